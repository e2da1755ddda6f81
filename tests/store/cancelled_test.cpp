// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/project_store.h"
#include "store/stored_table.h"
#include "support/many_buildings.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

// Work on a project file that is cancelled ends with "cancelled" and leaves the file as it was, alone.
namespace vidette::store {
namespace {

using support::manyBuildings;

class CancelledStore : public ::testing::Test {
  protected:
    CancelledStore() {
        m_cancelled.cancel();
        static_cast<void>(createProject(m_file, manyBuildings(kBulkRows)));
        m_before = support::readText(m_file);
    }
    /// The project stands alone in its folder, byte by byte as it was.
    void expectUntouched() const {
        EXPECT_TRUE(support::readText(m_file) == m_before);
        EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_folder.path()), {}), 1);
    }

    const support::TemporaryFolder m_folder;
    const std::string m_file = m_folder / "p.gpkg";
    std::string m_before;
    base::Task m_cancelled;
};

TEST_F(CancelledStore, Reading_Ends) {
    EXPECT_EQ(readProject(m_file, m_cancelled).error().code, "cancelled");
    EXPECT_EQ(ProjectStore::open(m_file, m_cancelled).error().code, "cancelled");
    expectUntouched();
}

TEST_F(CancelledStore, SaveOfOneRow_LeavesTheOldFile) {
    auto store = ProjectStore::open(m_file);
    ASSERT_TRUE(store);
    auto next = store->estate();
    next.name = "Another name";
    EXPECT_EQ(store->save(next, "Rename", "", m_cancelled).error().code, "cancelled");
    expectUntouched();
}

TEST_F(CancelledStore, SaveOfManyRows_LeavesTheOldFileAndCanBeRepeated) {
    auto store = ProjectStore::open(m_file);
    ASSERT_TRUE(store);
    const auto next = manyBuildings(3 * kBulkRows);
    EXPECT_EQ(store->save(next, "Import", "", m_cancelled).error().code, "cancelled");
    expectUntouched();
    const auto saved = store->save(next, "Import", "");
    ASSERT_TRUE(saved) << base::describe(saved.error());
    EXPECT_EQ(readProject(m_file), next);
}

TEST_F(CancelledStore, NewProject_LeavesNothing) {
    const auto made = createProject(m_folder / "new.gpkg", manyBuildings(kBulkRows), "", m_cancelled);
    EXPECT_EQ(made.error().code, "cancelled");
    expectUntouched();
}

} // namespace
} // namespace vidette::store
