// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include "base/check.h"
#include "base/money.h"
#include "base/task.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace vidette::base {
namespace {

Result<int> half(int value) {
    if (value % 2 != 0) return failure("odd", "value", "found an odd number");
    return value / 2;
}

TEST(Result, IsAValueOrItsError) {
    EXPECT_EQ(half(4).value(), 2);
    ASSERT_FALSE(half(3));
    EXPECT_EQ(half(3).error(), (Error{"odd", "value", "found an odd number"}));
}

TEST(Error, IsDescribedWithItsPlace) {
    EXPECT_EQ(describe(Error{"c", "shop.geojson: camera C2: hfov", "found 400"}),
              "shop.geojson: camera C2: hfov: found 400");
    EXPECT_EQ(describe(Error{"c", "", "found 400"}), "found 400");
    EXPECT_EQ(describe(Warning{"c", "wall W1", "has no length"}), "wall W1: has no length");
    EXPECT_EQ(describe(Warning{"c", "", "has no length"}), "has no length");
}

TEST(Error, PlacesAreAddedFromInsideOut) {
    EXPECT_EQ(within("shop.geojson", Error{"c", "", "m"}).where, "shop.geojson");
    EXPECT_EQ(within("shop.geojson", within("camera C2", Error{"c", "hfov", "m"})).where,
              "shop.geojson: camera C2: hfov");
}

TEST(CheckDeathTest, BrokenPromiseStopsAndSaysWhere) {
    EXPECT_DEATH(VIDETTE_CHECK(1 > 2, "one is less"),
                 "internal check failed: one is less \\(1 > 2\\) at .*:");
}

TEST(Check, KeptPromiseDoesNothing) {
    VIDETTE_CHECK(2 > 1, "two is more");
}

TEST(Money, IsWrittenInGroupsOfThree) {
    EXPECT_EQ(toText(Money{1129000, "CZK"}), "11 290.00 CZK");
    EXPECT_EQ(toText(Money{5, "EUR"}), "0.05 EUR");
    EXPECT_EQ(toText(Money{-123456789, "EUR"}), "-1 234 567.89 EUR");
    EXPECT_EQ(toText(Money{99999, "CZK"}), "999.99 CZK");
}

TEST(Money, OfOneCurrencyIsAdded) {
    EXPECT_EQ((Money{150, "EUR"} + Money{-50, "EUR"}), (Money{100, "EUR"}));
}

TEST(MoneyDeathTest, OfTwoCurrenciesIsNeverAdded) {
    EXPECT_DEATH(static_cast<void>(Money{1, "EUR"} + Money{1, "CZK"}), "two currencies");
}

TEST(Task, TellsProgressAndIsCancelledFromAnotherThread) {
    std::vector<double> seen;
    Task task([&seen](double done) { seen.push_back(done); });
    task.progress(0.5);
    EXPECT_FALSE(task.cancelled());
    std::thread([&task] { task.cancel(); }).join();
    EXPECT_TRUE(task.cancelled());
    EXPECT_EQ(seen, (std::vector<double>{0.5}));
}

TEST(Task, WithoutAListenerProgressIsSilent) {
    Task().progress(1);
}

} // namespace
} // namespace vidette::base
