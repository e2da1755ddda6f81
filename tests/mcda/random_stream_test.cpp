// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/random_stream.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace vidette::mcda {
namespace {

/// First numbers of SplitMix64 with the seed 1234567, as its authors' C code gives them (Vigna 2015).
TEST(RandomStream, SplitMix64_GivesThePublishedNumbers) {
    std::uint64_t state = 1234567;
    for (const std::uint64_t expected : {6457827717110365317U, 3203168211198807973U, 9817491932198370423U,
                                         4593380528125082431U, 16408922859458223821U})
        EXPECT_EQ(splitMix64(state), expected);
}

/// First numbers of xoshiro256** from the state 1, 2, 3, 4, as its authors' C code gives them (Blackman &
/// Vigna 2021).
TEST(RandomStream, Xoshiro256_GivesThePublishedNumbers) {
    RandomStream stream(std::array<std::uint64_t, 4>{1, 2, 3, 4});
    for (const std::uint64_t expected : {11520U, 0U, 1509978240U}) EXPECT_EQ(stream.next(), expected);
    for (const std::uint64_t expected :
         {1215971899390074240U, 1216172134540287360U, 607988272756665600U, 16172922978634559625U,
          8476171486693032832U, 10595114339597558777U, 2904607092377533576U})
        EXPECT_EQ(stream.next(), expected);
}

TEST(RandomStream, Uniform_LiesInTheHalfOpenUnitInterval) {
    RandomStream stream(1);
    double least = 1;
    double most = 0;
    double sum = 0;
    constexpr int kDraws = 100'000;
    for (int i = 0; i < kDraws; ++i) {
        const double u = stream.uniform();
        ASSERT_GE(u, 0);
        ASSERT_LT(u, 1);
        least = std::min(least, u);
        most = std::max(most, u);
        sum += u;
    }
    EXPECT_LT(least, 1e-4);
    EXPECT_GT(most, 1 - 1e-4);
    EXPECT_NEAR(sum / kDraws, .5, 4 * std::sqrt(1 / 12. / kDraws));
}

TEST(RandomStream, AllBitsSet_StaysBelowOne) {
    // 2 · 2^53 − 1 over 2^53: the largest number of 53 bits.
    EXPECT_LT(static_cast<double>(~std::uint64_t{0} >> 11U) / 9007199254740992.0, 1);
}

TEST(RandomStream, StreamsAndSeeds_BeginDifferently) {
    std::set<std::uint64_t> firsts;
    for (std::uint64_t seed : {0U, 1U, 2U}) {
        for (std::uint64_t stream = 0; stream < 1000; ++stream)
            firsts.insert(RandomStream(seed, stream).next());
    }
    EXPECT_EQ(firsts.size(), 3000U);
}

/// Neighbouring streams are not shifted or scaled copies of each other.
TEST(RandomStream, NeighbouringStreams_AreNotCorrelated) {
    constexpr int kDraws = 20'000;
    for (std::uint64_t other : {1U, 2U, 4096U}) {
        RandomStream a(7, 0);
        RandomStream b(7, other);
        double product = 0;
        for (int i = 0; i < kDraws; ++i) product += (a.uniform() - .5) * (b.uniform() - .5);
        EXPECT_LT(std::abs(product / kDraws), 4. / 12 / std::sqrt(kDraws)) << other;
    }
}

TEST(RandomStream, SimplexOfOneCorner_IsThatCorner) {
    RandomStream stream(1);
    std::vector<double> point(1);
    drawSimplexPoint(stream, point);
    EXPECT_EQ(point, (std::vector<double>{1}));
    std::vector<double> nothing;
    drawSimplexPoint(stream, nothing);
    EXPECT_TRUE(nothing.empty());
}

RC_GTEST_PROP(RandomStream, SimplexPoint_SumsToExactlyOne, ()) {
    RandomStream stream(*rc::gen::arbitrary<std::uint64_t>());
    std::vector<double> point(*rc::gen::inRange<std::size_t>(1, 50));
    drawSimplexPoint(stream, point);
    RC_ASSERT(std::all_of(point.begin(), point.end(), [](double w) { return w >= 0; }));
    RC_ASSERT(std::accumulate(point.begin(), point.end(), 0.0) == 1);
}

/// Every coordinate of a uniform point has mean 1/n, variance (n−1)/(n²(n+1)), and exceeds t with
/// probability (1−t)^(n−1).
TEST(RandomStream, SimplexPoint_IsUniform) {
    constexpr std::size_t kCorners = 4;
    constexpr int kDraws = 200'000;
    constexpr double kLimit = 0.3;
    RandomStream stream(20);
    std::vector<double> point(kCorners);
    std::vector<double> sums(kCorners);
    std::vector<double> squares(kCorners);
    std::vector<int> above(kCorners);
    for (int i = 0; i < kDraws; ++i) {
        drawSimplexPoint(stream, point);
        for (std::size_t k = 0; k < kCorners; ++k) {
            sums[k] += point[k];
            squares[k] += point[k] * point[k];
            above[k] += point[k] > kLimit ? 1 : 0;
        }
    }
    const double variance = 3. / (16 * 5);
    for (std::size_t k = 0; k < kCorners; ++k) {
        const double mean = sums[k] / kDraws;
        EXPECT_NEAR(mean, .25, 4 * std::sqrt(variance / kDraws));
        EXPECT_NEAR(squares[k] / kDraws - mean * mean, variance, .0005);
        EXPECT_NEAR(above[k] / double(kDraws), std::pow(1 - kLimit, 3), .005);
    }
}

} // namespace
} // namespace vidette::mcda
