// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log.h"
#include "store/project_store.h"
#include "store/stored_table.h"
#include "support/many_buildings.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

namespace vidette::store {
namespace {

using support::manyBuildings;

std::vector<LogEntry> obstacleEntries(const std::filesystem::path& file) {
    auto entries = *readChangeLog(file);
    std::erase_if(entries, [](const LogEntry& entry) { return entry.table != "obstacle"; });
    return entries;
}

TEST(BulkRows, ManyNewRows_ReadBackEqualAndAreLoggedAsOne) {
    const support::TemporaryFolder folder;
    const auto estate = manyBuildings(kBulkRows);
    const auto made = createProject(folder / "p.gpkg", estate);
    ASSERT_TRUE(made) << base::describe(made.error());
    EXPECT_EQ(readProject(folder / "p.gpkg"), estate);
    const auto entries = obstacleEntries(folder / "p.gpkg");
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_NE(entries.front().newJson.find("\"rows\":10000"), std::string::npos);
    EXPECT_EQ(support::queryText(folder / "p.gpkg", "SELECT bulk FROM app_session"), "");
}

TEST(BulkRows, FewerRows_AreLoggedOneByOne) {
    const support::TemporaryFolder folder;
    ASSERT_TRUE(createProject(folder / "p.gpkg", manyBuildings(kBulkRows - 1)));
    EXPECT_EQ(obstacleEntries(folder / "p.gpkg").size(), kBulkRows - 1);
}

TEST(BulkRows, OtherRows_GiveAnotherDigest) {
    const support::TemporaryFolder folder;
    ASSERT_TRUE(createProject(folder / "a.gpkg", manyBuildings(kBulkRows)));
    ASSERT_TRUE(createProject(folder / "b.gpkg", manyBuildings(kBulkRows, 0.001)));
    ASSERT_TRUE(createProject(folder / "c.gpkg", manyBuildings(kBulkRows)));
    const auto digest = [&](const char* name) { return obstacleEntries(folder / name).front().newJson; };
    EXPECT_NE(digest("a.gpkg"), digest("b.gpkg"));
    EXPECT_EQ(digest("a.gpkg"), digest("c.gpkg"));
}

TEST(BulkRows, OutsideEditAfterwards_IsLogged) {
    const support::TemporaryFolder folder;
    const auto file = folder / "p.gpkg";
    ASSERT_TRUE(createProject(file, manyBuildings(kBulkRows)));
    EXPECT_EQ(support::runSql(file, "INSERT INTO obstacle (code, geom) SELECT 'new', geom FROM obstacle "
                                    "WHERE code = 'B1'"),
              "");
    EXPECT_EQ(obstacleEntries(file).size(), 2U);
    EXPECT_FALSE(obstacleEntries(file).back().actor);
}

} // namespace
} // namespace vidette::store
