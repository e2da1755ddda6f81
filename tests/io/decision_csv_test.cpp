// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_csv.h"

#include "io/decision_files.h"
#include "support/decision_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace vidette::io {
namespace {

using mcda::Problem;

std::string written(const Problem& problem, const CsvStyle& style) {
    return writeDecisionCsv(problem, *mcda::rank(problem), style, "t.csv").value;
}

bool warns(const base::Warnings& warnings, const std::string& code) {
    return std::any_of(warnings.begin(), warnings.end(), [&](const auto& one) { return one.code == code; });
}

TEST(DecisionCsv, BothStyles_ComeBackAsTheSameProblem) {
    Problem problem = support::threeKits();
    problem.alternatives[0].name = "=HYPERLINK(\"x\"); said \"Jan\"";
    problem.alternatives[1].values["K3"] = mcda::Value{3.5, "km", "3.5 km"};
    problem.alternatives[2].values.erase("K2");
    for (const CsvStyle style : {CsvStyle{',', '.'}, CsvStyle{';', ','}, CsvStyle{'\t', ','}}) {
        const auto read = readDecisionCsv(
            writeDecisionCsv(problem, *mcda::rank(support::threeKits()), style, "t").value, "t");
        ASSERT_TRUE(read.has_value()) << read.error().message;
        EXPECT_TRUE(read->warnings.empty());
        EXPECT_EQ(read->value, problem);
    }
}

TEST(DecisionCsv, DecimalComma_IsWrittenWithSemicolons) {
    const auto text = written(support::threeKits(), {';', ','});
    EXPECT_NE(text.find("weight;;0,5;0,3;0,2\n"), std::string::npos) << text;
    EXPECT_NE(text.find("A1;Kit <A1>;11290;4;25,5\n"), std::string::npos) << text;
    EXPECT_NE(text.find(";-30\n"), std::string::npos) << text;
}

TEST(DecisionCsv, LeastTable_IsMaximised) {
    const auto read = readDecisionCsv("Kit,Pixels,Angle\nA,4,95\nB,5,97\n", "t.csv");
    ASSERT_TRUE(read.has_value()) << read.error().message;
    EXPECT_EQ(read->value.criteria.size(), 2U);
    EXPECT_EQ(read->value.alternatives[1].values.at("Angle").number, 97);
    EXPECT_TRUE(warns(read->warnings, "direction_assumed"));
    EXPECT_EQ(read->value.weights, mcda::WeightSettings{});
}

TEST(DecisionCsv, WeightsThatAreNoShares_ArePoints) {
    const auto read = *readDecisionCsv("id;a;b\ndirection;cost;+\nweight;3;1,5\nX;1;2\n", "t.csv");
    EXPECT_EQ(read.value.weights.method, mcda::WeightMethod::Points);
    EXPECT_EQ(read.value.weights.values.at("b"), 1.5);
    EXPECT_EQ(read.value.criteria[0].direction, mcda::Direction::Min);
    EXPECT_EQ(readDecisionCsv("id;a;b\nweight;0,333;0,666\nX;1;2\n", "t")->value.weights.method,
              mcda::WeightMethod::Direct);
}

TEST(DecisionCsv, UnitsAndWords_AreValues) {
    const auto read = *readDecisionCsv("id;;disk;night\nunit;;TB;\nA;Kit;1,5 TB;good\nB;;500 GB;\n", "t.csv");
    EXPECT_EQ(read.value.alternatives[0].values.at("disk"), (mcda::Value{1.5, "TB", "1.5 TB"}));
    EXPECT_EQ(read.value.alternatives[0].values.at("night").text, "good");
    EXPECT_FALSE(read.value.alternatives[1].values.count("night"));
    EXPECT_EQ(read.value.alternatives[1].name, "B");
}

TEST(DecisionCsv, AlternativeCalledUnit_IsOneBelowTheOthers) {
    const auto read = *readDecisionCsv("id,a\nA,1\nunit,2\n", "t.csv");
    ASSERT_EQ(read.value.alternatives.size(), 2U);
    EXPECT_EQ(read.value.alternatives[1].id, "unit");
}

TEST(DecisionCsv, WrongTables_AreRefusedWithTheirPlace) {
    const auto error = [](const std::string& text) {
        const auto read = readDecisionCsv(text, "t.csv");
        return read ? base::Error{} : read.error();
    };
    EXPECT_EQ(error("").code, "no_header");
    EXPECT_EQ(error("id\nA\n").code, "no_criteria");
    EXPECT_EQ(error("id,a\ndirection,up\n").code, "unknown_choice");
    EXPECT_EQ(error("id,a\ndirection,up\n").where, "t.csv: row 2, column 2");
    EXPECT_EQ(error("id,a\nweight,much\n").code, "not_a_number");
    EXPECT_EQ(error("id,a\nweight,1e999\n").code, "not_a_number");
    EXPECT_EQ(error("id,a\nA,1,2\n").code, "too_many_cells");
    EXPECT_EQ(error("id,a\n\"A,1\n").code, "open_quote");
}

TEST(DecisionCsv, WhatStaysBehind_IsTold) {
    const auto problem = support::judgedKits();
    const auto result = writeDecisionCsv(problem, *mcda::rank(problem), {}, "t.csv");
    EXPECT_TRUE(warns(result.warnings, "left_out"));
    EXPECT_GE(result.warnings.size(), 4U); // title, tree, weights, judgments
}

TEST(DecisionFiles, Content_TellsTheFormat) {
    const auto problem = support::threeKits();
    const auto ranking = *mcda::rank(problem);
    for (const char* name : {"p.json", "p.xml", "p.csv", "p.JSON"}) {
        const auto text = writtenDecision(problem, ranking, {}, name);
        ASSERT_TRUE(text.has_value()) << name;
        const auto read = readDecision(text->value, "whatever");
        ASSERT_TRUE(read.has_value()) << name << read.error().message;
        EXPECT_EQ(read->value.alternatives.size(), 3U) << name;
    }
    const auto judged = support::judgedKits();
    const auto ahp = writtenDecision(judged, *mcda::rank(judged), {}, "p.ahp.json");
    EXPECT_EQ(readDecision(ahp->value, "p")->value.evaluation.method, mcda::EvaluationMethod::Saaty);
    EXPECT_EQ(readDecision("\xEF\xBB\xBF{\"format\": 7}", "p").error().code, "wrong_type");
    EXPECT_EQ(readDecision("nonsense", "p.json").error().code, "not_json");
    EXPECT_EQ(writtenDecision(problem, ranking, {}, "p.doc").error().code, "unknown_ending");
}

RC_GTEST_PROP(DecisionCsv, AnyBytes_AreReadOrRefused, ()) {
    const auto text = *rc::gen::container<std::string>(
        rc::gen::element('i', 'd', ',', ';', '"', '\n', '1', '-', '\'', '=', ' ', '\t', '\r', 'w', '\xC3'));
    const auto read = readDecisionCsv(text, "t.csv");
    if (!read) RC_ASSERT(!read.error().code.empty());
}

} // namespace
} // namespace vidette::io
