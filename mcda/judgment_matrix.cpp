// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/judgment_matrix.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/log_least_squares.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

using base::Done;
using base::failure;
using base::Result;
using base::say;
using Texts = std::vector<std::vector<std::string>>;

constexpr double kExact = 1e-9;       ///< a·b = 1 within this is reciprocal
constexpr double kRepairable = 0.02;  ///< … and within this is a rounded reciprocal
constexpr double kScale = 9;          ///< Saaty's scale ends here
constexpr double kScaleMargin = 1.02; ///< 0.11 is meant as 1/9
constexpr double kAnyRatio = 1e9;     ///< "any ratio" ends here, so that products stay finite

double largestRatio(const SaatyRule& rule) {
    return rule.anyRatio ? kAnyRatio : kScale;
}

} // namespace

Result<Texts> arrangedCells(const SaatyJudgments& judgments, const std::vector<std::string>& items,
                            const std::string& where) {
    const auto& names = judgments.items.empty() ? items : judgments.items;
    const std::size_t n = judgments.cells.size();
    for (std::size_t i = 0; i < n; ++i) {
        if (judgments.cells[i].size() != n)
            return failure("not_square", where,
                           say("the matrix has {rows} rows, but row {row} has {cells} cells",
                               {{"rows", std::to_string(n)},
                                {"row", std::to_string(i + 1)},
                                {"cells", std::to_string(judgments.cells[i].size())}}));
    }
    if (n != names.size())
        return failure("not_square", where,
                       say("the matrix has {rows} rows for {items} items",
                           {{"rows", std::to_string(n)}, {"items", std::to_string(names.size())}}));
    for (std::size_t j = 0; j < n; ++j) {
        const auto first =
            static_cast<std::size_t>(std::find(names.begin(), names.end(), names[j]) - names.begin());
        if (first != j)
            return failure("duplicate_item", where,
                           say("the item \"{item}\" stands twice", {{"item", names[j]}}));
    }
    Texts result;
    for (const auto& row : items) {
        const auto i = indexOf(names, row);
        if (!i)
            return failure("missing_item", where,
                           say("the matrix has no row for \"{item}\"", {{"item", row}}));
        std::vector<std::string> cells;
        for (const auto& column : items) {
            const auto j = indexOf(names, column);
            if (!j)
                return failure("missing_item", where,
                               say("the matrix has no column for \"{item}\"", {{"item", column}}));
            cells.push_back(judgments.cells[*i][*j]);
        }
        result.push_back(std::move(cells));
    }
    return result;
}

namespace {

Result<double> readCell(const std::string& text, const std::string& matrix, const std::string& row,
                        const std::string& column) {
    if (base::trimmed(text).empty()) return 0.0;
    const auto value = ratioFromText(text);
    if (value && *value > 0) return *value;
    const std::string where = matrix + ", cell " + row + "/" + column;
    if (!value)
        return failure("not_a_number", where,
                       say("\"{found}\" is no number and no fraction", {{"found", text}}));
    if (*value == 0)
        return failure("nonpositive_or_missing", where,
                       say("0 is no judgment; leave the cell empty if the pair is not judged yet"));
    return failure("nonpositive", where,
                   say("\"{found}\" is negative; a ratio is positive", {{"found", text}}));
}

/// Numbers of all cells; 0 = not judged.
Result<Matrix> readCells(const Texts& texts, const std::vector<std::string>& items,
                         const std::string& where) {
    Matrix cells(items.size(), std::vector<double>(items.size(), 0.0));
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (std::size_t j = 0; j < items.size(); ++j) {
            const auto value = readCell(texts[i][j], where, items[i], items[j]);
            if (!value) return failure(value.error());
            cells[i][j] = *value;
        }
        if (cells[i][i] == 0) cells[i][i] = 1;
        if (std::abs(cells[i][i] - 1) > kExact)
            return failure("diagonal_not_one", where + ", cell " + items[i] + "/" + items[i],
                           say("the diagonal must be 1, found \"{found}\"", {{"found", texts[i][i]}}));
    }
    return cells;
}

struct Pair {
    std::size_t i;
    std::size_t j;
};

/// For "A1/A2 = 4, but A2/A1 = 1/3; expected 1/4".
base::Fillings mismatch(const Texts& texts, const std::vector<std::string>& items, Pair p) {
    return {{"pair", items[p.i] + "/" + items[p.j]},
            {"given", texts[p.i][p.j]},
            {"mirror", items[p.j] + "/" + items[p.i]},
            {"found", texts[p.j][p.i]},
            {"expected", reciprocalText(texts[p.i][p.j])}};
}

/// The pair with the cell that is at least 1 first: that one is usually typed as it was meant.
Pair strongerFirst(const Matrix& cells, std::size_t i, std::size_t j) {
    return cells[i][j] >= cells[j][i] ? Pair{i, j} : Pair{j, i};
}

Result<Done> checkPair(const Matrix& cells, const Texts& texts, const std::vector<std::string>& items, Pair p,
                       const SaatyRule& rule, const std::string& where) {
    const auto place = [&] {
        return where + ", cells " + items[p.i] + "/" + items[p.j] + " and " + items[p.j] + "/" + items[p.i];
    };
    const double product = cells[p.i][p.j] * cells[p.j][p.i];
    const bool judged = product != 0;
    const bool off = judged && std::abs(product - 1) > kExact;
    if (off && rule.nonreciprocal == Nonreciprocal::Refuse) {
        const auto words = mismatch(texts, items, p);
        if (std::abs(product - 1) <= kRepairable)
            return failure("nonreciprocal_repairable", place(),
                           say("{pair} = {given}, but {mirror} = {found}; expected {expected}; {found} looks "
                               "like {expected}, replace it",
                               words));
        return failure(
            "nonreciprocal", place(),
            say("{pair} = {given}, but {mirror} = {found}; expected {expected}; which one is meant?", words));
    }
    for (const double cell : {cells[p.i][p.j], cells[p.j][p.i]}) {
        if (cell != 0 && !isOnScale(cell, rule))
            return failure("outside_scale_1_9", place(),
                           say("{number} lies outside 1/9 … 9; \"scale\": \"any\" allows every ratio up to "
                               "1e9",
                               {{"number", shortNumber(cell)}}));
    }
    return Done{};
}

/// Checks every pair and fills a cell from its mirror.
Result<Done> checkPairs(JudgmentMatrix& matrix, const Texts& texts, const SaatyRule& rule,
                        const std::string& where, std::vector<RankingWarning>& warnings) {
    auto& cells = matrix.cells;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (std::size_t j = i + 1; j < cells.size(); ++j) {
            const Pair p = strongerFirst(cells, i, j);
            const auto checked = checkPair(cells, texts, matrix.items, p, rule, where);
            if (!checked) return checked;
            double& a = cells[p.i][p.j];
            double& b = cells[p.j][p.i];
            if (a == 0) matrix.complete = matrix.judged[i][j] = matrix.judged[j][i] = false;
            if (a != 0 && b == 0) b = 1 / a;
            if (a == 0 || std::abs(a * b - 1) <= kExact) continue;
            matrix.reciprocal = false;
            const auto& items = matrix.items;
            warnings.push_back(
                {"not_reciprocal",
                 where,
                 {{items[p.i], items[p.j]}, {items[p.j], items[p.i]}},
                 say("{pair} = {given}, but {mirror} = {found}; expected {expected}; used as given",
                     mismatch(texts, items, p))});
        }
    }
    return Done{};
}

/// {A1, A2} and {A3}: the parts of the graph of judged pairs.
std::vector<std::vector<std::size_t>> partsOf(const JudgmentMatrix& matrix) {
    const std::size_t n = matrix.items.size();
    std::vector<bool> seen(n, false);
    std::vector<std::vector<std::size_t>> parts;
    for (std::size_t start = 0; start < n; ++start) {
        if (seen[start]) continue;
        std::vector<std::size_t> part{start};
        seen[start] = true;
        for (std::size_t k = 0; k < part.size(); ++k) {
            for (std::size_t j = 0; j < n; ++j) {
                if (seen[j] || !matrix.judged[part[k]][j]) continue;
                seen[j] = true;
                part.push_back(j);
            }
        }
        std::sort(part.begin(), part.end());
        parts.push_back(std::move(part));
    }
    return parts;
}

Result<Done> complete(JudgmentMatrix& matrix, const std::string& where) {
    const auto parts = partsOf(matrix);
    if (parts.size() > 1) {
        std::string all;
        for (const auto& part : parts) {
            std::vector<std::string> names;
            for (const std::size_t i : part) names.push_back(matrix.items[i]);
            const std::string group = "{" + base::join(names, ", ") + "}";
            all = all.empty() ? group : say("{first} and {second}", {{"first", all}, {"second", group}});
        }
        return failure("comparison_graph_disconnected", where,
                       say("{groups} are not linked; compare one more pair, e.g. {first} with {second}",
                           {{"groups", all},
                            {"first", matrix.items[parts[0].back()]},
                            {"second", matrix.items[parts[1].front()]}}));
    }
    if (!matrix.reciprocal)
        return failure("nonreciprocal", where, say("a matrix with gaps must be reciprocal to be completed"));
    const auto logs = logLeastSquares(matrix.cells, matrix.judged);
    for (std::size_t i = 0; i < logs.size(); ++i) {
        for (std::size_t j = 0; j < logs.size(); ++j) {
            if (!matrix.judged[i][j]) matrix.cells[i][j] = std::exp(logs[i] - logs[j]);
        }
    }
    return Done{};
}

} // namespace

Result<JudgmentMatrix> matrixByHand(const SaatyJudgments& judgments, const std::vector<std::string>& items,
                                    const SaatyRule& rule, const std::string& where,
                                    std::vector<RankingWarning>& warnings) {
    const auto texts = arrangedCells(judgments, items, where);
    if (!texts) return failure(texts.error());
    const auto cells = readCells(*texts, items, where);
    if (!cells) return failure(cells.error());
    const std::size_t n = items.size();
    JudgmentMatrix matrix{items, *cells, std::vector<std::vector<bool>>(n, std::vector<bool>(n, true)), true,
                          true};
    auto checked = checkPairs(matrix, *texts, rule, where, warnings);
    if (checked && !matrix.complete) checked = complete(matrix, where);
    if (!checked) return failure(checked.error());
    return matrix;
}

bool isOnScale(double ratio, const SaatyRule& rule) {
    return ratio > 0 && std::max(ratio, 1 / ratio) <= largestRatio(rule) * kScaleMargin;
}

Result<JudgmentMatrix> matrixOfRatios(const std::vector<std::string>& items, Matrix ratios,
                                      const std::string& where) {
    const std::size_t n = items.size();
    JudgmentMatrix matrix{items, std::move(ratios),
                          std::vector<std::vector<bool>>(n, std::vector<bool>(n, true)), true, true};
    for (std::size_t i = 0; i < n; ++i) {
        matrix.cells[i][i] = 1;
        for (std::size_t j = i + 1; j < n; ++j) {
            const double ratio = matrix.cells[i][j];
            if (ratio == 0)
                matrix.complete = matrix.judged[i][j] = matrix.judged[j][i] = false;
            else
                matrix.cells[j][i] = 1 / ratio;
        }
    }
    const auto done = matrix.complete ? Result<Done>(Done{}) : complete(matrix, where);
    if (!done) return failure(done.error());
    return matrix;
}

Result<JudgmentMatrix> matrixByIntensity(const std::map<std::string, double>& intensity,
                                         const std::vector<std::string>& items, const SaatyRule& rule,
                                         const std::string& where) {
    std::vector<double> s;
    for (const auto& item : items) {
        const auto found = intensity.find(item);
        if (found == intensity.end())
            return failure("missing_item", where,
                           say("no intensity is given for \"{item}\"", {{"item", item}}));
        s.push_back(found->second);
    }
    const std::size_t n = items.size();
    JudgmentMatrix matrix{items, Matrix(n, std::vector<double>(n, 1.0)),
                          std::vector<std::vector<bool>>(n, std::vector<bool>(n, true)), true, true};
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            const double a = std::abs(s[i] - s[j]) + 1;
            if (a > largestRatio(rule) * (1 + kExact))
                return failure(
                    "outside_scale_1_9", where,
                    say("the intensities of {first} and {second} lie {distance} apart; at most 8 "
                        "stays within 1/9 … 9",
                        {{"first", items[i]}, {"second", items[j]}, {"distance", shortNumber(a - 1)}}));
            matrix.cells[i][j] = s[i] >= s[j] ? a : 1 / a;
        }
    }
    return matrix;
}

std::map<std::string, double> intensityOfValues(const std::vector<std::string>& items,
                                                const std::vector<double>& values, double sign) {
    std::map<std::string, double> result;
    if (values.empty()) return result;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double worst = sign > 0 ? *low : *high;
    const double span = *high - *low;
    for (std::size_t i = 0; i < items.size(); ++i)
        result[items[i]] = span > 0 ? 1 + (kScale - 1) * std::abs(values[i] - worst) / span : 1;
    return result;
}

} // namespace vidette::mcda
