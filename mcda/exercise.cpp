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

std::string preferenceWords(const FullerTable& table, std::size_t i, std::size_t j) {
    const double t = table.triangle[i][j];
    const std::string& a = table.items[i];
    const std::string& b = table.items[j];
    return t == 0.5 ? a + " = " + b : t > 0.5 ? a + " > " + b : b + " > " + a;
}

Row triangleRow(const FullerTable& table, std::size_t i) {
    const std::size_t n = table.items.size();
    Row row(n);
    std::vector<std::string> points;
    for (std::size_t j = 0; j < n; ++j) {
        const double t = table.triangle[i][j];
        if (j > i) row[j] = counted(t, preferenceWords(table, i, j) + ": " + base::toText(t));
        if (j == i) continue;
        points.push_back(base::toText(t == 0.5 && table.rule.tie == TieRule::Uncounted ? 0 : t));
    }
    const std::string f = base::toText(table.counts[i]);
    const std::string plus = base::toText(table.plusCounts[i]);
    row.push_back(counted(table.counts[i], "f = " + base::join(points, " + ") + " = " + f));
    row.push_back(counted(table.plusCounts[i], "f* = f + " + base::toText(table.rule.plus) + " = " + plus));
    row.push_back(rounded(table.weights[i], "v = f*/Σf* = " + plus + "/" + base::toText(table.sum) + " = " +
                                                decimalText(table.weights[i])));
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
    return exact(a, pair + " = 1 / a(" + table.items[j] + "," + table.items[i] + ") = 1 / " +
                        ratioText(table.matrix[j][i]) + " = " + ratioText(a));
}

std::string productWords(const std::vector<double>& row) {
    std::vector<std::string> factors;
    for (const double a : row) factors.push_back(ratioText(a));
    return base::join(factors, " · ");
}

Sheet matrixSheet(const SheetName& name, const SaatyTable& table) {
    Sheet sheet{name, table.items, table.items, {}};
    for (const char* column : {"G", "v"}) sheet.columns.emplace_back(column);
    const std::string n = std::to_string(table.items.size());
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        Row row;
        for (std::size_t j = 0; j < table.items.size(); ++j) row.emplace_back(matrixCell(table, i, j));
        row.push_back(rounded(table.rowMeans[i], "G = (" + productWords(table.matrix[i]) + ")^(1/" + n +
                                                     ") = " + decimalText(table.rowMeans[i])));
        row.push_back(rounded(table.geometricMean[i], "v = G/ΣG = " + decimalText(table.rowMeans[i]) + "/" +
                                                          decimalText(table.rowMeanSum) + " = " +
                                                          decimalText(table.geometricMean[i])));
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
    sheet.cells.push_back({rounded(*table.ci, "CI = (λ − n)/(n − 1) = (" + base::decimal(table.lambdaMax, 4) +
                                                  " − " + base::toText(n) + ")/" + base::toText(n - 1) +
                                                  " = " + decimalText(*table.ci))});
    sheet.cells.push_back(
        {rounded(*table.cr, "CR = CI/RI = " + decimalText(*table.ci) + "/" + base::decimal(*table.ri, 2) +
                                " = " + decimalText(*table.cr))});
    return sheet;
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
        for (std::size_t c = 0; c < ranking.criteria.size(); ++c) {
            const double part = ranking.contributions[c][a];
            sum += (c ? " + " : "") + decimalText(part);
            row.push_back(rounded(part, "v · e = " + decimalText(ranking.weights[c]) + " · " +
                                            decimalText(ranking.local[c][a]) + " = " + decimalText(part)));
        }
        row.push_back(rounded(ranking.totals[a], "Σ = " + sum + " = " + decimalText(ranking.totals[a])));
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

Result<Sheet> sheetOf(const SheetName& name, const Ranking& ranking) {
    if (name.kind == SheetKind::Totals) return totalsSheet(name, ranking);
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
    const double allowed = std::max(cell.tolerance, kExact * std::max(1.0, std::abs(cell.value)));
    return std::abs(*number - cell.value) <= allowed ? Verdict::Right : Verdict::Wrong;
}

} // namespace vidette::mcda
