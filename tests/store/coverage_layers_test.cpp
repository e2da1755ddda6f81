// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/coverage_layers.h"

#include "store/database.h"
#include "store/gpkg_geometry.h"
#include "store/project_store.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace vidette::store {
namespace {

std::string freshFile(const std::string& name) {
    const auto path = std::filesystem::temp_directory_path() / name;
    std::filesystem::remove(path);
    return path.string();
}

CoverageLayers someLayers() {
    CoverageLayers layers;
    layers.crs = "EPSG:5514";
    const geometry::Polygon square{{{0, 0}, {2, 0}, {2, 2}, {0, 2}}, {}};
    layers.views = {{"C1", "", 0, 4, {square}}, {"C1", "detect", 25, 4, {square}}};
    layers.blindSpots = {{4, square}};
    return layers;
}

TEST(CoverageLayers, AreReadBackAsWritten) {
    const auto path = freshFile("vidette-coverage-layers.gpkg");
    ASSERT_TRUE(writeCoverageLayers(path, someLayers()));
    auto database = Database::open(path, Database::Mode::ReadOnly);
    ASSERT_TRUE(database);
    EXPECT_EQ(std::get<std::int64_t>(*database->single("SELECT count(*) FROM view WHERE class IS NULL")), 1);
    EXPECT_EQ(std::get<std::int64_t>(
                  *database->single("SELECT srs_id FROM gpkg_contents WHERE table_name = 'view'")),
              5514);
    const auto blob = database->single("SELECT geom FROM blind_spot WHERE number = 1");
    ASSERT_TRUE(blob);
    const auto shapes = shapesOf(std::get<Blob>(*blob));
    ASSERT_TRUE(shapes);
    EXPECT_EQ(shapes->polygons.front(), someLayers().blindSpots.front().outline);
    std::filesystem::remove(path);
}

TEST(CoverageLayers, AreNoProject) {
    const auto path = freshFile("vidette-coverage-no-project.gpkg");
    ASSERT_TRUE(writeCoverageLayers(path, someLayers()));
    const auto project = readProject(path);
    ASSERT_FALSE(project);
    EXPECT_EQ(project.error().code, "not_a_project");
    std::filesystem::remove(path);
}

TEST(CoverageLayers, FolderThatIsNotThere_IsNamedAndLeavesNothing) {
    const auto done = writeCoverageLayers("/nowhere/at/all.gpkg", someLayers());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, "not_written");
    EXPECT_EQ(done.error().where, "/nowhere/at/all.gpkg");
}

TEST(CoverageLayers, UnknownFrame_LeavesTheOldFile) {
    const auto path = freshFile("vidette-coverage-frame.gpkg");
    ASSERT_TRUE(writeCoverageLayers(path, someLayers()));
    const auto size = std::filesystem::file_size(path);
    auto layers = someLayers();
    layers.crs = "Krovak";
    layers.blindSpots.clear();
    EXPECT_EQ(writeCoverageLayers(path, layers).error().code, "bad_value");
    EXPECT_EQ(std::filesystem::file_size(path), size);
    std::filesystem::remove(path);
}

} // namespace
} // namespace vidette::store
