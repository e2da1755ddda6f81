// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/gpkg_geometry.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <random>
#include <string>

namespace vidette::store {
namespace {

Blob fromHex(const std::string& digits) {
    Blob blob;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        blob.push_back(static_cast<unsigned char>(std::stoi(digits.substr(i, 2), nullptr, 16)));
    return blob;
}

TEST(GpkgGeometry, Point_HasTheBytesOfTheStandard) {
    // OGC 12-128r15, 2.1.3: 'GP', version, flags, srs; then ISO WKB, here POINT (1 2) little endian.
    const auto expected = fromHex("4750000179000000"
                                  "0101000000000000000000F03F0000000000000040");
    EXPECT_EQ(pointBlob({1, 2}, 0x79), expected);
}

TEST(GpkgGeometry, PolygonWithHole_ReadsBackEqual) {
    const geometry::Polygons polygons{{{{0, 0}, {4, 0}, {4, 4}, {0, 4}}, {{{1, 1}, {1, 2}, {2, 2}, {2, 1}}}}};
    const auto shapes = shapesOf(polygonsBlob(polygons, -1));
    ASSERT_TRUE(shapes);
    EXPECT_EQ(shapes->polygons, polygons);
}

TEST(GpkgGeometry, SolidsAndSheets_StandInOneCollection) {
    const geometry::Polygons solids{{{{0, 0}, {4, 0}, {4, 4}}, {}}};
    const std::vector<geometry::Polyline> sheets{{{0, 0}, {1, 1.0 / 3}}, {{5, 5}, {6, 6}, {7, 5}}};
    const auto shapes = shapesOf(solidsAndSheetsBlob(solids, sheets, -1));
    ASSERT_TRUE(shapes);
    EXPECT_EQ(shapes->polygons, solids);
    EXPECT_EQ(shapes->lines, sheets);
}

TEST(GpkgGeometry, BigEndianWithHeights_IsUnderstood) {
    // POINT Z (1 2 9), big endian, written by another program, with an envelope of x and y.
    const auto shapes =
        shapesOf(fromHex("47500002000000790000000000000000000000000000000000000000000000000000"
                         "000000000000"
                         "00000003E93FF000000000000040000000000000004022000000000000"));
    ASSERT_TRUE(shapes);
    EXPECT_EQ(shapes->points, (std::vector<geometry::Point>{{1, 2}}));
}

TEST(GpkgGeometry, EmptyPoint_IsRefused) {
    // The standard writes POINT EMPTY as NaN NaN.
    const auto shapes = shapesOf(fromHex("4750001100000000"
                                         "0101000000000000000000F87F000000000000F87F"));
    ASSERT_FALSE(shapes);
    EXPECT_EQ(shapes.error().code, "bad_geometry");
}

TEST(GpkgGeometry, CutOffAnywhere_IsRefused) {
    const auto whole = polygonsBlob({{{{0, 0}, {4, 0}, {4, 4}}, {}}}, 5514);
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(shapesOf(Blob(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size))));
}

TEST(GpkgGeometry, CollectionsWithoutEnd_AreRefused) {
    Blob blob = fromHex("4750000100000000");
    for (int i = 0; i < 1000; ++i) {
        const auto collection = fromHex("010700000001000000");
        blob.insert(blob.end(), collection.begin(), collection.end());
    }
    EXPECT_FALSE(shapesOf(blob));
}

RC_GTEST_PROP(GpkgGeometry, AnyBytes_NeverCrash, (const std::vector<unsigned char>& tail)) {
    Blob blob = fromHex("475000010000000001");
    blob.insert(blob.end(), tail.begin(), tail.end());
    static_cast<void>(shapesOf(blob));
}

RC_GTEST_PROP(GpkgGeometry, AnyLine_ReadsBackEqual, (std::uint64_t seed)) {
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> number(-1e7, 1e7);
    geometry::Polyline line;
    for (std::uint64_t i = 0; i < 2 + seed % 7; ++i) line.push_back({number(random), number(random)});
    const auto shapes = shapesOf(lineBlob(line, 2180));
    RC_ASSERT(shapes.has_value());
    RC_ASSERT(shapes->lines == std::vector<geometry::Polyline>{line});
}

} // namespace
} // namespace vidette::store
