// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_sheets.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/fuller.h"

#include <algorithm>
#include <map>

namespace vidette::io {
namespace {

using base::say;
using mcda::WeightMethod;

/// Criteria in rows, one number beside each.
Cells listed(BookSheet& sheet, const std::vector<std::string>& ids, const std::string& heading,
             const std::vector<double>& numbers, std::size_t row) {
    Cells cells;
    sheet.text(row, 1, heading);
    for (std::size_t k = 0; k < ids.size(); ++k) {
        sheet.text(row + 1 + k, 0, ids[k]);
        cells.push_back(sheet.input(row + 1 + k, 1, numbers[k]));
    }
    return cells;
}

/// A column of formulas beside them, which are the weights.
template<typename Formula>
void weighBy(BookMaking& making, std::size_t row, std::size_t column, Formula formula) {
    making.weights.text(row, column, say("weight"));
    for (std::size_t k = 0; k < making.criteria(); ++k)
        making.weightCells.push_back(
            making.weights.formula(row + 1 + k, column, formula(k), making.ranking.weights[k]));
}

std::vector<double> givenNumbers(const BookMaking& making) {
    std::vector<double> numbers;
    for (const auto& id : making.ranking.criteria) {
        const auto found = making.problem.weights.values.find(id);
        numbers.push_back(found == making.problem.weights.values.end() ? 0 : found->second);
    }
    return numbers;
}

void addGiven(BookMaking& making, std::size_t row) {
    const bool direct = making.problem.weights.method == WeightMethod::Direct;
    const auto cells = listed(making.weights, making.ranking.criteria, direct ? say("weight") : say("points"),
                              givenNumbers(making), row);
    if (direct)
        making.weightCells = cells;
    else
        weighBy(making, row, 2, [&](std::size_t k) { return cells[k].text() + "/" + sumOf(cells); });
}

void addEqual(BookMaking& making, std::size_t row) {
    for (std::size_t k = 0; k < making.criteria(); ++k)
        making.weights.text(row + 1 + k, 0, making.ranking.criteria[k]);
    const std::string ids = rangeOf(CellRef{making.weights.name(), row + 1, 0},
                                    CellRef{making.weights.name(), row + making.criteria(), 0});
    weighBy(making, row, 1, [&](std::size_t) { return "1/COUNTA(" + ids + ")"; });
}

std::vector<double> placesOf(const BookMaking& making) {
    const auto places = mcda::meanPlaces(making.ranking.criteria, making.problem.weights.order, "");
    return places ? *places : std::vector<double>(making.criteria(), 1.0);
}

void addRankSum(BookMaking& making, std::size_t row) {
    const auto places = listed(making.weights, making.ranking.criteria, say("place"), placesOf(making), row);
    const std::string n = std::to_string(making.criteria());
    weighBy(making, row, 2, [&](std::size_t k) {
        return "(" + n + "+1-" + places[k].text() + ")/(" + n + "*(" + n + "+1)-" + sumOf(places) + ")";
    });
}

/// Centroid of every place in column D, the mean over the places that equals share in column C.
void addCentroids(BookMaking& making, std::size_t row) {
    BookSheet& sheet = making.weights;
    const auto places = listed(sheet, making.ranking.criteria, say("place"), placesOf(making), row);
    const std::size_t n = making.criteria();
    Cells numbers;
    Cells centroids;
    sheet.text(row, 4, say("place"));
    sheet.text(row, 5, say("centroid"));
    for (std::size_t k = 0; k < n; ++k)
        numbers.push_back(sheet.input(row + 1 + k, 4, static_cast<double>(k + 1)));
    for (std::size_t k = 0; k < n; ++k) {
        double result = 0;
        for (std::size_t i = k; i < n; ++i) result += 1 / static_cast<double>((i + 1) * n);
        const std::string all = rangeOf(numbers[k], numbers.back());
        centroids.push_back(
            sheet.formula(row + 1 + k, 5, "SUMPRODUCT(1/" + all + ")/" + std::to_string(n), result));
    }
    weighBy(making, row, 2, [&](std::size_t k) {
        const std::string place = places[k].text();
        const std::string size = "COUNTIF(" + rangeOf(places) + "," + place + ")";
        const std::string at = rangeOf(numbers);
        return "SUMPRODUCT(" + rangeOf(centroids) + "*(" + at + ">" + place + "-" + size + "/2)*(" + at +
               "<" + place + "+" + size + "/2))/" + size;
    });
}

/// The place of every item in an order, from 1; members of a group share it.
std::vector<double> groupPlaces(const std::vector<std::string>& items, const mcda::Order& order) {
    std::vector<double> places;
    for (const auto& item : items) {
        for (std::size_t group = 0; group < order.size(); ++group) {
            if (mcda::indexOf(order[group], item)) places.push_back(static_cast<double>(group + 1));
        }
    }
    return places;
}

void addTriangle(BookMaking& making) {
    const auto& table = *making.ranking.weightsDetail.front().fuller;
    PairInputs inputs;
    if (making.problem.weights.pairs.empty())
        inputs.places = groupPlaces(table.items, making.problem.weights.order);
    making.weightCells = fullerBlock(making.weights, say("Fuller's triangle"), table, inputs);
}

/// Matrices of every node, then the weights of the leaves as products down the tree.
void addMatrices(BookMaking& making) {
    const auto& weights = making.problem.weights;
    std::map<std::string, CellRef> shares; ///< by id of a criterion
    for (const auto& one : making.ranking.weightsDetail) {
        PairInputs inputs;
        const auto node = weights.nodes.find(one.node);
        inputs.judgments = node == weights.nodes.end() ? &weights.judgments : &node->second;
        const auto cells = saatyBlock(making, making.weights, one.node, *one.saaty, inputs);
        for (std::size_t i = 0; i < cells.size(); ++i) shares[one.saaty->items[i]] = cells[i];
    }
    const std::size_t row = making.weights.nextRow() + 1;
    for (std::size_t k = 0; k < making.criteria(); ++k) {
        const std::string& id = making.ranking.criteria[k];
        making.weights.text(row + 1 + k, 0, id);
        std::string product;
        for (std::string at = id; !at.empty(); at = mcda::factNamed(making.problem, at).parent) {
            const auto share = shares.find(at); // an only child has all
            if (share != shares.end()) product += (product.empty() ? "" : "*") + share->second.text();
        }
        making.weights.text(row, 1, say("weight"));
        making.weightCells.push_back(making.weights.formula(row + 1 + k, 1, product.empty() ? "1" : product,
                                                            making.ranking.weights[k]));
    }
}

} // namespace

void addWeightsSheet(BookMaking& making) {
    constexpr std::size_t kTop = 1;
    making.weights.text(0, 0, say("Weights"));
    switch (making.problem.weights.method) {
    case WeightMethod::Equal:
        return addEqual(making, kTop);
    case WeightMethod::Direct:
    case WeightMethod::Points:
        return addGiven(making, kTop);
    case WeightMethod::RankSum:
        return addRankSum(making, kTop);
    case WeightMethod::Roc:
        return addCentroids(making, kTop);
    case WeightMethod::Fuller:
        return addTriangle(making);
    case WeightMethod::Saaty:
        return addMatrices(making);
    case WeightMethod::Entropy:
        return addEntropy(making);
    case WeightMethod::Critic:
        return addCritic(making);
    }
}

} // namespace vidette::io
