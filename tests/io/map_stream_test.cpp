// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/map_stream.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cstring>

namespace vidette::io {
namespace {

MapFeature feature() {
    MapFeature one;
    one.name = "way/1";
    one.place = "multipolygons 1";
    one.values = {{0, 3.5}, {2, std::string("č\nx")}};
    one.geometry = {"Polygon", {}, {{{1, 2}, {3, 4}}}, {{{{0, 0}, {1, 0}, {0, 1}}}}};
    one.repair = "Self-intersection";
    one.turn = -7.5;
    return one;
}

TEST(MapStream, Feature_ComesBackAsItWasSent) {
    RecordStream stream;
    stream.append(encoded(feature()));
    const auto record = stream.next();
    ASSERT_TRUE(record && *record);
    const auto& back = std::get<MapFeature>(**record);
    const MapFeature sent = feature();
    EXPECT_EQ(back.name, sent.name);
    EXPECT_EQ(back.values, sent.values);
    EXPECT_EQ(back.geometry.lines, sent.geometry.lines);
    EXPECT_EQ(back.geometry.polygons, sent.geometry.polygons);
    EXPECT_EQ(back.repair, sent.repair);
    EXPECT_EQ(back.turn, sent.turn);
    EXPECT_FALSE(*stream.next());
}

TEST(MapStream, EveryKindOfRecord_ComesBack_HoweverTheBytesAreCut) {
    const std::vector<MapRecord> sent{MapFrame{"EPSG:5514", "EPSG:3857", 1.0},
                                      MapFrame{"", "", std::nullopt},
                                      MapColumn{"height"},
                                      MapSkip{"no_area", "a 1", "flat"},
                                      MapProgress{0.25},
                                      HeightGrid{{1, 2}, {3, 4}, 5, 6},
                                      HeightRun{{1.5F, -2, 1e30F}},
                                      base::Warning{"w", "x", "y"},
                                      base::Error{"e", "x", "y"},
                                      MapEnd{}};
    std::string bytes;
    for (const auto& record : sent) bytes += encoded(record);
    RecordStream stream;
    std::size_t count = 0;
    for (const char byte : bytes) {
        stream.append({&byte, 1});
        const auto record = stream.next();
        ASSERT_TRUE(record);
        if (!*record) continue;
        ASSERT_EQ((**record).index(), sent[count].index());
        EXPECT_EQ(encoded(**record), encoded(sent[count]));
        ++count;
    }
    EXPECT_EQ(count, sent.size());
}

TEST(MapStream, ImpossibleLengths_AreRefused) {
    RecordStream huge;
    huge.append(std::string("\xff\xff\xff\xff", 4));
    EXPECT_FALSE(huge.next());
    std::string bytes = encoded(MapColumn{"height"});
    std::memset(bytes.data() + 5, 0xff, 4); // the length of the name
    RecordStream lying;
    lying.append(bytes);
    EXPECT_FALSE(lying.next());
}

TEST(MapStream, AnyBytes_AreReadOrRefused_NeverBelieved) {
    rc::check("bytes of a stream changed at will", [](std::uint8_t value) {
        std::string bytes = encoded(feature()) + encoded(MapEnd{});
        const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
        bytes[at] = static_cast<char>(value);
        RecordStream stream;
        stream.append(bytes);
        for (int i = 0; i < 4; ++i) {
            const auto record = stream.next();
            if (!record || !*record) return;
        }
        RC_FAIL("more records than were sent");
    });
}

} // namespace
} // namespace vidette::io
