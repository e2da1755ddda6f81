// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/text.h"
#include "estate/code_lists.h"
#include "estate/codes.h"
#include "estate/funds.h"
#include "estate/public_camera.h"
#include "estate/request_edits.h"
#include "estate/request_facts.h"
#include "estate/state_machine.h"
#include "report/estate_parts.h"

#include <algorithm>
#include <map>
#include <set>

namespace vidette::report {
namespace {

using base::say;
using base::sayAll;
using estate::Estate;
using estate::Request;

/// Kinds of cameras as the list for the public names them.
[[maybe_unused]] constexpr const char* kCameraKinds[] = {base::toSay("fixed"), base::toSay("ptz"),
                                                         base::toSay("multi"), base::toSay("fisheye"),
                                                         base::toSay("anpr")};

std::string placeText(const estate::Place& place) {
    const auto* point = std::get_if<geometry::Point>(&place);
    if (point)
        return say("{east}, {north}",
                   {{"east", base::sayNumber(point->x, 1)}, {"north", base::sayNumber(point->y, 1)}});
    return std::holds_alternative<std::monostate>(place) ? "" : say("an area");
}

std::string missing(const std::string& party) {
    return say("{party} missing", {{"party", party}});
}

/// "dpo agrees, appointed missing": what every party says.
std::string statementsText(const Estate& estate, const Request& request) {
    std::vector<std::string> said;
    for (const auto& row : estate.statements) {
        const auto* party = row.request == request.id ? estate.parties.find(row.party) : nullptr;
        if (!party || !estate::isCurrent(estate, row)) continue;
        std::string word = row.stance.empty()
                               ? missing(party->code)
                               : party->code + " " + base::sayLowered(estate::sayCode("stance", row.stance));
        if (!row.waivedBy.empty()) word = say("{party} waived", {{"party", party->code}});
        if (row.signatures > 0) word += " (" + std::to_string(row.signatures) + ")";
        said.push_back(word);
    }
    for (const auto& code : estate::missingStatements(estate, request))
        if (std::find(said.begin(), said.end(), missing(code)) == said.end()) said.push_back(missing(code));
    return base::join(said, ", ");
}

std::string districtName(const Estate& estate, estate::ZoneId id) {
    const auto* zone = estate.zones.find(id);
    return zone ? (zone->name.empty() ? zone->code : zone->name) : "";
}

/// Cameras in operation and those asked for, by phase, beside what the programme means to reach.
ReportPart growth(const Estate& estate) {
    const auto running =
        std::count_if(estate.cameras.begin(), estate.cameras.end(), [](const estate::Camera& camera) {
            return camera.status == estate::CameraStatus::InOperation;
        });
    std::map<std::string, std::set<estate::CameraId>> phases;
    for (const auto& row : estate.requestCameras) {
        const auto* request = estate.requests.find(row.request);
        const auto* camera = estate.cameras.find(row.camera);
        const bool isPlanned = camera && camera->status == estate::CameraStatus::Proposed;
        if (request && isPlanned && estate::isOpen("request", request->state))
            phases[request->phase].insert(row.camera);
    }
    ReportPart part{
        say("Cameras"), sayAll({"", "Cameras"}), {{say("In operation"), std::to_string(running)}}, {}, ""};
    auto sum = static_cast<std::size_t>(running);
    for (const auto& [phase, cameras] : phases) {
        part.rows.push_back(
            {phase.empty() ? say("Asked for") : say("Asked for, phase {phase}", {{"phase", phase}}),
             std::to_string(cameras.size())});
        sum += cameras.size();
    }
    part.rows.push_back({say("Together"), std::to_string(sum)});
    for (const auto& programme : estate.programmes)
        if (programme.targetCameras > 0)
            part.rows.push_back({say("Target of the programme"), std::to_string(programme.targetCameras)});
    return part;
}

/// What nobody has touched for the project's number of days.
ReportPart untouched(const ReportAsk& ask) {
    const long days = estate::staleDays(ask.estate);
    ReportPart part{base::sayCount(static_cast<std::size_t>(std::max(days, 0L)),
                                   "Untouched for {n} days or more", "Untouched for {n} days or more"),
                    sayAll({"Number", "Title", "State", "Last touched", "Days"}),
                    {},
                    {},
                    say("Every open request was touched since.")};
    for (const auto& stale : estate::staleRequests(ask.estate, days, ask.on))
        part.rows.push_back({stale.request->code, stale.request->title,
                             estate::sayState(ask.estate, "request", stale.request->state),
                             base::toText(stale.touchedOn), std::to_string(stale.days)});
    return part;
}

} // namespace

Made backlogParts(const ReportAsk& ask) {
    std::vector<const Request*> requests;
    for (const auto& request : ask.estate.requests)
        if (request.state != "draft") requests.push_back(&request);
    std::sort(requests.begin(), requests.end(),
              [](const Request* a, const Request* b) { return base::naturalLess(a->code, b->code); });
    ReportPart part{"",
                    sayAll({"Number", "Title", "District", "Place", "Applicant", "Received", "State", "Since",
                            "Statements"}),
                    {},
                    {},
                    say("No request was submitted.")};
    std::map<std::string, int> states;
    for (const Request* request : requests) {
        const std::string state = estate::sayState(ask.estate, "request", request->state);
        ++states[state];
        part.rows.push_back({request->code, request->title, districtName(ask.estate, request->district),
                             placeText(request->place),
                             estate::sayCode("applicant_class", request->applicantClass),
                             dayText(request->receivedOn), state, dayText(request->stateSince),
                             statementsText(ask.estate, *request)});
    }
    ReportPart counts{say("By state"), sayAll({"State", "Requests"}), {}, {}, ""};
    for (const auto& [state, count] : states) counts.rows.push_back({state, std::to_string(count)});
    return std::vector{part, counts, growth(ask.estate), untouched(ask)};
}

Made replacementParts(const ReportAsk& ask) {
    std::vector<const estate::ReplacementItem*> items;
    for (const auto& item : ask.estate.replacementItems) items.push_back(&item);
    std::sort(items.begin(), items.end(), [](const auto* a, const auto* b) {
        return a->dueYear != b->dueYear ? a->dueYear < b->dueYear : base::naturalLess(a->code, b->code);
    });
    ReportPart part{"",
                    {say("Due", {}, "year"), say("Item"), say("Asset"), say("Model"), say("State"),
                     say("Risk"), say("Cost"), say("Note")},
                    {},
                    {},
                    say("The replacement list is empty.")};
    std::map<int, std::pair<int, std::int64_t>> years;
    for (const auto* item : items) {
        const auto* asset = ask.estate.assets.find(item->asset);
        const auto* model = asset ? ask.estate.models.find(asset->model) : nullptr;
        std::string note = item->reason;
        if (item->deferredTo > 0)
            note = say("deferred to {year}: {reason}",
                       {{"year", std::to_string(item->deferredTo)}, {"reason", note}});
        part.rows.push_back(
            {std::to_string(item->dueYear), item->code, asset ? asset->code : "", model ? model->code : "",
             estate::sayState(ask.estate, "replacement", item->state),
             item->priority > 0 ? base::decimal(item->priority, 1) : "", moneyText(item->cost), note});
        ++years[item->dueYear].first;
        years[item->dueYear].second += item->cost;
    }
    ReportPart sums{say("By year"), sayAll({"Year", "Items", "Cost"}), {}, {}, ""};
    for (const auto& [year, sum] : years)
        sums.rows.push_back({std::to_string(year), std::to_string(sum.first), moneyText(sum.second)});
    return std::vector{part, sums};
}

Made budgetParts(const ReportAsk& ask) {
    ReportPart lines{say("Lines", {}, "of a budget"),
                     {say("Year"), say("Line"), say("Kind"), say("Purpose"), say("Cap", {}, "of money"),
                      say("Bound", {}, "money"), say("Free", {}, "money")},
                     {},
                     {},
                     say("There is no line.")};
    for (const auto& line : ask.estate.budgetLines)
        lines.rows.push_back({std::to_string(line.year), line.code, estate::sayCode("budget_kind", line.kind),
                              line.purpose, moneyText(line.cap),
                              moneyText(estate::boundMoney(ask.estate, line.id)),
                              moneyText(estate::freeMoney(ask.estate, line.id))});
    ReportPart items{
        say("Costs"),
        sayAll({"Item", "Line", "For", "Kind", "Source", "Paid by", "Share %", "Amount", "State"}),
        {},
        {},
        say("No cost was entered.")};
    for (const auto& item : ask.estate.costItems) {
        const auto* line = ask.estate.budgetLines.find(item.budget);
        const auto* request = ask.estate.requests.find(item.request);
        const auto* replaced = ask.estate.replacementItems.find(item.item);
        items.rows.push_back(
            {item.code, line ? line->code : "", request ? request->code : (replaced ? replaced->code : ""),
             estate::sayCode("cost_kind", item.kind), estate::sayCode("money_source", item.source),
             partyName(ask.estate, item.party), base::decimal(item.share, 1), moneyText(item.amount),
             estate::sayCode("cost_state", item.state)});
    }
    ReportPart grants{say("Grants", {}, "money"),
                      sayAll({"Grant", "Programme", "State", "Amount", "Kept until"}),
                      {},
                      {},
                      ""};
    for (const auto& grant : ask.estate.grants)
        grants.rows.push_back({grant.code, grant.programme, estate::sayCode("grant_state", grant.state),
                               moneyText(grant.amount), dayText(grant.sustainUntil)});
    for (auto* part : {&lines, &items, &grants}) std::sort(part->rows.begin(), part->rows.end());
    return std::vector{lines, items, grants};
}

Made publicParts(const ReportAsk& ask) {
    ReportPart part{"",
                    sayAll({"Camera", "Kind", "East", "North", "Purpose"}),
                    {},
                    {},
                    say("No camera is in operation.")};
    for (const auto& camera : publicCameras(ask.estate, ask.on))
        part.rows.push_back({camera.code, say(camera.kind), base::decimal(camera.at.x, 0),
                             base::decimal(camera.at.y, 0), camera.purposes});
    for (const auto& programme : ask.estate.programmes)
        if (!programme.publicContact.empty())
            part.paragraphs.push_back(
                say("Questions and complaints: {contact}", {{"contact", programme.publicContact}}));
    return std::vector{part};
}

std::vector<PublicCamera> publicCameras(const estate::Estate& estate, const base::Date& on) {
    std::map<estate::CameraId, std::string> purposes;
    for (const auto& use : estate.cameraUses) {
        const auto* system = estate.infoSystems.find(use.system);
        const auto* purpose = system ? estate.purposes.find(system->purpose) : nullptr;
        if (!purpose || !estate::holdsOn(use.from, use.to, on)) continue;
        std::string& text = purposes[use.camera];
        text += (text.empty() ? "" : ", ") + (purpose->label.empty() ? purpose->code : purpose->label);
    }
    std::vector<PublicCamera> cameras;
    for (const auto& camera : estate.cameras) {
        if (!estate::isPublic(camera)) continue;
        cameras.push_back({camera.code, std::string(estate::wordOf(camera.kind)), estate::publicPlace(camera),
                           purposes[camera.id]});
    }
    std::sort(cameras.begin(), cameras.end(),
              [](const auto& a, const auto& b) { return base::naturalLess(a.code, b.code); });
    return cameras;
}

} // namespace vidette::report
