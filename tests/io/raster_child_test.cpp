// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/raster_child.h"

#include "support/hanging_reader.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <limits>
#include <random>
#include <set>

namespace vidette::io {
namespace {

using support::TemporaryFolder;
using support::writeText;

/// An ASCII grid of heights with its south-west corner on x, y.
std::string grid(int columns, int rows, int x = 0, int y = 0) {
    std::string text = "ncols " + std::to_string(columns) + "\nnrows " + std::to_string(rows) +
                       "\nxllcorner " + std::to_string(x) + "\nyllcorner " + std::to_string(y) +
                       "\ncellsize 2\nNODATA_value -9999\n";
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            text += column == 1 && row == 1 ? "-9999 " : std::to_string(200 + column + 10 * row) + ".5 ";
        text += "\n";
    }
    return text;
}

class RasterChild : public testing::Test {
  protected:
    RasterChild() {
        m_reading.program = support::programFile();
        writeText(m_file, grid(700, 500));
    }

    std::string codeOf(const std::vector<std::string>& files) {
        const auto read = readTerrain(files, m_reading, m_task);
        return read ? "read" : read.error().code;
    }
    std::string codeWith(const std::string& program) {
        m_reading.program = program;
        return codeOf({m_file});
    }

    const TemporaryFolder m_folder;
    const std::string m_file = m_folder / "land.asc";
    TerrainReading m_reading;
    base::Task m_task;
};

TEST_F(RasterChild, ReadsAsTheProgramItselfWould) {
    m_reading.window = geometry::Box{{100, 100}, {1300, 900}};
    m_reading.mostCells = 90000;
    const auto there = readTerrain({m_file}, m_reading, m_task);
    const auto here = readTerrainHere({m_file}, m_reading, m_task);
    ASSERT_TRUE(there && here);
    EXPECT_EQ(there->value.lattice(), here->value.lattice());
    EXPECT_EQ(there->value.statistics(), here->value.statistics());
    EXPECT_TRUE(std::equal(there->value.heights().begin(), there->value.heights().end(),
                           here->value.heights().begin(), here->value.heights().end()));
    EXPECT_EQ(there->warnings, here->warnings);
    EXPECT_FALSE(there->warnings.empty()) << "it was made coarser";
}

TEST_F(RasterChild, Progress_ArrivesInThisProgram) {
    double last = -1;
    const base::Task task([&](double done) { last = std::max(last, done); });
    ASSERT_TRUE(readTerrain({m_file}, m_reading, task));
    EXPECT_GT(last, 0);
    EXPECT_LE(last, 1);
}

TEST_F(RasterChild, HundredTiles_AreReadAtOnce) {
    std::vector<std::string> tiles;
    for (int i = 0; i < 100; ++i) {
        tiles.push_back(m_folder / ("tile" + std::to_string(i) + ".asc"));
        writeText(tiles.back(), grid(4, 4, 8 * (i % 10), 8 * (i / 10)));
    }
    const auto read = readTerrain(tiles, m_reading, m_task);
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_EQ(read->value.statistics().posts, 1500U);
}

TEST_F(RasterChild, ReaderThatEndsOrTalksNonsense_IsAnError) {
    EXPECT_EQ(codeWith("/bin/true"), "reader_ended");
    EXPECT_EQ(codeWith("/bin/false"), "reader_ended");
    EXPECT_EQ(codeWith("/bin/echo"), "broken_stream");
    EXPECT_EQ(codeWith("/no/such/program"), "not_started");
}

TEST_F(RasterChild, Cancel_EndsAReadingThatHangs) {
    const auto code = support::cancelledWhileReading(
        m_folder, m_task, [this](const std::string& reader) { return codeWith(reader); });
    EXPECT_EQ(code, "cancelled");
}

/// What comes of a child that sends these records.
std::string received(const std::vector<MapRecord>& records) {
    TerrainReceiver receiver;
    for (const MapRecord& record : records) {
        if (!receiver.take(record)) break;
    }
    const auto result = receiver.finish("a.tif");
    return result ? "read" : result.error().code;
}

TEST(TerrainReceiver, NumbersThatDoNotAgree_AreABrokenStream) {
    const HeightGrid two{{0, 0}, {1, 1}, 2, 2};
    EXPECT_EQ(received({two, HeightRun{{1, 2}}, HeightRun{{3, 4}}, MapEnd{}}), "read");
    EXPECT_EQ(received({}), "broken_stream");
    EXPECT_EQ(received({two, MapEnd{}}), "broken_stream");
    EXPECT_EQ(received({two, HeightRun{{1, 2, 3}}, MapEnd{}}), "broken_stream");
    EXPECT_EQ(received({two, HeightRun{{1, 2, 3, 4, 5}}, MapEnd{}}), "broken_stream");
    EXPECT_EQ(received({HeightRun{{1, 2, 3, 4}}, two, MapEnd{}}), "broken_stream");
    EXPECT_EQ(received({two, two, HeightRun{{1, 2, 3, 4}}, MapEnd{}}), "broken_stream");
    EXPECT_EQ(received({MapColumn{"a"}, two, HeightRun{{1, 2, 3, 4}}}), "broken_stream");
}

TEST(TerrainReceiver, GridsThatCannotBe_AreABrokenStream) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    constexpr int kMost = std::numeric_limits<int>::max();
    const HeightRun four{{1, 2, 3, 4}};
    for (const HeightGrid& grid :
         {HeightGrid{{0, 0}, {1, 1}, -2, -2}, HeightGrid{{0, 0}, {1, 1}, kMost, kMost},
          HeightGrid{{0, 0}, {1, 1}, 4, 1}, HeightGrid{{0, 0}, {0, 1}, 2, 2},
          HeightGrid{{kNone, 0}, {1, 1}, 2, 2}, HeightGrid{{0, 0}, {1, kNone}, 2, 2}})
        EXPECT_EQ(received({grid, four, MapEnd{}}), "broken_stream");
}

TEST_F(RasterChild, DamagedFiles_AreReadOrRefused_NeverMore) {
    const std::set<std::string> expected{
        "read",        "not_read",   "no_place",          "not_terrain",
        "bad_terrain", "no_terrain", "no_transformation", "terrain_too_large",
        "too_large",   "too_long",   "reader_ended"};
    const auto sample = support::repositoryFile("examples/city/terrain.asc");
    std::string whole = support::readText(sample).substr(0, 20000);
    std::mt19937 random(3);
    for (int i = 0; i < 25; ++i) {
        std::string text = whole.substr(0, i % 2 == 0 ? whole.size() : random() % whole.size());
        for (int k = 0; k < 6; ++k) text[random() % std::min<std::size_t>(text.size(), 200)] = char(random());
        writeText(m_file, text);
        const std::string code = codeOf({m_file});
        EXPECT_EQ(expected.count(code), 1U) << code;
    }
}

} // namespace
} // namespace vidette::io
