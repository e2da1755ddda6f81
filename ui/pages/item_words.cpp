// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/item_words.h"

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
        {"condition",
         QT_TRANSLATE_NOOP("replacement", "the condition of the old one, scored within 12 months")},
        {"decider",
         QT_TRANSLATE_NOOP("replacement", "who decides: choose a person in the line at the bottom")},
        {"priority", QT_TRANSLATE_NOOP("replacement", "the risk, computed with the step to “Proposed”")},
        {"cost", QT_TRANSLATE_NOOP("replacement", "what a new one costs")},
        {"budget", QT_TRANSLATE_NOOP("replacement", "a budget line with enough money")},
        {"grant", QT_TRANSLATE_NOOP("replacement", "a grant that is awarded")},
        {"reason", QT_TRANSLATE_NOOP("replacement", "a reason")},
        {"order_no", QT_TRANSLATE_NOOP("replacement", "the number of the order")},
        {"open_standard_checked", QT_TRANSLATE_NOOP("replacement", "the open standard, checked")},
        {"spares_checked", QT_TRANSLATE_NOOP("replacement", "the spare parts, checked")},
        {"new_asset", QT_TRANSLATE_NOOP("replacement", "the new asset")},
        {"destruction", QT_TRANSLATE_NOOP("replacement", "the certificate of the destroyed media")},
        {"serial", QT_TRANSLATE_NOOP("replacement", "the serial number")},
        {"installed_on", QT_TRANSLATE_NOOP("replacement", "the day of installation")},
        {"retired_on", QT_TRANSLATE_NOOP("replacement", "the day the old one was retired")},
        {"mounting", QT_TRANSLATE_NOOP("replacement", "where it hangs")},
        {"coverage_checked", QT_TRANSLATE_NOOP("replacement", "the picture and what it covers, checked")},
        {"deferred_to", QT_TRANSLATE_NOOP("replacement", "the year it is put off to")},
        {"risk_owner", QT_TRANSLATE_NOOP("replacement", "who owns the risk of waiting")}};
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
    if (name == "role")
        return say(QT_TRANSLATE_NOOP("replacement", "somebody with the role: %1"))
            .arg(codeLabel("role", rest));
    if (name == "budget" && !rest.empty())
        return say(QT_TRANSLATE_NOOP("replacement", "%1 more on its budget line"))
            .arg(sumText(estate, std::atoll(rest.c_str())));
    const auto at = missingWords().find(name);
    const QString words = at == missingWords().end() ? text(report::readable(name)) : say(at->second);
    return rest.empty() ? words : words + QStringLiteral(": ") + text(rest);
}

QString dueText(const analysis::ReplacementNeed& need) {
    if (!need.state) return say(QT_TRANSLATE_NOOP("replacement", "not known when"));
    switch (*need.state) {
    case analysis::DueState::Ok:
        return say(QT_TRANSLATE_NOOP("replacement", "in time"));
    case analysis::DueState::Watch:
        return say(QT_TRANSLATE_NOOP("replacement", "soon"));
    case analysis::DueState::Due:
        return say(QT_TRANSLATE_NOOP("replacement", "due"));
    case analysis::DueState::Overdue:
        return say(QT_TRANSLATE_NOOP("replacement", "overdue"));
    }
    return {};
}

QString dueDayText(const analysis::ReplacementNeed& need) {
    if (!need.dueOn || !need.reason)
        return need.dueYear ? QString::number(*need.dueYear)
                            : say(QT_TRANSLATE_NOOP("replacement", "not known"));
    const QString day = text(base::toText(*need.dueOn));
    switch (*need.reason) {
    case analysis::DueReason::Life:
        return say(QT_TRANSLATE_NOOP("replacement", "%1, end of its life")).arg(day);
    case analysis::DueReason::Support:
        return say(QT_TRANSLATE_NOOP("replacement", "%1, end of support")).arg(day);
    case analysis::DueReason::Fixed:
        return say(QT_TRANSLATE_NOOP("replacement", "%1, fixed by hand")).arg(day);
    }
    return day;
}

QString plannedText(const analysis::ReplacementPlan& plan, const analysis::PlannedAsset& item) {
    if (item.fundedYear) return say(QT_TRANSLATE_NOOP("replacement", "replaced in %1")).arg(*item.fundedYear);
    if (!item.need.plannedYear)
        return say(QT_TRANSLATE_NOOP("replacement", "left out: nobody knows when it is due"));
    const int last = plan.money.years.back().year;
    if (*item.need.plannedYear > last) return say(QT_TRANSLATE_NOOP("replacement", "due after %1")).arg(last);
    if (item.pushed.empty()) return say(QT_TRANSLATE_NOOP("replacement", "paid before the plan begins"));
    return say(QT_TRANSLATE_NOOP("replacement", "waits since %1: the money goes to what is riskier"))
        .arg(item.pushed.front());
}

} // namespace vidette::ui
