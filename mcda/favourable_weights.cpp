// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/favourable_weights.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vidette::mcda {
namespace {

using Table = std::vector<std::vector<double>>;

constexpr double kZero = 1e-12;   ///< entries of the tableau, which begins with numbers from 1 to 2
constexpr double kShared = 1e-10; ///< of the largest local value
constexpr std::size_t kSteps = 10'000;

/// Maximises Σy under M·y ≤ 1, y ≥ 0, for M > 0. Columns: y, one slack for each row, the right side; the last
/// row holds the reduced costs.
struct Simplex {
    Table rows;
    std::vector<std::size_t> basis; ///< [row] the column that is solved for
    std::size_t variables = 0;

    explicit Simplex(const Table& m) : variables(m.front().size()) {
        const std::size_t n = m.size();
        rows.assign(n + 1, std::vector<double>(variables + n + 1, 0.0));
        for (std::size_t i = 0; i < n; ++i) {
            std::copy(m[i].begin(), m[i].end(), rows[i].begin());
            rows[i][variables + i] = 1;
            rows[i].back() = 1;
            basis.push_back(variables + i);
        }
        std::fill_n(rows.back().begin(), variables, -1.0);
    }

    /// Bland's rule: the first column that gains; of the rows that bound it, the one solved for the first
    /// column.
    bool step() {
        const auto& costs = rows.back();
        const auto gaining =
            std::find_if(costs.begin(), costs.end() - 1, [](double cost) { return cost < -kZero; });
        if (gaining == costs.end() - 1) return false;
        const auto column = static_cast<std::size_t>(gaining - costs.begin());
        std::size_t pivot = basis.size();
        double least = 0;
        for (std::size_t i = 0; i < basis.size(); ++i) {
            if (rows[i][column] <= kZero) continue;
            const double ratio = rows[i].back() / rows[i][column];
            const bool better =
                pivot == basis.size() || ratio < least || (ratio == least && basis[i] < basis[pivot]);
            if (!better) continue;
            pivot = i;
            least = ratio;
        }
        if (pivot == basis.size()) return false;
        exchange(pivot, column);
        return true;
    }

    void exchange(std::size_t pivot, std::size_t column) {
        const double by = rows[pivot][column];
        for (double& entry : rows[pivot]) entry /= by;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double times = rows[i][column];
            if (i == pivot || times == 0) continue;
            for (std::size_t j = 0; j < rows[i].size(); ++j) rows[i][j] -= times * rows[pivot][j];
        }
        basis[pivot] = column;
    }
};

/// Shares of the sum; what is negative by rounding is 0.
std::vector<double> sharesOf(std::vector<double> values) {
    for (double& value : values) value = std::max(0.0, value);
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    for (double& value : values) value = sum > 0 ? value / sum : 1 / static_cast<double>(values.size());
    return values;
}

struct Strategies {
    std::vector<double> weights;
    std::vector<double> mixture;
};

/// Optimal strategies of both sides; `pays` is [criterion][rival].
Strategies solve(Table pays) {
    double low = pays[0][0];
    double high = low;
    for (const auto& row : pays) {
        const auto [least, most] = std::minmax_element(row.begin(), row.end());
        low = std::min(low, *least);
        high = std::max(high, *most);
    }
    const std::size_t criteria = pays.size();
    const std::size_t rivals = pays.front().size();
    Strategies result{std::vector<double>(criteria), std::vector<double>(rivals)};
    if (high > low) {
        // Neither moving nor stretching the pay-off changes who should play what.
        for (auto& row : pays) {
            for (double& pay : row) pay = 1 + (pay - low) / (high - low);
        }
        Simplex simplex(pays);
        for (std::size_t step = 0; step < kSteps && simplex.step();) ++step;
        for (std::size_t k = 0; k < criteria; ++k) {
            result.weights[k] = simplex.rows.back()[rivals + k];
            if (simplex.basis[k] < rivals) result.mixture[simplex.basis[k]] = simplex.rows[k].back();
        }
    }
    return {sharesOf(std::move(result.weights)), sharesOf(std::move(result.mixture))};
}

} // namespace

FavourableWeights favourableWeights(const Table& local, std::size_t alternative) {
    const std::size_t criteria = local.size();
    const std::size_t n = local.front().size();
    FavourableWeights result;
    result.mixture.assign(n, 0.0);
    if (n == 1) {
        result.weights.assign(criteria, 1 / static_cast<double>(criteria));
        return result;
    }
    std::vector<std::size_t> rivals;
    for (std::size_t b = 0; b < n; ++b) {
        if (b != alternative) rivals.push_back(b);
    }
    Table pays(criteria);
    double size = 0;
    for (std::size_t k = 0; k < criteria; ++k) {
        for (const std::size_t b : rivals) pays[k].push_back(local[k][alternative] - local[k][b]);
        for (const double value : local[k]) size = std::max(size, std::abs(value));
    }
    auto best = solve(pays);
    std::vector<double> leads(rivals.size(), 0.0);
    std::vector<double> against(criteria, 0.0);
    for (std::size_t k = 0; k < criteria; ++k) {
        for (std::size_t b = 0; b < rivals.size(); ++b) {
            leads[b] += best.weights[k] * pays[k][b];
            against[k] += best.mixture[b] * pays[k][b];
        }
    }
    for (std::size_t b = 0; b < rivals.size(); ++b) result.mixture[rivals[b]] = best.mixture[b];
    result.weights = std::move(best.weights);
    result.lead = *std::min_element(leads.begin(), leads.end());
    result.bound = *std::max_element(against.begin(), against.end());
    const double tolerance = kShared * size;
    result.chance = result.lead > tolerance     ? WinningChance::Alone
                    : result.bound < -tolerance ? WinningChance::Never
                                                : WinningChance::Shared;
    return result;
}

} // namespace vidette::mcda
