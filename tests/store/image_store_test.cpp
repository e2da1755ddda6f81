// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/image_store.h"

#include "estate/plan_image_edits.h"
#include "estate/record_edits.h"
#include "store/change_log.h"
#include "store/log_audit.h"
#include "store/project_store.h"
#include "support/random_estate.h"
#include "support/random_records.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <cstdlib>
#include <gtest/gtest.h>

namespace vidette::store {
namespace {

using support::queryText;
using support::runSql;

/// A project with three pictures, two of them of the same bytes.
class Pictures : public testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(createProject(m_file, m_estate)); }

    const support::TemporaryFolder m_folder;
    const std::filesystem::path m_file = m_folder / "p.gpkg";
    const estate::Estate m_estate = support::withRandomRecords(support::randomEstate(3, 3), 5, 3);
};

TEST_F(Pictures, ComeBackWithTheirBytes) {
    const auto read = readProject(m_file);
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_EQ(*read, m_estate);
    EXPECT_EQ(read->imageContents.size(), 2U);
    for (const auto& image : read->planImages)
        EXPECT_EQ(*estate::bytesOf(*read, image), *estate::bytesOf(m_estate, image));
}

TEST_F(Pictures, BytesAreNotInTheLog) {
    EXPECT_EQ(queryText(m_file, "SELECT count(*) FROM change_log WHERE tbl = 'plan_image_content'"), "0");
    EXPECT_EQ(queryText(m_file, "SELECT count(*) FROM change_log WHERE tbl = 'plan_image'"), "3");
    EXPECT_TRUE(auditLog(m_file)->ok());
}

TEST_F(Pictures, ChangedBytes_AreFound) {
    ASSERT_EQ(runSql(m_file, "UPDATE plan_image_content SET bytes = bytes || x'00' WHERE digest = (SELECT "
                             "digest FROM plan_image ORDER BY code LIMIT 1)"),
              "");
    const auto audit = auditLog(m_file);
    ASSERT_TRUE(audit);
    EXPECT_FALSE(audit->ok());
    ASSERT_EQ(audit->rows.size(), 2U) << "both that show them";
    EXPECT_EQ(audit->rows.front().table, "plan_image_content");
    EXPECT_EQ(audit->rows.front().what, "changed");
}

TEST_F(Pictures, MissingBytes_AreFoundAndTheRestOpens) {
    ASSERT_EQ(runSql(m_file, "DELETE FROM plan_image_content"), "");
    const auto read = readProject(m_file);
    ASSERT_TRUE(read);
    EXPECT_FALSE(estate::bytesOf(*read, *read->planImages.begin()));
    EXPECT_EQ(auditLog(m_file)->rows.size(), 3U);
}

TEST_F(Pictures, RemovedPicture_TakesItsBytesOutOfTheFile) {
    auto store = ProjectStore::open(m_file);
    ASSERT_TRUE(store);
    auto next = store->estate();
    for (const auto& image : m_estate.planImages)
        next = *estate::removeRecord<estate::PlanImage>(next, image.id);
    ASSERT_TRUE(store->save(next, "Remove pictures", ""));
    EXPECT_EQ(queryText(m_file, "SELECT count(*) FROM plan_image_content"), "0");
    EXPECT_EQ(readProject(m_file), next);
    EXPECT_TRUE(auditLog(m_file)->ok());
}

TEST_F(Pictures, LevelOfARow_IsLoggedWhenItChanges) {
    auto store = ProjectStore::open(m_file);
    const auto level = store->estate().levels.begin()->id;
    auto next = store->estate();
    auto camera = *next.cameras.begin();
    camera.level = camera.level.isNull() ? level : estate::LevelId{};
    next.cameras = next.cameras.with(camera);
    ASSERT_TRUE(store->save(next, "Move to level", "anna"));
    EXPECT_NE(readChangeLog(m_file)->back().newJson.find("level_uid"), std::string::npos);
    EXPECT_EQ(readProject(m_file), next);
}

/// GDAL's own check of the GeoPackage standard.
TEST_F(Pictures, ProjectIsAGeoPackage) {
    const std::string check = "import sys; from osgeo_utils.samples import validate_gpkg as v; "
                              "e = v.check(sys.argv[1]); sys.exit(1 if e else 0)";
    if (std::system("/usr/bin/python3 -c 'from osgeo_utils.samples import validate_gpkg' 2>/dev/null") != 0)
        GTEST_SKIP() << "python3-gdal is not installed";
    const std::string command = "/usr/bin/python3 -c '" + check + "' '" + m_file.string() + "'";
    EXPECT_EQ(std::system(command.c_str()), 0);
}

} // namespace
} // namespace vidette::store
