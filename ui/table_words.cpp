// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_words.h"

#include "base/text.h"
#include "estate/code_lists.h"
#include "estate/state_machine.h"
#include "report/annual_report.h"
#include "ui/words.h"

#include <QComboBox>
#include <QCoreApplication>

#include <string>

namespace vidette::ui {
namespace {

/// Words that rules fill into their messages; they stand in src/analysis.
[[maybe_unused]] const char* const kRuleWords[] = {
    QT_TRANSLATE_NOOP("Rules", "on all {count} assets"),
    QT_TRANSLATE_NOOP("Rules", "since {day}"),
    QT_TRANSLATE_NOOP("Rules", "so far"),
    QT_TRANSLATE_NOOP("Rules", "to the end: its firmware is not known"),
    QT_TRANSLATE_NOOP("Rules", "keeps to no open standard"),
    QT_TRANSLATE_NOOP("Rules", "lacks the clause that gives rights and sources over"),
    QT_TRANSLATE_NOOP("Rules", "moved"),
    QT_TRANSLATE_NOOP("Rules", "to be taken down"),
    QT_TRANSLATE_NOOP("Rules", "retired"),
    QT_TRANSLATE_NOOP("Rules", "ports"),
    QT_TRANSLATE_NOOP("Rules", "disk bays"),
    QT_TRANSLATE_NOOP("Rules", "not instructed"),
    QT_TRANSLATE_NOOP("Rules", "not trained"),
    QT_TRANSLATE_NOOP("Rules", "yearly audit is due"),
    QT_TRANSLATE_NOOP("Rules", "corrective action is late since {day}"),
    QT_TRANSLATE_NOOP("Rules", "CR {cr} of {node} ({triad})"),
    QT_TRANSLATE_NOOP("Rules", "{node} is not reciprocal"),
    QT_TRANSLATE_NOOP("Rules", "another reading of the limit on {criterion} makes {winner} win"),
    QT_TRANSLATE_NOOP("Rules",
                      "the winner changes where the weight of {criterion} goes from {from} to {to} %"),
    QT_TRANSLATE_NOOP("Rules", "the reading of plates"),
    QT_TRANSLATE_NOOP("Rules", "the purpose {purpose}, added on {day} without an approved request,"),
    QT_TRANSLATE_NOOP("Rules", "has number {number} twice"),
    QT_TRANSLATE_NOOP("Rules", "lacks number {number}"),
    QT_TRANSLATE_NOOP("Rules", "the purpose of the release"),
    QT_TRANSLATE_NOOP("Rules", "a recipient without a law that is cited"),
    QT_TRANSLATE_NOOP("Rules", "autonomy of the own power is not known"),
    QT_TRANSLATE_NOOP("Rules", "no backup power"),
    QT_TRANSLATE_NOOP("Rules", " and linked panels"),
    QT_TRANSLATE_NOOP("Rules", "not known to have been made"),
    QT_TRANSLATE_NOOP("Rules", "overdue by {days} days"),
    QT_TRANSLATE_NOOP("Rules", "who enters cannot be told"),
    QT_TRANSLATE_NOOP("Rules", "the public can see a monitor"),
    QT_TRANSLATE_NOOP("Rules", "who enters cannot be told; the public can see a monitor"),
    QT_TRANSLATE_NOOP("Rules", "is later than the"),
    QT_TRANSLATE_NOOP("Rules", "is missing since the"),
    QT_TRANSLATE_NOOP("Rules", "it was not called by {caller}"),
    QT_TRANSLATE_NOOP("Rules", "no quorum"),
    QT_TRANSLATE_NOOP("Rules", "dpo"),
    QT_TRANSLATE_NOOP("Rules", "appointed"),
    QT_TRANSLATE_NOOP("Rules", "dpo, appointed"),
    QT_TRANSLATE_NOOP("Rules", "identified"),
    QT_TRANSLATE_NOOP("Rules", "recognised"),
    QT_TRANSLATE_NOOP("Rules", "an unwatched place is guarded"),
    QT_TRANSLATE_NOOP("Rules", "the required zone {zone} is seen"),
    QT_TRANSLATE_NOOP("Rules", ", just what the disks hold"),
    QT_TRANSLATE_NOOP("Rules", "all day"),
    QT_TRANSLATE_NOOP("Rules", "more than {cycle}"),
    QT_TRANSLATE_NOOP("Rules", "{limit} days"),
    QT_TRANSLATE_NOOP("Rules", "{limit} hours"),
    QT_TRANSLATE_NOOP("Rules", "{limit} months"),
    QT_TRANSLATE_NOOP("Rules", "recommendation {id}"),
    QT_TRANSLATE_NOOP("Rules", "guideline {id}"),
    QT_TRANSLATE_NOOP("Rules", "statute {id}"),
    QT_TRANSLATE_NOOP("Rules", "practice {id}"),
};

/// Titles of report::allReportKinds().
[[maybe_unused]] const char* const kReportTitles[] = {
    QT_TRANSLATE_NOOP("Reports", "What the cameras see"),
    QT_TRANSLATE_NOOP("Reports", "Annual report"),
    QT_TRANSLATE_NOOP("Reports", "Camera schedule"),
    QT_TRANSLATE_NOOP("Reports", "Bill of materials"),
    QT_TRANSLATE_NOOP("Reports", "Backlog of camera requests"),
    QT_TRANSLATE_NOOP("Reports", "Meeting"),
    QT_TRANSLATE_NOOP("Reports", "Form for a statement"),
    QT_TRANSLATE_NOOP("Reports", "Replacement list"),
    QT_TRANSLATE_NOOP("Reports", "Budget"),
    QT_TRANSLATE_NOOP("Reports", "Tender list"),
    QT_TRANSLATE_NOOP("Reports", "Register of processing"),
    QT_TRANSLATE_NOOP("Reports", "Text of a sign"),
    QT_TRANSLATE_NOOP("Reports", "Access matrix"),
    QT_TRANSLATE_NOOP("Reports", "Cameras in operation"),
};

QString tableWords(const std::string& words, const std::string& place) {
    return QCoreApplication::translate("Tables", words.c_str(), place.c_str());
}

/// What a rule fills in: one of the words above, a label in lower case, else a name or a number as it is.
std::string filledIn(const std::string& place, const std::string& words) {
    const std::string_view list = place == "use"     ? "zone_use"
                                  : place == "class" ? "asset_class"
                                                     : std::string_view();
    for (const auto& word : estate::codeList(list))
        if (base::lowered(word.label) == words) return utf8(codeLabel(list, word.word).toLower());
    return utf8(QCoreApplication::translate("Rules", words.c_str()));
}

} // namespace

QString codeLabel(std::string_view list, std::string_view word) {
    if (!estate::isWordOf(list, word)) return text(word);
    return tableWords(estate::labelOf(list, word), std::string(list));
}

void addCodes(QComboBox& field, std::string_view list) {
    for (const auto& word : estate::codeList(list))
        field.addItem(codeLabel(list, word.word), text(word.word));
}

QString stateLabel(const estate::Estate& estate, std::string_view machine, std::string_view state) {
    const std::string label = estate::labelOfState(estate, machine, state);
    const auto* shipped = estate::stateNamed(machine, state);
    if (!shipped || shipped->label != label) return text(label);
    return tableWords(label, std::string(machine) + " state");
}

QString objectLabel(std::string_view table) {
    return tableWords(report::readable(std::string(table)), "object");
}

QString criterionLabel(std::string_view name) {
    return tableWords(std::string(name), "backlog criterion");
}

QString reportLabel(std::string_view title) {
    return QCoreApplication::translate("Reports", std::string(title).c_str());
}

QString hitMessage(const analysis::RuleHit& hit, const analysis::Rule* rule) {
    if (!rule) return text(hit.message);
    analysis::MessageArguments arguments;
    for (const auto& [place, words] : hit.arguments) arguments[place] = filledIn(place, words);
    return text(analysis::filledMessage(utf8(tableWords(rule->message, rule->id)), arguments));
}

QString ruleReason(const analysis::Rule& rule) {
    return tableWords(rule.why, rule.id + " why");
}

} // namespace vidette::ui
