// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_store.h"

#include "estate/record_edits.h"
#include "estate/record_tables.h"
#include "store/change_log.h"
#include "store/log_audit.h"
#include "store/project_store.h"
#include "support/random_estate.h"
#include "support/random_records.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace vidette::store {
namespace {

using support::queryText;
using support::runSql;

class Records : public testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(createProject(m_file, m_estate)); }

    const support::TemporaryFolder m_folder;
    const std::filesystem::path m_file = m_folder / "p.gpkg";
    const estate::Estate m_estate = support::withRandomRecords(support::randomEstate(3, 3), 5, 3);
};

TEST_F(Records, EveryTableComesBackAsItWas) {
    const auto read = readProject(m_file);
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_EQ(*read, m_estate);
}

TEST_F(Records, ColumnsOfTheFileAreTheFields) {
    for (const auto& table : estate::recordTables()) {
        std::size_t columns = table.fields.size() + (table.hasCode ? 3 : 2); // fid, uid, code
        EXPECT_EQ(
            queryText(m_file, "SELECT count(*) FROM pragma_table_info('" + std::string(table.name) + "')"),
            std::to_string(columns))
            << table.name;
    }
}

TEST_F(Records, SavingAChange_WritesOnlyWhatDiffers) {
    auto store = ProjectStore::open(m_file);
    ASSERT_TRUE(store);
    const auto request = store->estate().requests.begin()->id;
    const auto next = estate::changeRecord<estate::Request>(store->estate(), request,
                                                            [](estate::Request& r) { r.title = "Mend it"; });
    ASSERT_TRUE(next) << base::describe(next.error());
    ASSERT_TRUE(store->save(*next, "Rename request", "anna"));
    EXPECT_EQ(readProject(m_file), *next);
    const auto entry = readChangeLog(m_file)->back();
    EXPECT_EQ(entry.table, "request");
    EXPECT_EQ(nlohmann::json::parse(entry.newJson),
              (nlohmann::json{{"uid", request.text()}, {"title", "Mend it"}}));
}

TEST_F(Records, RemovedRow_IsGoneFromTheFile) {
    auto store = ProjectStore::open(m_file);
    const auto waiver = store->estate().waivers.begin()->id;
    const auto next = estate::removeRecord<estate::Waiver>(store->estate(), waiver);
    ASSERT_TRUE(next);
    ASSERT_TRUE(store->save(*next, "Remove waiver", ""));
    EXPECT_EQ(readProject(m_file), *next);
}

TEST_F(Records, PersonalText_IsNeverInTheLog) {
    const auto made = estate::putRecord(
        m_estate,
        estate::PersonalText{estate::PersonalTextId::fresh(), "", "applicant", "Quixote 77", {}, {}});
    ASSERT_TRUE(made);
    auto store = ProjectStore::open(m_file);
    ASSERT_TRUE(store->save(*made, "Add applicant", "anna"));
    const auto erased = estate::changeRecord<estate::PersonalText>(
        *made, estate::rowNamed(made->personalTexts, "PT4")->id, [](auto& row) { row.text = "erased"; });
    ASSERT_TRUE(erased);
    ASSERT_TRUE(store->save(*erased, "Erase applicant", "anna"));
    EXPECT_EQ(queryText(m_file, "SELECT count(*) FROM change_log WHERE new_json LIKE '%Quixote%' OR old_json "
                                "LIKE '%Quixote%'"),
              "0");
    EXPECT_TRUE(auditLog(m_file)->ok());
}

TEST_F(Records, OutsideEdit_IsLoggedAndRead) {
    ASSERT_EQ(runSql(m_file, "UPDATE request SET title = 'By hand' WHERE code = 'RQ-1'"), "");
    const auto read = readProject(m_file);
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_EQ(estate::rowNamed(read->requests, "RQ-1")->title, "By hand");
    EXPECT_FALSE(readChangeLog(m_file)->back().actor);
    EXPECT_TRUE(auditLog(m_file)->ok());
}

TEST_F(Records, ChangeBehindTheLog_IsFound) {
    ASSERT_EQ(runSql(m_file,
                     "DROP TRIGGER log_statement_update; UPDATE statement SET text = 'forged' WHERE fid "
                     "= 1; CREATE TABLE x (y)"),
              "");
    const auto audit = auditLog(m_file); // a file whose schema was touched is not even opened
    EXPECT_FALSE(audit);
    EXPECT_EQ(audit.error().code, "foreign_schema");
}

TEST_F(Records, StepsAreAppendOnly) {
    EXPECT_EQ(runSql(m_file, "UPDATE transition SET note = 'x'"), "steps are append only");
    EXPECT_EQ(runSql(m_file, "DELETE FROM transition"), "steps are append only");
}

TEST_F(Records, SecondAssetAtAPlace_IsRefusedByTheFile) {
    const std::string hang = "INSERT INTO mounting (asset_uid, camera_uid) SELECT asset_uid, camera_uid FROM "
                             "mounting WHERE fid = 1";
    ASSERT_EQ(runSql(m_file, "UPDATE mounting SET to_on = '2030-01-01'; " + hang), "");
    EXPECT_EQ(runSql(m_file, hang), "UNIQUE constraint failed: mounting.asset_uid");
}

TEST_F(Records, ValueOfAnotherKind_NamesTableRowAndColumn) {
    EXPECT_NE(runSql(m_file, "UPDATE request SET received_on = 'soon' WHERE code = 'RQ-1'"), "");
    ASSERT_EQ(runSql(m_file, "UPDATE request SET purpose_uid = 'nobody' WHERE code = 'RQ-1'"), "");
    const auto read = readProject(m_file);
    ASSERT_FALSE(read);
    EXPECT_NE(read.error().where.find("table request: row "), std::string::npos);
    EXPECT_NE(read.error().where.find("purpose_uid"), std::string::npos);
}

} // namespace
} // namespace vidette::store
