// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/raster_import.h"

#include "geometry/viewshed.h"
#include "io/crs.h"
#include "io/gdal_session.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <random>

namespace vidette::io {
namespace {

using geometry::Point;
using geometry::Terrain;
using support::TemporaryFolder;

constexpr double kPrinted = 5e-5; // figures of PROVENANCE.md have four decimals

/// A GeoTIFF to be written: north-up, heights by place of the cell's centre.
struct TestRaster {
    int columns = 4;
    int rows = 3;
    Point northWest{500000, 5550000};
    double cell = 10;
    int epsg = 32633; ///< 0 = no frame
    std::function<double(Point)> height = [](Point p) {
        return 200 + (p.x - 500000) / 10 + (p.y - 5550000) / 100;
    };
    std::optional<double> nodata;
    const char* unit = "";
    int bands = 1;
    GDALDataType type = GDT_Float32;
    bool place = true;
    bool sparse = false;
};

std::string written(const std::filesystem::path& path, const TestRaster& raster) {
    prepareGdal();
    char tiled[] = "TILED=YES";
    char sparse[] = "SPARSE_OK=YES";
    char* options[] = {tiled, raster.sparse ? sparse : nullptr, nullptr};
    const GDALDatasetUniquePtr data(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
        path.c_str(), raster.columns, raster.rows, raster.bands, raster.type, options));
    double corner[6] = {raster.northWest.x, raster.cell, 0, raster.northWest.y, 0, -raster.cell};
    if (raster.place) data->SetGeoTransform(corner);
    OGRSpatialReference frame;
    if (raster.epsg > 0 && frame.importFromEPSG(raster.epsg) == OGRERR_NONE) data->SetSpatialRef(&frame);
    GDALRasterBand& band = *data->GetRasterBand(1);
    if (raster.nodata) band.SetNoDataValue(*raster.nodata);
    band.SetUnitType(raster.unit);
    for (int row = 0; row < raster.rows && !raster.sparse; ++row) {
        std::vector<double> line;
        for (int column = 0; column < raster.columns; ++column)
            line.push_back(raster.height(raster.northWest +
                                         Point{(column + 0.5) * raster.cell, -(row + 0.5) * raster.cell}));
        EXPECT_EQ(band.RasterIO(GF_Write, 0, row, raster.columns, 1, line.data(), raster.columns, 1,
                                GDT_Float64, 0, 0, nullptr),
                  CE_None);
    }
    return path.string();
}

TerrainReading inFrame(const std::string& frame) {
    TerrainReading reading;
    reading.frame = frame;
    reading.program = support::programFile();
    return reading;
}

std::string codeOf(const std::vector<std::string>& paths, const TerrainReading& reading) {
    const auto result = readTerrain(paths, reading, base::Task());
    return result ? "read" : result.error().code;
}

bool warns(const base::Warnings& warnings, const std::string& code) {
    return std::any_of(warnings.begin(), warnings.end(), [&](const auto& one) { return one.code == code; });
}

TEST(RasterImport, HeightsComeOut_WhereTheyStandOnTheMap) {
    const TemporaryFolder folder;
    const auto file = written(folder / "dtm.tif", {});
    const auto read = readTerrain({file}, inFrame("EPSG:32633"), base::Task());
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_EQ(read->value.lattice(), (geometry::PostLattice{{500005, 5549975}, 10, 10, 4, 3}));
    EXPECT_NEAR(*read->value.heightAt({500005, 5549995}), 200 + 0.5 - 0.05, 1e-4);
    EXPECT_NEAR(*read->value.heightAt({500035, 5549975}), 200 + 3.5 - 0.25, 1e-4);
    EXPECT_TRUE(read->warnings.empty());
}

TEST(RasterImport, NodataAndImpossibleHeights_AreVoids) {
    const TemporaryFolder folder;
    TestRaster raster;
    raster.nodata = -9999;
    raster.height = [](Point p) { return p.x < 500010 ? -9999 : p.x < 500020 ? -32768 : 250; };
    const auto read = readTerrain({written(folder / "a.tif", raster)}, inFrame("EPSG:32633"), base::Task());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->value.statistics(), (geometry::TerrainStatistics{{250, 250}, 250, 6, 6}));
    EXPECT_TRUE(warns(read->warnings, "odd_heights"));
}

TEST(RasterImport, Feet_BecomeMetres) {
    const TemporaryFolder folder;
    TestRaster raster;
    raster.unit = "ft";
    raster.height = [](Point) { return 1000; };
    const auto read = readTerrain({written(folder / "a.tif", raster)}, inFrame("EPSG:32633"), base::Task());
    ASSERT_TRUE(read);
    EXPECT_NEAR(read->value.statistics().mean, 304.8, 1e-3);
    EXPECT_TRUE(warns(read->warnings, "converted_feet"));
}

TEST(RasterImport, Tiles_BecomeOneModel) {
    const TemporaryFolder folder;
    TestRaster west;
    TestRaster east;
    east.northWest = {500040, 5550000};
    const auto read = readTerrain({written(folder / "w.tif", west), written(folder / "e.tif", east)},
                                  inFrame("EPSG:32633"), base::Task());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->value.lattice().columns, 8);
    EXPECT_NEAR(*read->value.heightAt({500040, 5549985}), 200 + 4 - 0.15, 1e-4) << "across the seam";
}

TEST(RasterImport, TilesOfOtherCells_AreBroughtOntoTheFirst) {
    const TemporaryFolder folder;
    TestRaster west;
    TestRaster east;
    east.northWest = {500040, 5550000};
    east.cell = 5;
    east.columns = 8;
    east.rows = 6;
    const auto read = readTerrain({written(folder / "w.tif", west), written(folder / "e.tif", east)},
                                  inFrame("EPSG:32633"), base::Task());
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_EQ(read->value.lattice().columns, 8);
    EXPECT_NEAR(*read->value.heightAt({500065, 5549985}), 200 + 6.5 - 0.15, 0.05);
}

TEST(RasterImport, OtherFrame_IsReprojected) {
    const TemporaryFolder folder;
    TestRaster raster;
    raster.columns = raster.rows = 80;
    const auto file = written(folder / "utm.tif", raster);
    const auto read = readTerrain({file}, inFrame("EPSG:5514"), base::Task());
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_TRUE(warns(read->warnings, "reprojected"));
    const auto there = Transformation::between("EPSG:32633", "EPSG:5514");
    for (const Point p : {Point{500305, 5549605}, Point{500605, 5549405}}) {
        const auto q = there->apply(p);
        ASSERT_TRUE(q);
        EXPECT_NEAR(*read->value.heightAt(*q), raster.height(p), 0.05) << "a plane stays a plane";
    }
}

TEST(RasterImport, Window_IsReadAlone) {
    const TemporaryFolder folder;
    TestRaster raster;
    raster.columns = raster.rows = 600;
    const auto file = written(folder / "a.tif", raster);
    TerrainReading reading = inFrame("EPSG:32633");
    reading.window = geometry::Box{{501000, 5548000}, {501100, 5548050}};
    const auto read = readTerrain({file}, reading, base::Task());
    ASSERT_TRUE(read);
    EXPECT_LE(read->value.lattice().columns, 13);
    EXPECT_LE(read->value.lattice().rows, 8);
    for (const Point p : {Point{501000, 5548000}, Point{501100, 5548050}})
        EXPECT_NEAR(*read->value.heightAt(p), raster.height(p), 1e-3);
    reading.window = geometry::Box{{0, 0}, {100, 100}};
    EXPECT_EQ(codeOf({file}, reading), "no_terrain");
}

TEST(RasterImport, TooManyCells_BecomeTheirMeansOrAreRefused) {
    const TemporaryFolder folder;
    TestRaster raster;
    raster.columns = raster.rows = 300;
    const auto file = written(folder / "a.tif", raster);
    TerrainReading reading = inFrame("EPSG:32633");
    reading.mostCells = 10000;
    const auto read = readTerrain({file}, reading, base::Task());
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_EQ(read->value.lattice().columns, 100);
    EXPECT_NEAR(*read->value.heightAt({501500, 5548500}), raster.height({501500, 5548500}), 0.02);
    EXPECT_TRUE(warns(read->warnings, "coarsened"));
    reading.mostCells = 1000;
    EXPECT_EQ(codeOf({file}, reading), "terrain_too_large");
}

TEST(RasterImport, SparseGiant_IsRefusedBeforeAnythingIsRead) {
    const TemporaryFolder folder;
    TestRaster raster;
    raster.columns = raster.rows = 400000;
    raster.sparse = true;
    const auto file = written(folder / "bomb.tif", raster);
    EXPECT_EQ(codeOf({file}, inFrame("EPSG:32633")), "terrain_too_large");
    EXPECT_EQ(codeOf({file}, inFrame("EPSG:5514")), "terrain_too_large");
}

TEST(RasterImport, FilesWithoutHeights_AreRefused) {
    const TemporaryFolder folder;
    TestRaster picture;
    picture.bands = 3;
    picture.type = GDT_Byte;
    TestRaster waves;
    waves.type = GDT_CFloat32;
    TestRaster nowhere;
    nowhere.place = false;
    nowhere.epsg = 0;
    EXPECT_EQ(codeOf({written(folder / "p.tif", picture)}, inFrame("EPSG:32633")), "not_terrain");
    EXPECT_EQ(codeOf({written(folder / "w.tif", waves)}, inFrame("EPSG:32633")), "not_terrain");
    EXPECT_EQ(codeOf({written(folder / "n.tif", nowhere)}, inFrame("EPSG:32633")), "no_place");
    support::writeText(folder / "t.tif", "no raster at all");
    EXPECT_EQ(codeOf({folder / "t.tif"}, inFrame("EPSG:32633")), "not_read");
    EXPECT_EQ(codeOf({"/vsicurl/http://127.0.0.1:9/a.tif"}, inFrame("EPSG:32633")), "not_a_file");
    EXPECT_EQ(codeOf({}, inFrame("EPSG:32633")), "no_terrain");
}

TEST(RasterImport, TruncatedFile_IsRefused) {
    const TemporaryFolder folder;
    TestRaster raster;
    raster.columns = raster.rows = 600;
    const auto file = written(folder / "a.tif", raster);
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 3);
    EXPECT_EQ(codeOf({file}, inFrame("EPSG:32633")), "not_read");
}

TEST(RasterImport, FileWithoutFrame_IsTakenToBeInTheProjects) {
    const TemporaryFolder folder;
    TestRaster raster;
    raster.epsg = 0;
    const auto file = written(folder / "a.tif", raster);
    const auto read = readTerrain({file}, inFrame("EPSG:32633"), base::Task());
    ASSERT_TRUE(read);
    EXPECT_TRUE(warns(read->warnings, "assumed_crs"));
    EXPECT_EQ(codeOf({file}, inFrame("")), "read") << "a plan in local metres";
    EXPECT_EQ(codeOf({file}, inFrame("EPSG:99999")), "unknown_crs");
}

TEST(RasterImport, Degrees_NeedAFrameToGoTo) {
    const TemporaryFolder folder;
    TestRaster raster;
    raster.epsg = 4326;
    raster.northWest = {14.4, 50.1};
    raster.cell = 1e-4;
    raster.columns = raster.rows = 50;
    raster.height = [](Point p) { return 200 + 1000 * (p.x - 14.4); };
    const auto file = written(folder / "a.tif", raster);
    EXPECT_EQ(codeOf({file}, inFrame("")), "no_transformation");
    const auto read = readTerrain({file}, inFrame("EPSG:32633"), base::Task());
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_NEAR(read->value.statistics().mean, 202.5, 0.1);
}

TEST(RasterImport, Cancelled_GivesNothing) {
    const TemporaryFolder folder;
    TestRaster raster;
    raster.columns = raster.rows = 600;
    const auto file = written(folder / "a.tif", raster);
    base::Task task;
    task.cancel();
    for (const char* frame : {"EPSG:32633", "EPSG:5514"})
        EXPECT_EQ(readTerrain({file}, inFrame(frame), task).error().code, "cancelled") << frame;
}

TEST(RasterImportData, Athens_HasTheFiguresOfItsProvenance) {
    const auto dsm = support::referenceFile("dsm-athens/DSM.tif");
    const auto dem = support::referenceFile("dsm-athens/DEM.tif");
    if (!dsm || !dem) GTEST_SKIP() << "dsm-athens is not there";
    const auto surface = readTerrain({dsm->string()}, inFrame("EPSG:2100"), base::Task());
    const auto ground = readTerrain({dem->string()}, inFrame("EPSG:2100"), base::Task());
    ASSERT_TRUE(surface && ground);
    const auto& roofs = surface->value.statistics();
    EXPECT_NEAR(roofs.heights.low, 108.9612, kPrinted);
    EXPECT_NEAR(roofs.mean, 139.0640, kPrinted);
    EXPECT_NEAR(roofs.heights.high, 174.4154, kPrinted);
    EXPECT_EQ(roofs.voids, 0U);
    EXPECT_NEAR(ground->value.statistics().mean, 130.3771, kPrinted);
    EXPECT_NEAR(ground->value.statistics().heights.high, 164.7501, kPrinted);
    EXPECT_EQ(surface->value.lattice(), (geometry::PostLattice{{476800.5, 4205850.5}, 1, 1, 400, 400}));
}

TEST(RasterImportData, Athens_IsSeenAsByTheExactLine) {
    const auto dsm = support::referenceFile("dsm-athens/DSM.tif");
    if (!dsm) GTEST_SKIP() << "dsm-athens is not there";
    const Terrain city = readTerrain({dsm->string()}, inFrame("EPSG:2100"), base::Task())->value;
    geometry::Observer observer;
    observer.at = {477010.2, 4206043.7};
    observer.height = 15;
    observer.targetHeight = 1.6;
    const auto view = *geometry::viewshed(city, observer, 2, base::Task());
    // The preview stands on the nearest post; over roofs, sweeps from neighbour to neighbour err most.
    geometry::Observer onPost = observer;
    onPost.at = {477010.5, 4206043.5};
    const auto preview = *geometry::viewshedPreview(city, onPost, 2, base::Task());
    const auto exact = [&](const geometry::Observer& from, int column, int row) {
        return lineIsClear(city, from.at, *city.heightAt(from.at) + from.height,
                           city.lattice().post(column, row),
                           double(city.atPost(column, row)) + from.targetHeight, from.earth);
    };
    int same = 0;
    int samePreview = 0;
    for (int i = 0; i < 400 * 400; ++i) {
        const int column = i % 400;
        const int row = i / 400;
        same += view.sees(column, row) == exact(observer, column, row) ? 1 : 0;
        samePreview += preview.sees(column, row) == exact(onPost, column, row) ? 1 : 0;
    }
    EXPECT_GE(same, 0.9995 * 400 * 400);
    EXPECT_GE(samePreview, 0.97 * 400 * 400);
    RecordProperty("preview", samePreview);
}

TEST(RasterImportData, Bubenec_HasTheFiguresOfItsProvenance) {
    const auto file = support::referenceFile("gis-bubenec/bubenec.gpkg");
    if (!file) GTEST_SKIP() << "gis-bubenec is not there";
    const auto read = readTerrain({file->string()}, inFrame("EPSG:5514"), base::Task());
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_EQ(read->value.lattice().columns, 592);
    EXPECT_EQ(read->value.lattice().rows, 647);
    const auto& all = read->value.statistics();
    EXPECT_NEAR(all.heights.low, 188.4096, kPrinted);
    EXPECT_NEAR(all.mean, 213.0198, kPrinted);
    EXPECT_NEAR(all.heights.high, 222.1386, kPrinted);
    EXPECT_TRUE(warns(read->warnings, "assumed_crs")) << "the file names no frame that has a place on earth";
}

} // namespace
} // namespace vidette::io
