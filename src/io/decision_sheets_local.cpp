// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_sheets.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace vidette::io {
namespace {

using base::say;
using mcda::EvaluationMethod;
using mcda::Normalisation;

/// (x − worst)/(best − worst), 0 for a constant column.
std::string minMaxOf(const Column& column, std::size_t a) {
    const std::string r = column.range();
    const std::string x = column.cells[a].text();
    return "IF(MAX(" + r + ")=MIN(" + r + "),0,IF(" + column.sign.text() + ">0," + x + "-MIN(" + r +
           "),MAX(" + r + ")-" + x + ")/(MAX(" + r + ")-MIN(" + r + ")))";
}

/// Normalisations of the weighted sum: what is to be small is turned over.
std::string turnedOver(const Column& column, std::size_t a, Normalisation normalisation) {
    const std::string r = column.range();
    const std::string x = column.cells[a].text();
    const std::string sign = column.sign.text();
    switch (normalisation) {
    case Normalisation::Max:
        return "IF(" + sign + ">0," + x + "/MAX(" + r + "),MIN(" + r + ")/" + x + ")";
    case Normalisation::Sum:
        return "IF(" + sign + ">0," + x + "/SUM(" + r + "),1/" + x + "/SUMPRODUCT(1/" + r + "))";
    case Normalisation::None:
        return sign + "*" + x;
    case Normalisation::MinMax:
    case Normalisation::Vector:
        break;
    }
    return minMaxOf(column, a);
}

/// Normalisations of the methods that compare distances: divided by one number for the column.
std::string scaled(const Column& column, std::size_t a, Normalisation normalisation) {
    const std::string r = column.range();
    const auto by = [&](const std::string& size) {
        return "IF(" + size + ">0," + column.sign.text() + "*" + column.cells[a].text() + "/" + size + ",0)";
    };
    switch (normalisation) {
    case Normalisation::Max:
        return by("MAX(" + r + ")");
    case Normalisation::Sum:
        return by("SUM(" + r + ")");
    case Normalisation::Vector:
        return by("SQRT(SUMSQ(" + r + "))");
    case Normalisation::None:
        return column.sign.text() + "*" + column.cells[a].text();
    case Normalisation::MinMax:
        break;
    }
    return minMaxOf(column, a);
}

/// Points of a value function as two rows, x above worth.
struct Points {
    Cells x;
    Cells worth;
};

Points pointsOf(BookSheet& sheet, const mcda::Criterion& criterion) {
    const std::size_t row = sheet.nextRow() + 1;
    Points points;
    sheet.text(row, 0, say("value function of {criterion}", {{"criterion", criterion.id}}));
    sheet.text(row + 1, 0, say("worth"));
    for (std::size_t i = 0; i < criterion.valueFunction.size(); ++i) {
        points.x.push_back(sheet.input(row, i + 2, criterion.valueFunction[i].x));
        points.worth.push_back(sheet.input(row + 1, i + 2, criterion.valueFunction[i].value));
    }
    return points;
}

std::string worthOf(const Points& points, const std::string& x) {
    const std::string xs = rangeOf(points.x);
    const std::string ys = rangeOf(points.worth);
    const std::string at = "MATCH(" + x + "," + xs + ",1)";
    const auto cell = [](const std::string& range, const std::string& index) {
        return "INDEX(" + range + ",1," + index + ")";
    };
    return "IF(" + x + "<=" + points.x.front().text() + "," + points.worth.front().text() + ",IF(" + x +
           ">=" + points.x.back().text() + "," + points.worth.back().text() + "," + cell(ys, at) + "+(" + x +
           "-" + cell(xs, at) + ")*(" + cell(ys, at + "+1") + "-" + cell(ys, at) + ")/(" +
           cell(xs, at + "+1") + "-" + cell(xs, at) + ")))";
}

/// The table of local values; `formula` says each from criterion and alternative.
template<typename Formula>
void addTable(BookMaking& making, std::size_t row, Formula formula) {
    making.localCells =
        tableOf(making, making.evaluation, row,
                [&](BookSheet& to, std::size_t r, std::size_t c, std::size_t k, std::size_t a) {
                    return to.formula(r, c, formula(k, a), making.ranking.local[k][a]);
                });
}

void addWeightedSum(BookMaking& making, std::size_t row) {
    const auto normalisation = making.problem.evaluation.normalisation.value_or(Normalisation::MinMax);
    std::vector<Points> points;
    // The points stand below the table, which is written after them.
    making.evaluation.text(row + making.alternatives(), 0, "", BookStyle::Plain);
    for (const auto& leaf : making.candidates.leaves)
        points.push_back(leaf.valueFunction.empty() ? Points{} : pointsOf(making.evaluation, leaf));
    addTable(making, row, [&](std::size_t k, std::size_t a) {
        return points[k].x.empty() ? turnedOver(making.columns[k], a, normalisation)
                                   : worthOf(points[k], making.columns[k].cells[a].text());
    });
}

void addTriangles(BookMaking& making) {
    const auto& settings = making.problem.evaluation;
    for (std::size_t k = 0; k < making.criteria(); ++k) {
        const std::string& id = making.ranking.criteria[k];
        const auto& table = *making.ranking.localDetail[k].fuller;
        PairInputs inputs;
        const auto order = settings.orders.find(id);
        if (order != settings.orders.end()) {
            for (const auto& item : table.items) {
                for (std::size_t g = 0; g < order->second.size(); ++g) {
                    if (mcda::indexOf(order->second[g], item))
                        inputs.places.push_back(static_cast<double>(g + 1));
                }
            }
        } else if (!settings.pairs.count(id)) {
            inputs.column = &making.columns[k];
        }
        making.localCells.push_back(fullerBlock(making.evaluation, id, table, inputs));
    }
}

void addMatrices(BookMaking& making) {
    const bool ideal = making.problem.evaluation.synthesis == mcda::Synthesis::Ideal;
    BookSheet& sheet = making.evaluation;
    for (std::size_t k = 0; k < making.criteria(); ++k) {
        const std::string& id = making.ranking.criteria[k];
        mcda::SaatyJudgments judgments = making.problem.evaluation.judgments.at(id);
        if (!judgments.cells.empty() && judgments.items.empty()) {
            for (const auto& one : making.problem.alternatives) judgments.items.push_back(one.id);
        }
        PairInputs inputs;
        inputs.judgments = &judgments;
        inputs.column = &making.columns[k];
        const auto& table = *making.ranking.localDetail[k].saaty;
        auto cells = saatyBlock(making, sheet, id, table, inputs);
        if (ideal) {
            const std::size_t row = sheet.nextRow();
            sheet.text(row, 0, say("share of the best"));
            Cells shares;
            for (std::size_t a = 0; a < cells.size(); ++a)
                shares.push_back(sheet.formula(row, a + 2, cells[a].text() + "/MAX(" + rangeOf(cells) + ")",
                                               making.ranking.local[k][a]));
            cells = std::move(shares);
        }
        making.localCells.push_back(std::move(cells));
    }
}

/// How much the difference d is preferred; q, p and s are cells.
std::string preferenceOf(mcda::PreferenceType type, const std::string& d, const Cells& qps) {
    const std::string q = qps[0].text();
    const std::string p = qps[1].text();
    const std::string s = qps[2].text();
    switch (type) {
    case mcda::PreferenceType::Usual:
        return "IF(" + d + ">0,1,0)";
    case mcda::PreferenceType::UShape:
        return "IF(" + d + ">" + q + ",1,0)";
    case mcda::PreferenceType::VShape:
        return "IF(" + d + "<=0,0,MIN(1,(" + d + ")/" + p + "))";
    case mcda::PreferenceType::Level:
        return "IF(" + d + "<=" + q + ",0,IF(" + d + ">" + p + ",1,0.5))";
    case mcda::PreferenceType::Linear:
        return "IF(" + d + "<=" + q + ",0,IF(" + d + ">" + p + ",1,(" + d + "-" + q + ")/(" + p + "-" + q +
               ")))";
    case mcda::PreferenceType::Gaussian:
        return "IF(" + d + "<=0,0,1-EXP(0-(" + d + ")^2/(2*" + s + "^2)))";
    }
    return "0";
}

double preferred(const mcda::Preference& f, double d) {
    if (d <= 0) return 0;
    switch (f.type) {
    case mcda::PreferenceType::Usual:
        return 1;
    case mcda::PreferenceType::UShape:
        return d > f.q ? 1 : 0;
    case mcda::PreferenceType::VShape:
        return std::min(1.0, d / f.p);
    case mcda::PreferenceType::Level:
        return d <= f.q ? 0 : (d > f.p ? 1 : 0.5);
    case mcda::PreferenceType::Linear:
        return d <= f.q ? 0 : (d > f.p ? 1 : (d - f.q) / (f.p - f.q));
    case mcda::PreferenceType::Gaussian:
        return 1 - std::exp(-d * d / (2 * f.s * f.s));
    }
    return 0;
}

/// Preferences of every pair under one criterion, then the net flow of each alternative.
Cells flowBlock(BookMaking& making, std::size_t k) {
    BookSheet& sheet = making.evaluation;
    const Column& column = making.columns[k];
    const std::string& id = making.ranking.criteria[k];
    const auto found = making.problem.evaluation.preferences.find(id);
    const mcda::Preference f =
        found == making.problem.evaluation.preferences.end() ? mcda::Preference{} : found->second;
    const std::size_t n = making.alternatives();
    const std::size_t row = sheet.nextRow() + 1;
    sheet.text(row, 0, say("preference under {criterion}", {{"criterion", id}}));
    Cells qps;
    for (const auto& [name, value] : {std::pair{"q", f.q}, std::pair{"p", f.p}, std::pair{"s", f.s}}) {
        sheet.text(row, 2 + 2 * qps.size(), name);
        qps.push_back(sheet.input(row, 3 + 2 * qps.size(), value));
    }
    std::vector<Cells> pairs(n);
    for (std::size_t a = 0; a < n; ++a) {
        sheet.text(row + 1, a + 2, making.ranking.alternatives[a]);
        sheet.text(row + 2 + a, 0, making.ranking.alternatives[a]);
        for (std::size_t b = 0; b < n; ++b) {
            const std::string d =
                column.sign.text() + "*(" + column.cells[a].text() + "-" + column.cells[b].text() + ")";
            pairs[a].push_back(
                sheet.formula(row + 2 + a, b + 2, preferenceOf(f.type, d, qps),
                              preferred(f, column.signValue * (column.numbers[a] - column.numbers[b]))));
        }
    }
    Cells flows;
    sheet.text(row + 1, n + 2, say("net flow"));
    const std::string others = std::to_string(n > 1 ? n - 1 : 1);
    for (std::size_t a = 0; a < n; ++a)
        flows.push_back(sheet.formula(row + 2 + a, n + 2,
                                      "(" + sumOf(pairs[a]) + "-SUM(" +
                                          rangeOf(pairs[0][a], pairs[n - 1][a]) + "))/" + others,
                                      making.ranking.local[k][a]));
    return flows;
}

} // namespace

void addEvaluationSheet(BookMaking& making) {
    constexpr std::size_t kTop = 1;
    const auto& settings = making.problem.evaluation;
    making.evaluation.text(0, 0, say("Evaluation"));
    const auto value = [&](std::size_t k, std::size_t a) { return making.columns[k].cells[a].text(); };
    switch (settings.method) {
    case EvaluationMethod::Fuller:
        return addTriangles(making);
    case EvaluationMethod::Saaty:
        return addMatrices(making);
    case EvaluationMethod::WeightedSum:
        return addWeightedSum(making, kTop);
    case EvaluationMethod::Topsis:
    case EvaluationMethod::Electre1:
        return addTable(making, kTop, [&](std::size_t k, std::size_t a) {
            const bool topsis = settings.method == EvaluationMethod::Topsis;
            return scaled(
                making.columns[k], a,
                settings.normalisation.value_or(topsis ? Normalisation::Vector : Normalisation::MinMax));
        });
    case EvaluationMethod::Vikor:
        return addTable(making, kTop, [&](std::size_t k, std::size_t a) {
            const std::string r = making.columns[k].range();
            return "IF(MAX(" + r + ")=MIN(" + r + "),0,1-" + minMaxOf(making.columns[k], a) + ")";
        });
    case EvaluationMethod::Lexicographic:
    case EvaluationMethod::Ratings:
        return addTable(making, kTop, value);
    case EvaluationMethod::Promethee2:
        for (std::size_t k = 0; k < making.criteria(); ++k) making.localCells.push_back(flowBlock(making, k));
    }
}

} // namespace vidette::io
