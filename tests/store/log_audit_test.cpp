// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_audit.h"

#include "base/sha256.h"
#include "estate/camera_edits.h"
#include "store/change_log.h"
#include "store/project_store.h"
#include "support/random_estate.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

namespace vidette::store {
namespace {

using support::queryText;
using support::runSql;

class LogAuditing : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(createProject(m_file, m_estate));
        raise("anna");
    }

    /// The first camera hangs a little higher, by Vidette.
    void raise(const std::string& actor) const { raiseIn(m_file, actor); }
    static void raiseIn(const std::filesystem::path& file, const std::string& actor) {
        auto store = ProjectStore::open(file);
        ASSERT_TRUE(store) << base::describe(store.error());
        auto camera = *store->estate().cameras.begin();
        camera.height = base::Metres(camera.height.value + 0.5);
        const auto next = replaceCamera(store->estate(), camera);
        const auto saved = store->save(*next, "Raise camera", actor);
        ASSERT_TRUE(saved) << base::describe(saved.error());
    }
    LogAudit audit() const {
        const auto found = auditLog(m_file);
        EXPECT_TRUE(found) << base::describe(found.error());
        return found ? *found : LogAudit();
    }
    /// As somebody does who knows SQL: out of the way with a trigger, and back again.
    void without(const std::string& trigger, const std::string& sql) const {
        const std::string back =
            queryText(m_file, "SELECT sql FROM sqlite_master WHERE name = '" + trigger + "'");
        ASSERT_EQ(runSql(m_file, "DROP TRIGGER " + trigger + "; " + sql + "; " + back), "");
    }

    const support::TemporaryFolder m_folder;
    const std::filesystem::path m_file = m_folder / "p.gpkg";
    const estate::Estate m_estate = support::randomEstate(31, 2);
};

TEST(Sha256, IsThatOfTheStandard) { // FIPS 180-4, examples of NIST
    EXPECT_EQ(base::sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(base::sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_F(LogAuditing, UntouchedProject_IsSound) {
    const LogAudit found = audit();
    EXPECT_TRUE(found.ok());
    EXPECT_EQ(found.entries, static_cast<std::int64_t>(readChangeLog(m_file)->size()));
    EXPECT_EQ(found.head, queryText(m_file, "SELECT seal FROM log_seal ORDER BY seq DESC LIMIT 1"));
    EXPECT_EQ(found.head.size(), 64U);
    EXPECT_EQ(fileFacts(m_file)->logHead, found.head);
    EXPECT_EQ(found.outsideEdits, 0);
}

TEST_F(LogAuditing, EveryChangeMovesTheHead) {
    const std::string before = audit().head;
    raise("bob");
    EXPECT_NE(audit().head, before);
    EXPECT_TRUE(audit().ok());
}

TEST_F(LogAuditing, EditByAnotherProgram_IsCountedAndSealedWithTheNextChange) {
    ASSERT_EQ(runSql(m_file, "UPDATE camera SET height = 4.25"), "");
    EXPECT_TRUE(audit().ok());
    EXPECT_EQ(audit().outsideEdits, 2);
    raise("anna");
    EXPECT_TRUE(audit().ok());
    EXPECT_EQ(queryText(m_file, "SELECT count(*) FROM log_seal WHERE kind = 'found'"), "2");
    EXPECT_EQ(queryText(m_file, "SELECT count(*) FROM change_log"),
              queryText(m_file, "SELECT count(*) FROM log_seal"));
}

TEST_F(LogAuditing, ChangedEntry_IsNamed) {
    without("change_log_no_update", "UPDATE change_log SET actor = 'eve' WHERE seq = 7");
    EXPECT_EQ(audit().firstBroken, 7);
    EXPECT_FALSE(audit().ok());
}

TEST_F(LogAuditing, EveryFieldOfAnEntryIsSealed) {
    for (const char* field : {"at", "actor", "what", "edit", "tbl", "uid", "new_json"}) {
        const support::TemporaryFolder folder;
        const auto copy = folder / "p.gpkg";
        std::filesystem::copy_file(m_file, copy);
        const std::string back =
            queryText(copy, "SELECT sql FROM sqlite_master WHERE name = 'change_log_no_update'");
        ASSERT_EQ(runSql(copy, "DROP TRIGGER change_log_no_update; UPDATE change_log SET " +
                                   std::string(field) + " = coalesce(" + field +
                                   ", '') || ' ' WHERE seq = 3; " + back),
                  "");
        EXPECT_EQ(auditLog(copy)->firstBroken, 3) << field;
    }
}

TEST_F(LogAuditing, RemovedEntry_IsNamed) {
    without("change_log_no_delete", "DELETE FROM change_log WHERE seq = 5");
    EXPECT_EQ(audit().firstBroken, 5);
}

TEST_F(LogAuditing, EntriesAndSealsCutOffAtTheEnd_AreMissed) {
    const std::string last = queryText(m_file, "SELECT max(seq) FROM change_log");
    without("change_log_no_delete", "DELETE FROM change_log WHERE seq = " + last);
    without("log_seal_no_delete", "DELETE FROM log_seal WHERE seq = " + last);
    EXPECT_EQ(audit().firstBroken, std::stoll(last));
    ASSERT_EQ(runSql(m_file, "UPDATE sqlite_sequence SET seq = seq - 1 WHERE name = 'change_log'"), "");
    EXPECT_FALSE(audit().firstBroken);
    EXPECT_EQ(audit().rows.size(), 1U); // the camera is higher than the log now says
    EXPECT_FALSE(audit().ok());
}

TEST_F(LogAuditing, EntryInAnothersName_IsFoundAlsoAfterTheNextChange) {
    ASSERT_EQ(runSql(m_file, "INSERT INTO change_log (at, actor, what, edit, tbl, uid, op) VALUES "
                             "('2026-01-01T00:00:00.000Z', 'anna', 'Nothing', 'x', 'zone', 'y', 'delete')"),
              "");
    const auto forged = std::stoll(queryText(m_file, "SELECT max(seq) FROM change_log"));
    EXPECT_EQ(audit().firstBroken, forged);
    raise("bob");
    EXPECT_EQ(audit().firstBroken, forged);
}

TEST_F(LogAuditing, RowChangedBehindTheLog_IsNamed) {
    const std::string uid = queryText(m_file, "SELECT uid FROM camera LIMIT 1");
    without("log_camera_update", "UPDATE camera SET pan = pan + 1 WHERE uid = '" + uid + "'");
    EXPECT_EQ(audit().rows, (std::vector<RowFault>{{"camera", uid, "changed"}}));
    EXPECT_FALSE(audit().firstBroken);
}

TEST_F(LogAuditing, RowAddedOrRemovedBehindTheLog_IsNamed) {
    const std::string uid = queryText(m_file, "SELECT uid FROM zone LIMIT 1");
    without("log_zone_delete", "DELETE FROM zone WHERE uid = '" + uid + "'");
    EXPECT_EQ(audit().rows, (std::vector<RowFault>{{"zone", uid, "missing"}}));
    without("log_demand_insert",
            "INSERT INTO demand (uid, code, geom) SELECT 'f', 'F', geom FROM demand LIMIT 1");
    EXPECT_EQ(audit().rows.front(), (RowFault{"demand", "", "count"}));
}

TEST_F(LogAuditing, Seals_CannotBeChangedByOrdinarySql) {
    const std::string refusal = "the seals of the change log are append only";
    EXPECT_EQ(runSql(m_file, "UPDATE log_seal SET seal = seal"), refusal);
    EXPECT_EQ(runSql(m_file, "DELETE FROM log_seal"), refusal);
    EXPECT_EQ(runSql(m_file, "INSERT OR REPLACE INTO log_seal SELECT * FROM log_seal"), refusal);
}

TEST_F(LogAuditing, ProjectOfAnOlderSchema_IsSealedWhenItIsBroughtUpToDate) {
    for (const char* name : {"project-v1", "project-v2"}) {
        const auto file = m_folder / (std::string(name) + ".vidette.gpkg");
        std::filesystem::copy_file(
            support::repositoryFile("tests/data/" + std::string(name) + ".vidette.gpkg"), file);
        const auto before = auditLog(file); // of a copy that is up to date
        ASSERT_TRUE(before) << base::describe(before.error());
        raiseIn(file, "anna");
        const auto found = auditLog(file);
        EXPECT_TRUE(found->ok()) << name;
        EXPECT_EQ(found->entries, before->entries + 1);
        EXPECT_EQ(queryText(file, "SELECT count(*) FROM log_seal WHERE kind = 'upgrade'"),
                  std::to_string(before->entries));
    }
}

TEST_F(LogAuditing, ProjectOfTheFirstSealedSchema_KeepsItsSeals) {
    const auto file = m_folder / "v3.vidette.gpkg";
    std::filesystem::copy_file(support::repositoryFile("tests/data/project-v3.vidette.gpkg"), file);
    const auto before = auditLog(file);
    ASSERT_TRUE(before) << base::describe(before.error());
    raiseIn(file, "anna");
    const auto after = auditLog(file);
    EXPECT_TRUE(after->ok());
    EXPECT_EQ(queryText(file, "SELECT seal FROM log_seal WHERE seq = " + std::to_string(before->entries)),
              before->head);
    EXPECT_EQ(queryText(file, "SELECT count(*) FROM log_seal WHERE kind <> 'own'"), "0");
}

} // namespace
} // namespace vidette::store
