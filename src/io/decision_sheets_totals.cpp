// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_sheets.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/electre.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vidette::io {
namespace {

using base::say;
using mcda::EvaluationMethod;

/// The table of the totals sheet: weights above, local values of every alternative in a row.
struct Table {
    Cells weights;
    std::vector<Cells> rows; ///< [alternative][criterion]
    std::size_t top = 0;     ///< the row of headings
    std::size_t next = 0;    ///< the first column behind it
};

Table addTable(BookMaking& making) {
    BookSheet& sheet = making.totals;
    Table table;
    table.top = 2;
    table.next = making.criteria() + 2;
    table.rows.resize(making.alternatives());
    sheet.text(1, 0, say("weight"));
    for (std::size_t k = 0; k < making.criteria(); ++k)
        table.weights.push_back(
            sheet.formula(1, k + 2, making.weightCells[k].text(), making.ranking.weights[k]));
    const auto cells =
        tableOf(making, sheet, table.top,
                [&](BookSheet& to, std::size_t r, std::size_t c, std::size_t k, std::size_t a) {
                    return to.formula(r, c, making.localCells[k][a].text(), making.ranking.local[k][a]);
                });
    for (std::size_t a = 0; a < making.alternatives(); ++a) {
        for (std::size_t k = 0; k < making.criteria(); ++k) table.rows[a].push_back(cells[k][a]);
    }
    return table;
}

/// One more column of formulas behind the table.
template<typename Formula>
Cells addColumn(BookMaking& making, Table& table, const std::string& heading,
                const std::vector<double>& results, Formula formula) {
    Cells cells;
    making.totals.text(table.top, table.next, heading);
    for (std::size_t a = 0; a < making.alternatives(); ++a)
        cells.push_back(making.totals.formula(table.top + 1 + a, table.next, formula(a), results[a]));
    ++table.next;
    return cells;
}

std::string weighted(const Table& table, std::size_t a) {
    return "SUMPRODUCT(" + rangeOf(table.weights) + "," + rangeOf(table.rows[a]) + ")";
}

std::vector<double> sums(const BookMaking& making) {
    std::vector<double> result(making.alternatives(), 0.0);
    for (std::size_t k = 0; k < making.criteria(); ++k) {
        for (std::size_t a = 0; a < result.size(); ++a)
            result[a] += making.ranking.weights[k] * making.ranking.local[k][a];
    }
    return result;
}

/// What each criterion gives: weight times local value, divided by `scale` where totals are.
void addContributions(BookMaking& making, const Table& table, const std::string& scale) {
    const std::size_t row = making.totals.nextRow() + 1;
    making.totals.text(row, 0, say("contribution"));
    tableOf(making, making.totals, row,
            [&](BookSheet& to, std::size_t r, std::size_t c, std::size_t k, std::size_t a) {
                return to.formula(r, c, table.weights[k].text() + "*" + table.rows[a][k].text() + scale,
                                  making.ranking.contributions[k][a]);
            });
}

void addSums(BookMaking& making, Table& table) {
    const bool ideal = making.problem.evaluation.method == EvaluationMethod::Saaty &&
                       making.problem.evaluation.synthesis == mcda::Synthesis::Ideal;
    const auto plain = addColumn(making, table, ideal ? say("sum") : say("total"), sums(making),
                                 [&](std::size_t a) { return weighted(table, a); });
    making.totalCells = plain;
    if (ideal)
        making.totalCells = addColumn(making, table, say("total"), making.ranking.totals,
                                      [&](std::size_t a) { return plain[a].text() + "/" + sumOf(plain); });
    addContributions(making, table, ideal ? "/" + sumOf(plain) : "");
}

/// MAX or MIN of every criterion, below the table.
Cells edgeRow(BookMaking& making, const Table& table, const std::string& heading,
              const std::string& function) {
    Cells cells;
    const std::size_t row = making.totals.nextRow();
    making.totals.text(row, 0, heading);
    for (std::size_t k = 0; k < making.criteria(); ++k) {
        const auto& local = making.ranking.local[k];
        const auto [low, high] = std::minmax_element(local.begin(), local.end());
        cells.push_back(making.totals.formula(
            row, k + 2, function + "(" + rangeOf(table.rows.front()[k], table.rows.back()[k]) + ")",
            function == "MAX" ? *high : *low));
    }
    return cells;
}

void addTopsis(BookMaking& making, Table& table) {
    const auto best = edgeRow(making, table, say("best"), "MAX");
    const auto worst = edgeRow(making, table, say("worst"), "MIN");
    const auto distance = [&](const Cells& ideal, std::size_t a) {
        return "SQRT(SUMPRODUCT((" + rangeOf(table.weights) + "*(" + rangeOf(ideal) + "-" +
               rangeOf(table.rows[a]) + "))^2))";
    };
    const auto& measures = making.ranking.measures;
    const auto toBest = addColumn(making, table, "d⁺", measures.at("distance_to_best"),
                                  [&](std::size_t a) { return distance(best, a); });
    const auto toWorst = addColumn(making, table, "d⁻", measures.at("distance_to_worst"),
                                   [&](std::size_t a) { return distance(worst, a); });
    making.totalCells = addColumn(making, table, say("total"), making.ranking.totals, [&](std::size_t a) {
        const std::string both = toBest[a].text() + "+" + toWorst[a].text();
        return "IF(" + both + ">0," + toWorst[a].text() + "/(" + both + "),0.5)";
    });
}

std::string spanOf(const Cells& cells, std::size_t a) {
    const std::string r = rangeOf(cells);
    return "IF(MAX(" + r + ")=MIN(" + r + "),0,(" + cells[a].text() + "-MIN(" + r + "))/(MAX(" + r +
           ")-MIN(" + r + ")))";
}

void addVikor(BookMaking& making, Table& table) {
    making.totals.text(0, 2, "v");
    const auto v = making.totals.input(0, 3, making.problem.evaluation.v);
    const auto& measures = making.ranking.measures;
    const auto s =
        addColumn(making, table, "S", measures.at("S"), [&](std::size_t a) { return weighted(table, a); });
    const auto r = addColumn(making, table, "R", measures.at("R"), [&](std::size_t a) {
        return "SUMPRODUCT(MAX(" + rangeOf(table.weights) + "*" + rangeOf(table.rows[a]) + "))";
    });
    making.totalCells = addColumn(making, table, "Q", making.ranking.totals, [&](std::size_t a) {
        return v.text() + "*" + spanOf(s, a) + "+(1-" + v.text() + ")*" + spanOf(r, a);
    });
}

/// A square of pairs below all else; returns [row][column].
template<typename Formula>
std::vector<Cells> addSquare(BookMaking& making, const std::string& heading,
                             const std::vector<std::vector<double>>& results, Formula formula) {
    BookSheet& sheet = making.totals;
    const std::size_t row = sheet.nextRow() + 1;
    std::vector<Cells> cells(results.size());
    sheet.text(row, 0, heading);
    for (std::size_t a = 0; a < results.size(); ++a) {
        sheet.text(row, a + 2, making.ranking.alternatives[a]);
        sheet.text(row + 1 + a, 0, making.ranking.alternatives[a]);
        for (std::size_t b = 0; b < results.size(); ++b)
            cells[a].push_back(sheet.formula(row + 1 + a, b + 2, formula(a, b), results[a][b]));
    }
    return cells;
}

/// 1 where a is before b by the first criterion that differs.
std::string isBefore(const BookMaking& making, const Table& table, const std::vector<std::size_t>& order,
                     std::size_t a, std::size_t b) {
    std::string text = "0";
    for (std::size_t k = order.size(); k-- > 0;) {
        const std::string x = table.rows[a][order[k]].text();
        const std::string y = table.rows[b][order[k]].text();
        text = "IF(" + x + "<>" + y + ",IF(" + making.columns[order[k]].sign.text() + "*(" + x + "-" + y +
               ")>0,1,0)," + text + ")";
    }
    return text;
}

void addPlaces(BookMaking& making, Table& table) {
    std::vector<std::size_t> order(making.criteria());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto& weights = making.ranking.weights;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
    making.warn("fixed_in_book", making.totals.name(),
                say("the order of the criteria does not follow weights that are changed later"));
    const auto& totals = making.ranking.totals;
    std::vector<std::vector<double>> before(totals.size(), std::vector<double>(totals.size(), 0.0));
    for (std::size_t a = 0; a < totals.size(); ++a) {
        for (std::size_t b = 0; b < totals.size(); ++b) before[a][b] = totals[a] < totals[b] ? 1 : 0;
    }
    const auto square = addSquare(making, say("comes before"), before, [&](std::size_t a, std::size_t b) {
        return isBefore(making, table, order, a, b);
    });
    making.totalCells = addColumn(making, table, say("total"), totals, [&](std::size_t a) {
        return "1+SUM(" + rangeOf(square.front()[a], square.back()[a]) + ")";
    });
}

/// Place by a column, equal values sharing the mean place; `better` is ">" or "<".
std::string placeBy(const Cells& cells, std::size_t a, const std::string& better) {
    const std::string r = rangeOf(cells);
    const std::string near = "1E-12*MAX(MAX(" + r + "),0-MIN(" + r + "))";
    const std::string gap = better == ">" ? r + "-" + cells[a].text() : cells[a].text() + "-" + r;
    return "1+SUMPRODUCT(((" + gap + ")>" + near + ")*1)+(SUMPRODUCT((ABS(" + gap + ")<=" + near +
           ")*1)-1)/2";
}

void addElectre(BookMaking& making, Table& table) {
    const auto electre = *mcda::electreOf(making.problem, making.ranking);
    const std::string weights = rangeOf(table.weights);
    const auto best = edgeRow(making, table, say("largest"), "MAX");
    const auto worst = edgeRow(making, table, say("smallest"), "MIN");
    const std::string span = "SUMPRODUCT(MAX(" + rangeOf(best) + "-" + rangeOf(worst) + "))";
    const auto agreed =
        addSquare(making, say("concordance"), electre.concordance, [&](std::size_t a, std::size_t b) {
            return "SUMPRODUCT((" + rangeOf(table.rows[a]) + ">=" + rangeOf(table.rows[b]) + ")*" + weights +
                   ")/SUM(" + weights + ")";
        });
    const auto objected =
        addSquare(making, say("discordance"), electre.discordance, [&](std::size_t a, std::size_t b) {
            return "IF(" + span + ">0,MAX(0,SUMPRODUCT(MAX(" + rangeOf(table.rows[b]) + "-" +
                   rangeOf(table.rows[a]) + ")))/" + span + ",0)";
        });
    const auto net = [](const std::vector<Cells>& square, std::size_t a) {
        return sumOf(square[a]) + "-SUM(" + rangeOf(square.front()[a], square.back()[a]) + ")";
    };
    const auto forIt = addColumn(making, table, say("net concordance"), electre.netConcordance,
                                 [&](std::size_t a) { return net(agreed, a); });
    const auto against = addColumn(making, table, say("net discordance"), electre.netDiscordance,
                                   [&](std::size_t a) { return net(objected, a); });
    making.totalCells = addColumn(making, table, say("total"), making.ranking.totals, [&](std::size_t a) {
        return "(" + placeBy(forIt, a, ">") + "+" + placeBy(against, a, "<") + ")/2";
    });
}

} // namespace

void addTotalsSheet(BookMaking& making) {
    making.totals.text(0, 0, say("Totals"));
    Table table = addTable(making);
    switch (making.problem.evaluation.method) {
    case EvaluationMethod::Topsis:
        return addTopsis(making, table);
    case EvaluationMethod::Vikor:
        return addVikor(making, table);
    case EvaluationMethod::Lexicographic:
        return addPlaces(making, table);
    case EvaluationMethod::Electre1:
        return addElectre(making, table);
    case EvaluationMethod::Fuller:
    case EvaluationMethod::Saaty:
    case EvaluationMethod::WeightedSum:
    case EvaluationMethod::Promethee2:
    case EvaluationMethod::Ratings:
        return addSums(making, table);
    }
}

} // namespace vidette::io
