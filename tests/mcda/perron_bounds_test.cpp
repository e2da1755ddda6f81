// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/perron_bounds.h"

#include "mcda/perron.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <cstddef>
#include <vector>

namespace vidette::mcda {
namespace {

using Matrix = std::vector<std::vector<double>>;

/// Goepel (2018), IJAHP 10(3), eq. 41: one item x times all others has w = x/(x + n − 1), exactly.
Matrix oneDominant(std::size_t n, double x) {
    Matrix matrix(n, std::vector<double>(n, 1.0));
    for (std::size_t k = 1; k < n; ++k) {
        matrix[0][k] = x;
        matrix[k][0] = 1 / x;
    }
    return matrix;
}

Matrix anyReciprocal(std::size_t n) {
    Matrix matrix(n, std::vector<double>(n, 1.0));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const double size = *rc::gen::inRange(1, 10);
            matrix[i][j] = *rc::gen::arbitrary<bool>() ? size : 1 / size;
            matrix[j][i] = 1 / matrix[i][j];
        }
    }
    return matrix;
}

/// The eigenvector in numbers that are finer than doubles, by a thousand plain steps.
std::vector<long double> finerEigenvector(const Matrix& matrix) {
    std::vector<long double> vector(matrix.size(), 1.0L);
    for (int step = 0; step < 1000; ++step) {
        std::vector<long double> next(matrix.size(), 0.0L);
        long double sum = 0;
        for (std::size_t i = 0; i < matrix.size(); ++i) {
            for (std::size_t j = 0; j < matrix.size(); ++j)
                next[i] += static_cast<long double>(matrix[i][j]) * vector[j];
            sum += next[i];
        }
        for (auto& one : next) one /= sum;
        vector = next;
    }
    return vector;
}

TEST(PerronBounds, HoldTheClosedForm_EvenForAVectorThatIsOff) {
    const auto matrix = oneDominant(4, 9);
    const std::vector<double> off{0.7, 0.1, 0.1, 0.1}; // the weights are 9/12 and 1/12
    const auto bounds = perronBounds(matrix, off);
    EXPECT_LE(bounds.low[0], 0.75);
    EXPECT_GE(bounds.high[0], 0.75);
    EXPECT_LE(bounds.low[1], 1.0 / 12);
    EXPECT_GE(bounds.high[1], 1.0 / 12);
    EXPECT_GT(bounds.low[0], 0.2) << "they say something even so";
}

/// d(x, Ax) = ln(high/low) and ρ by hand: rows 0 and 1 of this matrix are consistent, so ρ = 1 and the bound
/// is the distance itself.
TEST(PerronBounds, OfAConsistentMatrix_AreAsWideAsTheInterval) {
    const Matrix matrix{{1, 2}, {0.5, 1}};
    const auto bounds = perronBounds(matrix, {0.6, 0.4});
    // A·x = (1.4, 0.7): quotients 7/3 and 7/4, so d = ln(4/3).
    EXPECT_NEAR(bounds.relative, 1.0 / 3, 1e-12);
    EXPECT_NEAR(bounds.low[0], 0.45, 1e-12);
    EXPECT_NEAR(bounds.high[1], 0.4 * 4 / 3, 1e-12);
    EXPECT_LE(bounds.low[0], 2.0 / 3);
    EXPECT_GE(bounds.high[0], 2.0 / 3);
}

/// ρ of this matrix: rows (1, 1/4, 4) and (1/4, 4, 1) … by a search over all four places.
TEST(PerronBounds, UseTheLargestCrossRatio) {
    const Matrix matrix{{1, 4, 0.25}, {0.25, 1, 4}, {4, 0.25, 1}}; // a circle; its vector is (1, 1, 1)/3
    const std::vector<double> off{0.34, 0.33, 0.33};
    double rho = 1;
    for (const auto& a : matrix)
        for (const auto& b : matrix)
            for (std::size_t k = 0; k < 3; ++k)
                for (std::size_t l = 0; l < 3; ++l) rho = std::max(rho, a[k] * b[l] / (b[k] * a[l]));
    double low = 1e9;
    double high = 0;
    for (const auto& row : matrix) {
        const std::size_t i = static_cast<std::size_t>(&row - matrix.data());
        const double quotient = (row[0] * off[0] + row[1] * off[1] + row[2] * off[2]) / off[i];
        low = std::min(low, quotient);
        high = std::max(high, quotient);
    }
    const auto bounds = perronBounds(matrix, off);
    EXPECT_NEAR(bounds.relative, std::pow(high / low, (1 + std::sqrt(rho)) / 2) - 1, 1e-9);
    EXPECT_LE(bounds.low[0], 1.0 / 3);
    EXPECT_GE(bounds.high[1], 1.0 / 3);
}

TEST(PerronBounds, NeverLeaveZeroToOne_WhereNothingIsProven) {
    const auto bounds = perronBounds({{1, 1e9}, {1e-9, 1}}, {1e-9, 1.0});
    EXPECT_GE(bounds.low[0], 0);
    EXPECT_LE(bounds.high[1], 1);
    EXPECT_LE(bounds.low[0], 1 / (1 + 1e-9));
    EXPECT_GE(bounds.high[0], 1 / (1 + 1e-9));
}

RC_GTEST_PROP(PerronBounds, HoldTheEigenvector_AndAreNarrow, ()) {
    const auto matrix = anyReciprocal(static_cast<std::size_t>(*rc::gen::inRange(2, 10)));
    const auto found = perron(matrix, rowGeometricMeans(matrix));
    const auto bounds = perronBounds(matrix, found.vector);
    const auto truth = finerEigenvector(matrix);
    for (std::size_t i = 0; i < truth.size(); ++i) {
        RC_ASSERT(static_cast<long double>(bounds.low[i]) <= truth[i]);
        RC_ASSERT(static_cast<long double>(bounds.high[i]) >= truth[i]);
    }
    RC_ASSERT(bounds.relative < 1e-10);
}

RC_GTEST_PROP(PerronBounds, HoldTheEigenvector_AroundAnyPositiveVector, ()) {
    const auto matrix = anyReciprocal(static_cast<std::size_t>(*rc::gen::inRange(2, 8)));
    std::vector<double> vector;
    for (std::size_t i = 0; i < matrix.size(); ++i) vector.push_back(*rc::gen::inRange(1, 1000));
    const auto bounds = perronBounds(matrix, vector);
    const auto truth = finerEigenvector(matrix);
    for (std::size_t i = 0; i < truth.size(); ++i) {
        RC_ASSERT(static_cast<long double>(bounds.low[i]) <= truth[i]);
        RC_ASSERT(static_cast<long double>(bounds.high[i]) >= truth[i]);
    }
}

} // namespace
} // namespace vidette::mcda
