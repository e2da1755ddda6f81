// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rooms.h"

#include <gtest/gtest.h>

namespace vidette::architecture {
namespace {

constexpr std::string_view kTable = "# a comment | x | y | z | w\n"
                                    "base     | base       | -             | tl/   | -\n"
                                    "geometry | geometry   | base          | CGAL/ | CGAL/\n"
                                    "estate   | src/estate | base geometry | -     | -\n"
                                    "ui       | ui         | base plots    | Q     | -\n"
                                    "plots    | ui/plots   | ui base       | Q qcustomplot.h | -\n";

std::vector<std::string> found(const std::string& path, std::string_view text) {
    return forbiddenIncludes(roomsFromText(kTable), path, text);
}

TEST(Rooms, TableIsReadWithoutItsComments) {
    const auto rooms = roomsFromText(kTable);
    ASSERT_EQ(rooms.size(), 5U);
    EXPECT_EQ(rooms[2].folder, "src/estate");
    EXPECT_EQ(rooms[2].mayInclude, (std::vector<std::string>{"base", "geometry"}));
    EXPECT_TRUE(rooms[2].libraries.empty());
}

TEST(Rooms, ArrowUpwardsIsNamedWithItsLine) {
    const auto findings =
        found("geometry/foo.cpp", "#include \"geometry/foo.h\"\n\n#include \"estate/camera.h\"\n");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0], "geometry/foo.cpp:3 may not include estate/camera.h");
}

TEST(Rooms, ArrowsDownwardsAndTheOwnRoomAreAllowed) {
    EXPECT_TRUE(found("src/estate/camera.cpp",
                      "#include \"estate/camera.h\"\n#include \"geometry/point.h\"\n"
                      "#include \"base/id.h\"\n#include <vector>\n#include <string_view>\n")
                    .empty());
}

TEST(Rooms, IncludeWithoutItsRoomIsRefused) {
    EXPECT_EQ(found("geometry/foo.cpp", "#include \"foo.h\"\n").size(), 1U);
    EXPECT_EQ(found("geometry/foo.cpp", "#include \"../base/id.h\"\n").size(), 1U);
}

TEST(Rooms, LibraryOfAnotherRoomIsRefused) {
    EXPECT_EQ(found("geometry/foo.cpp", "#include <QString>\n").size(), 1U);
    EXPECT_EQ(found("geometry/foo.cpp", "#include <sqlite3.h>\n").size(), 1U);
    EXPECT_EQ(found("src/estate/foo.cpp", "#  include <CGAL/Polygon_2.h>\n").size(), 1U);
}

TEST(Rooms, HeavyLibraryStaysInSources) {
    EXPECT_TRUE(found("geometry/foo.cpp", "#include <CGAL/Polygon_2.h>\n").empty());
    EXPECT_EQ(found("geometry/foo.h", "#include <CGAL/Polygon_2.h>\n").size(), 1U);
}

TEST(Rooms, RoomWithinARoomHasItsOwnRights) {
    EXPECT_TRUE(found("ui/plots/bars.cpp", "#include <qcustomplot.h>\n#include \"ui/document.h\"\n").empty());
    EXPECT_EQ(found("ui/panels/ranking.cpp", "#include <qcustomplot.h>\n").size(), 1U);
    EXPECT_TRUE(found("ui/panels/ranking.cpp", "#include \"ui/plots/bars.h\"\n").empty());
}

TEST(Rooms, CommentThatSpeaksOfAnIncludeIsNoInclude) {
    EXPECT_TRUE(found("geometry/foo.cpp", "// #include \"estate/camera.h\"\nint include = 1;\n").empty());
}

TEST(Rooms, TestsMayIncludeAnything) {
    EXPECT_TRUE(
        found("tests/geometry/foo_test.cpp", "#include \"estate/camera.h\"\n#include <QString>\n").empty());
}

} // namespace
} // namespace vidette::architecture
