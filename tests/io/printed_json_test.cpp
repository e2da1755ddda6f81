// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/printed_json.h"

#include <gtest/gtest.h>

#include <map>

namespace vidette::io {
namespace {

using mcda::FigureKind;
using mcda::PrintedFigure;

std::string tableWith(const std::string& members) {
    return R"({"format": "vidette-printed/1")" + (members.empty() ? "" : ", " + members) + "}";
}

base::Error errorOf(const std::string& text) {
    const auto table = readPrintedTable(text, "p.json");
    return table ? base::Error{} : table.error();
}

TEST(PrintedJson, Figures_ComeInTheOrderOfTheFile) {
    const auto read = readPrintedTable(tableWith(R"("problem": "d.json", "by_rule": ["goal", "K1"],
        "printed": {"weights": {"K2": "0,160", "K1": ".280"}, "local": {"K1": {"A1": "33.3 %"}},
                    "cr": {"goal": ".009"}, "f_star_sum": {"goal": "25"}})"),
                                       "p.json");
    ASSERT_TRUE(read.has_value()) << read.error().message;
    EXPECT_TRUE(read->warnings.empty());
    EXPECT_EQ(read->value.problemFile, "d.json");
    EXPECT_EQ(read->value.byRule, (std::vector<std::string>{"goal", "K1"}));
    EXPECT_EQ(read->value.figures, (std::vector<PrintedFigure>{{FigureKind::Weight, "", "K2", "0,160"},
                                                               {FigureKind::Weight, "", "K1", ".280"},
                                                               {FigureKind::Local, "K1", "A1", "33.3 %"},
                                                               {FigureKind::Cr, "goal", "", ".009"},
                                                               {FigureKind::PlusSum, "goal", "", "25"}}));
}

TEST(PrintedJson, ProblemInside_IsRead) {
    const auto read = readPrintedTable(tableWith(R"("problem": {"format": "vidette-decision/1",
        "criteria": [{"id": "K1", "colour": "red"}], "alternatives": [{"id": "A1", "values": {"K1": 1}}]},
        "by_rule": true, "printed": {"totals": {"A1": "0"}})"),
                                       "p.json");
    ASSERT_TRUE(read.has_value()) << read.error().message;
    ASSERT_TRUE(read->value.problem.has_value());
    EXPECT_EQ(read->value.problem->criteria[0].id, "K1");
    EXPECT_TRUE(read->value.everyNode);
    ASSERT_EQ(read->warnings.size(), 1U);
    EXPECT_EQ(read->warnings[0].where, "p.json: problem: criterion 1");
}

TEST(PrintedJson, UnknownKeys_AreTold) {
    const auto read = readPrintedTable(
        tableWith(R"("colour": 1, "printed": {"totals": {"A1": "0"}, "sums": {}})"), "p.json");
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->warnings.size(), 2U);
    EXPECT_EQ(read->warnings[0].code, "unknown_key");
    EXPECT_EQ(read->warnings[0].where, "p.json: printed");
    EXPECT_EQ(read->warnings[0].message, "\"sums\" is not known here and is not used");
    EXPECT_EQ(read->warnings[1].where, "p.json");
}

TEST(PrintedJson, Ids_MayHoldAnyLetter) {
    const auto read =
        readPrintedTable(tableWith(R"("printed": {"local": {"K\u0000: 1": {"\u0000": ".5"}}})"), "p.json");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->value.figures[0].node, std::string("K\0: 1", 5));
    EXPECT_EQ(read->value.figures[0].item, std::string(1, '\0'));
}

TEST(PrintedJson, WhatIsWrong_IsSaid) {
    const std::map<std::string, std::string> cases{
        {tableWith(""), "\"printed\" is missing"},
        {tableWith(R"("printed": 7)"), "expected an object of printed tables"},
        {tableWith(R"("printed": {"cr": [".3"]})"), "expected an object of printed figures by id"},
        {tableWith(R"("printed": {"cr": {"goal": 0.3}})"),
         "expected the digits in quotes, as they are printed (\".290\")"},
        {tableWith(R"("problem": 7)"), "expected a decision problem, or the name of a file that holds one"},
        {tableWith(R"("by_rule": 1, "printed": {"cr": {"goal": "1"}})"),
         "expected true or a list of \"goal\" and criteria"},
    };
    for (const auto& [text, message] : cases) EXPECT_EQ(errorOf(text).message, message) << text;
}

TEST(PrintedJson, WrongFiles_AreRefusedWithTheirPlace) {
    const std::map<std::string, std::pair<std::string, std::string>> cases{
        {"[", {"not_json", "p.json: line 1, column 2"}},
        {"[]", {"not_a_printed_table", "p.json"}},
        {R"({"format": 7})", {"not_a_printed_table", "p.json"}},
        {R"({"format": "vidette-decision/1"})", {"not_a_printed_table", "p.json"}},
        {R"({"format": "vidette-printed/9"})", {"newer_version", "p.json"}},
        {tableWith(""), {"missing_field", "p.json"}},
        {tableWith(R"("printed": 7)"), {"wrong_type", "p.json: printed"}},
        {tableWith(R"("printed": {})"), {"nothing_printed", "p.json: printed"}},
        {tableWith(R"("printed": {"weights": {"K1": 0.28}})"),
         {"wrong_type", "p.json: printed: weights: K1"}},
        {tableWith(R"("printed": {"local": {"K1": ".3"}})"), {"wrong_type", "p.json: printed: local: K1"}},
        {tableWith(R"("printed": {"cr": [".3"]})"), {"wrong_type", "p.json: printed: cr"}},
        {tableWith(R"("printed": {"cr": {"goal": 1e999}})"), {"not_json", "p.json"}},
        {tableWith(R"("problem": 7, "printed": {"totals": {"A": "1"}})"), {"wrong_type", "p.json: problem"}},
        {tableWith(R"("problem": {"format": "x/1"}, "printed": {"totals": {"A": "1"}})"),
         {"not_a_decision", "p.json: problem"}},
        {tableWith(R"("by_rule": [1], "printed": {"totals": {"A": "1"}})"),
         {"wrong_type", "p.json: by_rule"}},
        {tableWith(R"("by_rule": "K1", "printed": {"totals": {"A": "1"}})"),
         {"wrong_type", "p.json: by_rule"}},
    };
    for (const auto& [text, expected] : cases) {
        const auto error = errorOf(text);
        EXPECT_EQ(error.code, expected.first) << text;
        EXPECT_EQ(error.where, expected.second) << text;
    }
}

TEST(PrintedJson, DeepNesting_IsRefused) {
    const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
    EXPECT_EQ(errorOf(tableWith("\"printed\": " + deep)).code, "not_json");
}

} // namespace
} // namespace vidette::io
