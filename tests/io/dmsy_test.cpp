// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/dmsy.h"

#include "support/decision_samples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vidette::io {
namespace {

std::string textOf(const mcda::Problem& problem) {
    const auto written = writeDmsy(problem, *mcda::rank(problem), "p.yaml");
    EXPECT_TRUE(written.has_value());
    return written ? written->value : "";
}

TEST(Dmsy, Matrix_StandsWithObjectivesWeightsAndIds) {
    auto problem = support::threeKits();
    problem.title = "Kits: \"three\"";
    EXPECT_EQ(textOf(problem), R"(dmsy:
  dm_type: discrete-dm
  version: 1
  meta:
    description: "Kits: \"three\""
data:
  matrix:
  - [11290.0, 4.0, 25.5]
  - [14475.0, 5.0, 25.0]
  - [21015.0, 5.0, -30.0]
  objectives: [-1, 1, 1]
  weights: [0.5, 0.3, 0.2]
  dtypes: [float64, float64, float64]
  alternatives: ["A1", "A2", "A3"]
  criteria: ["K1", "K2", "K3"]
  extra: {}
)");
}

/// YAML 1.1 takes 1e20 for a text and 1 for a whole number.
TEST(Dmsy, Numbers_HavePointAndSign) {
    auto problem = support::threeKits();
    problem.alternatives[0].values["K1"].number = 1e25;
    problem.alternatives[1].values["K1"].number = 2.5e-9;
    const auto text = textOf(problem);
    EXPECT_NE(text.find("[1.0e+25,"), std::string::npos) << text;
    EXPECT_NE(text.find("[2.5e-09,"), std::string::npos) << text;
}

TEST(Dmsy, Gaps_LeaveTheAlternativeOut) {
    auto problem = support::threeKits();
    problem.alternatives[0].values.erase("K1");
    problem.alternatives[1].values["K2"] = mcda::Value{{}, "", "good"};
    const auto written = *writeDmsy(problem, *mcda::rank(support::threeKits()), "p.yaml");
    EXPECT_EQ(written.value.find("A1"), std::string::npos);
    EXPECT_EQ(std::count_if(
                  written.warnings.begin(), written.warnings.end(),
                  [](const auto& one) { return one.message.find("not every number") != std::string::npos; }),
              2);
    problem.alternatives.resize(2);
    EXPECT_EQ(writeDmsy(problem, mcda::Ranking{}, "p.yaml").error().code, "no_alternatives");
}

TEST(Dmsy, UnitsAreBroughtToThatOfTheCriterion) {
    auto problem = support::threeKits();
    problem.criteria[1].unit = "TB";
    problem.alternatives[0].values["K2"] = mcda::Value{500.0, "GB", "500 GB"};
    EXPECT_NE(textOf(problem).find("[11290.0, 0.5, 25.5]"), std::string::npos);
    problem.alternatives[0].values["K2"].unit = "m";
    EXPECT_EQ(writeDmsy(problem, mcda::Ranking{}, "p.yaml").error().code, "unit_mismatch");
}

} // namespace
} // namespace vidette::io
