// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_audit.h"
#include "store/outside_edits.h"
#include "store/project_store.h"
#include "support/random_estate.h"
#include "support/random_records.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ogrsf_frmts.h>

namespace vidette::store {
namespace {

/// What QGIS does to a project: it edits through the GeoPackage driver of GDAL.
class GdalEdits : public testing::Test {
  protected:
    void SetUp() override {
        GDALAllRegister();
        ASSERT_TRUE(createProject(m_file, m_estate));
    }

    GDALDatasetUniquePtr opened(unsigned mode) {
        return GDALDatasetUniquePtr(GDALDataset::Open(m_file.c_str(), GDAL_OF_VECTOR | mode));
    }

    /// A camera is changed, the only zone of that name removed, a place added.
    void edit() {
        const auto data = opened(GDAL_OF_UPDATE);
        ASSERT_TRUE(data);
        OGRLayer* cameras = data->GetLayerByName("camera");
        const OGRFeatureUniquePtr camera(cameras->GetNextFeature());
        camera->SetField("height", 4.5);
        ASSERT_EQ(cameras->SetFeature(camera.get()), OGRERR_NONE);
        OGRLayer* obstacles = data->GetLayerByName("obstacle");
        const OGRFeatureUniquePtr obstacle(obstacles->GetNextFeature());
        ASSERT_EQ(obstacles->DeleteFeature(obstacle->GetFID()), OGRERR_NONE);
        OGRLayer* sites = data->GetLayerByName("site");
        OGRFeature site(sites->GetLayerDefn());
        site.SetField("code", "GDAL");
        ASSERT_EQ(sites->CreateFeature(&site), OGRERR_NONE);
    }

    const support::TemporaryFolder m_folder;
    const std::filesystem::path m_file = m_folder / "p.gpkg";
    const estate::Estate m_estate = support::withRandomRecords(support::randomEstate(61, 3), 9, 2);
};

TEST_F(GdalEdits, AreReportedAndAdopted) {
    edit();
    const auto open = openOutsideEdits(m_file);
    ASSERT_TRUE(open) << base::describe(open.error());
    ASSERT_EQ(open->size(), 3U);
    EXPECT_EQ((*open)[0].table + " " + (*open)[0].op, "camera update");
    EXPECT_EQ((*open)[1].table + " " + (*open)[1].op, "obstacle delete");
    EXPECT_EQ((*open)[2].table + " " + (*open)[2].op, "site insert");
    EXPECT_EQ(*adoptOutsideEdits(m_file, {"anna"}), 3U);
    const auto read = readProject(m_file);
    EXPECT_EQ(read->obstacles.size() + 1, m_estate.obstacles.size());
    EXPECT_EQ(read->sites.size(), m_estate.sites.size() + 1);
    EXPECT_TRUE(auditLog(m_file)->ok());
}

TEST_F(GdalEdits, TakenBack_TheProjectIsAsItWas) {
    edit();
    const auto reverted = revertOutsideEdits(m_file, {"anna"});
    ASSERT_TRUE(reverted) << base::describe(reverted.error());
    const auto read = readProject(m_file);
    EXPECT_EQ(read->obstacles.size(), m_estate.obstacles.size());
    EXPECT_EQ(read->sites, m_estate.sites);
    EXPECT_EQ(read->requests, m_estate.requests);
    const double height = m_estate.cameras.begin()->height.value; // the log tells numbers with 15 digits
    EXPECT_NEAR(read->cameras.begin()->height.value, height, 1e-14 * height);
    EXPECT_EQ(read->cameras.begin()->at, m_estate.cameras.begin()->at);
    EXPECT_TRUE(openOutsideEdits(m_file)->empty());
    EXPECT_TRUE(auditLog(m_file)->ok());
}

TEST_F(GdalEdits, RowsAppendedByOgr2ogr_AreOutsideEdits) {
    if (std::system("ogr2ogr --version > /dev/null 2>&1") != 0) GTEST_SKIP() << "there is no ogr2ogr";
    const auto table = m_folder / "new.csv";
    support::writeText(table, "code,height,WKT\nM-91,4.5,POINT (3 4)\nM-92,5,POINT (5 6)\n");
    const std::string command = "ogr2ogr -update -append '" + m_file.string() + "' '" + table.string() +
                                "' -nln mount -oo GEOM_POSSIBLE_NAMES=WKT -oo KEEP_GEOM_COLUMNS=NO "
                                "-oo AUTODETECT_TYPE=YES";
    ASSERT_EQ(std::system(command.c_str()), 0);
    EXPECT_EQ(openOutsideEdits(m_file)->size(), 2U);
    EXPECT_EQ(readProject(m_file)->mounts.size(), m_estate.mounts.size() + 2);
    ASSERT_TRUE(revertOutsideEdits(m_file, {"anna"}));
    EXPECT_EQ(readProject(m_file), m_estate);
}

TEST_F(GdalEdits, EveryLayerOpensAndEveryRelationIsTold) {
    const auto data = opened(GDAL_OF_READONLY);
    ASSERT_TRUE(data);
    CPLErrorReset();
    for (OGRLayer* layer : data->GetLayers()) {
        EXPECT_GE(layer->GetFeatureCount(), 0) << layer->GetName();
        const OGRFeatureUniquePtr first(layer->GetNextFeature());
        EXPECT_EQ(CPLGetLastErrorType(), CE_None) << layer->GetName() << ": " << CPLGetLastErrorMsg();
    }
    for (const char* view : {"v_camera", "v_backlog", "v_due", "v_district_stats"}) {
        OGRLayer* layer = data->GetLayerByName(view);
        ASSERT_NE(layer, nullptr) << view;
        EXPECT_STREQ(layer->GetGeometryColumn(), "geom");
    }
    EXPECT_EQ(data->GetLayerByName("v_camera")->GetFeatureCount(),
              static_cast<GIntBig>(m_estate.cameras.size()));
    EXPECT_GT(data->GetRelationshipNames().size(), 50U); // made from the foreign keys
}

TEST_F(GdalEdits, EveryPlaceOnTheMapHasAStyle) {
    EXPECT_EQ(support::queryText(m_file,
                                 "SELECT group_concat(table_name) FROM gpkg_geometry_columns AS g WHERE "
                                 "NOT EXISTS (SELECT 1 FROM layer_styles WHERE f_table_name = "
                                 "g.table_name AND useAsDefault AND f_geometry_column = 'geom')"),
              "v_district_stats");
}

TEST_F(GdalEdits, StyleOfTheUser_Stays) {
    ASSERT_EQ(support::runSql(m_file, "UPDATE layer_styles SET styleQML = '<mine/>'"), "");
    auto store = ProjectStore::open(m_file);
    ASSERT_TRUE(store);
    auto next = m_estate;
    next.name = "Other";
    ASSERT_TRUE(store->save(next, "Rename", ""));
    EXPECT_EQ(support::queryText(m_file, "SELECT DISTINCT styleQML FROM layer_styles"), "<mine/>");
    ASSERT_EQ(support::runSql(m_file, "DROP TABLE layer_styles; DELETE FROM gpkg_contents WHERE table_name = "
                                      "'layer_styles'"),
              "");
    EXPECT_TRUE(readProject(m_file));
}

} // namespace
} // namespace vidette::store
