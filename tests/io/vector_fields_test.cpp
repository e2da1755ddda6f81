// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/vector_fields.h"

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

TEST(VectorFields, LengthsOfMaps_AreMetres) {
    const std::pair<const char*, double> cases[] = {{"12", 12},        {"12.5 m", 12.5},    {"12,5m", 12.5},
                                                    {" 7 metres ", 7}, {"1200 cm", 12},     {"10 ft", 3.048},
                                                    {"10'", 3.048},    {"39'6\"", 12.0396}, {"-3", -3}};
    for (const auto& [text, metres] : cases) {
        const auto read = metresFromText(text);
        ASSERT_TRUE(read) << text;
        EXPECT_NEAR(*read, metres, 1e-12) << text;
    }
}

TEST(VectorFields, WhatIsNoLength_IsNothing) {
    for (const char* text : {"", "high", "12 storeys", "1,234,567", "m", "'", "12;15", "nan", "inf", "5-7 m"})
        EXPECT_FALSE(metresFromText(text)) << text;
}

TEST(VectorFields, WordsForTheStateOfACamera_AreOurs) {
    EXPECT_EQ(statusWord("TURNED_ON"), "in_operation");
    EXPECT_EQ(statusWord("Turned on"), "in_operation");
    EXPECT_EQ(statusWord("DESIRED"), "proposed");
    EXPECT_EQ(statusWord("VOID"), "retired");
    EXPECT_EQ(statusWord("melted"), "melted");
}

TEST(VectorFields, EveryFieldOfEveryLayer_HasAColumnOfItsOwnName) {
    for (const char* layer :
         {"building", "obstacle", "zone", "district", "parcel", "street", "site", "demand", "camera"}) {
        EXPECT_FALSE(fieldsOfLayer(layer).empty()) << layer;
        for (const auto& field : fieldsOfLayer(layer)) {
            const auto& columns = usualColumns(layer, field);
            EXPECT_FALSE(columns.empty()) << layer << " " << field;
        }
    }
    EXPECT_TRUE(fieldsOfLayer("planet").empty());
}

} // namespace
} // namespace vidette::io
