// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rules.h"
#include "estate/estate.h"

#include <QString>

#include <string_view>

class QComboBox;

/// What the rooms below say (base/speech.h) as text of the window: words of data/tables, messages of rules.
/// What has no translation, such as a word that a city has added, is shown as it is written.
namespace vidette::ui {

/// "Agrees with conditions" for the word "conditions" of the list "stance"; an unknown word as it is.
QString codeLabel(std::string_view list, std::string_view word);
/// Adds every word of the list to a field: what people read, and the word as its data.
void addCodes(QComboBox& field, std::string_view list);
/// What people call a state of the machine "request" or "replacement": the project's own word, else ours.
QString stateLabel(const estate::Estate& estate, std::string_view machine, std::string_view state);
/// "Budget line" for the table "budget_line".
QString objectLabel(std::string_view table);

/// What a kind of report is called in lists.
QString reportLabel(std::string_view title);

/// The message of a hit; `rule` null = not known any more, then as it was kept.
QString hitMessage(const analysis::RuleHit& hit, const analysis::Rule* rule);
/// Why a rule is asked.
QString ruleReason(const analysis::Rule& rule);

} // namespace vidette::ui
