// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_book.h"

#include "base/text.h"
#include "io/stored_zip.h"
#include "support/decision_samples.h"

#include <cpl_conv.h>
#include <cpl_vsi.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <unistd.h>

namespace vidette::io {
namespace {

namespace fs = std::filesystem;
using mcda::EvaluationMethod;
using mcda::Normalisation;
using mcda::Problem;
using mcda::WeightMethod;

/// Five camera kits by four criteria, with every kind of judgment that some method may ask for.
Problem fiveKits() {
    Problem problem;
    problem.title = "Kits & 'quotes'";
    const double values[5][4] = {
        {11290, 4, 95, 20}, {14475, 5, 95, 20}, {21015, 5, 97, 30}, {25661, 5, 103, 30}, {13390, 5, 82, 12}};
    for (int k = 0; k < 4; ++k) {
        const std::string id = "K" + std::to_string(k + 1);
        problem.criteria.push_back({id, "name of " + id, k == 3 ? "TB" : "",
                                    k == 0 ? mcda::Direction::Min : mcda::Direction::Max, "", ""});
        problem.weights.values[id] = 4 - k;
        problem.weights.judgments.intensity[id] = 5 - k;
        problem.evaluation.judgments[id].intensityFromValues = true;
    }
    problem.weights.order = {{"K1"}, {"K2", "K3"}, {"K4"}};
    problem.evaluation.preferences["K1"] = {mcda::PreferenceType::Linear, 500, 9000, 0};
    problem.evaluation.preferences["K2"] = {mcda::PreferenceType::Level, .5, 2, 0};
    problem.evaluation.preferences["K3"] = {mcda::PreferenceType::Gaussian, 0, 0, 6};
    for (int a = 0; a < 5; ++a) {
        const std::string id = "A" + std::to_string(a + 1);
        mcda::Alternative one{id, "Kit " + id, {}, {}};
        for (int k = 0; k < 4; ++k)
            one.values["K" + std::to_string(k + 1)] = mcda::Value{values[a][k], "", ""};
        problem.alternatives.push_back(one);
    }
    problem.alternatives[4].values["K4"] = mcda::Value{12000.0, "GB", "12000 GB"};
    return problem;
}

using Samples = std::map<std::string, Problem>;

template<typename Change>
void addSample(Samples& all, const std::string& name, Change change) {
    Problem problem = fiveKits();
    change(problem);
    all[name] = std::move(problem);
}

void addWeighings(Samples& all) {
    const auto add = [&](const std::string& name, auto change) { addSample(all, name, change); };
    const auto weights = [&](const std::string& name, WeightMethod method) {
        add(name, [&](Problem& p) { p.weights.method = method; });
    };
    weights("equal", WeightMethod::Equal);
    weights("direct", WeightMethod::Direct);
    weights("ranksum", WeightMethod::RankSum);
    weights("roc", WeightMethod::Roc);
    weights("entropy", WeightMethod::Entropy);
    weights("critic", WeightMethod::Critic);
    weights("saatyweights", WeightMethod::Saaty);
    add("fullerweights", [](Problem& p) {
        p.weights.method = WeightMethod::Fuller;
        p.weights.fuller = {mcda::TieRule::Uncounted, 1};
    });
    add("fullerpairs", [](Problem& p) {
        p.weights.method = WeightMethod::Fuller;
        p.weights.pairs = {{"K1", "K2", 1}, {"K1", "K3", .5}, {"K1", "K4", 0},
                           {"K3", "K2", 1}, {"K2", "K4", .5}, {"K4", "K3", 1}};
    });
    add("byhand", [](Problem& p) {
        p.weights.method = WeightMethod::Saaty;
        p.weights.saaty.priority = mcda::Priority::GeometricMean;
        p.weights.judgments = {
            {},
            {{"1", "3", "5", ""}, {"", "1", "2", "4"}, {"", "", "1", "1/2"}, {"1/7", "", "", "1"}},
            {},
            false};
    });
    add("incomplete", [](Problem& p) {
        p.weights.method = WeightMethod::Saaty;
        p.weights.judgments = {
            {}, {{"", "3", "", ""}, {"", "", "2", ""}, {"", "", "", "1/2"}, {"", "", "", ""}}, {}, false};
    });
}

void addEvaluations(Samples& all) {
    const auto evaluation = [&](const std::string& name, EvaluationMethod method,
                                std::optional<Normalisation> normalisation = {}) {
        addSample(all, name, [&](Problem& p) {
            p.weights.method = WeightMethod::Points;
            p.evaluation.method = method;
            p.evaluation.normalisation = normalisation;
        });
    };
    evaluation("none", EvaluationMethod::WeightedSum, Normalisation::None);
    evaluation("max", EvaluationMethod::WeightedSum, Normalisation::Max);
    evaluation("sum", EvaluationMethod::WeightedSum, Normalisation::Sum);
    evaluation("topsis", EvaluationMethod::Topsis);
    evaluation("topsisminmax", EvaluationMethod::Topsis, Normalisation::MinMax);
    evaluation("vikor", EvaluationMethod::Vikor);
    evaluation("promethee", EvaluationMethod::Promethee2);
    evaluation("lexicographic", EvaluationMethod::Lexicographic);
    evaluation("electre", EvaluationMethod::Electre1);
    evaluation("electresum", EvaluationMethod::Electre1, Normalisation::Sum);
    evaluation("fuller", EvaluationMethod::Fuller);
    evaluation("saaty", EvaluationMethod::Saaty);
}

void addSettings(Samples& all) {
    const auto add = [&](const std::string& name, auto change) { addSample(all, name, change); };
    add("ideal", [](Problem& p) {
        p.evaluation.method = EvaluationMethod::Saaty;
        p.evaluation.synthesis = mcda::Synthesis::Ideal;
        p.evaluation.orders["K1"] = {};
    });
    add("fullerorders", [](Problem& p) {
        p.evaluation.method = EvaluationMethod::Fuller;
        p.evaluation.orders["K1"] = {{"A1"}, {"A5", "A2"}, {"A3"}, {"A4"}};
    });
    add("worths", [](Problem& p) {
        p.criteria[2].valueFunction = {{85, 0}, {95, .8}, {100, 1}, {110, .25}};
    });
    add("ratings", [](Problem& p) {
        p.evaluation.method = EvaluationMethod::Ratings;
        for (const char* id : {"K1", "K2", "K3", "K4"}) {
            p.evaluation.levels[id] = {{"good", .8}, {"poor", .2}};
            for (auto& one : p.alternatives)
                one.values[id] = mcda::Value{{}, "", one.id < std::string("A3") ? "good" : "poor"};
        }
    });
    add("excluded", [](Problem& p) {
        p.constraints = {{"K1", mcda::Comparison::AtMost, {22000}, true, ""}};
    });
    add("onekit", [](Problem& p) { p.alternatives.resize(1); });
    add("samevalues", [](Problem& p) {
        for (auto& one : p.alternatives) one.values["K2"].number = 5;
        p.evaluation.method = EvaluationMethod::Vikor;
    });
}

/// Every method of weighting and of evaluation, and the settings that change their formulas.
Samples samples() {
    Samples all;
    addWeighings(all);
    addEvaluations(all);
    addSettings(all);
    all["tree"] = support::judgedKits();
    return all;
}

DecisionBook bookOf(const Problem& problem) {
    const auto ranking = mcda::rank(problem);
    EXPECT_TRUE(ranking.has_value()) << (ranking ? "" : ranking.error().message);
    auto book = decisionBook(problem, *ranking, "b.xlsx");
    EXPECT_TRUE(book.has_value()) << (book ? "" : book.error().message);
    return *book;
}

TEST(DecisionBook, EveryMethod_HasFormulasWithFiniteResults) {
    for (const auto& [name, problem] : samples()) {
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
    const auto all = samples();
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
    const auto all = samples();
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
