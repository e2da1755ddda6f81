// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/transcription.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/judgment_matrix.h"
#include "mcda/number_words.h"
#include "mcda/printed_digits.h"
#include "mcda/quantity.h"
#include "mcda/random_index.h"

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;

constexpr double kRounded = 0.02; ///< 0.11 for 1/9

/// Cells as numbers, 0 = not written.
struct Cells {
    std::vector<std::vector<std::string>> texts;
    Matrix ratios;
};

Result<double> ratioOf(const std::string& text, const std::string& where) {
    if (base::trimmed(text).empty()) return 0.0;
    const auto value = ratioFromText(text);
    if (!value)
        return failure("not_a_number", where,
                       say("\"{found}\" is no number and no fraction", {{"found", text}}));
    if (!(*value > 0))
        return failure(*value < 0 ? "nonpositive" : "nonpositive_or_missing", where,
                       say("\"{found}\" is no ratio; a ratio is above 0", {{"found", text}}));
    return *value;
}

Result<Cells> cellsOf(const SaatyJudgments& judgments, const std::vector<std::string>& items,
                      const std::string& where) {
    const auto texts = arrangedCells(judgments, items, where);
    if (!texts) return failure(texts.error());
    Cells cells{*texts, Matrix(items.size(), std::vector<double>(items.size(), 0.0))};
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (std::size_t j = 0; j < items.size(); ++j) {
            const auto ratio = ratioOf(cells.texts[i][j], where + ", cell " + items[i] + "/" + items[j]);
            if (!ratio) return failure(ratio.error());
            cells.ratios[i][j] = *ratio;
        }
    }
    return cells;
}

double ratioOfStep(double step) {
    return step >= 0 ? step + 1 : 1 / (1 - step);
}

/// The whole difference of intensities that a ratio speaks for.
double stepOfRatio(double ratio) {
    return ratio >= 1 ? std::round(ratio) - 1 : 1 - std::round(1 / ratio);
}

bool fits(double ratio, double step) {
    return std::abs(ratio / ratioOfStep(step) - 1) <= kRounded;
}

/// Cells off the diagonal that these intensities do not give.
std::vector<std::pair<std::size_t, std::size_t>> breaksOf(const Matrix& ratios,
                                                          const std::vector<double>& steps) {
    std::vector<std::pair<std::size_t, std::size_t>> breaks;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        for (std::size_t j = 0; j < steps.size(); ++j) {
            if (ratios[i][j] > 0 && !fits(ratios[i][j], steps[i] - steps[j])) breaks.emplace_back(i, j);
        }
    }
    return breaks;
}

/// Intensities as one row or one column tells them; a cell that is missing there is read from its mirror.
std::vector<double> stepsBy(const Matrix& ratios, std::size_t line, bool row) {
    std::vector<double> steps;
    for (std::size_t k = 0; k < ratios.size(); ++k) {
        const double across = ratios[line][k];
        const double down = ratios[k][line];
        const bool useRow = down == 0 || (row && across > 0);
        steps.push_back(useRow ? (across > 0 ? -stepOfRatio(across) : 0) : stepOfRatio(down));
    }
    return steps;
}

/// Of what every row and every column tells, what agrees with most cells; of equals the first. One line
/// without a slip is enough to find them all.
std::vector<double> bestSteps(const Matrix& ratios) {
    std::vector<double> best(ratios.size(), 0.0);
    std::size_t fewest = ratios.size() * ratios.size() + 1;
    for (std::size_t line = 0; line < ratios.size(); ++line) {
        for (const bool row : {true, false}) {
            auto steps = stepsBy(ratios, line, row);
            const std::size_t broken = breaksOf(ratios, steps).size();
            if (broken >= fewest) continue;
            fewest = broken;
            best = std::move(steps);
        }
    }
    const double lowest = best.empty() ? 0 : *std::min_element(best.begin(), best.end());
    for (double& step : best) step -= lowest;
    return best;
}

/// The bound for n items, and whether the printed CR lies beyond it.
Result<base::Done> compareCr(RuleCheck& check, const std::string& printedCr,
                             const std::string& randomIndexName, const std::string& where) {
    const std::size_t n = check.items.size();
    const auto index = randomIndex(randomIndexName, std::max<std::size_t>(n, 3));
    if (!index) return failure(within(where, index.error()));
    if (const auto bound = intensityRuleBound(n)) check.crBound = *bound / index->value;
    if (base::trimmed(printedCr).empty()) return base::Done{};
    const auto printed = printedNumber(printedCr);
    if (!printed)
        return failure("not_a_number", where + ", CR",
                       say("\"{found}\" is no decimal number", {{"found", printedCr}}));
    check.cr = printed->value;
    check.proven = check.crBound && printed->value - printed->half() > *check.crBound;
    return base::Done{};
}

} // namespace

Result<RuleCheck> checkIntensityRule(const SaatyJudgments& judgments, const std::vector<std::string>& items,
                                     const std::string& printedCr, const std::string& randomIndex,
                                     const std::string& where) {
    const auto cells = cellsOf(judgments, items, where);
    if (!cells) return failure(cells.error());
    RuleCheck check;
    check.items = items;
    const auto steps = bestSteps(cells->ratios);
    for (std::size_t i = 0; i < items.size(); ++i) check.steps[items[i]] = steps[i];
    for (const auto& [i, j] : breaksOf(cells->ratios, steps)) {
        const double expected = ratioOfStep(steps[i] - steps[j]);
        check.breaks.push_back({items[i], items[j], cells->texts[i][j], expected, ratioText(expected)});
    }
    const auto compared = compareCr(check, printedCr, randomIndex, where);
    if (!compared) return failure(compared.error());
    return check;
}

std::string sentenceOf(const RuleCheck& check) {
    std::vector<std::string> cells;
    for (const auto& one : check.breaks)
        cells.push_back(say(
            "{cell} = {given} where the rule gives {expected}",
            {{"cell", one.row + "/" + one.column}, {"given", one.given}, {"expected", one.expectedText}}));
    base::Fillings words{{"cells", base::join(cells, "; ")}, {"n", std::to_string(check.items.size())}};
    if (check.cr) words["cr"] = base::decimal(*check.cr, 3);
    if (check.crBound) words["bound"] = base::decimal(*check.crBound, 3);
    if (check.proven && cells.empty())
        return say("CR {cr} is above {bound}, the most that the rule |difference| + 1 can give for {n} "
                   "items: something was copied wrongly, though every cell follows the rule",
                   words);
    if (check.proven)
        return say("CR {cr} is above {bound}, the most that the rule |difference| + 1 can give for {n} "
                   "items: a cell was copied wrongly. {cells}",
                   words);
    if (cells.empty()) return {};
    return say("not every cell follows the rule |difference| + 1: {cells}", words);
}

} // namespace vidette::mcda
