// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/project_store.h"

#include "store/log_audit.h"
#include "store/outside_edits.h"
#include "store/schema.h"
#include "support/random_estate.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <random>

namespace vidette::store {
namespace {

using support::readText;
using support::runSql;

class BadProject : public testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(createProject(m_file, m_estate)); }

    /// Both ways to open refuse with this code, and the file stays as it was to the byte.
    base::Error refused(const std::string& code) {
        const std::string before = readText(m_file);
        const auto read = readProject(m_file);
        const auto opened = ProjectStore::open(m_file);
        EXPECT_FALSE(read);
        EXPECT_FALSE(opened);
        if (read || opened) return {};
        EXPECT_EQ(read.error().code, code) << base::describe(read.error());
        EXPECT_EQ(opened.error().code, code) << base::describe(opened.error());
        EXPECT_EQ(readText(m_file), before);
        EXPECT_FALSE(std::filesystem::exists(m_file.string() + "-journal"));
        return read.error();
    }

    const support::TemporaryFolder m_folder;
    const std::filesystem::path m_file = m_folder / "p.gpkg";
    const estate::Estate m_estate = support::randomEstate(21, 2);
};

TEST_F(BadProject, TextFileWithAnotherName_IsNoProject) {
    support::writeText(m_file, "name;price\nA1;11290\n");
    EXPECT_NE(refused("not_a_project").message.find("no SQLite database"), std::string::npos);
}

TEST_F(BadProject, EmptyFile_IsNoProject) {
    support::writeText(m_file, "");
    refused("not_a_project");
}

TEST_F(BadProject, MissingFile_IsSaid) {
    std::filesystem::remove(m_file);
    EXPECT_EQ(readProject(m_file).error().code, "not_read");
    EXPECT_FALSE(std::filesystem::exists(m_file));
}

TEST_F(BadProject, SqliteWithoutGeoPackage_IsNoProject) {
    std::filesystem::remove(m_file);
    ASSERT_EQ(runSql(m_file, "CREATE TABLE t (x)"), "");
    refused("not_a_project");
}

TEST_F(BadProject, GeoPackageOfAnotherProgram_IsNoProject) {
    std::filesystem::remove(m_file);
    ASSERT_EQ(runSql(m_file, "PRAGMA application_id = 1196444487; CREATE TABLE gpkg_contents (x)"), "");
    EXPECT_NE(refused("not_a_project").message.find("no Vidette project"), std::string::npos);
}

TEST_F(BadProject, NewerFile_IsReadAndNeverWritten) {
    ASSERT_EQ(runSql(m_file, "ALTER TABLE camera ADD COLUMN smell TEXT; CREATE TABLE drone (fid INTEGER);"
                             "CREATE TRIGGER later AFTER INSERT ON drone BEGIN DELETE FROM camera; END;"
                             "INSERT INTO schema_version (version) VALUES (99)"),
              "");
    const std::string before = readText(m_file);
    EXPECT_EQ(readProject(m_file), m_estate);
    const auto opened = ProjectStore::open(m_file);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, "newer_version");
    EXPECT_NE(opened.error().message.find("99"), std::string::npos);
    EXPECT_NE(opened.error().message.find("up to " + std::to_string(newestSchema())), std::string::npos);
    EXPECT_EQ(adoptOutsideEdits(m_file, {"anna"}).error().code, "newer_version");
    EXPECT_EQ(auditLog(m_file).error().code, "newer_version");
    EXPECT_EQ(newerVersionNote(m_file)->code, "newer_version");
    EXPECT_TRUE(readText(m_file) == before);
}

TEST_F(BadProject, NewerFileWithoutWhatWeRead_IsRefusedWithVersionsInMessage) {
    for (const char* sql : {"DROP TABLE waiver", "DROP TABLE sign; CREATE VIEW sign AS SELECT * FROM mask",
                            "ALTER TABLE waiver RENAME COLUMN reason TO why"}) {
        std::filesystem::remove(m_file);
        ASSERT_TRUE(createProject(m_file, m_estate));
        ASSERT_EQ(runSql(m_file, std::string(sql) + "; INSERT INTO schema_version (version) VALUES (5000)"),
                  "");
        EXPECT_NE(refused("newer_version").message.find("5000"), std::string::npos) << sql;
    }
}

TEST_F(BadProject, ProjectOfThisVersion_HasNoNote) {
    EXPECT_FALSE(newerVersionNote(m_file));
    EXPECT_FALSE(newerVersionNote(m_folder / "nowhere.gpkg"));
}

TEST_F(BadProject, VersionThatIsNoVersion_IsRefused) {
    for (const char* version : {"-1", "0", "'new'"}) {
        ASSERT_EQ(runSql(m_file, "DROP TABLE schema_version; CREATE TABLE schema_version (version);"
                                 "INSERT INTO schema_version VALUES (" +
                                     std::string(version) + ")"),
                  "");
        refused("foreign_schema");
    }
}

TEST_F(BadProject, TruncatedFile_IsDamagedAtEveryCut) {
    const std::string whole = readText(m_file);
    for (std::size_t cut = 100; cut < whole.size(); cut += 7919) {
        support::writeText(m_file, whole.substr(0, cut));
        const auto read = readProject(m_file);
        EXPECT_FALSE(read) << "cut at " << cut;
        EXPECT_FALSE(ProjectStore::open(m_file)) << "cut at " << cut;
        EXPECT_EQ(readText(m_file).size(), cut);
    }
}

TEST_F(BadProject, DamagedBytes_NeverCrashAndNeverChangeTheFile) {
    const std::string whole = readText(m_file);
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        std::string damaged = whole;
        for (int i = 0; i < 20; ++i) damaged[random() % damaged.size()] = static_cast<char>(random());
        support::writeText(m_file, damaged);
        static_cast<void>(readProject(m_file));
        EXPECT_EQ(readText(m_file), damaged);
    }
}

TEST_F(BadProject, OverwrittenPages_AreDamaged) {
    std::string bytes = readText(m_file);
    for (std::size_t i = 4096; i < 3 * 4096; ++i) bytes[i] = 'x';
    support::writeText(m_file, bytes);
    refused("damaged");
}

TEST_F(BadProject, TriggerOfAnotherProgram_IsRefusedByName) {
    ASSERT_EQ(runSql(m_file, "CREATE TRIGGER evil AFTER INSERT ON camera BEGIN DELETE FROM zone; END"), "");
    EXPECT_NE(refused("foreign_schema").message.find("trigger evil"), std::string::npos);
}

TEST_F(BadProject, ViewTableOrColumnOfAnotherProgram_IsRefused) {
    ASSERT_EQ(runSql(m_file, "CREATE VIEW v AS SELECT * FROM camera"), "");
    refused("foreign_schema");
    ASSERT_EQ(runSql(m_file, "DROP VIEW v; CREATE TABLE extra (x)"), "");
    refused("foreign_schema");
    ASSERT_EQ(runSql(m_file, "DROP TABLE extra; ALTER TABLE camera ADD COLUMN note TEXT"), "");
    refused("foreign_schema");
}

TEST_F(BadProject, RemovedTrigger_IsNoticed) {
    ASSERT_EQ(runSql(m_file, "DROP TRIGGER log_camera_update"), "");
    EXPECT_NE(refused("foreign_schema").message.find("log_camera_update is missing"), std::string::npos);
}

TEST_F(BadProject, TablesOfQgis_AreToleratedAndKept) {
    ASSERT_EQ(runSql(m_file, "CREATE TABLE qgis_projects (name TEXT PRIMARY KEY, content TEXT);"
                             "INSERT INTO qgis_projects VALUES ('town', '<qgis/>')"),
              "");
    auto store = ProjectStore::open(m_file);
    ASSERT_TRUE(store) << base::describe(store.error());
    ASSERT_TRUE(store->save(support::randomEstate(22, 1), "Other", ""));
    EXPECT_EQ(support::queryText(m_file, "SELECT content FROM qgis_projects"), "<qgis/>");
}

TEST_F(BadProject, GeometryThatIsNone_IsNamedByRowAndColumn) {
    ASSERT_EQ(runSql(m_file, "UPDATE camera SET geom = x'4750000100000000FF' WHERE code = 'C1'"), "");
    const auto error = refused("bad_row");
    EXPECT_NE(error.where.find("table camera"), std::string::npos);
    EXPECT_NE(error.where.find("geom"), std::string::npos);
}

TEST_F(BadProject, RowOfAScriptWithoutItsDay_IsNamedWithWhatIsExpected) {
    const std::string uid = "018f3c2e-0000-7000-8000-000000000001";
    ASSERT_EQ(runSql(m_file, "INSERT INTO transition (uid) VALUES ('" + uid + "')"), "");
    const auto error = refused("bad_row");
    EXPECT_NE(error.where.find("table transition: row " + uid + ": on_day"), std::string::npos)
        << error.where;
    EXPECT_EQ(error.message, "found nothing, expected a day YYYY-MM-DD");
}

TEST_F(BadProject, BrokenReference_IsStillReadable) {
    // Other programs write with foreign keys off; a level without its place is shown, not lost.
    ASSERT_EQ(runSql(m_file, "PRAGMA foreign_keys = OFF; DELETE FROM site"), "");
    EXPECT_TRUE(readProject(m_file));
}

} // namespace
} // namespace vidette::store
