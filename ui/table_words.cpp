// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_words.h"

#include "base/speech.h"
#include "estate/code_lists.h"
#include "estate/state_machine.h"
#include "report/annual_report.h"
#include "ui/words.h"

#include <QComboBox>

namespace vidette::ui {

QString codeLabel(std::string_view list, std::string_view word) {
    return text(estate::sayCode(list, word));
}

void addCodes(QComboBox& field, std::string_view list) {
    for (const auto& word : estate::codeList(list))
        field.addItem(codeLabel(list, word.word), text(word.word));
}

QString stateLabel(const estate::Estate& estate, std::string_view machine, std::string_view state) {
    return text(estate::sayState(estate, machine, state));
}

QString objectLabel(std::string_view table) {
    return text(base::sayWord("object", report::readable(std::string(table))));
}

QString reportLabel(std::string_view title) {
    return text(base::say(title));
}

QString hitMessage(const analysis::RuleHit& hit, const analysis::Rule* rule) {
    return text(analysis::sayHit(hit, rule));
}

QString ruleReason(const analysis::Rule& rule) {
    return text(analysis::sayReason(rule));
}

} // namespace vidette::ui
