// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/text_encoding.h"

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

/// What the bytes are read as: "encoding: text", or the code of the error.
std::string read(const std::string& bytes, const std::string& encoding = "") {
    const auto text = decodeText(bytes, encoding, "f.csv");
    return text ? text->encoding + ": " + text->text : text.error().code;
}

TEST(TextEncoding, Utf8IsReadWithAndWithoutItsMark) {
    EXPECT_EQ(read("Střed"), "UTF-8: Střed");
    EXPECT_EQ(read("\xEF\xBB\xBFStřed"), "UTF-8: Střed");
    EXPECT_EQ(read("plain"), "UTF-8: plain");
    EXPECT_EQ(read(""), "UTF-8: ");
}

TEST(TextEncoding, Utf16IsReadWithAndWithoutItsMark) {
    using namespace std::string_literals;
    EXPECT_EQ(read("\xFF\xFE"s + "k\0\xF3\0d\0"s), "UTF-16LE: kód");
    EXPECT_EQ(read("\xFE\xFF"s + "\0k\0\xF3\0d"s), "UTF-16BE: kód");
    EXPECT_EQ(read("k\0o\0d\0;\0"s), "UTF-16LE: kod;");
    EXPECT_EQ(read("\0k\0o\0d\0;"s), "UTF-16BE: kod;");
    EXPECT_EQ(read("\xFF\xFE"s + "\x3D\xD8\xA5\xDF"s), "UTF-16LE: \xF0\x9F\x9E\xA5");
}

TEST(TextEncoding, BrokenUtf16IsNoText) {
    using namespace std::string_literals;
    EXPECT_EQ(read("\xFF\xFE"s + "k\0\xF3"s), "not_text");
    EXPECT_EQ(read("\xFF\xFE"s + "\x3D\xD8k\0"s), "not_text");
    EXPECT_EQ(read("\xFF\xFE"s + "\xA5\xDFk\0"s), "not_text");
}

TEST(TextEncoding, CzechOfWindowsAndOfIsoAreToldApart) {
    EXPECT_EQ(read("P\xF8\xEDli\x9A \x9Elu\x9Dou\xE8k\xFD"), "Windows-1250: Příliš žluťoučký");
    EXPECT_EQ(read("P\xF8\xEDli\xB9 \xBElu\xBBou\xE8k\xFD"), "ISO-8859-2: Příliš žluťoučký");
    EXPECT_EQ(read("k\xF3"
                   "d"),
              "Windows-1250: kód"); // both are right
}

TEST(TextEncoding, PolishOfWindowsAndOfIsoAreToldApart) {
    EXPECT_EQ(read("Za\xBF\xF3\xB3\xE6 g\xEA\x9Cl\xB9 ja\x9F\xF1"), "Windows-1250: Zażółć gęślą jaźń");
    EXPECT_EQ(read("Za\xBF\xF3\xB3\xE6 g\xEA\xB6l\xB1 ja\xBC\xF1"), "ISO-8859-2: Zażółć gęślą jaźń");
    EXPECT_EQ(read("ks\xB9\xBFka \xB3\xF3"
                   "d\xBF"),
              "Windows-1250: ksążka łódż");
}

TEST(TextEncoding, WhatIsSaidCountsMoreThanWhatIsGuessed) {
    EXPECT_EQ(read("\xB9", "windows-1250"), "Windows-1250: ą");
    EXPECT_EQ(read("\xB9", "iso-8859-2"), "ISO-8859-2: š");
    EXPECT_EQ(read("\xB9", "UTF-8"), "not_text");
    EXPECT_EQ(read("x", "EBCDIC"), "unknown_encoding");
}

TEST(TextEncoding, ZeroCharactersAreNoText) {
    using namespace std::string_literals;
    EXPECT_EQ(read("code,name\nA,B\0C\n"s), "not_text");
    EXPECT_EQ(read("code;\x9Ex\nA;\0\n"s), "not_text");
}

} // namespace
} // namespace vidette::io
