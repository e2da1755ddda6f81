// SPDX-License-Identifier: GPL-3.0-or-later
#include "near.h"
#include "published_cases.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>

/// The bad inputs of the published collection, each with the name of its answer; then those that the
/// reference on decision methods adds (its section 4.5).
namespace vidette::mcda {
namespace {

using Cells = std::vector<std::vector<std::string>>;

class BadInput : public ::testing::Test {
  protected:
    void SetUp() override {
        m_all = publishedCases();
        if (!m_all) GTEST_SKIP() << "no reference data";
    }
    nlohmann::json named(const std::string& id) const { return caseNamed(*m_all, "bad_input_cases", id); }
    /// The error of a case that is one matrix.
    base::Error errorOf(const std::string& id) const {
        const auto ranking = rank(matrixProblem(cellsOf(named(id)["inputs"]["matrix"]), "saaty1980"));
        return ranking ? base::Error{} : ranking.error();
    }

    std::optional<nlohmann::json> m_all;
};

TEST_F(BadInput, EveryMatrixCase_HasTheErrorOfItsName) {
    int checked = 0;
    for (const auto& one : m_all->at("bad_input_cases")) {
        if (!one["inputs"].contains("matrix") || !one.contains("expect_error")) continue;
        EXPECT_EQ(errorOf(one["id"]).code, one["expect_error"].get<std::string>()) << one["id"];
        ++checked;
    }
    EXPECT_EQ(checked, 8);
}

TEST_F(BadInput, NonReciprocal_NamesBothCellsAndTheExpectedValue) {
    const auto error = errorOf("bad_nonreciprocal");
    EXPECT_EQ(error.where, "weights, cells K1/K2 and K2/K1");
    EXPECT_NE(error.message.find("expected 1/4"), std::string::npos) << error.message;
}

TEST_F(BadInput, TruncatedReciprocal_SuggestsTheFraction) {
    const std::string suggested = named("bad_truncated_reciprocal_csv")["detail"]["suggest"];
    const auto error = errorOf("bad_truncated_reciprocal_csv");
    EXPECT_NE(error.message.find("0.11 looks like " + suggested), std::string::npos) << error.message;
}

TEST_F(BadInput, DisconnectedComparisons_NameTheParts) {
    const auto one = named("bad_disconnected_incomplete");
    Cells cells(4, std::vector<std::string>(4));
    cells[0][1] = "3";
    cells[2][3] = "2";
    const auto ranking = rank(matrixProblem(cells, "saaty1980"));
    ASSERT_FALSE(ranking.has_value());
    EXPECT_EQ(ranking.error().code, one["expect_error"].get<std::string>());
    EXPECT_EQ(ranking.error().message,
              "{K1, K2} and {K3, K4} are not linked; compare one more pair, e.g. K2 with K3");
}

Problem pairProblem(const std::vector<PairJudgment>& pairs, const std::vector<std::string>& ids) {
    Problem problem;
    problem.alternatives = {{"X", "X", {}, {}}};
    for (const auto& id : ids) {
        problem.criteria.push_back({id, id, "", Direction::Max, "", ""});
        problem.alternatives[0].values[id] = Value{1.0, "", ""};
    }
    problem.weights.method = WeightMethod::Fuller;
    problem.weights.pairs = pairs;
    return problem;
}

TEST_F(BadInput, FullerValue_MustBeOneHalfOrZero) {
    const auto ranking = rank(pairProblem({{"K1", "K2", .7}}, {"K1", "K2"}));
    ASSERT_FALSE(ranking.has_value());
    EXPECT_EQ(ranking.error().code, named("bad_fuller_value")["expect_error"].get<std::string>());
    EXPECT_NE(ranking.error().message.find("K1/K2 has 0.7"), std::string::npos);
}

TEST_F(BadInput, FullerPairAndItsMirror_MustMakeOne) {
    const auto ranking = rank(pairProblem({{"K1", "K2", 1}, {"K2", "K1", 1}}, {"K1", "K2"}));
    ASSERT_FALSE(ranking.has_value());
    EXPECT_EQ(ranking.error().code, named("bad_fuller_sum")["expect_error"].get<std::string>());
}

TEST_F(BadInput, FullerCycle_IsAWarningWithTheCycle) {
    const auto ranking = rank(pairProblem({{"A", "B", 1}, {"B", "C", 1}, {"A", "C", 0}}, {"A", "B", "C"}));
    ASSERT_TRUE(ranking.has_value());
    ASSERT_TRUE(hasWarning(*ranking, "cycle"));
    const std::string expected = named("bad_intransitive_fuller_cycle")["expect_warning"];
    EXPECT_EQ(ranking->warnings[0].message.substr(0, expected.size()), expected);
    EXPECT_TRUE(allNear(ranking->weights, {1. / 3, 1. / 3, 1. / 3}, 1e-12));
}

TEST_F(BadInput, NamesThatDifferInSpacesAndCapitals_AreRefusedWithBothPositions) {
    Problem problem = thesisTable();
    problem.criteria[0].name = "Cena";
    problem.criteria[3].name = "cena ";
    const auto ranking = rank(problem);
    ASSERT_FALSE(ranking.has_value());
    EXPECT_EQ(ranking.error().code, named("bad_duplicate_criterion")["expect_error"].get<std::string>());
    EXPECT_EQ(ranking.error().where, "criterion number 1 and number 4");
}

TEST_F(BadInput, UnitMix_IsSuspicious) {
    const auto one = named("bad_unit_mix");
    Problem problem;
    problem.criteria = {{"K7", "Disk", one["inputs"]["unit"], Direction::Min, "", ""}};
    problem.alternatives = {{"A1", "A1", {{"K7", {1.0, "TB", "1 TB"}}}, ""},
                            {"A2", "A2", {{"K7", {3.0, "GB", "3 GB"}}}, ""}};
    const auto ranking = rank(problem);
    ASSERT_TRUE(ranking.has_value());
    const auto code = one["expect_error_or_warning"].get<std::string>();
    ASSERT_TRUE(hasWarning(*ranking, code));
    EXPECT_NE(ranking->warnings[1].message.find("\"3 GB\" is 1/333"), std::string::npos)
        << ranking->warnings[1].message;
}

TEST_F(BadInput, ConstantCriterion_DoesNotDiscriminate) {
    Problem problem;
    problem.criteria = {{"K1", "K1", "", Direction::Max, "", ""}};
    for (const auto& id : {"A1", "A2", "A3"})
        problem.alternatives.push_back({id, id, {{"K1", {5.0, "", ""}}}, ""});
    const auto ranking = rank(problem);
    ASSERT_TRUE(ranking.has_value());
    EXPECT_TRUE(hasWarning(*ranking, named("bad_constant_criterion")["expect_warning"]));
    EXPECT_EQ(ranking->ranking, (std::vector<std::vector<std::string>>{{"A1", "A2", "A3"}}));
}

TEST_F(BadInput, WeightsAllZero_AreRefused) {
    Problem problem = thesisTable();
    for (const auto& id : kThesisCriteria) problem.weights.values[id] = 0;
    for (const auto method : {WeightMethod::Direct, WeightMethod::Points}) {
        problem.weights.method = method;
        EXPECT_EQ(refusal(problem), named("bad_weights_all_zero")["expect_error"].get<std::string>());
    }
}

TEST_F(BadInput, OneItem_HasWeightOneAndNoCr) {
    const auto ranking = rank(matrixProblem(cellsOf(named("bad_n1")["inputs"]["matrix"]), "saaty1980"));
    ASSERT_TRUE(ranking.has_value());
    EXPECT_EQ(ranking->weights, (std::vector<double>{1}));
    EXPECT_FALSE(ranking->weightsDetail[0].saaty->cr.has_value());
}

TEST_F(BadInput, TwoItems_HaveNoCr) {
    const auto ranking = rank(matrixProblem(cellsOf(named("n2_cr")["inputs"]["matrix"]), "saaty1980"));
    ASSERT_TRUE(ranking.has_value());
    EXPECT_TRUE(allNear(ranking->weights, {.9, .1}, 1e-12));
    EXPECT_FALSE(ranking->weightsDetail[0].saaty->cr.has_value());
    EXPECT_EQ(ranking->weightsDetail[0].saaty->lambdaMax, 2);
}

TEST(ProblemErrors, EachIsNamed) {
    const std::map<std::string, std::function<void(Problem&)>> damages{
        {"no_criteria", [](Problem& p) { p.criteria.clear(); }},
        {"no_alternatives", [](Problem& p) { p.alternatives.clear(); }},
        {"empty_name", [](Problem& p) { p.criteria[2].name = " "; }},
        {"duplicate_id", [](Problem& p) { p.alternatives[3].id = "A1"; }},
        {"unknown_parent", [](Problem& p) { p.criteria[2].parent = "K9"; }},
        {"parent_cycle", [](Problem& p) { p.criteria[2].parent = "K4", p.criteria[3].parent = "K3"; }},
        {"unknown_criterion", [](Problem& p) { p.alternatives[0].values["K9"] = {}; }},
        {"bad_constraint",
         [](Problem& p) {
             p.constraints = {{"K3", Comparison::Between, {9, 1}, true, ""}};
         }},
        {"not_a_number",
         [](Problem& p) {
             p.alternatives[1].values["K4"] = {{}, "", "nan"};
         }},
        {"number_too_large", [](Problem& p) { p.alternatives[1].values["K4"].number = 1e200; }},
        {"unit_mismatch",
         [](Problem& p) {
             p.alternatives[1].values["K7"] = {2.0, "m", "2 m"};
         }},
    };
    for (const auto& [code, damage] : damages) {
        Problem problem = thesisTable();
        damage(problem);
        EXPECT_EQ(refusal(problem), code);
    }
}

TEST(ProblemErrors, ConstraintOnAnUnknownCriterion_IsNamed) {
    Problem problem = thesisTable();
    problem.constraints = {{"K9", Comparison::AtLeast, {1}, true, ""}};
    const auto ranking = rank(problem);
    ASSERT_FALSE(ranking.has_value());
    EXPECT_EQ(ranking.error().code, "unknown_criterion");
    EXPECT_EQ(ranking.error().where, "constraint on K9");
}

TEST(ProblemWarnings, MissingValue_SetsTheAlternativeAside) {
    Problem problem = thesisTable();
    problem.alternatives[2].values.erase("K5");
    const auto ranking = rank(problem);
    ASSERT_TRUE(ranking.has_value());
    EXPECT_EQ(ranking->alternatives, (std::vector<std::string>{"A1", "A2", "A4", "A5"}));
    ASSERT_EQ(ranking->excluded.size(), 1U);
    EXPECT_EQ(ranking->excluded[0].criterion, "K5");
    EXPECT_TRUE(ranking->excluded[0].limits.empty());
    EXPECT_TRUE(hasWarning(*ranking, "missing_value"));
}

TEST(ProblemWarnings, NobodyLeft_NamesTheLimitThatExcludesMost) {
    Problem problem = thesisTable();
    problem.constraints = {{"K3", Comparison::AtLeast, {200}, true, ""},
                           {"K1", Comparison::AtMost, {12000}, true, ""}};
    const auto ranking = rank(problem);
    ASSERT_TRUE(ranking.has_value());
    EXPECT_TRUE(ranking->ranking.empty());
    EXPECT_EQ(ranking->excluded.size(), 9U);
    EXPECT_TRUE(hasWarning(*ranking, "nobody_left"));
    EXPECT_NE(ranking->warnings.back().message.find("K3 (5 of 5)"), std::string::npos)
        << ranking->warnings.back().message;
}

TEST(ProblemWarnings, SoftLimit_IsMissedButStays) {
    Problem problem = thesisTable();
    problem.constraints = {{"K3", Comparison::AtLeast, {90}, false, ""}};
    const auto ranking = rank(problem);
    EXPECT_EQ(ranking->alternatives.size(), 5U);
    ASSERT_EQ(ranking->softMisses.size(), 1U);
    EXPECT_EQ(ranking->softMisses[0].id, "A5");
}

TEST(ProblemWarnings, MaximisedMoney_IsSuspicious) {
    Problem problem = thesisTable();
    problem.criteria[0].unit = "CZK";
    problem.criteria[0].direction = Direction::Max;
    EXPECT_TRUE(hasWarning(*rank(problem), "direction_suspicious"));
}

TEST(ProblemWarnings, DominatedAlternative_Stays) {
    Problem problem = thesisTable();
    problem.alternatives.push_back(problem.alternatives[0]);
    problem.alternatives.back().id = problem.alternatives.back().name = "A6";
    problem.alternatives.back().values["K1"].number = 12000;
    const auto ranking = rank(problem);
    ASSERT_TRUE(hasWarning(*ranking, "dominated"));
    EXPECT_EQ(ranking->alternatives.size(), 6U);
}

TEST(ProblemWarnings, KitsOfOneName_AreToldById) {
    Problem problem = thesisTable();
    problem.alternatives[2].name = problem.alternatives[3].name = "Patronum 5 MPx";
    EXPECT_TRUE(hasWarning(*rank(problem), "duplicate_name"));
}

} // namespace
} // namespace vidette::mcda
