// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/gdal_session.h"

#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

using support::TemporaryFolder;
using support::writeText;

constexpr const char* kPoint = R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"a": 1}, "geometry": {"type": "Point", "coordinates": [14.4, 50.1]}}]})";

std::string codeOf(const std::string& path) {
    const auto file = GdalFile::open(path, MapContent::Vector);
    return file ? "opened" : file.error().code;
}

TEST(GdalSession, LocalFile_IsOpenedWithItsDriver) {
    const TemporaryFolder folder;
    writeText(folder / "p.geojson", kPoint);
    const auto file = GdalFile::open(folder / "p.geojson", MapContent::Vector);
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ(file->driver(), "GeoJSON");
    EXPECT_EQ(file->dataset().GetLayerCount(), 1);
    EXPECT_STREQ(file->dataset().GetLayer(0)->GetName(), "p");
}

TEST(GdalSession, NamesThatAreNoLocalFiles_AreRefused) {
    for (const char* name :
         {"http://127.0.0.1:9/a.geojson", "/vsicurl/http://127.0.0.1:9/a.gpkg", "/VSIZIP/a.zip", "",
          "<VRTDataset/>", R"({"type": "Point"})", "GPKG:/tmp/a.gpkg:t", "/dev/zero", "/tmp", "/no/such"})
        EXPECT_EQ(codeOf(name), "not_a_file") << name;
}

TEST(GdalSession, VirtualDataset_HasNoDriver_WhateverItsEnding) {
    const TemporaryFolder folder;
    for (const char* name : {"a.geojson", "a.vrt", "a.gpkg", "a.tif"}) {
        writeText(folder / name, "<OGRVRTDataSource><OGRVRTLayer name=\"x\"><SrcDataSource>/vsicurl/http://"
                                 "127.0.0.1:9/x.geojson</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>");
        EXPECT_EQ(codeOf(folder / name), "not_read") << name;
        EXPECT_FALSE(GdalFile::open(folder / name, MapContent::Raster)) << name;
    }
}

TEST(GdalSession, EveryDriverNamedForReading_IsInThisBuild) {
    prepareGdal();
    for (const char* driver : {"GPKG", "ESRI Shapefile", "FlatGeobuf", "GeoJSON", "LIBKML", "GML", "DXF",
                               "OSM", "GTiff", "AAIGrid"})
        EXPECT_NE(GetGDALDriverManager()->GetDriverByName(driver), nullptr) << driver;
    for (const char* driver : {"VRT", "OGR_VRT", "WMS", "WFS", "HTTP", "PostgreSQL", "MVT"})
        EXPECT_EQ(GetGDALDriverManager()->GetDriverByName(driver), nullptr) << driver;
}

TEST(GdalSession, MessageOfGdal_IsInTheErrorAndNotPrinted) {
    const TemporaryFolder folder;
    writeText(folder / "cut.geojson", R"({"type": "FeatureCollection", "features": [{"type")");
    testing::internal::CaptureStderr();
    const auto file = GdalFile::open(folder / "cut.geojson", MapContent::Vector);
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    ASSERT_FALSE(file);
    EXPECT_NE(file.error().where.find("cut.geojson"), std::string::npos);
    EXPECT_NE(file.error().message.find("("), std::string::npos) << file.error().message;
}

} // namespace
} // namespace vidette::io
