// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/layer_kinds.h"

#include "base/data_file.h"
#include "base/text.h"

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

TEST(LayerKinds, AreGuessedInFiveLanguages) {
    for (const char* name :
         {"A-WALL-FULL", "Stěny", "ZDI", "steny 1.NP", "Ściany_nośne", "Außenwände", "wand"})
        EXPECT_EQ(guessedKind(name), "wall") << name;
    for (const char* name : {"A-DOOR", "Dveře", "DVERE", "drzwi", "Türen", "tuer"})
        EXPECT_EQ(guessedKind(name), "door") << name;
    for (const char* name : {"A-GLAZ", "okna", "OKNÁ", "Fenster", "windows"})
        EXPECT_EQ(guessedKind(name), "window") << name;
    for (const char* name : {"Regály", "regały", "shelves", "REGAL"})
        EXPECT_EQ(guessedKind(name), "shelf") << name;
    for (const char* name : {"budovy", "Budynki", "buildings", "Gebäude"})
        EXPECT_EQ(guessedKind(name), "building") << name;
}

TEST(LayerKinds, DimensionsAndTexts_HoldNoThings) {
    for (const char* name : {"KÓTY", "A-ANNO-DIMS", "wymiary", "Bemaßung", "Šrafy", "Defpoints", "osy"})
        EXPECT_EQ(guessedKind(name), "skip") << name;
}

TEST(LayerKinds, NamesThatTellNothing_AreNotGuessed) {
    for (const char* name : {"0", "", "Layer1", "murena", "pavilon", "\xFF\xFE", "wind0ws"})
        EXPECT_NE(guessedKind(name), "wall") << name;
    EXPECT_EQ(guessedKind("0"), "");
    EXPECT_EQ(guessedKind(""), "");
    EXPECT_EQ(guessedKind("Layer1"), "");
}

TEST(LayerKinds, EveryWordOfTheTable_LeadsToAKindThatIsKnown) {
    const auto text = base::readDataFile("tables/layer_words.csv");
    ASSERT_TRUE(text);
    for (const auto& row : base::parseCsv(*text).rows) {
        EXPECT_TRUE(row[0] == "skip" || layerKind(row[0])) << row[0];
        EXPECT_EQ(guessedKind(row[1]), row[0]) << row[1];
    }
}

} // namespace
} // namespace vidette::io
