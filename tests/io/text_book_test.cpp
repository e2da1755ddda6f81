// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/text_book.h"

#include "io/gdal_session.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <ogrsf_frmts.h>

namespace vidette::io {
namespace {

class TextBooks : public testing::Test {
  protected:
    GDALDatasetUniquePtr written(const std::vector<TextSheet>& sheets) const {
        const auto done = writeTextBook(sheets, m_file);
        EXPECT_TRUE(done) << base::describe(done.error());
        GDALAllRegister();
        return GDALDatasetUniquePtr(GDALDataset::Open(m_file.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
    }
    /// The text of a part of the book.
    std::string part(const std::string& name) const {
        VSILFILE* file = VSIFOpenL(("/vsizip/" + m_file + "/" + name).c_str(), "rb");
        std::string text(1 << 20, '\0');
        text.resize(file ? VSIFReadL(text.data(), 1, text.size(), file) : 0);
        if (file) VSIFCloseL(file);
        return text;
    }

    const support::TemporaryFolder m_folder;
    const std::string m_file = (m_folder / "b.xlsx").string();
};

TEST_F(TextBooks, NumbersAreNumbersAndCodesStayTexts) {
    const auto book =
        written({{"Costs", {"Year", "Amount", "Code"}, {{"2026", "12.5", "007"}, {"2027", "", "A"}}}});
    ASSERT_TRUE(book);
    OGRLayer* sheet = book->GetLayer(0);
    ASSERT_EQ(sheet->GetFeatureCount(), 2);
    const OGRFeatureUniquePtr row(sheet->GetNextFeature());
    EXPECT_EQ(row->GetFieldAsDouble("Amount"), 12.5);
    EXPECT_STREQ(row->GetFieldAsString("Code"), "007");
    EXPECT_NE(sheet->GetLayerDefn()->GetFieldDefn(0)->GetType(), OFTString);
    EXPECT_EQ(sheet->GetLayerDefn()->GetFieldDefn(2)->GetType(), OFTString);
}

TEST_F(TextBooks, NoCellIsAFormula) {
    std::vector<std::vector<std::string>> rows;
    for (const char* start : {"=1+1", "+1+1", "-1+cmd|'/c calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "'=1"})
        rows.push_back({start, "x"});
    ASSERT_TRUE(written({{"=Sheet", {"=head", "b"}, rows}}));
    const std::string sheet = part("xl/worksheets/sheet1.xml");
    ASSERT_NE(sheet, "");
    EXPECT_EQ(sheet.find("<f"), std::string::npos);
    const std::string texts = part("xl/sharedStrings.xml");
    EXPECT_NE(texts.find("'=1+1"), std::string::npos);
    EXPECT_EQ(texts.find(">="), std::string::npos);
}

TEST_F(TextBooks, NamesOfSheetsAreMadeAllowedAndDifferent) {
    const std::string longName(40, 'x');
    const std::vector<std::vector<std::string>> rows{{"1"}};
    const auto book = written(
        {{longName, {"a"}, rows}, {longName, {"a"}, rows}, {"a/b:c", {"a"}, rows}, {"", {"a"}, rows}});
    ASSERT_TRUE(book);
    ASSERT_EQ(book->GetLayerCount(), 4);
    EXPECT_EQ(std::string(book->GetLayer(0)->GetName()), std::string(31, 'x'));
    EXPECT_EQ(std::string(book->GetLayer(1)->GetName()), std::string(27, 'x') + " 2");
    EXPECT_STREQ(book->GetLayer(2)->GetName(), "a-b-c");
}

TEST_F(TextBooks, ExistingFileOrMissingFolder_IsRefused) {
    support::writeText(m_file, "precious");
    EXPECT_EQ(writeTextBook({{"A", {"a"}, {}}}, m_file).error().code, "exists");
    EXPECT_EQ(writeTextBook({{"A", {"a"}, {}}}, (m_folder / "no/b.xlsx").string()).error().code,
              "not_written");
}

} // namespace
} // namespace vidette::io
