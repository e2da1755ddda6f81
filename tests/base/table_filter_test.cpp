// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/table_filter.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::base {
namespace {

struct Row {
    int id = 0;
    int kind = 0;

    bool operator==(const Row&) const = default;
};

using Rows = Table<Row>;

bool isEven(const Row& row) {
    return row.kind % 2 == 0;
}

Rows filtered(const Rows& rows) {
    std::vector<Row> some;
    for (const Row& row : rows)
        if (isEven(row)) some.push_back(row);
    return Rows::of(some);
}

RC_GTEST_PROP(TableFilter, FollowedThroughVersions_IsTheTableFilteredAnew, ()) {
    TableFilter<Row> filter;
    Rows rows;
    const int steps = *rc::gen::inRange(1, 30);
    for (int i = 0; i < steps; ++i) {
        const int id = *rc::gen::inRange(0, 12);
        rows = *rc::gen::inRange(0, 4) == 0 ? rows.without(id) : rows.with({id, *rc::gen::inRange(0, 4)});
        RC_ASSERT(filter.of(rows, isEven) == filtered(rows));
    }
}

TEST(TableFilter, WhereAllAreWanted_GivesTheTableItself) {
    const Rows rows = Rows::of({{1, 2}, {2, 4}});
    TableFilter<Row> filter;
    EXPECT_EQ(filter.of(rows, isEven).find(1), rows.find(1));
}

TEST(TableFilter, RowsThatTwoVersionsShare_AreSharedByWhatItGives) {
    const Rows rows = Rows::of({{1, 2}, {2, 4}, {3, 1}});
    TableFilter<Row> filter;
    const Row* before = filter.of(rows, isEven).find(1);
    const Rows after = filter.of(rows.with({2, 6}), isEven);
    EXPECT_EQ(after.find(1), before);
    EXPECT_EQ(after.find(2)->kind, 6);
}

TEST(TableFilter, AnotherQuestion_IsAskedOfEveryRowAnew) {
    const Rows rows = Rows::of({{1, 2}, {3, 1}});
    TableFilter<Row> filter;
    (void)filter.of(rows, isEven);
    filter.forget();
    const Rows odd = filter.of(rows, [](const Row& row) { return !isEven(row); });
    EXPECT_EQ(odd, Rows::of({{3, 1}}));
}

} // namespace
} // namespace vidette::base
