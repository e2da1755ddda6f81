// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/exercise.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/number_words.h"

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;
using Row = std::vector<std::optional<SheetCell>>;

constexpr double kExact = 1e-9;

SheetCell given(double value, std::string text) {
    return {false, value, std::move(text), {}, 0};
}

SheetCell rounded(double value, std::string formula) {
    return {true, value, decimalText(value), std::move(formula), lastUnit(value) * (1 + kExact)};
}

/// Counts of Fuller: whole numbers and halves.
SheetCell counted(double value, std::string formula) {
    return {true, value, base::toText(value), std::move(formula), 0};
}

SheetCell exact(double value, std::string formula) {
    return {true, value, ratioText(value), std::move(formula), 0};
}

double allowedFor(const SheetCell& cell) {
    return std::max(cell.tolerance, kExact * std::max(1.0, std::abs(cell.value)));
}

/// The cell with what is often written there instead; what is right anyhow is no slip.
SheetCell with(SheetCell cell, std::vector<Slip> slips) {
    for (auto& slip : slips)
        if (std::abs(slip.value - cell.value) > allowedFor(cell)) cell.slips.push_back(std::move(slip));
    return cell;
}

std::string preferenceWords(const FullerTable& table, std::size_t i, std::size_t j) {
    const double t = table.triangle[i][j];
    const std::string& a = table.items[i];
    const std::string& b = table.items[j];
    return t == 0.5 ? a + " = " + b : t > 0.5 ? a + " > " + b : b + " > " + a;
}

SheetCell pairCell(const FullerTable& table, std::size_t i, std::size_t j) {
    const double t = table.triangle[i][j];
    const base::Fillings words{{"row", table.items[i]}, {"column", table.items[j]}};
    const SheetCell cell = counted(t, preferenceWords(table, i, j) + ": " + base::toText(t));
    if (t == 0.5) {
        const std::string alike = say("{row} and {column} count the same, so neither is preferred.", words);
        return with(cell, {{0, alike}, {1, alike}});
    }
    return with(
        cell,
        {{1 - t, say("The other way round: 1 means that {row} is preferred, 0 that {column} is.", words)},
         {0.5, say("{row} and {column} do not count the same.", words)}});
}

SheetCell countCell(const FullerTable& table, std::size_t i) {
    std::vector<std::string> points;
    double right = 0, lost = 0, otherRule = 0;
    for (std::size_t j = 0; j < table.items.size(); ++j) {
        if (j == i) continue;
        const double t = table.triangle[i][j];
        const bool half = table.rule.tie == TieRule::Half;
        const double point = t == 0.5 && !half ? 0 : t;
        points.push_back(base::toText(point));
        right += j > i ? point : 0;
        lost += t == 0.5 ? point : 1 - t;
        otherRule += t == 0.5 && half ? 0 : t;
    }
    const base::Fillings words{{"item", table.items[i]}};
    const std::string rule = table.rule.tie == TieRule::Half ? say("A tie gives a half to both here.")
                                                             : say("A tie gives nothing to either here.");
    return with(
        counted(table.counts[i], "f = " + base::join(points, " + ") + " = " + base::toText(table.counts[i])),
        {{right, say("Only the row was counted. The pairs above, in the column of {item}, belong to it "
                     "too: where they say 0, {item} is preferred.",
                     words)},
         {otherRule, rule},
         {lost, say("These are the pairs that {item} loses; f counts those it wins.", words)}});
}

SheetCell shareCell(const FullerTable& table, std::size_t i) {
    const std::string formula = "v = f*/Σf* = " + base::toText(table.plusCounts[i]) + "/" +
                                base::toText(table.sum) + " = " + decimalText(table.weights[i]);
    const double n = static_cast<double>(table.items.size());
    double counts = 0;
    for (const double count : table.counts) counts += count;
    std::vector<Slip> slips;
    if (counts > 0)
        slips.push_back({table.counts[i] / counts, say("This is f/Σf; the share is counted with f*.")});
    slips.push_back({table.plusCounts[i] / (n * (n - 1) / 2),
                     say("f* was divided by the number of pairs; it is divided by the sum of all f*.")});
    slips.push_back({table.plusCounts[i] / n,
                     say("f* was divided by the number of items; it is divided by the sum of all f*.")});
    return with(rounded(table.weights[i], formula), std::move(slips));
}

Row triangleRow(const FullerTable& table, std::size_t i) {
    const std::size_t n = table.items.size();
    Row row(n);
    for (std::size_t j = i + 1; j < n; ++j) row[j] = pairCell(table, i, j);
    const std::string plus = base::toText(table.plusCounts[i]);
    row.push_back(countCell(table, i));
    row.push_back(
        with(counted(table.plusCounts[i], "f* = f + " + base::toText(table.rule.plus) + " = " + plus),
             {{table.counts[i],
               say("This is f; {plus} is added to it.", {{"plus", base::toText(table.rule.plus)}})}}));
    row.push_back(shareCell(table, i));
    return row;
}

Sheet triangleSheet(const SheetName& name, const FullerTable& table) {
    Sheet sheet{name, table.items, table.items, {}};
    for (const char* column : {"f", "f*", "v"}) sheet.columns.emplace_back(column);
    for (std::size_t i = 0; i < table.items.size(); ++i) sheet.cells.push_back(triangleRow(table, i));
    return sheet;
}

/// What is judged is given above the diagonal; the other half follows from it.
SheetCell matrixCell(const SaatyTable& table, std::size_t i, std::size_t j) {
    const double a = table.matrix[i][j];
    if (j >= i) return given(a, ratioText(a));
    const std::string pair = "a(" + table.items[i] + "," + table.items[j] + ")";
    const base::Fillings words{{"row", table.items[i]}, {"column", table.items[j]}};
    return with(
        exact(a, pair + " = 1 / a(" + table.items[j] + "," + table.items[i] + ") = 1 / " +
                     ratioText(table.matrix[j][i]) + " = " + ratioText(a)),
        {{table.matrix[j][i], say("This is what {column} is to {row}; the other way round it is the "
                                  "reciprocal.",
                                  words)},
         {-table.matrix[j][i], say("The other way round is the reciprocal, 1 divided by it, not minus.")}});
}

std::string productWords(const std::vector<double>& row) {
    std::vector<std::string> factors;
    for (const double a : row) factors.push_back(ratioText(a));
    return base::join(factors, " · ");
}

SheetCell meanCell(const SaatyTable& table, std::size_t i) {
    const auto& cells = table.matrix[i];
    const double n = static_cast<double>(cells.size());
    double product = 1, sum = 0;
    for (const double cell : cells) {
        product *= cell;
        sum += cell;
    }
    return with(
        rounded(table.rowMeans[i], "G = (" + productWords(cells) + ")^(1/" + base::toText(n) +
                                       ") = " + decimalText(table.rowMeans[i])),
        {{product, say("The root is missing: this is the product of the row.")},
         {sum / n, say("This is the sum of the row divided by n; the geometric mean is the n-th root of "
                       "the product.")},
         {std::sqrt(product), say("This is the square root; of n judgments the n-th root is taken.")},
         {product / n, say("The product was divided by n; the n-th root is taken of it.")}});
}

SheetCell priorityCell(const SaatyTable& table, std::size_t i) {
    const double n = static_cast<double>(table.items.size());
    return with(
        rounded(table.geometricMean[i], "v = G/ΣG = " + decimalText(table.rowMeans[i]) + "/" +
                                            decimalText(table.rowMeanSum) + " = " +
                                            decimalText(table.geometricMean[i])),
        {{table.rowMeans[i] / n, say("G was divided by the number of items; it is divided by the sum of "
                                     "all G.")},
         {table.perron[i], say("This is the priority by eigenvector; here that by geometric mean is "
                               "asked for.")}});
}

Sheet matrixSheet(const SheetName& name, const SaatyTable& table) {
    Sheet sheet{name, table.items, table.items, {}};
    for (const char* column : {"G", "v"}) sheet.columns.emplace_back(column);
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        Row row;
        for (std::size_t j = 0; j < table.items.size(); ++j) row.emplace_back(matrixCell(table, i, j));
        row.push_back(meanCell(table, i));
        row.push_back(priorityCell(table, i));
        sheet.cells.push_back(std::move(row));
    }
    return sheet;
}

Result<Sheet> consistencySheet(const SheetName& name, const SaatyTable& table) {
    if (!table.ci || !table.ri || !table.cr)
        return failure("no_such_table", name.node, say("fewer than three items are always consistent"));
    const double n = static_cast<double>(table.items.size());
    Sheet sheet{name, {"λ", "RI", "CI", "CR"}, {"="}, {}};
    sheet.cells.push_back({given(table.lambdaMax, base::decimal(table.lambdaMax, 4))});
    sheet.cells.push_back({given(*table.ri, base::decimal(*table.ri, 2))});
    const double excess = table.lambdaMax - n;
    const SheetCell ci =
        rounded(*table.ci, "CI = (λ − n)/(n − 1) = (" + base::decimal(table.lambdaMax, 4) + " − " +
                               base::toText(n) + ")/" + base::toText(n - 1) + " = " + decimalText(*table.ci));
    const SheetCell cr = rounded(*table.cr, "CR = CI/RI = " + decimalText(*table.ci) + "/" +
                                                base::decimal(*table.ri, 2) + " = " + decimalText(*table.cr));
    sheet.cells.push_back({with(ci, {{excess, say("This is λ − n; it is still divided by n − 1.")},
                                     {excess / n, say("λ − n was divided by n; it is divided by n − 1.")}})});
    sheet.cells.push_back(
        {with(cr, {{*table.ci * *table.ri, say("CI was multiplied by RI; it is divided by it.")},
                   {*table.ci, say("This is CI; it is still divided by RI.")}})});
    return sheet;
}

Result<Sheet> evaluationsSheet(const SheetName& name, const Ranking& ranking) {
    if (ranking.local.empty()) return failure("no_such_table", name.node, say("nobody is left to compare"));
    Sheet sheet{name, ranking.alternatives, ranking.criteria, {}};
    sheet.rows.insert(sheet.rows.begin(), "v");
    Row weights;
    for (const double weight : ranking.weights) weights.emplace_back(given(weight, decimalText(weight)));
    sheet.cells.push_back(std::move(weights));
    for (std::size_t a = 0; a < ranking.alternatives.size(); ++a) {
        Row row;
        for (const auto& column : ranking.local) row.emplace_back(given(column[a], decimalText(column[a])));
        sheet.cells.push_back(std::move(row));
    }
    return sheet;
}

SheetCell contributionCell(const Ranking& ranking, std::size_t c, std::size_t a) {
    const double part = ranking.contributions[c][a];
    const double weight = ranking.weights[c];
    const double local = ranking.local[c][a];
    return with(rounded(part, "v · e = " + decimalText(weight) + " · " + decimalText(local) + " = " +
                                  decimalText(part)),
                {{weight * (1 - local), say("The direction is turned: here the better value counts more.")},
                 {local, say("This is the value alone; it is still multiplied by the weight.")},
                 {weight, say("This is the weight alone; it is still multiplied by the value.")}});
}

Result<Sheet> totalsSheet(const SheetName& name, const Ranking& ranking) {
    if (ranking.contributions.empty())
        return failure("no_such_table", name.node,
                       say("the totals of this method are no sums of contributions"));
    Sheet sheet{name, ranking.alternatives, ranking.criteria, {}};
    sheet.columns.emplace_back("Σ");
    for (std::size_t a = 0; a < ranking.alternatives.size(); ++a) {
        Row row;
        std::string sum;
        double unweighted = 0;
        for (std::size_t c = 0; c < ranking.criteria.size(); ++c) {
            const double part = ranking.contributions[c][a];
            sum += (c ? " + " : "") + decimalText(part);
            row.push_back(contributionCell(ranking, c, a));
            unweighted += ranking.local[c][a];
        }
        row.push_back(with(rounded(ranking.totals[a], "Σ = " + sum + " = " + decimalText(ranking.totals[a])),
                           {{unweighted, say("The values were added without their weights.")}}));
        sheet.cells.push_back(std::move(row));
    }
    return sheet;
}

const Derivation* derivationOf(const Ranking& ranking, const std::string& node) {
    for (const auto* list : {&ranking.weightsDetail, &ranking.localDetail})
        for (const auto& one : *list)
            if (one.node == node) return &one;
    return nullptr;
}

} // namespace

std::size_t Sheet::asked() const {
    std::size_t count = 0;
    for (const auto& row : cells)
        for (const auto& cell : row) count += cell && cell->asked ? 1 : 0;
    return count;
}

Result<Sheet> sheetOf(const SheetName& name, const Ranking& ranking) {
    if (name.kind == SheetKind::Totals) return totalsSheet(name, ranking);
    if (name.kind == SheetKind::Evaluations) return evaluationsSheet(name, ranking);
    const Derivation* derivation = derivationOf(ranking, name.node);
    if (!derivation)
        return failure("no_such_node", name.node,
                       say("expected \"goal\" or a criterion that is compared in pairs"));
    if (name.kind == SheetKind::Triangle && derivation->fuller)
        return triangleSheet(name, *derivation->fuller);
    if (name.kind == SheetKind::Matrix && derivation->saaty) return matrixSheet(name, *derivation->saaty);
    if (name.kind == SheetKind::Consistency && derivation->saaty)
        return consistencySheet(name, *derivation->saaty);
    return failure("no_such_table", name.node, say("this node is not compared by that method"));
}

Verdict judged(const SheetCell& cell, std::string_view written) {
    if (base::trimmed(written).empty()) return Verdict::Empty;
    const auto number = numberWritten(written);
    if (!number) return Verdict::NotANumber;
    return std::abs(*number - cell.value) <= allowedFor(cell) ? Verdict::Right : Verdict::Wrong;
}

std::string slipIn(const SheetCell& cell, std::string_view written) {
    constexpr double kNearly = 6; // units of the last decimal that rounding on the way may cost
    if (judged(cell, written) != Verdict::Wrong) return {};
    const double number = *numberWritten(written);
    const double allowed = allowedFor(cell);
    for (const auto& slip : cell.slips)
        if (std::abs(number - slip.value) <= allowed) return slip.words;
    if (std::abs(number - 100 * cell.value) <= 100 * allowed)
        return say("This is per cent; write % behind it, or divide it by 100.");
    if (cell.tolerance > 0 && std::abs(number - cell.value) <= kNearly * cell.tolerance)
        return say("Nearly: it was rounded too early. Keep one digit more on the way.");
    return {};
}

} // namespace vidette::mcda
