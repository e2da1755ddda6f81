// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/evaluation.h"
#include "near.h"
#include "published_cases.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>

#include <map>

/// Published cases of all other methods; each test names its source, the figures stand in the collection.
namespace vidette::mcda {
namespace {

class PublishedMethods : public ::testing::Test {
  protected:
    void SetUp() override {
        m_all = publishedCases();
        if (!m_all) GTEST_SKIP() << "no reference data";
    }
    nlohmann::json named(const std::string& id) const { return caseNamed(*m_all, "cases", id); }

    std::optional<nlohmann::json> m_all;
};

std::vector<PairJudgment> pairsOf(const nlohmann::json& upper) {
    std::vector<PairJudgment> pairs;
    for (const auto& [key, value] : upper.items()) {
        const auto dash = key.find('-');
        pairs.push_back({key.substr(0, dash), key.substr(dash + 1), value.get<double>()});
    }
    return pairs;
}

/// The triangles of the thesis, pair by pair as printed (sections 3.6 and 3.7, appendix A).
TEST_F(PublishedMethods, FullerTrianglesOfTheThesis_GiveThePrintedWeights) {
    for (const std::string name : {"criteria", "K1", "K2", "K3", "K4", "K5", "K6", "K7"}) {
        const auto one = named("fuller_thesis_" + name);
        Problem problem;
        problem.alternatives = {{"X", "X", {}, {}}};
        for (const auto& id : one["inputs"]["items"]) {
            problem.criteria.push_back({id, id, "", Direction::Max, "", ""});
            problem.alternatives[0].values[id] = Value{1.0, "", ""};
        }
        problem.weights.method = WeightMethod::Fuller;
        problem.weights.pairs = pairsOf(one["inputs"]["upper_triangle"]);
        problem.weights.fuller = {TieRule::Uncounted, 1};
        const auto ranking = rank(problem);
        ASSERT_TRUE(ranking.has_value()) << name;
        EXPECT_TRUE(allNear(ranking->weights, numbers(one["computed_full_precision"]["weights"]), 1e-12))
            << name;
        EXPECT_EQ(ranking->weightsDetail[0].fuller->plusCounts, numbers(one["expected"]["f_star"])) << name;
    }
}

/// Więckowski et al. (2023), RANCOM: Fuller's triangle with half points and 0.5 added.
TEST_F(PublishedMethods, Rancom2023_IsFullerWithHalfPointsAndAHalf) {
    const auto one = named("rancom_2023");
    const auto& matrix = one["inputs"]["matrix"];
    Problem problem =
        tableProblem({{"matrix", nlohmann::json::array({std::vector<double>(matrix.size(), 1)})}});
    problem.weights.method = WeightMethod::Fuller;
    problem.weights.fuller = {TieRule::Half, .5};
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        for (std::size_t j = i + 1; j < matrix.size(); ++j)
            problem.weights.pairs.push_back({problem.criteria[i].id, problem.criteria[j].id, matrix[i][j]});
    }
    EXPECT_TRUE(allNear(rank(problem)->weights, numbers(one["expected"]["weights"]), one["tolerance"]));
}

/// Tzeng & Huang (2011); Opricovic & Tzeng (2004), EJOR 156, with both normalisations.
TEST_F(PublishedMethods, Topsis_HasPublishedCloseness) {
    for (const char* id : {"topsis_tzeng_2011", "topsis_mountain_minmax", "topsis_mountain_vector"}) {
        const auto one = named(id);
        Problem problem = tableProblem(one["inputs"]);
        problem.evaluation.method = EvaluationMethod::Topsis;
        const bool vector = one["inputs"]["normalisation"] == "vector";
        problem.evaluation.normalisation = vector ? Normalisation::Vector : Normalisation::MinMax;
        const auto totals = rank(problem)->totals;
        EXPECT_TRUE(allNear(totals, numbers(one["expected"]["closeness"]), one["tolerance"])) << id;
        EXPECT_TRUE(allNear(totals, numbers(one["computed_full_precision"]["closeness"]), 1e-12)) << id;
    }
}

/// Ersoy (2021), LogForum 17(3): entropy weights.
TEST_F(PublishedMethods, Entropy2021_HasPublishedWeights) {
    const auto one = named("entropy_ersoy_2021");
    Problem problem = tableProblem(one["inputs"]);
    problem.weights.method = WeightMethod::Entropy;
    const auto weights = rank(problem)->weights;
    EXPECT_TRUE(allNear(weights, numbers(one["expected"]["weights"]), one["tolerance"]));
    EXPECT_TRUE(allNear(weights, numbers(one["computed_full_precision"]["weights"]), 1e-12));
}

/// Diakoulaki, Mavrotas & Papayannakis (1995), Computers Ops Res. 22(7): CRITIC weights.
TEST_F(PublishedMethods, Critic1995_HasPublishedWeights) {
    const auto one = named("critic_diakoulaki_1995");
    Problem problem = tableProblem(one["inputs"]);
    problem.weights.method = WeightMethod::Critic;
    EXPECT_TRUE(allNear(rank(problem)->weights, numbers(one["expected"]["weights"]), one["tolerance"]));
}

/// Opricovic & Tzeng (2004), EJOR 156: S, R and Q.
TEST_F(PublishedMethods, Vikor_HasPublishedSRAndQ) {
    const auto one = named("vikor_mountain");
    Problem problem = tableProblem(one["inputs"]);
    problem.evaluation.method = EvaluationMethod::Vikor;
    const auto ranking = *rank(problem);
    EXPECT_TRUE(allNear(ranking.totals, numbers(one["expected"]["Q"]), 1e-12));
    EXPECT_TRUE(allNear(ranking.measures.at("S"), numbers(one["expected"]["S"]), 1e-12));
    EXPECT_TRUE(allNear(ranking.measures.at("R"), numbers(one["expected"]["R"]), 1e-12));
    EXPECT_EQ(ranking.ranking, (std::vector<std::vector<std::string>>{{"A2"}, {"A1", "A3"}}));
}

Preference preferenceOf(const nlohmann::json& inputs, std::size_t k) {
    const std::map<std::string, PreferenceType> types{{"usual", PreferenceType::Usual},
                                                      {"linear", PreferenceType::Linear},
                                                      {"vshape", PreferenceType::VShape}};
    const auto& functions = inputs["functions"];
    Preference preference;
    preference.type = types.at(functions.is_string() ? functions : functions.at(k));
    const auto number = [&](const char* name) {
        return inputs.contains(name) && inputs[name].at(k).is_number() ? inputs[name].at(k).get<double>() : 0;
    };
    preference.q = number("q");
    preference.p = number("p");
    return preference;
}

/// Zhao et al. (2013); Papathanasiou & Ploskas (2018), chapter 3; a case of JMcDM with its sign corrected.
TEST_F(PublishedMethods, Promethee_HasPublishedNetFlows) {
    for (const char* id : {"promethee2_zhao", "promethee2_papathanasiou", "promethee2_jmcdm_corrected"}) {
        const auto one = named(id);
        Problem problem = tableProblem(one["inputs"]);
        problem.evaluation.method = EvaluationMethod::Promethee2;
        for (std::size_t k = 0; k < problem.criteria.size(); ++k)
            problem.evaluation.preferences[problem.criteria[k].id] = preferenceOf(one["inputs"], k);
        const auto totals = rank(problem)->totals;
        EXPECT_TRUE(allNear(totals, numbers(one["expected"]["net"]), one["tolerance"])) << id;
        EXPECT_TRUE(allNear(totals, numbers(one["computed_full_precision"]["net"]), 1e-12)) << id;
    }
}

/// Edwards & Barron: rank order centroids.
TEST_F(PublishedMethods, RankOrderCentroids_AreTheClosedForm) {
    for (const char* id : {"roc_3", "roc_4", "roc_5"}) {
        const auto one = named(id);
        const std::size_t n = one["inputs"]["n"];
        Problem problem = tableProblem({{"matrix", nlohmann::json::array({std::vector<double>(n, 1)})}});
        problem.weights.method = WeightMethod::Roc;
        for (const auto& criterion : problem.criteria) problem.weights.order.push_back({criterion.id});
        EXPECT_TRUE(
            allNear(rank(problem)->weights, numbers(one["computed_full_precision"]["weights"]), 1e-12));
    }
}

/// Triantaphyllou & Sánchez (1997), Decision Sciences 28: plain weighted sums.
TEST_F(PublishedMethods, WeightedSum1997_HasPublishedTotals) {
    const auto one = named("triantaphyllou_sanchez_1997");
    Problem problem = tableProblem(one["inputs"]);
    problem.evaluation.normalisation = Normalisation::None;
    const auto totals = rank(problem)->totals;
    EXPECT_TRUE(allNear(totals, numbers(one["expected"]["P"]), one["tolerance"]["P"]));
}

class PublishedExamples : public ::testing::Test {
  protected:
    void SetUp() override {
        const auto file = support::referenceFile("mcda-dev/published_examples.json");
        if (!file) GTEST_SKIP() << "no reference data";
        m_all = nlohmann::json::parse(support::readText(*file));
    }
    nlohmann::json m_all;
};

/// R package MCDA, citing hodgett.co.uk: three cars.
TEST_F(PublishedExamples, ThreeCars_HavePublishedCloseness) {
    nlohmann::json one = m_all["topsis"][0];
    one["directions"] = {-1, 1, 1, 1};
    Problem problem = tableProblem(one);
    problem.evaluation.method = EvaluationMethod::Topsis;
    EXPECT_TRUE(allNear(rank(problem)->totals, numbers(one["published"]), one["tolerance"]));
}

/// Chakraborty, Zavadskas & Antucheviciene (2015): the weighted sum part, with weights that sum to 1.0155.
TEST_F(PublishedExamples, WeightsThatDoNotSumToOne_AreUsedAsGivenWithAWarning) {
    nlohmann::json one = m_all["waspas"][0];
    one["directions"] = {1, 1, 1, 1, 1, -1, -1};
    Problem problem = tableProblem(one);
    problem.evaluation.normalisation = Normalisation::Max;
    const auto ranking = *rank(problem);
    EXPECT_TRUE(allNear(ranking.totals, {.8594, .8065, .7194, .8941, .8295, .7169, .8844, .5933}, 6e-5));
    EXPECT_TRUE(hasWarning(ranking, "weights_sum_not_one"));
}

/// A textbook triangle of five parameters.
TEST_F(PublishedExamples, TextbookTriangle_HasPublishedCounts) {
    const auto one = m_all["fuller_triangle"][0];
    Problem problem = tableProblem({{"matrix", {{1, 1, 1, 1, 1}}}});
    problem.weights.method = WeightMethod::Fuller;
    for (const auto& [key, preferred] : one["upper_triangle_preferred"].items()) {
        const std::string first = key.substr(0, 1);
        const double value = preferred.get<int>() == std::stoi(first) ? 1 : 0;
        problem.weights.pairs.push_back({"K" + first, "K" + key.substr(2), value});
    }
    const auto ranking = *rank(problem);
    EXPECT_EQ(ranking.weightsDetail[0].fuller->counts, numbers(one["published_totals"]));
    EXPECT_TRUE(allNear(ranking.weights, numbers(one["checked_by_us_weights_plain"]), 1e-12));
}

/// Moll, Nell and Sue: local priorities and the CR that only RI(3) = 0.52 gives.
TEST_F(PublishedExamples, LeaderMollNellSue_HasPublishedPriorities) {
    const auto one = m_all["ahp_hierarchies"][0];
    Problem problem = matrixProblem(cellsOf(one["criteria_matrix"]), "saaty2005");
    problem.alternatives.clear();
    for (const auto& name : one["alternatives"]) problem.alternatives.push_back({name, name, {}, {}});
    problem.evaluation.method = EvaluationMethod::Saaty;
    problem.evaluation.saaty.randomIndex = "saaty2005";
    for (std::size_t k = 0; k < problem.criteria.size(); ++k)
        problem.evaluation.judgments[problem.criteria[k].id].cells =
            cellsOf(one["alternative_matrices"][one["criteria"][k].get<std::string>()]);
    const auto ranking = *rank(problem);
    const auto& global = one["published_global"];
    EXPECT_TRUE(allNear(ranking.totals, {global["Moll"], global["Nell"], global["Sue"]}, one["tolerance"]));
    EXPECT_NEAR(*ranking.localDetail[0].saaty->cr, one["published_cr_experience"], 6e-4);
    EXPECT_NEAR(*ranking.localDetail[1].saaty->cr, one["published_cr_education"], 6e-4);
}

} // namespace
} // namespace vidette::mcda
