// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/project_copy.h"

#include "estate/camera_edits.h"
#include "store/project_store.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <unistd.h>

namespace vidette::store {
namespace {

TEST(ProjectCopy, HoldsWhatTheProjectHeldAndReplacesNothing) {
    const auto folder = std::filesystem::temp_directory_path() / ("vidette-copy-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    const auto path = (folder / "a.vidette.gpkg").string();
    const auto to = (folder / "b.vidette.gpkg").string();
    estate::Estate estate;
    estate.name = "Shop";
    ASSERT_TRUE(createProject(path, estate));
    auto open = ProjectStore::open(path);
    ASSERT_TRUE(open);
    ASSERT_TRUE(copyProject(path, to, base::Task()));
    EXPECT_EQ(readProject(to)->name, "Shop");
    EXPECT_EQ(copyProject(path, to, base::Task()).error().code, "exists");
    estate.name = "Other";
    EXPECT_TRUE(open->save(estate, "Rename", "")); // the project in use stays usable
    EXPECT_FALSE(copyProject((folder / "none").string(), (folder / "c").string(), base::Task()));
    EXPECT_FALSE(std::filesystem::exists(folder / "c"));
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace vidette::store
