// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/camera_edits.h"
#include "estate/device_edits.h"
#include "estate/project_edits.h"
#include "store/change_log.h"
#include "store/log_audit.h"
#include "store/project_store.h"
#include "store/schema.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

namespace vidette::store {
namespace {

using support::queryText;
using support::readText;
using support::runSql;

/// tests/data/project-v1.vidette.gpkg was made by the program when schema 1 was the newest: the example shop.
class Upgrade : public testing::Test {
  protected:
    void SetUp() override {
        std::filesystem::copy_file(support::repositoryFile("tests/data/project-v1.vidette.gpkg"), m_file);
    }

    const support::TemporaryFolder m_folder;
    const std::filesystem::path m_file = m_folder / "p.vidette.gpkg";
    const std::filesystem::path m_backup = m_folder / "p.vidette.v1.bak.gpkg";
};

TEST_F(Upgrade, ReadingAnOlderProject_LeavesItAsItIs) {
    const auto before = readText(m_file);
    const auto read = readProject(m_file);
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_EQ(read->cameras.size(), 4U);
    EXPECT_EQ(read->kits.size(), 5U);
    EXPECT_TRUE(read->devices.empty());
    EXPECT_TRUE(readText(m_file) == before);
    EXPECT_FALSE(std::filesystem::exists(m_backup));
}

TEST_F(Upgrade, OpeningAnOlderProject_LeavesItUntilSomethingIsSaved) {
    const auto before = readText(m_file);
    auto store = ProjectStore::open(m_file);
    ASSERT_TRUE(store) << base::describe(store.error());
    EXPECT_EQ(store->estate(), *readProject(m_file));
    ASSERT_TRUE(store->save(store->estate(), "Nothing", ""));
    auto bad = store->estate();
    bad.crs = "no frame";
    EXPECT_FALSE(store->save(bad, "Bad", ""));
    EXPECT_TRUE(readText(m_file) == before);
    EXPECT_FALSE(std::filesystem::exists(m_backup));
    EXPECT_EQ(store->backup(), "");
}

TEST_F(Upgrade, SavingAnOlderProject_KeepsACopyAndEveryRow) {
    const auto before = readProject(m_file);
    auto store = ProjectStore::open(m_file);
    ASSERT_TRUE(store) << base::describe(store.error());
    const auto next = *estate::setName(*before, "Renamed");
    ASSERT_TRUE(store->save(next, "Rename", "anna"));
    EXPECT_EQ(store->backup(), m_backup.string());
    EXPECT_EQ(readProject(m_backup), before);
    EXPECT_EQ(readProject(m_file), next);
    EXPECT_EQ(queryText(m_backup, "SELECT max(version) FROM schema_version"), "1");
    EXPECT_EQ(queryText(m_file, "SELECT max(version) FROM schema_version"), std::to_string(newestSchema()));
    EXPECT_EQ(readChangeLog(m_file)->size(), readChangeLog(m_backup)->size() + 1);
    EXPECT_TRUE(auditLog(m_file)->ok());
    const auto twice = *estate::setName(next, "Renamed again");
    ASSERT_TRUE(store->save(twice, "Rename", "anna"));
    EXPECT_EQ(readProject(m_file), twice);
}

TEST_F(Upgrade, OlderProjectChangedByAnotherProgramSinceItWasOpened_IsNotOverwritten) {
    auto store = ProjectStore::open(m_file);
    ASSERT_TRUE(store);
    ASSERT_EQ(runSql(m_file, "UPDATE camera SET height = 4.5"), "");
    const auto before = readText(m_file);
    const auto saved = store->save(*estate::setName(store->estate(), "Renamed"), "Rename", "");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, "changed_outside");
    EXPECT_TRUE(readText(m_file) == before);
    EXPECT_FALSE(std::filesystem::exists(m_backup));
}

TEST_F(Upgrade, UpgradedProject_TakesWhatIsNew) {
    auto store = ProjectStore::open(m_file);
    ASSERT_TRUE(store);
    estate::Device device;
    device.id = estate::DeviceId::fresh();
    auto next = estate::addDevice(store->estate(), device);
    const auto camera = store->estate().cameras.begin()->id;
    next = estate::hangCamera(*next, camera, device.id);
    const auto saved = store->save(*next, "Hang camera", "anna");
    ASSERT_TRUE(saved) << base::describe(saved.error());
    EXPECT_EQ(readProject(m_file), *next);
    const auto log = *readChangeLog(m_file);
    EXPECT_NE(log.back().newJson.find(device.id.text()), std::string::npos);
}

TEST_F(Upgrade, SecondBackup_TakesAnotherName) {
    support::writeText(m_backup, "precious");
    auto store = ProjectStore::open(m_file);
    ASSERT_TRUE(store->save(*estate::setName(store->estate(), "Renamed"), "Rename", ""));
    EXPECT_EQ(readText(m_backup), "precious");
    EXPECT_EQ(store->backup(), (m_folder / "p.vidette.v1.bak2.gpkg").string());
}

TEST_F(Upgrade, OlderProjectWithAForeignTrigger_IsRefusedAndKept) {
    runSql(m_file, "CREATE TRIGGER spy AFTER INSERT ON camera BEGIN DELETE FROM zone; END");
    const auto before = readText(m_file);
    const auto opened = ProjectStore::open(m_file);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, "foreign_schema");
    EXPECT_TRUE(readText(m_file) == before);
    EXPECT_FALSE(std::filesystem::exists(m_backup));
}

TEST_F(Upgrade, FailureInTheMiddle_LeavesTheOldProject) {
    // A name that the second migration wants, hidden among the tables that are tolerated, cannot be made; a
    // full disk is the same to it: the transaction is rolled back as a whole.
    runSql(m_file, "CREATE TABLE layer_styles (id INTEGER); CREATE INDEX street ON layer_styles (id)");
    const auto before = readText(m_file);
    const auto opened = ProjectStore::open(m_file);
    ASSERT_FALSE(opened);
    EXPECT_TRUE(readText(m_file) == before);
    EXPECT_EQ(queryText(m_file, "SELECT max(version) FROM schema_version"), "1");
    EXPECT_FALSE(std::filesystem::exists(m_backup));
}

TEST(Mappings, ComeBackFromTheProject) {
    const support::TemporaryFolder folder;
    const estate::ImportMapping mapping{
        estate::ImportMappingId::fresh(), "budovy*.gpkg", "obstacle", {{"top", "výška"}, {"id", "\"kód\""}}};
    const auto estate = estate::keepMapping({}, mapping);
    ASSERT_TRUE(createProject(folder / "p.gpkg", *estate));
    EXPECT_EQ(readProject(folder / "p.gpkg"), *estate);
}

} // namespace
} // namespace vidette::store
