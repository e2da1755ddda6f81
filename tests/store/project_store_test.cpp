// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/project_store.h"

#include "estate/camera_edits.h"
#include "estate/place_edits.h"
#include "store/change_log.h"
#include "support/random_estate.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::store {
namespace {

using support::queryText;
using support::randomEstate;
using support::runSql;
using support::TemporaryFolder;

TEST(ProjectStore, NewProject_ReadsBackEqual) {
    const TemporaryFolder folder;
    const auto file = folder / "p.vidette.gpkg";
    const auto estate = randomEstate(7, 3);
    const auto made = createProject(file, estate);
    ASSERT_TRUE(made) << base::describe(made.error());
    const auto read = readProject(file);
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_EQ(*read, estate);
}

TEST(ProjectStore, EmptyEstate_ReadsBackEqual) {
    const TemporaryFolder folder;
    ASSERT_TRUE(createProject(folder / "p.gpkg", {}));
    EXPECT_EQ(readProject(folder / "p.gpkg"), estate::Estate{});
}

RC_GTEST_PROP(ProjectStore, AnyEstate_ReadsBackEqual, ()) {
    const TemporaryFolder folder;
    const auto estate = randomEstate(*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::inRange(0, 4));
    RC_ASSERT(createProject(folder / "p.gpkg", estate).has_value());
    const auto read = readProject(folder / "p.gpkg");
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == estate);
}

RC_GTEST_PROP(ProjectStore, AnyRunOfEdits_IsSavedAsDifferences, ()) {
    const TemporaryFolder folder;
    const auto file = folder / "p.gpkg";
    auto estate = randomEstate(*rc::gen::arbitrary<std::uint64_t>(), 2);
    RC_ASSERT(createProject(file, estate).has_value());
    auto store = ProjectStore::open(file);
    RC_ASSERT(store.has_value());
    const auto seeds = *rc::gen::container<std::vector<std::uint64_t>>(rc::gen::arbitrary<std::uint64_t>());
    for (const auto seed : seeds) {
        estate = support::randomlyEdited(estate, seed);
        const auto saved = store->save(estate, "edit", "somebody");
        RC_ASSERT(saved.has_value());
    }
    RC_ASSERT(store->estate() == estate);
    const auto read = readProject(file);
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == estate);
}

TEST(ProjectStore, WholeOtherEstate_ReplacesEveryRow) {
    const TemporaryFolder folder;
    const auto file = folder / "p.gpkg";
    ASSERT_TRUE(createProject(file, randomEstate(1, 3)));
    const auto next = randomEstate(2, 4);
    {
        auto store = ProjectStore::open(file);
        ASSERT_TRUE(store);
        const auto saved = store->save(next, "Replace all", "");
        ASSERT_TRUE(saved) << base::describe(saved.error());
    }
    EXPECT_EQ(readProject(file), next);
}

TEST(ProjectStore, Save_WritesOnlyTheRowsThatDiffer) {
    const TemporaryFolder folder;
    const auto file = folder / "p.gpkg";
    const auto estate = randomEstate(3, 5);
    ASSERT_TRUE(createProject(file, estate));
    auto store = ProjectStore::open(file);
    ASSERT_TRUE(store);
    const auto before = readChangeLog(file)->size();
    const auto moved = estate::moveCamera(estate, estate.cameras.begin()->id, {1, 2});
    ASSERT_TRUE(store->save(*moved, "Move camera", "anna"));
    const auto log = *readChangeLog(file);
    ASSERT_EQ(log.size(), before + 1);
    EXPECT_EQ(log.back().table, "camera");
    EXPECT_EQ(log.back().op, "update");
    EXPECT_EQ(log.back().actor, "anna");
    EXPECT_EQ(log.back().what, "Move camera");
    EXPECT_EQ(log.back().uid, estate.cameras.begin()->id.text());
}

TEST(ProjectStore, SavingTheSameEstate_WritesNothing) {
    const TemporaryFolder folder;
    const auto file = folder / "p.gpkg";
    const auto estate = randomEstate(4, 1);
    ASSERT_TRUE(createProject(file, estate));
    const auto before = support::readText(file);
    auto store = ProjectStore::open(file);
    ASSERT_TRUE(store && store->save(estate, "nothing", ""));
    EXPECT_EQ(support::readText(file), before);
}

TEST(ProjectStore, ExchangedCodes_AreSaved) {
    const TemporaryFolder folder;
    const auto file = folder / "p.gpkg";
    auto estate = randomEstate(5, 2);
    ASSERT_TRUE(createProject(file, estate));
    auto first = *estate.cameras.begin();
    auto second = *std::next(estate.cameras.begin());
    std::swap(first.code, second.code);
    estate.cameras = estate.cameras.with(first).with(second);
    auto store = ProjectStore::open(file);
    const auto saved = store->save(estate, "Exchange", "");
    ASSERT_TRUE(saved) << base::describe(saved.error());
    EXPECT_EQ(readProject(file), estate);
}

TEST(ProjectStore, ChangedFrame_ReachesEveryGeometry) {
    const TemporaryFolder folder;
    const auto file = folder / "p.gpkg";
    auto estate = randomEstate(6, 2);
    estate.crs = "";
    ASSERT_TRUE(createProject(file, estate));
    estate.crs = "EPSG:32633";
    {
        auto store = ProjectStore::open(file);
        const auto saved = store->save(estate, "Frame", "");
        ASSERT_TRUE(saved) << base::describe(saved.error());
    }
    EXPECT_EQ(readProject(file), estate);
    // Bytes 5 to 8 of the geometry header are the frame: 32633 = 0x7F79, little endian.
    EXPECT_EQ(queryText(file, "SELECT hex(substr(geom, 5, 4)) FROM camera"), "797F0000");
    EXPECT_EQ(queryText(file, "SELECT group_concat(DISTINCT srs_id) FROM gpkg_geometry_columns"), "32633");
}

TEST(ProjectStore, ExistingFile_IsNotOverwritten) {
    const TemporaryFolder folder;
    support::writeText(folder / "p.gpkg", "precious");
    const auto made = createProject(folder / "p.gpkg", {});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, "exists");
    EXPECT_EQ(support::readText(folder / "p.gpkg"), "precious");
}

TEST(ProjectStore, MissingFolder_LeavesNothingBehind) {
    const TemporaryFolder folder;
    const auto made = createProject(folder / "no/p.gpkg", {});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, "not_written");
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(ProjectStore, RowThatBreaksARule_IsNotWritten) {
    const TemporaryFolder folder;
    const auto file = folder / "p.gpkg";
    const auto estate = randomEstate(8, 1);
    ASSERT_TRUE(createProject(file, estate));
    const auto bytes = support::readText(file);
    auto broken = estate;
    auto camera = *estate.cameras.begin();
    camera.height = base::Metres(-1);
    broken.cameras = broken.cameras.with(camera);
    auto store = ProjectStore::open(file);
    const auto saved = store->save(broken, "Break", "");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, "bad_value");
    EXPECT_EQ(store->estate(), estate);
    EXPECT_EQ(support::readText(file), bytes);
}

TEST(ProjectStore, OutsideCommit_StopsTheNextSave) {
    const TemporaryFolder folder;
    const auto file = folder / "p.gpkg";
    const auto estate = randomEstate(9, 1);
    ASSERT_TRUE(createProject(file, estate));
    auto store = ProjectStore::open(file);
    ASSERT_EQ(runSql(file, "UPDATE camera SET model = 'by QGIS'"), "");
    const auto moved = estate::moveCamera(estate, estate.cameras.begin()->id, {1, 2});
    const auto saved = store->save(*moved, "Move", "");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, "changed_outside");
    EXPECT_EQ(queryText(file, "SELECT model FROM camera"), "by QGIS");
}

} // namespace
} // namespace vidette::store
