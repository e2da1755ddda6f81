// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/item_words.h"

#include "estate/code_lists.h"
#include "estate/funds.h"
#include "report/annual_report.h"
#include "ui/table_words.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <cstdlib>
#include <map>

namespace vidette::ui {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("replacement", words);
}

const std::map<std::string, const char*>& missingWords() {
    static const std::map<std::string, const char*> kWords{
        {"condition", "the condition of the old one, scored within 12 months"},
        {"decider", "who decides: choose a person in the line at the bottom"},
        {"priority", "the risk, computed with the step to “Proposed”"},
        {"cost", "what a new one costs"},
        {"budget", "a budget line with enough money"},
        {"grant", "a grant that is awarded"},
        {"reason", "a reason"},
        {"order_no", "the number of the order"},
        {"open_standard_checked", "the open standard, checked"},
        {"spares_checked", "the spare parts, checked"},
        {"new_asset", "the new asset"},
        {"destruction", "the certificate of the destroyed media"},
        {"serial", "the serial number"},
        {"installed_on", "the day of installation"},
        {"retired_on", "the day the old one was retired"},
        {"mounting", "where it hangs"},
        {"coverage_checked", "the picture and what it covers, checked"},
        {"deferred_to", "the year it is put off to"},
        {"risk_owner", "who owns the risk of waiting"}};
    return kWords;
}

} // namespace

QString sumText(const estate::Estate& estate, std::int64_t minorUnits) {
    return moneyText({minorUnits, estate::currencyOf(estate)});
}

QString missingText(const estate::Estate& estate, const std::string& missing) {
    const auto colon = missing.find(':');
    const std::string name = missing.substr(0, colon);
    const std::string rest = colon == std::string::npos ? "" : missing.substr(colon + 1);
    if (name == "role") return say("somebody with the role: %1").arg(codeLabel("role", rest));
    if (name == "budget" && !rest.empty())
        return say("%1 more on its budget line").arg(sumText(estate, std::atoll(rest.c_str())));
    const auto at = missingWords().find(name);
    const QString words = at == missingWords().end() ? text(report::readable(name)) : say(at->second);
    return rest.empty() ? words : words + QStringLiteral(": ") + text(rest);
}

QString dueText(const analysis::ReplacementNeed& need) {
    if (!need.state) return say("not known when");
    switch (*need.state) {
    case analysis::DueState::Ok:
        return say("in time");
    case analysis::DueState::Watch:
        return say("soon");
    case analysis::DueState::Due:
        return say("due");
    case analysis::DueState::Overdue:
        return say("overdue");
    }
    return {};
}

QString dueDayText(const analysis::ReplacementNeed& need) {
    if (!need.dueOn || !need.reason) return need.dueYear ? QString::number(*need.dueYear) : say("not known");
    const QString day = text(base::toText(*need.dueOn));
    switch (*need.reason) {
    case analysis::DueReason::Life:
        return say("%1, end of its life").arg(day);
    case analysis::DueReason::Support:
        return say("%1, end of support").arg(day);
    case analysis::DueReason::Fixed:
        return say("%1, fixed by hand").arg(day);
    }
    return day;
}

QString plannedText(const analysis::ReplacementPlan& plan, const analysis::PlannedAsset& item) {
    if (item.fundedYear) return say("replaced in %1").arg(*item.fundedYear);
    if (!item.need.plannedYear) return say("left out: nobody knows when it is due");
    const int last = plan.money.years.back().year;
    if (*item.need.plannedYear > last) return say("due after %1").arg(last);
    if (item.pushed.empty()) return say("paid before the plan begins");
    return say("waits since %1: the money goes to what is riskier").arg(item.pushed.front());
}

} // namespace vidette::ui
