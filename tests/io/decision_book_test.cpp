// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_book.h"

#include "base/text.h"
#include "io/stored_zip.h"
#include "support/method_samples.h"

#include <cpl_conv.h>
#include <cpl_vsi.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace vidette::io {
namespace {

namespace fs = std::filesystem;
using mcda::Problem;
using support::fiveKits;
using support::methodSamples;

DecisionBook bookOf(const Problem& problem) {
    const auto ranking = mcda::rank(problem);
    EXPECT_TRUE(ranking.has_value()) << (ranking ? "" : ranking.error().message);
    auto book = decisionBook(problem, *ranking, "b.xlsx");
    EXPECT_TRUE(book.has_value()) << (book ? "" : book.error().message);
    return *book;
}

TEST(DecisionBook, EveryMethod_HasFormulasWithFiniteResults) {
    for (const auto& [name, problem] : methodSamples()) {
        const auto book = bookOf(problem);
        ASSERT_EQ(book.sheets.size(), 5U);
        for (const auto& sheet : book.sheets) {
            for (const auto& row : sheet.rows()) {
                for (const auto& cell : row) {
                    EXPECT_TRUE(std::isfinite(cell.value)) << name;
                    EXPECT_EQ(cell.style == BookStyle::Computed,
                              cell.isNumber && !cell.formula.empty() && cell.style != BookStyle::Input)
                        << name;
                    EXPECT_LE(cell.formula.size(), 8192U) << name;
                }
            }
        }
    }
}

TEST(DecisionBook, TotalsAndPlaces_AreThoseOfTheRanking) {
    const auto problem = fiveKits();
    const auto ranking = *mcda::rank(problem);
    const auto book = bookOf(problem);
    const auto& order = book.sheets.back().rows();
    for (std::size_t a = 0; a < ranking.totals.size(); ++a)
        EXPECT_EQ(order[2 + a][2].value, ranking.totals[a]);
}

TEST(DecisionBook, WhatIsFixed_IsTold) {
    const auto all = methodSamples();
    EXPECT_EQ(bookOf(all.at("incomplete")).warnings.at(0).code, "fixed_in_book");
    EXPECT_EQ(bookOf(all.at("lexicographic")).warnings.at(0).code, "fixed_in_book");
    EXPECT_EQ(bookOf(all.at("excluded")).warnings.at(0).code, "left_out");
    EXPECT_TRUE(bookOf(all.at("topsis")).warnings.empty());
}

TEST(DecisionBook, NobodyLeft_HasNoBook) {
    EXPECT_EQ(decisionBook(fiveKits(), mcda::Ranking{}, "b").error().code, "no_alternatives");
}

TEST(FormulaBook, Archive_HoldsEveryPart) {
    BookSheet sheet("It's");
    const auto a = sheet.input(0, 0, 1.5);
    sheet.formula(1, 27, "2*" + a.text(), 3);
    sheet.text(2, 0, "<&>");
    EXPECT_EQ(a.text(), "'It''s'!$A$1");
    const std::string bytes = formulaBook({sheet});
    EXPECT_EQ(bytes, formulaBook({sheet}));
    const char* const name = "/vsimem/formula-book.xlsx";
    VSIFCloseL(VSIFileFromMemBuffer(name, reinterpret_cast<GByte*>(const_cast<char*>(bytes.data())),
                                    bytes.size(), FALSE));
    GByte* part = nullptr;
    vsi_l_offset size = 0;
    ASSERT_TRUE(VSIIngestFile(nullptr, "/vsizip//vsimem/formula-book.xlsx/xl/worksheets/sheet1.xml", &part,
                              &size, 1 << 20));
    const std::string xml(reinterpret_cast<char*>(part), size);
    CPLFree(part);
    VSIUnlink(name);
    EXPECT_NE(xml.find("<c r=\"AB2\" s=\"3\"><f>2*'It''s'!$A$1</f><v>3</v></c>"), std::string::npos) << xml;
    EXPECT_NE(xml.find("&lt;&amp;&gt;"), std::string::npos);
    EXPECT_EQ(formulaBook({sheet}, false).find("<v>3</v>"), std::string::npos);
}

std::vector<std::vector<std::string>> cellsOfCsv(const std::string& text) {
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            rows.back().emplace_back();
        else if (c == '\n' && !quoted)
            rows.emplace_back(1);
        else if (c != '\r')
            rows.back().back() += c;
    }
    return rows;
}

std::string readAll(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Writes every book without results, lets an office program compute them, and compares each number.
TEST(DecisionBook, OfficeProgram_ComputesTheSameNumbers) {
    const std::string office = std::system("command -v soffice >/dev/null 2>&1") == 0 ? "soffice" : "";
    if (office.empty()) GTEST_SKIP() << "no office program";
    const fs::path folder = fs::temp_directory_path() / ("vidette-book-" + std::to_string(getpid()));
    fs::create_directories(folder);
    const auto all = methodSamples();
    for (const auto& [name, problem] : all)
        std::ofstream(folder / (name + ".xlsx"), std::ios::binary)
            << formulaBook(bookOf(problem).sheets, false);
    const std::string command =
        "cd '" + folder.string() + "' && " + office + " -env:UserInstallation=file://" + folder.string() +
        "/profile --headless --convert-to "
        "'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1' "
        "*.xlsx >/dev/null 2>&1";
    ASSERT_EQ(std::system(command.c_str()), 0);
    std::size_t compared = 0;
    for (const auto& [name, problem] : all) {
        for (const auto& sheet : bookOf(problem).sheets) {
            const auto rows = cellsOfCsv(readAll(folder / (name + "-" + sheet.name() + ".csv")));
            for (std::size_t r = 0; r < sheet.rows().size(); ++r) {
                for (std::size_t c = 0; c < sheet.rows()[r].size(); ++c) {
                    const auto& cell = sheet.rows()[r][c];
                    if (!cell.isNumber) continue;
                    const std::string place = name + " " + sheet.name() + " " + std::to_string(r + 1) + "/" +
                                              std::to_string(c + 1) + " =" + cell.formula;
                    ASSERT_TRUE(r < rows.size() && c < rows[r].size()) << place;
                    const auto found = base::numberFromText(rows[r][c]);
                    ASSERT_TRUE(found.has_value()) << place << ": " << rows[r][c];
                    EXPECT_NEAR(*found, cell.value, 1e-9 * std::max(1.0, std::abs(cell.value))) << place;
                    ++compared;
                }
            }
        }
    }
    EXPECT_GT(compared, 3000U);
    fs::remove_all(folder);
}

} // namespace
} // namespace vidette::io
