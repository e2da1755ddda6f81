// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_book.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/decision_sheets.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <cmath>

namespace vidette::io {
namespace {

using base::failure;
using base::Result;
using base::say;

constexpr std::size_t kNames = 1; ///< rows of the values sheet
constexpr std::size_t kUnits = 2;
constexpr std::size_t kDirections = 3;
constexpr std::size_t kSigns = 4;
constexpr std::size_t kFirst = 5;

/// A number of the values sheet: another unit and a word's share of the best stand as what they are made of.
CellRef valueCell(BookMaking& making, std::size_t row, std::size_t column, std::size_t k, std::size_t a) {
    const mcda::Criterion& leaf = making.candidates.leaves[k];
    const double number = *making.candidates.values[k][a];
    const auto found = making.candidates.alternatives[a].values.find(leaf.id);
    if (found == making.candidates.alternatives[a].values.end() || !found->second.number)
        return making.values.input(row, column, number);
    const auto factor = mcda::unitFactor(found->second.unit, leaf.unit);
    const bool other = !found->second.unit.empty() && factor && *factor != 1;
    if (!other) return making.values.input(row, column, number);
    return making.values.written(row, column, constant(*found->second.number) + "*" + constant(*factor),
                                 number);
}

void addHeadings(BookMaking& making) {
    BookSheet& sheet = making.values;
    sheet.text(0, 0, making.problem.title.empty() ? say("Decision") : making.problem.title);
    sheet.text(kNames, 0, say("name"));
    sheet.text(kUnits, 0, say("unit"));
    sheet.text(kDirections, 0, say("direction"));
    sheet.text(kSigns, 0, say("sign"));
    for (std::size_t k = 0; k < making.criteria(); ++k) {
        const mcda::Criterion& leaf = making.candidates.leaves[k];
        const double sign = making.candidates.sign(k);
        sheet.text(0, k + 2, leaf.id);
        sheet.text(kNames, k + 2, leaf.name, BookStyle::Plain);
        sheet.text(kUnits, k + 2, leaf.unit, BookStyle::Plain);
        const auto word = sheet.text(kDirections, k + 2, sign > 0 ? "max" : "min", BookStyle::Input);
        Column column;
        column.sign = sheet.formula(kSigns, k + 2, "IF(" + word.text() + "=\"min\",0-1,1)", sign);
        column.signValue = sign;
        making.columns.push_back(std::move(column));
    }
}

void addValues(BookMaking& making) {
    for (std::size_t a = 0; a < making.alternatives(); ++a) {
        const std::size_t row = kFirst + a;
        making.values.text(row, 0, making.ranking.alternatives[a]);
        making.values.text(row, 1, making.candidates.alternatives[a].name, BookStyle::Plain);
        for (std::size_t k = 0; k < making.criteria(); ++k) {
            if (!making.candidates.values[k][a]) continue;
            Column& column = making.columns[k];
            column.cells.push_back(valueCell(making, row, k + 2, k, a));
            column.numbers.push_back(*making.candidates.values[k][a]);
        }
    }
}

/// Who was excluded is named, with the limit, below the values.
void addExcluded(BookMaking& making) {
    if (making.ranking.excluded.empty()) return;
    std::size_t row = making.values.nextRow() + 1;
    making.values.text(row, 0, say("left out"));
    for (const auto& miss : making.ranking.excluded) {
        making.values.text(++row, 0, miss.id, BookStyle::Plain);
        making.values.text(row, 1, miss.criterion, BookStyle::Note);
    }
    making.warn("left_out", making.values.name(),
                say("whom the limits exclude is named, but not computed with"));
}

/// Places by totals; those within 1e-12 of the largest share one, as in the ranking.
void addOrderSheet(BookMaking& making) {
    BookSheet& sheet = making.order;
    sheet.text(0, 0, say("Order"));
    sheet.text(1, 2, say("total"));
    sheet.text(1, 3, say("rounded"));
    sheet.text(1, 4, say("place"));
    const auto& totals = making.ranking.totals;
    const std::string all = rangeOf(making.totalCells);
    double size = 0;
    for (const double total : totals) size = std::max(size, std::abs(total));
    const std::string largest = "MAX(MAX(" + all + "),0-MIN(" + all + "))";
    Cells rounded;
    for (std::size_t a = 0; a < totals.size(); ++a) {
        const std::size_t row = 2 + a;
        const std::string total = making.totalCells[a].text();
        sheet.text(row, 0, making.ranking.alternatives[a]);
        sheet.text(row, 1, making.candidates.alternatives[a].name, BookStyle::Plain);
        sheet.formula(row, 2, total, totals[a]);
        constexpr double kDigits = 1e12;
        const double share = size > 0 ? std::round(totals[a] / size * kDigits) / kDigits : 0;
        rounded.push_back(
            sheet.formula(row, 3, "IF(" + largest + ">0,ROUND(" + total + "/" + largest + ",12),0)", share));
    }
    double place = 1;
    for (const auto& group : making.ranking.ranking) {
        for (const auto& id : group) {
            const std::size_t a = *mcda::indexOf(making.ranking.alternatives, id);
            sheet.formula(2 + a, 4,
                          "RANK(" + rounded[a].text() + "," + rangeOf(rounded) + "," +
                              (making.ranking.lowerIsBetter ? "1" : "0") + ")",
                          place);
        }
        place += static_cast<double>(group.size());
    }
}

} // namespace

Result<DecisionBook> decisionBook(const mcda::Problem& problem, const mcda::Ranking& ranking,
                                  const std::string& fileName) {
    constexpr std::size_t kDeepest = 60; ///< conditions in each other that every spreadsheet takes
    if (ranking.alternatives.empty())
        return failure("no_alternatives", fileName, say("nobody is left to compare"));
    auto candidates = mcda::selectCandidates(problem);
    if (!candidates) return failure(candidates.error());
    if (problem.evaluation.method == mcda::EvaluationMethod::Lexicographic &&
        ranking.criteria.size() > kDeepest)
        return failure("too_many_criteria", fileName,
                       say("a spreadsheet compares 60 criteria one after another at most"));
    BookMaking making{problem,
                      ranking,
                      std::move(*candidates),
                      fileName,
                      BookSheet(say("Values")),
                      BookSheet(say("Weights")),
                      BookSheet(say("Evaluation")),
                      BookSheet(say("Totals")),
                      BookSheet(say("Order")),
                      {},
                      {},
                      {},
                      {}};
    addHeadings(making);
    addValues(making);
    addExcluded(making);
    addWeightsSheet(making);
    addEvaluationSheet(making);
    addTotalsSheet(making);
    addOrderSheet(making);
    return DecisionBook{{std::move(making.values), std::move(making.weights), std::move(making.evaluation),
                         std::move(making.totals), std::move(making.order)},
                        std::move(making.warnings)};
}

} // namespace vidette::io
