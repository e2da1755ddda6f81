// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>

/// Rules about the programme as a whole; silent in a project without one, but for findings of audits and the
/// list of law.
namespace vidette::analysis {
namespace {

std::string subjectOf(const estate::Programme& programme) {
    return "programme " + programme.code;
}

/// The latest year whose report had to be issued by the day.
int yearDue(const base::Date& on, int month, int day) {
    return on > base::Date{on.year, month, day} ? on.year - 1 : on.year - 2;
}

bool isAudited(const RuleInput& input, int months) {
    const auto& rows = input.estate.auditCases;
    return std::any_of(rows.begin(), rows.end(), [&](const estate::AuditCase& row) {
        return row.kind == "yearly" && row.heldOn && *row.heldOn <= input.on &&
               !isOlderThan(row.heldOn, months, input.on);
    });
}

} // namespace

void ruleR05(const RuleInput& input, RuleHits& hits) {
    const auto* programme = programmeOf(input.estate, input.on);
    if (programme && base::trimmed(programme->publicContact).empty()) hits.add(subjectOf(*programme));
}

/// The limit is in whole units of the programme's currency.
void ruleR32(const RuleInput& input, RuleHits& hits) {
    constexpr double kMinor = 100;
    const auto* programme = programmeOf(input.estate, input.on);
    if (!programme || input.estate.documents.find(programme->study)) return;
    if (static_cast<double>(programme->cost) > hits.parameter("limit") * kMinor)
        hits.add(subjectOf(*programme), {{"cost", input.money(programme->cost)}});
}

void ruleR59(const RuleInput& input, RuleHits& hits) {
    const auto* programme = programmeOf(input.estate, input.on);
    if (!programme) return;
    const auto* person = input.estate.people.find(programme->accountable);
    if (!person || person->left) hits.add(subjectOf(*programme));
}

/// A programme that was never reviewed counts from its first day; law that ended before is left out.
void ruleR60(const RuleInput& input, RuleHits& hits) {
    const int months = static_cast<int>(hits.parameter("months"));
    const auto* programme = programmeOf(input.estate, input.on);
    if (programme && isOlderThan(std::max(programme->reviewedOn, programme->validFrom), months, input.on))
        hits.add(subjectOf(*programme));
    for (const auto& item : input.estate.legalItems) {
        const bool isInForce = !item.validTo || *item.validTo >= input.on;
        if (isInForce && isOlderThan(item.checkedOn, months, input.on)) hits.add("legal_item " + item.code);
    }
}

/// Asked for years that began under the programme; silent while its first day is not stated.
void ruleR61(const RuleInput& input, RuleHits& hits) {
    const auto* programme = programmeOf(input.estate, input.on);
    if (!programme || !programme->validFrom) return;
    const int year =
        yearDue(input.on, static_cast<int>(hits.parameter("month")), static_cast<int>(hits.parameter("day")));
    if (*programme->validFrom > base::Date{year, 1, 1}) return;
    const auto& rows = input.estate.annualReports;
    const bool isIssued = std::any_of(rows.begin(), rows.end(), [&](const estate::AnnualReport& row) {
        return row.year == year && row.issuedOn && *row.issuedOn <= input.on;
    });
    if (!isIssued) hits.add(subjectOf(*programme), {{"year", std::to_string(year)}});
}

/// A programme younger than that owes no audit yet.
void ruleR62(const RuleInput& input, RuleHits& hits) {
    const int months = static_cast<int>(hits.parameter("months"));
    const auto* programme = programmeOf(input.estate, input.on);
    if (programme && isOlderThan(programme->validFrom, months, input.on) && !isAudited(input, months))
        hits.add(subjectOf(*programme), {{"what", base::toSay("yearly audit is due")}});
    for (const auto& finding : input.estate.findings) {
        if (!finding.dueOn || *finding.dueOn >= input.on || finding.doneOn) continue;
        hits.add("finding " + finding.code, {{"what", base::toSay("corrective action is late since {day}")},
                                             {"day", base::toText(*finding.dueOn)}});
    }
}

} // namespace vidette::analysis
