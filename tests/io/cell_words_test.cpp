// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/cell_words.h"

#include "io/folded_name.h"

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

using estate::FieldFacts;
using estate::FieldKind;

std::string words(const std::string& cell, FieldKind kind, const RecordFormat& format = {}) {
    FieldFacts field;
    field.kind = kind;
    return wordsOfCell(cell, field, format);
}

TEST(CellWords, NumbersWithCommaAndGroups) {
    RecordFormat comma;
    comma.decimal = "comma";
    EXPECT_EQ(words("1 234,5", FieldKind::Number, comma), "1234.5");
    EXPECT_EQ(words("1\xC2\xA0"
                    "234,5",
                    FieldKind::Number, comma),
              "1234.5");
    EXPECT_EQ(words("1.234.567,5", FieldKind::Number, comma), "1234567.5");
    EXPECT_EQ(words("-3,25", FieldKind::Number, comma), "-3.25");
    EXPECT_EQ(words("38.000", FieldKind::Whole, comma), "38000");
}

TEST(CellWords, NumbersWithPointAndGroups) {
    EXPECT_EQ(words("1,234.5", FieldKind::Number), "1234.5");
    EXPECT_EQ(words("-38,000", FieldKind::Whole), "-38000");
    EXPECT_EQ(words("2024.000", FieldKind::Whole), "2024");
    EXPECT_EQ(words("1,234,567.5", FieldKind::Number), "1234567.5");
    EXPECT_EQ(words("12 345.5", FieldKind::Number), "12345.5");
    EXPECT_EQ(words("2024.0", FieldKind::Whole), "2024");
    EXPECT_EQ(words("2024.5", FieldKind::Whole), "2024.5"); // valueOf refuses it
    EXPECT_EQ(words("many", FieldKind::Number), "many");
}

TEST(CellWords, MoneyInCrownsBecomesHalere) {
    RecordFormat major;
    major.money = "major";
    major.decimal = "comma";
    EXPECT_EQ(words("38 000,50", FieldKind::Money, major), "3800050");
    EXPECT_EQ(words("38000", FieldKind::Money, major), "3800000");
    EXPECT_EQ(words("1e300", FieldKind::Money, major), "1e300");
    EXPECT_EQ(words("3800050", FieldKind::Money), "3800050");
}

TEST(CellWords, DaysInEveryOrder) {
    RecordFormat us;
    us.dates = "mdy";
    EXPECT_EQ(words("5.11.2026", FieldKind::Day), "2026-11-05");
    EXPECT_EQ(words("5. 11. 2026", FieldKind::Day), "2026-11-05");
    EXPECT_EQ(words("5/11/2026", FieldKind::Day), "2026-11-05");
    EXPECT_EQ(words("11/05/2026 03:33:00 PM", FieldKind::Day, us), "2026-11-05");
    EXPECT_EQ(words("2026-11-05T10:00:00Z", FieldKind::Day, us), "2026-11-05");
    EXPECT_EQ(words("31.2.2026", FieldKind::Day), "31.2.2026");
    EXPECT_EQ(words("soon", FieldKind::Day), "soon");
}

TEST(CellWords, FlagsOfFourLanguages) {
    for (const char* yes : {"ano", "Áno", "TAK", "y", "x"}) EXPECT_EQ(words(yes, FieldKind::Flag), "yes");
    for (const char* no : {"ne", "Nie", "n"}) EXPECT_EQ(words(no, FieldKind::Flag), "no");
    EXPECT_EQ(words("perhaps", FieldKind::Flag), "perhaps");
}

TEST(CellWords, WordsOfAListByWordOrLabel) {
    FieldFacts field;
    field.kind = FieldKind::Word;
    field.list = "party_kind";
    EXPECT_EQ(wordsOfCell("State police", field, {}), "police");
    EXPECT_EQ(wordsOfCell("CITY_POLICE", field, {}), "city_police");
    EXPECT_EQ(wordsOfCell("aliens", field, {}), "aliens");
}

TEST(CellWords, FormatIsFoundFromTheCells) {
    EXPECT_EQ(decimalOf({"1,5", "2", "3,25"}), "comma");
    EXPECT_EQ(decimalOf({"1.5", "2"}), "point");
    EXPECT_EQ(decimalOf({"1.234,5"}), "comma");
    EXPECT_EQ(decimalOf({}), "point");
    EXPECT_EQ(datesOf({"2026-01-05", "2026-02-06"}), "iso");
    EXPECT_EQ(datesOf({"5.1.2026", "31.12.2026"}), "dmy");
    EXPECT_EQ(datesOf({"01/05/2026", "12/31/2026"}), "mdy");
    EXPECT_EQ(datesOf({"01/05/2026"}), "dmy");
}

TEST(CellWords, HeadingsAreComparedWithoutCaseAccentsAndBlanks) {
    EXPECT_EQ(foldedName("Datum instalace"), foldedName("datum_INSTALACE"));
    EXPECT_EQ(foldedName("Číslo žádosti"), "cislozadosti");
    EXPECT_EQ(foldedName("Łódź – ŚRÓDMIEŚCIE"), "lodzsrodmiescie");
    EXPECT_EQ(foldedName("камера"), "камера");
    EXPECT_EQ(foldedName("\xC3"), "\xC3");
}

} // namespace
} // namespace vidette::io
