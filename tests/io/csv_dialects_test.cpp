// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/row_codes.h"
#include "io/record_import.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <iconv.h>

#include <gtest/gtest.h>

/// The ways in which offices of central Europe write the same table: three signs between cells, two decimal
/// signs, four encodings. All of them are found out by themselves.
namespace vidette::io {
namespace {

/// Text in another encoding; "BOM" = UTF-8 with its mark.
std::string encoded(const std::string& text, const std::string& encoding) {
    if (encoding == "UTF-8") return text;
    if (encoding == "BOM") return "\xEF\xBB\xBF" + text;
    iconv_t converter = iconv_open(encoding.c_str(), "UTF-8");
    std::string source = text;
    std::string made(4 * text.size(), '\0');
    char* from = source.data();
    char* to = made.data();
    std::size_t left = source.size();
    std::size_t room = made.size();
    EXPECT_NE(iconv(converter, &from, &left, &to, &room), static_cast<std::size_t>(-1));
    iconv_close(converter);
    made.resize(made.size() - room);
    return made;
}

/// A model of a camera with a broken number, in quotes where the sign between cells stands in it.
std::string table(char delimiter, char decimal) {
    const std::string number = std::string("12") + decimal + "5";
    const std::string cell = delimiter == decimal ? '"' + number + '"' : number;
    const std::string d(1, delimiter);
    return "code" + d + "maker" + d + "frames per second\nPRD45" + d + "Šťastný žlutý kůň" + d + cell + "\n";
}

TEST(CsvDialects, AllTwentyFour_AreUnderstoodWithoutBeingAsked) {
    const support::TemporaryFolder folder;
    RecordReading reading;
    reading.table = "model";
    reading.file = (folder / "f.csv").string();
    for (const char delimiter : {',', ';', '\t'}) {
        for (const char decimal : {'.', ','}) {
            for (const char* encoding : {"UTF-8", "BOM", "CP1250", "ISO-8859-2"}) {
                SCOPED_TRACE(std::string("between cells '") + delimiter + "', decimal '" + decimal + "', " +
                             encoding);
                support::writeText(reading.file, encoded(table(delimiter, decimal), encoding));
                const auto import = importRecords({}, reading, base::Task());
                ASSERT_TRUE(import) << base::describe(import.error());
                EXPECT_TRUE(import->faults.empty());
                const auto* model = estate::rowNamed(import->merge.estate.models, "PRD45");
                ASSERT_NE(model, nullptr);
                EXPECT_EQ(model->maker, "Šťastný žlutý kůň");
                EXPECT_EQ(model->framesPerSecond, 12.5);
            }
        }
    }
}

} // namespace
} // namespace vidette::io
