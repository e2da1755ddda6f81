// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/implied_order.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace vidette::mcda {
namespace {

TEST(ImpliedOrder, FollowsChainsAndTies) {
    const auto order = impliedOrder(4, {{0, 1, 1}, {1, 2, .5}, {2, 3, 1}});
    EXPECT_EQ(order[0][3], 1);
    EXPECT_EQ(order[3][0], 0);
    EXPECT_EQ(order[1][3], 1);
    EXPECT_EQ(order[2][1], .5);
    EXPECT_EQ(order[1][1], 0);
    EXPECT_FALSE(impliedOrder(3, {{0, 1, 1}, {0, 2, 1}})[1][2].has_value());
}

TEST(ImpliedOrder, OfACircle_OnlyWhatWasSaidStands) {
    // 0 over 1 over 2 over 0, and 2 over 3: everything of the circle is over 3.
    const auto order = impliedOrder(4, {{0, 1, 1}, {1, 2, 1}, {0, 2, 0}, {2, 3, 1}});
    EXPECT_EQ(order[0][2], 0);
    EXPECT_EQ(order[0][3], 1);
    EXPECT_EQ(order[1][3], 1);
    // A circle of four leaves its diagonals open.
    const auto ring = impliedOrder(4, {{0, 1, 1}, {1, 2, 1}, {2, 3, 1}, {0, 3, 0}});
    EXPECT_FALSE(ring[0][2].has_value());
    EXPECT_FALSE(ring[1][3].has_value());
}

/// What follows is what every order that agrees with the answers has: tried one by one.
RC_GTEST_PROP(ImpliedOrder, IsCommonToAllOrdersThatFit, ()) {
    constexpr std::size_t kItems = 4;
    std::vector<int> truth;
    for (std::size_t i = 0; i < kItems; ++i) truth.push_back(*rc::gen::inRange(0, 4));
    std::vector<PairSaid> said;
    const auto relation = [](int a, int b) { return a < b ? 1.0 : (a > b ? 0.0 : 0.5); };
    for (std::size_t i = 0; i < kItems; ++i) {
        for (std::size_t j = i + 1; j < kItems; ++j) {
            if (*rc::gen::inRange(0, 2)) said.push_back({i, j, relation(truth[i], truth[j])});
        }
    }
    const auto order = impliedOrder(kItems, said);
    std::vector<std::set<double>> possible(kItems * kItems);
    for (int code = 0; code < 256; ++code) {
        const std::vector<int> level{code & 3, (code >> 2) & 3, (code >> 4) & 3, (code >> 6) & 3};
        const bool fits = std::all_of(said.begin(), said.end(), [&](const PairSaid& pair) {
            return relation(level[pair.first], level[pair.second]) == pair.value;
        });
        for (std::size_t i = 0; fits && i < kItems; ++i) {
            for (std::size_t j = 0; j < kItems; ++j)
                possible[i * kItems + j].insert(relation(level[i], level[j]));
        }
    }
    for (std::size_t i = 0; i < kItems; ++i) {
        for (std::size_t j = 0; j < kItems; ++j) {
            if (i == j) continue;
            const auto& all = possible[i * kItems + j];
            RC_ASSERT(order[i][j].has_value() == (all.size() == 1));
            if (order[i][j]) RC_ASSERT(*order[i][j] == *all.begin());
        }
    }
}

} // namespace
} // namespace vidette::mcda
