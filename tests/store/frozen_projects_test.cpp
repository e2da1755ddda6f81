// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log.h"
#include "store/log_audit.h"
#include "store/project_store.h"
#include "store/schema.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

namespace vidette::store {
namespace {

/// tests/data/project-vN.vidette.gpkg was made by the program when schema N was the newest, and stays as it
/// is: a released script or trigger that is edited makes the program refuse it.
class FrozenProject : public testing::TestWithParam<int> {
  protected:
    void SetUp() override {
        std::filesystem::copy_file(
            support::repositoryFile("tests/data/project-v" + std::to_string(GetParam()) + ".vidette.gpkg"),
            m_file);
    }

    const support::TemporaryFolder m_folder;
    const std::filesystem::path m_file = m_folder / "p.vidette.gpkg";
};

TEST_P(FrozenProject, HasItsSchema) {
    EXPECT_EQ(support::queryText(m_file, "SELECT max(version) FROM schema_version"),
              std::to_string(GetParam()));
}

TEST_P(FrozenProject, IsReadAndAuditedAsItIs) {
    const auto before = support::readText(m_file);
    const auto read = readProject(m_file);
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_FALSE(read->cameras.empty());
    EXPECT_TRUE(auditLog(m_file)->ok());
    EXPECT_TRUE(support::readText(m_file) == before);
}

TEST_P(FrozenProject, TakesAChange) {
    auto store = ProjectStore::open(m_file);
    ASSERT_TRUE(store) << base::describe(store.error());
    auto next = store->estate();
    next.name = "Renamed";
    const auto saved = store->save(next, "Rename", "anna");
    ASSERT_TRUE(saved) << base::describe(saved.error());
    EXPECT_EQ(readProject(m_file), next);
    EXPECT_TRUE(auditLog(m_file)->ok());
    EXPECT_EQ(store->backup().empty(), GetParam() == newestSchema());
}

INSTANTIATE_TEST_SUITE_P(OfEverySchema, FrozenProject, testing::Range(1, newestSchema() + 1));

} // namespace
} // namespace vidette::store
