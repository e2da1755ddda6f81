// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/funds.h"

#include "estate/record_edits.h"
#include "estate/request_edits.h"
#include "support/backlog.h"
#include "support/renewal.h"

#include <gtest/gtest.h>

namespace vidette::estate {
namespace {

CostItem shareOf(const std::string& group, double share) {
    CostItem item;
    item.id = CostItemId::fresh();
    item.group = group;
    item.share = share;
    return item;
}

TEST(Shares, OfOneCostNeverMakeMoreThanTheWhole) {
    const Estate city = *putRecord(Estate{}, shareOf("site", 90));
    EXPECT_TRUE(putRecord(city, shareOf("site", 10)));
    EXPECT_TRUE(putRecord(city, shareOf("another", 100)));
    const auto over = putRecord(city, shareOf("site", 10.5));
    ASSERT_FALSE(over);
    EXPECT_EQ(over.error().code, "bad_shares");
    EXPECT_NE(over.error().message.find("100.5 %"), std::string::npos);
}

TEST(Shares, ThatDoNotMakeTheWholeAreNotSaved) {
    const Estate none;
    Estate city = *putRecord(none, shareOf("site", 90));
    EXPECT_EQ(checkShares(none, city).error(),
              (base::Error{"bad_shares", "cost group site", "the shares make 90 %, expected 100 %"}));
    const Estate whole = *putRecord(city, shareOf("site", 10));
    EXPECT_TRUE(checkShares(none, whole));
    EXPECT_TRUE(checkShares(city, city)) << "what was so before does not stop other work";
    EXPECT_TRUE(checkShares(whole, none)) << "a cost that is gone has no shares";
    EXPECT_FALSE(checkShares(whole, city));
}

TEST(Shares, ThreeThirdsAreAWhole) {
    Estate city;
    for (int i = 0; i < 3; ++i) city = *putRecord(city, shareOf("thirds", 33.333));
    EXPECT_TRUE(checkShares(Estate{}, city));
}

TEST(Shares, OneThatIsChangedIsNotCountedTwice) {
    const CostItem first = shareOf("site", 90);
    const Estate city = *putRecord(Estate{}, first);
    EXPECT_TRUE(changeRecord<CostItem>(city, first.id, [](CostItem& item) { item.share = 100; }));
}

TEST(Funds, SuspendedRequestKeepsItsMoney) {
    const Estate city = support::broughtTo("funded");
    const auto line = city.budgetLines.begin()->id;
    EXPECT_EQ(freeMoney(city, line), 1'200'000);
    const Estate held = support::moved(city, "suspended", {{"state_reason", "a court"}});
    EXPECT_EQ(freeMoney(held, line), 1'200'000);
}

TEST(Funds, CostItemsTakeThePlaceOfTheEstimate) {
    Estate city = support::renewedTo("funded");
    const auto& item = support::theItem(city);
    const auto line = city.budgetLines.begin()->id;
    EXPECT_EQ(freeMoney(city, line), 1'200'000);
    CostItem cost;
    cost.id = CostItemId::fresh();
    cost.item = item.id;
    cost.budget = line;
    cost.amount = 4'000'000;
    city = *putRecord(city, cost);
    EXPECT_EQ(freeMoney(city, line), 1'000'000);
    EXPECT_EQ(freeMoney(city, line, item.id.uuid), 5'000'000);
    ASSERT_EQ(moneyNeeds(city, support::theItem(city)).size(), 1U);
    EXPECT_EQ(moneyNeeds(city, support::theItem(city)).front().amount, 4'000'000);
}

TEST(Funds, LineThatDoesNotExistHasNothing) {
    EXPECT_EQ(freeMoney(Estate{}, BudgetLineId::fresh()), 0);
}

} // namespace
} // namespace vidette::estate
