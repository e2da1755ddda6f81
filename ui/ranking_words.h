// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/decision_report.h"

#include <QString>

/// What a ranking says, in sentences and short names.
namespace vidette::ui {

/// "A4  Patronum 5 MPx, 103°".
QString alternativeTitle(const mcda::Problem& problem, const std::string& id);
QString criterionTitle(const mcda::Problem& problem, const std::string& id);
/// The criterion in at most two words, for a label inside a bar: "Purchase price with VAT" is "Price".
QString criterionShort(const mcda::Problem& problem, const std::string& id);
/// ".239".
QString scoreText(double score);
/// "Fuller", "Saaty", … of the evaluation.
QString methodTitle(const mcda::Problem& problem);
/// How firm the first place is: "Nearly a tie: A1 wins when price counts more than 29.4 %."
QString firmnessWords(const mcda::Problem& problem, const mcda::Ranking& ranking);
bool nearlyTied(const mcda::Ranking& ranking);

} // namespace vidette::ui
