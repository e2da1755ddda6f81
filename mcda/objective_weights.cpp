// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/weights.h"

#include "base/speech.h"
#include "mcda/perron.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;
using Columns = std::vector<std::vector<double>>;

/// 1 minus the entropy of the shares, 0 for a constant column.
double diversity(const std::vector<double>& column) {
    const double sum = std::accumulate(column.begin(), column.end(), 0.0);
    const auto [low, high] = std::minmax_element(column.begin(), column.end());
    if (sum <= 0 || *low == *high) return 0;
    double entropy = 0;
    for (const double value : column) {
        if (value > 0) entropy -= value / sum * std::log(value / sum);
    }
    return std::max(0.0, 1 - entropy / std::log(static_cast<double>(column.size())));
}

double mean(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Deviations from the mean of the min–max column; all 0 for a constant column.
std::vector<double> centred(const std::vector<double>& column, double sign) {
    const auto [low, high] = std::minmax_element(column.begin(), column.end());
    const double span = *high - *low;
    std::vector<double> values(column.size(), 0.0);
    if (span <= 0) return values;
    const double worst = sign > 0 ? *low : *high;
    for (std::size_t i = 0; i < column.size(); ++i) values[i] = sign * (column[i] - worst) / span;
    const double middle = mean(values);
    for (double& value : values) value -= middle;
    return values;
}

double product(const std::vector<double>& a, const std::vector<double>& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

std::vector<double> normalisedOrZero(std::vector<double> values) {
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    return sum > 0 ? normalised(std::move(values)) : values;
}

Result<base::Done> needTwo(const Columns& columns) {
    if (!columns.empty() && columns.front().size() >= 2) return base::Done{};
    return failure("too_few_alternatives", "weights",
                   say("weights from data need at least two alternatives that are not excluded"));
}

} // namespace

Result<std::vector<double>> entropyWeights(const Columns& columns, const std::vector<std::string>& ids) {
    const auto enough = needTwo(columns);
    if (!enough) return failure(enough.error());
    std::vector<double> weights;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (std::any_of(columns[i].begin(), columns[i].end(), [](double value) { return value < 0; }))
            return failure("negative_value", "weights, " + ids[i],
                           say("entropy weights need values of 0 or more; {criterion} has a negative one",
                               {{"criterion", ids[i]}}));
        weights.push_back(diversity(columns[i]));
    }
    return normalisedOrZero(std::move(weights));
}

Result<std::vector<double>> criticWeights(const Columns& columns, const std::vector<double>& signs) {
    const auto enough = needTwo(columns);
    if (!enough) return failure(enough.error());
    Columns deviations;
    std::vector<double> norms;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        deviations.push_back(centred(columns[i], signs[i]));
        norms.push_back(std::sqrt(product(deviations[i], deviations[i])));
    }
    std::vector<double> weights;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        double conflict = 0;
        for (std::size_t j = 0; j < columns.size(); ++j) {
            const double both = norms[i] * norms[j];
            if (i != j) conflict += 1 - (both > 0 ? product(deviations[i], deviations[j]) / both : 0);
        }
        // The sample deviation is the norm over √(n−1), the same for all, so it drops out.
        weights.push_back(norms[i] * conflict);
    }
    return normalisedOrZero(std::move(weights));
}

} // namespace vidette::mcda
