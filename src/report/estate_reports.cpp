// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/estate_reports.h"

#include "base/speech.h"
#include "base/text.h"
#include "report/brand_names.h"
#include "report/estate_parts.h"

#include <algorithm>

namespace vidette::report {
namespace {

struct Maker : ReportKind {
    Made (*make)(const ReportAsk&);
};

const std::vector<Maker>& makers() {
    static const std::vector<Maker> kMakers{
        {{"schedule", base::toSay("Camera schedule"), ""}, scheduleParts},
        {{"bom", base::toSay("Bill of materials"), ""}, materialParts},
        {{"backlog", base::toSay("Backlog of camera requests"), ""}, backlogParts},
        {{"meeting", base::toSay("Meeting"), "meeting"}, meetingParts},
        {{"statement", base::toSay("Form for a statement"), "request"}, statementParts},
        {{"replacement", base::toSay("Replacement list"), ""}, replacementParts},
        {{"budget", base::toSay("Budget"), ""}, budgetParts},
        {{"tender", base::toSay("Tender list"), ""}, tenderParts},
        {{"register", base::toSay("Register of processing"), "info_system"}, registerParts},
        {{"sign", base::toSay("Text of a sign"), "info_system"}, signParts},
        {{"access", base::toSay("Access matrix"), ""}, accessParts},
        {{"public", base::toSay("Cameras in operation"), ""}, publicParts}};
    return kMakers;
}

} // namespace

std::string dayText(const std::optional<base::Date>& day) {
    return day ? base::toText(*day) : "";
}

std::string moneyText(std::int64_t minorUnits) {
    constexpr double kMinor = 100;
    return base::decimal(static_cast<double>(minorUnits) / kMinor, 2);
}

std::string partyName(const estate::Estate& estate, estate::PartyId id) {
    const auto* party = estate.parties.find(id);
    return party ? (party->name.empty() ? party->code : party->name) : "";
}

const std::vector<ReportKind>& reportKinds() {
    static const std::vector<ReportKind> kKinds(makers().begin(), makers().end());
    return kKinds;
}

base::Result<TableReport> estateReport(std::string_view kind, const estate::Estate& estate,
                                       const std::string& object, const base::Date& on,
                                       const base::Result<analysis::CoverageResult>* seen) {
    const auto at = std::find_if(makers().begin(), makers().end(),
                                 [&](const Maker& maker) { return maker.name == kind; });
    if (at == makers().end())
        return base::failure("unknown_kind", "report",
                             base::say("there is no report '{kind}'", {{"kind", std::string(kind)}}));
    ReportAsk ask{estate, object, on, nullptr, base::say("nobody asked")};
    if (seen && *seen) ask.seen = &**seen;
    if (seen && !*seen) ask.whyUnseen = base::describe(seen->error());
    auto parts = at->make(ask);
    if (!parts) return base::failure(parts.error());
    TableReport report;
    report.title = base::say(at->title) + (object.empty() ? "" : " " + object);
    if (!estate.name.empty()) report.title = estate.name + ": " + report.title;
    report.parts = std::move(*parts);
    if (kind == "tender") leaveOutBrands(report, brandNames(estate));
    return report;
}

} // namespace vidette::report
