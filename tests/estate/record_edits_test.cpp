// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record_edits.h"

#include "estate/code_lists.h"
#include "estate/record_tables.h"
#include "support/random_estate.h"
#include "support/random_records.h"

#include <gtest/gtest.h>

#include <set>

namespace vidette::estate {
namespace {

Party party(std::string code) {
    return {PartyId::fresh(), std::move(code), "Office", "dpo", {}};
}

TEST(RecordTables, EveryReferenceAndListIsKnown) {
    const std::set<std::string_view> plan{"camera", "zone", "site", "device", "level"};
    for (const RecordTable& table : recordTables()) {
        for (const FieldFacts& field : table.fields) {
            const std::string name = std::string(table.name) + "." + std::string(field.name);
            const bool refers = field.kind == FieldKind::Reference;
            EXPECT_EQ(refers, recordTable(field.target) || plan.contains(field.target)) << name;
            EXPECT_EQ(field.kind == FieldKind::Word, !codeList(field.list).empty()) << name;
        }
    }
}

TEST(RecordTables, EveryRandomRowComesBackThroughText) {
    const Estate estate = support::withRandomRecords(support::randomEstate(1, 2), 2, 3);
    for (const RecordTable& table : recordTables()) {
        for (const RecordRow& row : table.rows(estate)) {
            for (std::size_t i = 0; i < table.fields.size(); ++i) {
                const std::string text = textOf(estate, table.fields[i], row.values[i]);
                const auto back = valueOf(estate, table.fields[i], text, "");
                ASSERT_TRUE(back) << table.name << " " << base::describe(back.error());
                EXPECT_EQ(*back, row.values[i]) << table.name << "." << table.fields[i].name << " " << text;
            }
        }
    }
}

TEST(RecordEdits, NewRow_GetsTheNextCode) {
    const Estate one = *putRecord(Estate{}, party("PA7"));
    const Estate two = *putRecord(one, party(""));
    EXPECT_TRUE(rowNamed(two.parties, "PA8"));
}

TEST(RecordEdits, TakenCode_IsRefused) {
    const auto twice = putRecord(*putRecord(Estate{}, party("dpo")), party("dpo"));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, "duplicate_code");
    EXPECT_EQ(twice.error().where, "party dpo");
}

TEST(RecordEdits, MissingField_IsNamed) {
    const auto put = putRecord(Estate{}, Body{BodyId::fresh(), "team", "Team", "", 50, "", {}});
    ASSERT_FALSE(put);
    EXPECT_EQ(put.error(),
              (base::Error{"missing_field", "body team: kind", "found nothing, expected a value"}));
}

TEST(RecordEdits, UnknownWord_NamesTheWordsThereAre) {
    Party wrong = party("x");
    wrong.kind = "wizard";
    const auto put = putRecord(Estate{}, wrong);
    ASSERT_FALSE(put);
    EXPECT_EQ(put.error().code, "unknown_word");
    EXPECT_NE(put.error().message.find("dpo, appointed"), std::string::npos);
}

TEST(RecordEdits, ReferenceToNothing_IsRefused) {
    Membership row{MembershipId::fresh(), BodyId::fresh(), PersonId::fresh(), "member", {}, {}};
    const auto put = putRecord(Estate{}, row);
    ASSERT_FALSE(put);
    EXPECT_EQ(put.error().code, "no_such_row");
}

TEST(RecordEdits, ValueOutOfBounds_IsRefused) {
    const auto put = putRecord(Estate{}, Body{BodyId::fresh(), "team", "", "department", 101, "", {}});
    ASSERT_FALSE(put);
    EXPECT_EQ(put.error().message, "found 101, expected 0 to 100");
}

TEST(RecordEdits, RowThatOthersReferTo_IsNotRemoved) {
    const Party owner = party("city");
    Asset asset;
    asset.id = AssetId::fresh();
    asset.owner = owner.id;
    const Estate estate = *putRecord(*putRecord(Estate{}, owner), asset);
    const auto gone = removeRecord<Party>(estate, owner.id);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error(), (base::Error{"still_used", "party city", "asset A-1 refers to it"}));
    EXPECT_TRUE(removeRecord<Asset>(estate, asset.id));
}

TEST(RecordEdits, SecondOpenMounting_IsRefused) {
    const Estate estate = support::withRandomRecords(support::randomEstate(1, 2), 2, 2);
    const Mounting first{MountingId::fresh(), estate.assets.begin()->id, estate.cameras.begin()->id, {}, {}};
    Estate next = estate;
    next.mountings = {};
    next = *putRecord(next, first);
    Mounting second = first;
    second.id = MountingId::fresh();
    EXPECT_EQ(putRecord(next, second).error().code, "already_mounted");
    second.to = base::Date{2020, 1, 1};
    EXPECT_TRUE(putRecord(next, second));
}

} // namespace
} // namespace vidette::estate
