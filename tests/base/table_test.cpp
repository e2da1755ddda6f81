// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/table.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <string>

namespace vidette::base {
namespace {

struct Row {
    int id = 0;
    std::string text;

    bool operator==(const Row&) const = default;
};

Table<Row> tableOf(const std::map<int, std::string>& rows) {
    std::vector<Row> values;
    for (const auto& [id, text] : rows) values.push_back({id, text});
    return Table<Row>::of(values);
}

std::map<int, std::string> mapOf(const Table<Row>& table) {
    std::map<int, std::string> rows;
    for (const Row& row : table) rows[row.id] = row.text;
    return rows;
}

TEST(Table, EmptyTableHasNothing) {
    const Table<Row> table;
    EXPECT_TRUE(table.empty());
    EXPECT_EQ(table.find(1), nullptr);
    EXPECT_EQ(table.begin(), table.end());
    EXPECT_EQ(table, table.without(1));
}

TEST(Table, WithLeavesTheOldVersionAsItWas) {
    const Table<Row> before = Table<Row>().with({2, "two"});
    const Table<Row> after = before.with({1, "one"}).with({2, "zwei"});
    EXPECT_EQ(mapOf(before), (std::map<int, std::string>{{2, "two"}}));
    EXPECT_EQ(mapOf(after), (std::map<int, std::string>{{1, "one"}, {2, "zwei"}}));
    EXPECT_EQ(after.begin()->id, 1);
}

TEST(Table, OfRowsWithOneIdKeepsTheLast) {
    const auto table = Table<Row>::of({{3, "a"}, {1, "b"}, {3, "c"}});
    EXPECT_EQ(mapOf(table), (std::map<int, std::string>{{1, "b"}, {3, "c"}}));
}

TEST(Table, VersionsShareUnchangedRows) {
    const auto before = tableOf({{1, "one"}, {2, "two"}});
    const auto after = before.with({2, "zwei"});
    EXPECT_EQ(before.find(1), after.find(1));
    EXPECT_NE(before.find(2), after.find(2));
}

TEST(Table, RowOutlivesTheVersionItWasFoundIn) {
    Table<Row> last;
    const Row* row = nullptr;
    {
        const auto first = tableOf({{1, "one"}});
        row = first.find(1);
        last = first.with({2, "two"});
    }
    EXPECT_EQ(row, last.find(1));
    EXPECT_EQ(row->text, "one");
}

TEST(Table, RewrittenRowOfEqualContentIsNoChange) {
    const auto before = tableOf({{1, "one"}});
    const auto after = before.with({1, "one"});
    EXPECT_EQ(before, after);
    EXPECT_TRUE(Table<Row>::changes(before, after).empty());
}

TEST(Table, ChangesNameAddedChangedAndRemovedRowsInOrder) {
    const auto before = tableOf({{1, "one"}, {2, "two"}, {4, "four"}});
    const auto after = tableOf({{2, "zwei"}, {3, "three"}, {4, "four"}});
    const auto changes = Table<Row>::changes(before, after);
    ASSERT_EQ(changes.size(), 3U);
    EXPECT_EQ(changes[0].before->id, 1);
    EXPECT_EQ(changes[0].after, nullptr);
    EXPECT_EQ(changes[1].before->text, "two");
    EXPECT_EQ(changes[1].after->text, "zwei");
    EXPECT_EQ(changes[2].before, nullptr);
    EXPECT_EQ(changes[2].after->id, 3);
}

RC_GTEST_PROP(Table, BehavesLikeAMap, (const std::vector<std::pair<std::uint8_t, std::string>>& edits)) {
    std::map<int, std::string> model;
    Table<Row> table;
    for (const auto& [key, text] : edits) {
        const int id = key % 16;
        if (text.empty()) {
            model.erase(id);
            table = table.without(id);
        } else {
            model[id] = text;
            table = table.with({id, text});
        }
        RC_ASSERT(table.size() == model.size());
    }
    RC_ASSERT(mapOf(table) == model);
    RC_ASSERT(table == tableOf(model));
    for (int id = 0; id < 16; ++id) RC_ASSERT((table.find(id) != nullptr) == model.contains(id));
}

RC_GTEST_PROP(Table, ChangesTurnOneVersionIntoTheOther,
              (const std::map<int, std::string>& first, const std::map<int, std::string>& second)) {
    Table<Row> table = tableOf(first);
    const Table<Row> before = table;
    const Table<Row> after = tableOf(second);
    for (const auto& change : Table<Row>::changes(before, after))
        table = change.after ? table.with(*change.after) : table.without(change.before->id);
    RC_ASSERT(table == after);
    RC_ASSERT((before == after) == (first == second));
}

} // namespace
} // namespace vidette::base
