// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log.h"

#include "estate/camera_edits.h"
#include "store/project_store.h"
#include "support/random_estate.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace vidette::store {
namespace {

using support::runSql;

class ChangeLog : public testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(createProject(m_file, m_estate)); }

    const support::TemporaryFolder m_folder;
    const std::filesystem::path m_file = m_folder / "p.gpkg";
    const estate::Estate m_estate = support::randomEstate(11, 2);
};

TEST_F(ChangeLog, FirstEntriesAreTheRowsOfTheNewProject) {
    const auto log = *readChangeLog(m_file);
    ASSERT_EQ(log.size(), 25U); // settings and two rows in each of twelve tables
    for (const auto& entry : log) {
        EXPECT_EQ(entry.op, "insert");
        EXPECT_EQ(entry.actor, "");
        EXPECT_EQ(entry.edit, log.front().edit);
    }
}

TEST_F(ChangeLog, EditByPlainSql_IsCaughtWithoutActor) {
    ASSERT_EQ(runSql(m_file, "UPDATE camera SET height = 4.5 WHERE code = 'C1'"), "");
    const auto log = *readChangeLog(m_file);
    EXPECT_FALSE(log.back().actor);
    EXPECT_EQ(log.back().table, "camera");
    EXPECT_EQ(nlohmann::json::parse(log.back().newJson).at("height"), 4.5);
    EXPECT_EQ(fileFacts(m_file)->outsideEdits, 1);
}

TEST_F(ChangeLog, RowAddedByPlainSql_GetsAUuidAndIsRead) {
    ASSERT_EQ(runSql(m_file, "INSERT INTO camera (code, height, geom) SELECT 'C9', 3, geom FROM camera "
                             "WHERE code = 'C1'"),
              "");
    const auto read = readProject(m_file);
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_EQ(read->cameras.size(), 3U);
    EXPECT_EQ(readChangeLog(m_file)->back().op, "insert");
}

TEST_F(ChangeLog, DeletedRow_IsKeptInTheLog) {
    ASSERT_EQ(runSql(m_file, "DELETE FROM zone WHERE code = 'Z1'"), "");
    const auto entry = readChangeLog(m_file)->back();
    EXPECT_EQ(entry.op, "delete");
    EXPECT_EQ(nlohmann::json::parse(entry.oldJson).at("code"), "Z1");
    EXPECT_FALSE(nlohmann::json::parse(entry.oldJson).at("geom").get<std::string>().empty());
    EXPECT_EQ(entry.newJson, "");
}

TEST_F(ChangeLog, EntriesCannotBeChangedRemovedOrReplaced) {
    const auto before = *readChangeLog(m_file);
    const std::string refusal = "the change log is append only";
    EXPECT_EQ(runSql(m_file, "UPDATE change_log SET actor = 'x'"), refusal);
    EXPECT_EQ(runSql(m_file, "DELETE FROM change_log"), refusal);
    EXPECT_EQ(runSql(m_file, "INSERT OR REPLACE INTO change_log (seq, at, tbl, uid, op) "
                             "VALUES (1, '', '', '', 'insert')"),
              refusal);
    EXPECT_EQ(*readChangeLog(m_file), before);
}

TEST_F(ChangeLog, RefusedRow_LeavesNoEntry) {
    const auto before = readChangeLog(m_file)->size();
    EXPECT_NE(runSql(m_file, "UPDATE camera SET hfov = 400"), "");
    EXPECT_NE(runSql(m_file, "UPDATE camera SET kind = 'submarine'"), "");
    EXPECT_NE(runSql(m_file, "UPDATE camera SET height = 'tall'"), "");
    EXPECT_NE(runSql(m_file, "UPDATE obstacle SET base = 1, top = 0.5"), "");
    EXPECT_EQ(readChangeLog(m_file)->size(), before);
}

TEST_F(ChangeLog, OneSave_HasOneEditMarkOnAllItsEntries) {
    auto store = ProjectStore::open(m_file);
    auto next = *estate::removeCamera(m_estate, m_estate.cameras.begin()->id);
    next = *estate::moveCamera(next, next.cameras.begin()->id, {0, 0});
    ASSERT_TRUE(store->save(next, "Two things", "anna"));
    const auto log = *readChangeLog(m_file);
    EXPECT_EQ(log.back().edit, log[log.size() - 2].edit);
    EXPECT_NE(log.back().edit, log.front().edit);
    EXPECT_EQ(support::queryText(m_file, "SELECT actor IS NULL AND edit IS NULL FROM app_session"), "1");
}

} // namespace
} // namespace vidette::store
