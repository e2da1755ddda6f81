// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/judgment_block.h"

#include "base/speech.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "mcda/number_words.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vidette::io {
namespace {

using base::failure;
using base::Result;
using base::say;
using Ids = std::vector<std::string>;

constexpr double kAgree = 0.02; ///< a rounded reciprocal still agrees
constexpr int kDecimals = 6;

/// The square alone, its rows and columns being these items.
struct Square {
    Ids rows;
    Ids columns;
    Cells cells;

    const std::string& at(const std::string& row, const std::string& column) const {
        return cells[*mcda::indexOf(rows, row)][*mcda::indexOf(columns, column)];
    }
};

std::string nameOf(const mcda::Problem& problem, const mcda::GroupNode& node, const std::string& id) {
    if (node.ofCriteria) {
        for (const auto& one : problem.criteria)
            if (one.id == id) return one.name;
        return {};
    }
    for (const auto& one : problem.alternatives)
        if (one.id == id) return one.name;
    return {};
}

/// Words with single spaces, in small letters.
std::string plainWords(const std::string& words) {
    std::string plain;
    for (const char c : std::string(base::trimmed(words)))
        if (c != ' ' || plain.back() != ' ') plain += c;
    return base::lowered(plain);
}

Result<std::string> itemNamed(const mcda::Problem& problem, const mcda::GroupNode& node,
                              const std::string& written) {
    const std::string wanted = plainWords(written);
    for (const auto& id : node.items)
        if (plainWords(id) == wanted) return id;
    for (const auto& id : node.items) {
        const std::string name = nameOf(problem, node, id);
        const bool isIt = plainWords(name) == wanted || plainWords(id + " " + name) == wanted;
        if (isIt && !wanted.empty()) return id;
    }
    return failure("unknown_item", node.id, say("\"{item}\" is not compared here", {{"item", written}}));
}

Result<Ids> itemsNamed(const mcda::Problem& problem, const mcda::GroupNode& node, const Ids& written) {
    Ids items;
    for (const auto& one : written) {
        auto id = itemNamed(problem, node, one);
        if (!id) return failure(id.error());
        if (mcda::indexOf(items, *id))
            return failure("duplicate_item", node.id,
                           say("the item \"{item}\" stands twice", {{"item", *id}}));
        items.push_back(std::move(*id));
    }
    return items;
}

bool isWord(const std::string& cell) {
    return !cell.empty() && cell != "=" && cell != "-" && !mcda::numberWritten(cell);
}

base::Error notSquare(const mcda::GroupNode& node, const Cells& cells) {
    return {"not_square", node.id,
            say("{rows} rows and {columns} columns are no square of {items} items with their names",
                {{"rows", std::to_string(cells.size())},
                 {"columns", std::to_string(cells.front().size())},
                 {"items", std::to_string(node.items.size())}})};
}

Result<Square> squareOf(const mcda::Problem& problem, const mcda::GroupNode& node, const Cells& cells) {
    const std::size_t n = cells.size();
    if (n < 2 || cells.front().size() != n) return failure(notSquare(node, cells));
    const bool isBare = std::none_of(cells[0].begin(), cells[0].end(), isWord);
    if (isBare && n != node.items.size()) return failure(notSquare(node, cells));
    if (isBare) return Square{node.items, node.items, cells};
    Ids rows;
    Square square;
    for (std::size_t i = 1; i < n; ++i) {
        rows.push_back(cells[i].front());
        square.cells.emplace_back(cells[i].begin() + 1, cells[i].end());
    }
    auto across = itemsNamed(problem, node, {cells.front().begin() + 1, cells.front().end()});
    if (!across) return failure(across.error());
    auto down = itemsNamed(problem, node, rows);
    if (!down) return failure(down.error());
    for (const auto& id : *down)
        if (!mcda::indexOf(*across, id))
            return failure("not_square", node.id,
                           say("the matrix has no column for \"{item}\"", {{"item", id}}));
    square.rows = std::move(*down);
    square.columns = std::move(*across);
    return square;
}

std::string pairText(const std::string& row, const std::string& column) {
    return row + "/" + column;
}

/// The same error, with its cell before it.
base::Error inCell(const base::Error& error, const std::string& cell) {
    return {error.code, cell, say("{cell}: {trouble}", {{"cell", cell}, {"trouble", error.message}})};
}

Result<base::Done> checkDiagonal(const Square& square, const mcda::GroupNode& node) {
    for (const auto& id : square.rows) {
        const std::string& cell = square.at(id, id);
        const auto value = mcda::numberWritten(cell);
        const bool isFuller = node.method == mcda::PairMethod::Fuller;
        const bool isNothing = cell.empty() || cell == "-" || cell == "–";
        const bool isEven = isFuller ? cell == "=" || (value && (*value == 0 || *value == 0.5)) : false;
        if (isNothing || isEven || (!isFuller && value && *value == 1)) continue;
        return failure(
            inCell({"diagonal_not_one", node.id,
                    isFuller ? say("nothing is compared with itself, found \"{found}\"", {{"found", cell}})
                             : say("the diagonal must be 1, found \"{found}\"", {{"found", cell}})},
                   pairText(id, id)));
    }
    return base::Done{};
}

/// A ratio as it is kept; "" = not judged.
Result<std::string> ratioAt(const Square& square, const mcda::SaatyRule& rule, const std::string& row,
                            const std::string& column) {
    auto ratio = mcda::ratioTyped(square.at(row, column), rule);
    if (!ratio) return failure(inCell(ratio.error(), pairText(row, column)));
    return ratio;
}

Result<mcda::Problem> withRatioOf(const Square& square, const mcda::Problem& problem,
                                  const mcda::GroupNode& node, const std::string& a, const std::string& b) {
    const auto& rule = mcda::saatyRuleAt(problem, node);
    const auto own = ratioAt(square, rule, a, b);
    if (!own) return failure(own.error());
    const auto mirror = ratioAt(square, rule, b, a);
    if (!mirror) return failure(mirror.error());
    if (own->empty()) return mcda::withRatio(problem, node, b, a, *mirror);
    if (mirror->empty()) return mcda::withRatio(problem, node, a, b, *own);
    const double ratio = *mcda::ratioFromText(*own);
    const double inverse = *mcda::ratioFromText(*mirror);
    if (std::abs(ratio * inverse - 1) > kAgree)
        return failure(
            "nonreciprocal", pairText(b, a),
            say("{pair} = {given}, but {mirror} = {found}; expected {expected}; which one is meant?",
                {{"pair", pairText(a, b)},
                 {"given", square.at(a, b)},
                 {"mirror", pairText(b, a)},
                 {"found", square.at(b, a)},
                 {"expected", mcda::ratioText(1 / ratio)}}));
    // The one above 1 is the one that was not rounded.
    return ratio >= 1 ? mcda::withRatio(problem, node, a, b, *own)
                      : mcda::withRatio(problem, node, b, a, *mirror);
}

/// Nothing = not judged.
Result<std::optional<double>> preferenceAt(const Square& square, const std::string& row,
                                           const std::string& column) {
    const std::string& cell = square.at(row, column);
    if (cell.empty()) return std::optional<double>();
    if (cell == "=") return std::optional(0.5);
    const auto value = mcda::numberWritten(cell);
    if (value && (*value == 0 || *value == 0.5 || *value == 1)) return value;
    return failure("fuller_value_not_0_05_1", pairText(row, column),
                   say("pair {pair} has {value}; only 1, 0.5 and 0 are possible",
                       {{"pair", pairText(row, column)}, {"value", cell}}));
}

Result<mcda::Problem> withPreferenceOf(const Square& square, const mcda::Problem& problem,
                                       const mcda::GroupNode& node, const std::string& a,
                                       const std::string& b) {
    const auto own = preferenceAt(square, a, b);
    if (!own) return failure(own.error());
    const auto mirror = preferenceAt(square, b, a);
    if (!mirror) return failure(mirror.error());
    if (*own && *mirror && **own + **mirror != 1)
        return failure(
            "fuller_tij_plus_tji_not_1", pairText(b, a),
            say("pair {pair} has {value}, but pair {mirror} has {other}; together they must make 1",
                {{"pair", pairText(a, b)},
                 {"value", square.at(a, b)},
                 {"mirror", pairText(b, a)},
                 {"other", square.at(b, a)}}));
    if (!*own && *mirror) return mcda::withPreference(problem, node, b, a, *mirror);
    return mcda::withPreference(problem, node, a, b, *own);
}

std::string figure(double value, char decimalSign) {
    std::string words = base::decimal(value, kDecimals);
    if (words.find('.') != std::string::npos) words.erase(words.find_last_not_of('0') + 1);
    if (words.back() == '.') words.pop_back();
    std::replace(words.begin(), words.end(), '.', decimalSign);
    return words;
}

} // namespace

std::string judgmentText(const mcda::KeptJudgments& kept, char decimalSign) {
    const auto& items = kept.node.items;
    const bool isFuller = kept.node.method == mcda::PairMethod::Fuller;
    Cells cells(items.size(), Ids(items.size()));
    for (std::size_t i = 0; i < items.size() && !isFuller; ++i) cells[i][i] = "1";
    for (const auto& pair : kept.said) {
        cells[pair.first][pair.second] = figure(pair.value, decimalSign);
        cells[pair.second][pair.first] = figure(isFuller ? 1 - pair.value : 1 / pair.value, decimalSign);
    }
    std::string words;
    for (const auto& id : items) words += "\t" + base::guardedText(id);
    for (std::size_t i = 0; i < items.size(); ++i)
        words += "\n" + base::guardedText(items[i]) + "\t" + base::join(cells[i], "\t");
    return words;
}

Result<PastedJudgments> withJudgmentBlock(const mcda::Problem& problem, const mcda::GroupNode& node,
                                          const Cells& cells) {
    const auto square = squareOf(problem, node, cells);
    if (!square) return failure(square.error());
    const auto diagonal = checkDiagonal(*square, node);
    if (!diagonal) return failure(diagonal.error());
    const bool isFuller = node.method == mcda::PairMethod::Fuller;
    PastedJudgments pasted{problem, 0};
    for (std::size_t i = 0; i < square->rows.size(); ++i) {
        for (std::size_t j = i + 1; j < square->rows.size(); ++j) {
            const std::string& a = square->rows[i];
            const std::string& b = square->rows[j];
            auto next = isFuller ? withPreferenceOf(*square, pasted.problem, node, a, b)
                                 : withRatioOf(*square, pasted.problem, node, a, b);
            if (!next) return failure(next.error());
            pasted.problem = std::move(*next);
            if (!(square->at(a, b).empty() && square->at(b, a).empty())) ++pasted.judged;
        }
    }
    return pasted;
}

} // namespace vidette::io
