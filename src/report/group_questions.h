// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/group_question.h"

#include <string>

/// How an expert is asked, in whole sentences. Plain text in the language spoken; for the command line and
/// the window alike.
namespace vidette::report {

/// "Which counts more: K1 Price or K2 Need?", "How good is R1 Square under K1 Need?".
std::string questionWords(const mcda::Problem& problem, const mcda::Question& question);
/// What is known of the alternatives asked about: "K3 Cost: 310000 CZK against 150000 CZK"; "" of criteria
/// and where nothing is known.
std::string knownWords(const mcda::Problem& problem, const mcda::Question& question);
/// "Questions answered: 14 of about 40; 435 in all."
std::string progressWords(const mcda::Questionnaire& questions);
/// What a step 1 … 9 of Saaty's scale means: "moderately more".
std::string strengthWord(int step);

} // namespace vidette::report
