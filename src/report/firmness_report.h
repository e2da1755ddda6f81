// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "mcda/firmness.h"
#include "report/decision_report.h"
#include "report/table_report.h"

#include <string>
#include <vector>

/// How firm a decision is, as page, window and command line tell it: what a paragraph says of the first
/// place, and a table for each question (mcda/firmness.h). Everything here is plain text.
namespace vidette::report {

/// The honest paragraph: who is first and how near the second, which share of the draws says so with its
/// standard error, in how many cells of the map of agreement, how many trials turn it; and who does better
/// than the first in any of these. What was not drawn is not spoken of.
std::vector<std::string> firmnessSentences(const mcda::Problem& problem, const mcda::Ranking& ranking,
                                           const mcda::Firmness& firmness);

/// "Places when weights are drawn at random (10000 draws, seed 1)".
std::string drawnTitle(const mcda::Acceptability& drawn);
/// "A3 > A1 = A2".
std::string orderText(const std::vector<std::vector<std::string>>& order);
/// "A4 and A1 turn", … for each pair, in one line; "" where none does.
std::string turnedText(const mcda::ReversalTrial& trial);
/// "A4 0.2381, A3 0.2330": totals of a trial in its order.
std::string totalsText(const mcda::ReversalTrial& trial);
/// The trials by what they do: a new first place, other pairs, nothing, not computed. Numbers in
/// `reversals.trials`.
struct SortedTrials {
    std::vector<std::size_t> first;
    std::vector<std::size_t> others;
    std::vector<std::size_t> nothing;
    std::vector<std::size_t> failed;

    bool operator==(const SortedTrials&) const = default;
};
SortedTrials sortedTrials(const mcda::RankReversals& reversals);
/// Whose weight turns the first place with the smallest change in per cent, and with which; or that none
/// does alone.
std::string criticalSentence(const mcda::Problem& problem, const mcda::CriticalWeights& critical);

// Tables. Rows of alternatives stand in the order of the ranking.
/// Shares of the places in per cent, and the standard error of the first.
ReportPart placesPart(const mcda::Problem& problem, const mcda::Ranking& ranking,
                      const mcda::Acceptability& drawn);
/// With which weights each alternative that is ever first is so on average; the last row has the weights in
/// force.
ReportPart centralWeightsPart(const mcda::Problem& problem, const mcda::Ranking& ranking,
                              const mcda::Acceptability& drawn);
/// Methods by ways of weighing, in each cell who is first; "–" where it cannot be computed, and why below.
ReportPart agreementPart(const mcda::AgreementMap& map);
/// What must hold for each alternative to win.
ReportPart winningPart(const mcda::AgreementMap& map);
/// The trials `shown`: what was done, who is first then, and which pairs turn.
ReportPart trialsPart(const mcda::RankReversals& reversals, const std::vector<std::size_t>& shown);
/// For each criterion the smallest change of its weight that turns the first place, and that turns any pair.
ReportPart criticalPart(const mcda::Problem& problem, const mcda::Ranking& ranking,
                        const mcda::CriticalWeights& critical);

/// All of it for one page.
TableReport firmnessReport(const Decision& decision, const mcda::Firmness& firmness, const base::Date& on);

} // namespace vidette::report
