// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/minimal_completion.h"

#include "mcda/perron.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace vidette::mcda {
namespace {

constexpr int kMostSweeps = 2'000;
constexpr int kMostHalvings = 30;
constexpr double kProven = 1e-12; ///< relative width of the interval of λ
constexpr double kStill = 1e-12;  ///< no gap moves by more, in ln
constexpr double kNoLoss = 1e-13; ///< λ may seem to rise by this: it is known no better
constexpr double kRounding = 1e-14;

using Judged = std::vector<std::vector<bool>>;

Matrix transposed(const Matrix& cells) {
    Matrix result = cells;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (std::size_t j = 0; j < cells.size(); ++j) result[i][j] = cells[j][i];
    }
    return result;
}

/// Flows u_i·a_ij·w_j with sum 1, equal both ways at the gaps.
Matrix evenedFlows(const Matrix& cells, const Judged& judged, const std::vector<double>& left,
                   const std::vector<double>& right) {
    Matrix flows = cells;
    double sum = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (std::size_t j = 0; j < cells.size(); ++j) {
            flows[i][j] = left[i] * cells[i][j] * right[j];
            sum += flows[i][j];
        }
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (std::size_t j = i; j < cells.size(); ++j) {
            const double mean = (flows[i][j] + flows[j][i]) / 2;
            const bool gap = i != j && !judged[i][j];
            flows[i][j] = (gap ? mean : flows[i][j]) / sum;
            if (i != j) flows[j][i] = (gap ? mean : flows[j][i]) / sum;
        }
    }
    return flows;
}

/// Adds what is missing so that every item is left as much as it is entered, along a tree of judged pairs.
void balance(Matrix& flows, const Judged& judged) {
    const std::size_t n = flows.size();
    std::vector<std::size_t> above(n, n);
    std::vector<std::size_t> order{0};
    above[0] = 0;
    for (std::size_t k = 0; k < order.size(); ++k) {
        for (std::size_t j = 0; j < n; ++j) {
            if (above[j] != n || !judged[order[k]][j]) continue;
            above[j] = order[k];
            order.push_back(j);
        }
    }
    std::vector<double> surplus(n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            surplus[i] += flows[i][j];
            surplus[j] -= flows[i][j];
        }
    }
    for (std::size_t k = order.size(); k-- > 1;) {
        const std::size_t item = order[k];
        const double more = surplus[item];
        (more > 0 ? flows[above[item]][item] : flows[item][above[item]]) += std::abs(more);
        surplus[above[item]] += more;
    }
}

/// One step of every gap towards its place; the largest of them.
double moveGaps(Matrix& cells, const Judged& judged, const std::vector<double>& left,
                const std::vector<double>& right, double part) {
    double largest = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (std::size_t j = i + 1; j < cells.size(); ++j) {
            if (judged[i][j]) continue;
            const double step =
                std::log(left[j] * right[i] / (left[i] * right[j])) / 2 - std::log(cells[i][j]);
            largest = std::max(largest, std::abs(step));
            cells[i][j] *= std::exp(part * step);
            cells[j][i] = 1 / cells[i][j];
        }
    }
    return largest;
}

} // namespace

double leastLambda(const Matrix& cells, const Judged& judged, const std::vector<double>& left,
                   const std::vector<double>& right) {
    Matrix flows = evenedFlows(cells, judged, left, right);
    balance(flows, judged);
    double sum = 0;
    for (const auto& row : flows) {
        for (const double flow : row) sum += flow;
    }
    double bound = 0;
    for (std::size_t i = 0; i < flows.size(); ++i) {
        double out = 0;
        for (const double flow : flows[i]) out += flow;
        for (std::size_t j = 0; j < flows.size(); ++j) {
            const double gain = judged[i][j] ? std::log(cells[i][j]) : 0;
            bound += flows[i][j] / sum * (gain - std::log(flows[i][j] / out));
        }
    }
    return std::exp(bound) * (1 - kRounding);
}

MinimalCompletion minimalCompletion(Matrix cells, const Judged& judged) {
    MinimalCompletion result{std::move(cells), 0, 0, 0, false};
    Perron right = perron(result.cells, rowGeometricMeans(result.cells));
    auto left = perron(transposed(result.cells), rowGeometricMeans(transposed(result.cells))).vector;
    while (true) {
        result.lambdaLow = std::max(result.lambdaLow, leastLambda(result.cells, judged, left, right.vector));
        result.lambdaHigh = right.high;
        result.proven = result.lambdaHigh - result.lambdaLow <= kProven * result.lambdaLow;
        Matrix next = result.cells;
        const double step = moveGaps(next, judged, left, right.vector, 1);
        if ((result.proven && step <= kStill) || result.sweeps == kMostSweeps) return result;
        ++result.sweeps;
        Perron tried = perron(next, right.vector);
        double part = 1;
        for (int k = 0; k < kMostHalvings && tried.lambda() > right.lambda() * (1 + kNoLoss); ++k) {
            next = result.cells;
            part /= 2;
            moveGaps(next, judged, left, right.vector, part);
            tried = perron(next, right.vector);
        }
        result.cells = std::move(next);
        right = std::move(tried);
        left = perron(transposed(result.cells), left).vector;
    }
}

} // namespace vidette::mcda
