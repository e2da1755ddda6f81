// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/agreement_measures.h"

#include "group_parts.h"
#include "near.h"
#include "published_cases.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>
#include <numeric>

namespace vidette::mcda {
namespace {

using Rows = std::vector<std::vector<double>>;

TEST(MeanRanks, TiesShareTheMeanOfTheirPlaces) {
    EXPECT_EQ(meanRanks({5, 7, 5}), (std::vector<double>{2.5, 1, 2.5}));
    EXPECT_EQ(meanRanks({1, 1, 1, 1}), (std::vector<double>{2.5, 2.5, 2.5, 2.5}));
    EXPECT_EQ(meanRanks({}), std::vector<double>{});
    EXPECT_EQ(meanRanks({0.1 + 0.2, 0.3}), (std::vector<double>{1.5, 1.5}));
}

class PublishedAgreement : public ::testing::Test {
  protected:
    void SetUp() override {
        m_all = publishedCases();
        if (!m_all) GTEST_SKIP() << "no reference data";
    }
    nlohmann::json named(const std::string& id) const { return caseNamed(*m_all, "cases", id); }

    std::optional<nlohmann::json> m_all;
};

/// Goepel (2018), section 9: everybody prefers another leaf: 0 %; identical priorities: 100 %.
TEST_F(PublishedAgreement, Consensus2018_IsZeroAndOneAtItsEnds) {
    const auto one = named("consensus_extremes");
    const double scale = one["inputs"]["M"];
    const auto disagree = one["inputs"]["priorities_disagree"].get<Rows>();
    const auto agree = one["inputs"]["priorities_agree"].get<Rows>();
    const double least = leastAlphaOfScale(disagree.front().size(), scale);
    EXPECT_NEAR(shannonConsensus(disagree, least)->consensus, one["expected"]["S_disagree"],
                one["tolerance"]);
    EXPECT_NEAR(shannonConsensus(agree, least)->consensus, one["expected"]["S_agree"], one["tolerance"]);
}

TEST_F(PublishedAgreement, KendallW_IsOneAndZeroAtItsEnds) {
    const auto one = named("kendall_w_extremes");
    const auto w = [&](const char* name) { return kendallW(one["inputs"][name].get<Rows>())->w; };
    EXPECT_NEAR(w("rankings_equal"), one["expected"]["W_equal"], one["tolerance"]);
    EXPECT_NEAR(w("rankings_opposite"), one["expected"]["W_opposite"], one["tolerance"]);
}

/// Siegel (1956), as in the example of the NAG Library's routine G08DAF: three rankings of ten with ties,
/// W = 0.828, significance 0.008, which is χ² = 22.35 on 9 degrees of freedom.
TEST(KendallW, RankingsWithTies1956_HavePublishedConcordance) {
    const auto found = kendallW({{1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10},
                                 {2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5},
                                 {2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10}});
    ASSERT_TRUE(found.has_value());
    EXPECT_NEAR(found->w, .828, 5e-4);
    EXPECT_NEAR(found->chiSquare, 27 * found->w, 1e-12);
    EXPECT_EQ(found->degrees, 9U);
}

TEST(KendallW, NothingToRank_IsNothing) {
    EXPECT_FALSE(kendallW({}).has_value());
    EXPECT_FALSE(kendallW({{1, 2}}).has_value());
    EXPECT_FALSE(kendallW({{1}, {1}}).has_value());
    EXPECT_FALSE(kendallW({{1.5, 1.5}, {1.5, 1.5}}).has_value());
}

Rows anyRanks(std::size_t experts, std::size_t items) {
    Rows ranks;
    for (std::size_t i = 0; i < experts; ++i) {
        std::vector<double> scores;
        for (std::size_t j = 0; j < items; ++j) scores.push_back(*rc::gen::inRange(0, 6));
        ranks.push_back(meanRanks(scores));
    }
    return ranks;
}

/// W = (1 + (m − 1)·ρ̄)/m with the mean of Spearman's ρ over all pairs (Kendall 1948), where nobody has ties;
/// with ties where all have the same number of them.
RC_GTEST_PROP(KendallW, IsTheMeanOfSpearmanWithoutTies, ()) {
    const auto m = static_cast<std::size_t>(*rc::gen::inRange(2, 6));
    const auto n = static_cast<std::size_t>(*rc::gen::inRange(2, 7));
    Lot lot(*rc::gen::arbitrary<unsigned>());
    Rows ranks;
    for (std::size_t i = 0; i < m; ++i) {
        std::vector<double> scores;
        for (std::size_t j = 0; j < n; ++j) scores.push_back(lot.next());
        ranks.push_back(meanRanks(scores));
    }
    double rho = 0;
    for (std::size_t i = 0; i < m; ++i) {
        for (std::size_t j = i + 1; j < m; ++j) rho += *spearmanRho(ranks[i], ranks[j]);
    }
    rho /= static_cast<double>(m * (m - 1)) / 2;
    const auto size = static_cast<double>(m);
    RC_ASSERT(std::abs(kendallW(ranks)->w - (1 + (size - 1) * rho) / size) < 1e-12);
}

RC_GTEST_PROP(KendallW, LiesBetweenZeroAndOneWithTies, ()) {
    const auto ranks = anyRanks(4, 5);
    const auto found = kendallW(ranks);
    if (!found) return;
    RC_ASSERT(found->w >= -1e-12);
    RC_ASSERT(found->w <= 1 + 1e-12);
}

/// Two equal rankings with ties still agree wholly; without the correction W would be smaller.
TEST(KendallW, EqualRankingsWithTies_AgreeWholly) {
    EXPECT_NEAR(kendallW({{1.5, 1.5, 3, 4}, {1.5, 1.5, 3, 4}})->w, 1, 1e-12);
}

std::vector<double> anyPriorities(Lot& lot, std::size_t n) {
    std::vector<double> shares;
    for (std::size_t i = 0; i < n; ++i) shares.push_back(std::exp(3 * lot.next()));
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares) share /= sum;
    return shares;
}

/// β is the mean Kullback–Leibler divergence from the mean: another way to the same number.
RC_GTEST_PROP(ShannonConsensus, BetaIsTheMeanDivergence, ()) {
    Lot lot(*rc::gen::arbitrary<unsigned>());
    const auto m = static_cast<std::size_t>(*rc::gen::inRange(2, 6));
    const auto n = static_cast<std::size_t>(*rc::gen::inRange(2, 8));
    Rows all;
    std::vector<double> mean(n, 0.0);
    for (std::size_t i = 0; i < m; ++i) {
        all.push_back(anyPriorities(lot, n));
        for (std::size_t j = 0; j < n; ++j) mean[j] += all[i][j] / static_cast<double>(m);
    }
    double divergence = 0;
    for (const auto& own : all) {
        for (std::size_t j = 0; j < n; ++j)
            divergence += own[j] * std::log(own[j] / mean[j]) / static_cast<double>(m);
    }
    const auto found = *shannonConsensus(all, leastAlphaOfScale(n));
    RC_ASSERT(std::abs(found.beta - divergence) < 1e-12);
    RC_ASSERT(found.consensus >= 0);
    RC_ASSERT(found.consensus <= 1);
    RC_ASSERT(found.consensus <= found.homogeneity + 1e-12);
}

RC_GTEST_PROP(ShannonConsensus, TheSamePrioritiesAgreeWholly, ()) {
    Lot lot(*rc::gen::arbitrary<unsigned>());
    const auto own = anyPriorities(lot, static_cast<std::size_t>(*rc::gen::inRange(2, 8)));
    RC_ASSERT(std::abs(shannonConsensus({own, own, own}, leastAlphaOfScale(own.size()))->consensus - 1) <
              1e-9);
}

TEST(ShannonConsensus, OppositeTrianglesDisagreeWholly) {
    for (const double plus : {0.0, 0.5, 1.0}) {
        const FullerRule rule{TieRule::Half, plus};
        // Counts of a strict order of four: 3, 2, 1, 0.
        std::vector<double> up;
        for (int i = 0; i < 4; ++i) up.push_back((i + plus) / (6 + 4 * plus));
        const std::vector<double> down(up.rbegin(), up.rend());
        EXPECT_NEAR(shannonConsensus({up, down}, leastAlphaOfTriangle(4, rule))->consensus, 0, 1e-12) << plus;
    }
}

TEST(ShannonConsensus, MoreExtremeThanTheScale_IsZeroNotLess) {
    const double least = leastAlphaOfScale(2);
    EXPECT_EQ(shannonConsensus({{.999, .001}, {.001, .999}}, least)->consensus, 0);
    EXPECT_GT(shannonConsensus({{.9, .1}, {.1, .9}}, 0)->consensus, 0);
}

TEST(ShannonConsensus, ZeroShares_CountAsNone) {
    const auto found = shannonConsensus({{1, 0}, {0, 1}}, 0);
    EXPECT_EQ(found->alpha, 0);
    EXPECT_NEAR(found->gamma, std::log(2), 1e-15);
    EXPECT_NEAR(found->consensus, 0, 1e-12);
}

TEST(ShannonConsensus, OneExpertOrOneItem_IsNothing) {
    EXPECT_FALSE(shannonConsensus({}).has_value());
    EXPECT_FALSE(shannonConsensus({{.5, .5}}).has_value());
    EXPECT_FALSE(shannonConsensus({{1}, {1}}).has_value());
}

TEST(ShannonConsensus, EndlessScale_HasNoLeastEntropy) {
    EXPECT_EQ(leastAlphaOfScale(5, std::numeric_limits<double>::infinity()), 0);
    EXPECT_EQ(leastAlphaOfScale(1), 0);
    // A scale that ends at 1 leaves no room to disagree.
    EXPECT_NEAR(leastAlphaOfScale(3, 1), std::log(3), 1e-15);
    EXPECT_EQ(shannonConsensus({{.5, .5}, {.5, .5}}, leastAlphaOfScale(2, 1))->consensus, 1);
}

/// Goepel (2022): word scale of the consensus indicator.
TEST(ConsensusWord, FollowsThePublishedScale) {
    EXPECT_EQ(consensusWord(0), "very low");
    EXPECT_EQ(consensusWord(.499), "very low");
    EXPECT_EQ(consensusWord(.5), "low");
    EXPECT_EQ(consensusWord(.625), "moderate");
    EXPECT_EQ(consensusWord(.75), "high");
    EXPECT_EQ(consensusWord(.875), "very high");
    EXPECT_EQ(consensusWord(1), "very high");
}

TEST(RankCorrelation, EndsAndTies) {
    EXPECT_NEAR(*kendallTau({1, 2, 3}, {1, 2, 3}), 1, 1e-15);
    EXPECT_NEAR(*kendallTau({1, 2, 3}, {3, 2, 1}), -1, 1e-15);
    EXPECT_NEAR(*spearmanRho({1, 2, 3}, {3, 2, 1}), -1, 1e-15);
    // Two of three pairs agree, one is tied in the first: 2/√(2·3).
    EXPECT_NEAR(*kendallTau({1, 2.5, 2.5}, {1, 2, 3}), 2 / std::sqrt(6.0), 1e-15);
    EXPECT_FALSE(kendallTau({2, 2, 2}, {1, 2, 3}).has_value());
    EXPECT_FALSE(spearmanRho({2, 2, 2}, {1, 2, 3}).has_value());
    EXPECT_FALSE(kendallTau({}, {}).has_value());
}

/// Spearman's textbook formula 1 − 6Σd²/(n³ − n), which holds without ties.
RC_GTEST_PROP(RankCorrelation, SpearmanIsTheTextbookFormulaWithoutTies, ()) {
    Lot lot(*rc::gen::arbitrary<unsigned>());
    std::vector<double> a;
    std::vector<double> b;
    for (int i = 0; i < 6; ++i) a.push_back(lot.next()), b.push_back(lot.next());
    const auto x = meanRanks(a);
    const auto y = meanRanks(b);
    double squares = 0;
    for (std::size_t i = 0; i < x.size(); ++i) squares += (x[i] - y[i]) * (x[i] - y[i]);
    RC_ASSERT(std::abs(*spearmanRho(x, y) - (1 - 6 * squares / 210)) < 1e-12);
}

TEST(LikeMinded, TwoCamps_AreFound) {
    const Rows likeness{{1, .9, .1, .2}, {.9, 1, .2, .1}, {.1, .2, 1, .8}, {.2, .1, .8, 1}};
    EXPECT_EQ(likeMinded(likeness, .75), (std::vector<std::vector<std::size_t>>{{0, 1}, {2, 3}}));
    EXPECT_EQ(likeMinded(likeness, .85), (std::vector<std::vector<std::size_t>>{{0, 1}, {2}, {3}}));
    EXPECT_EQ(likeMinded(likeness, .1).size(), 1U);
    EXPECT_TRUE(likeMinded({}, .5).empty());
}

TEST(LikeMinded, EqualPairs_AreJoinedInTheirOrder) {
    // 0–1 and 1–2 are equally alike; 0 and 1 come first, and then 2 is too far on average.
    const Rows chain{{1, .8, 0}, {.8, 1, .8}, {0, .8, 1}};
    EXPECT_EQ(likeMinded(chain, .75), (std::vector<std::vector<std::size_t>>{{0, 1}, {2}}));
    EXPECT_EQ(likeMinded(chain, .4), (std::vector<std::vector<std::size_t>>{{0, 1, 2}}));
}

TEST(LikeMinded, NobodyAlike_StaysAlone) {
    EXPECT_EQ(likeMinded({{1, 0}, {0, 1}}, .75), (std::vector<std::vector<std::size_t>>{{0}, {1}}));
}

TEST(Agreement, TwoCampsAreASplitAndOneOutsiderIsNone) {
    const std::vector<double> left{.75, 1. / 12, 1. / 12, 1. / 12};
    const std::vector<double> right{1. / 12, 1. / 12, 1. / 12, .75};
    const double least = leastAlphaOfScale(4);
    const auto camps = agreementOf({"a", "b", "c", "d"}, {left, left, right, right}, left, least);
    EXPECT_TRUE(camps.isSplit());
    EXPECT_TRUE(camps.isLow());
    EXPECT_EQ(camps.clusters, (std::vector<std::vector<std::string>>{{"a", "b"}, {"c", "d"}}));
    EXPECT_EQ(camps.pairwise[0][1], 1);
    EXPECT_EQ(camps.pairwise[0][2], camps.pairwise[2][0]);
    EXPECT_FALSE(agreementOf({"a", "b", "c"}, {left, left, right}, left, least).isSplit());
}

TEST(Agreement, DistancesAreMeasuredFromTheGroup) {
    const auto found = agreementOf({"a", "b"}, {{.5, .3, .2}, {.2, .3, .5}}, {.5, .3, .2}, 0);
    EXPECT_EQ(found.distances[0].euclidean, 0);
    EXPECT_NEAR(found.distances[1].manhattan, .6, 1e-15);
    EXPECT_NEAR(found.distances[1].euclidean, std::sqrt(.18), 1e-15);
    EXPECT_NEAR(*found.distances[0].kendall, 1, 1e-15);
    EXPECT_NEAR(*found.distances[1].spearman, -1, 1e-15);
}

} // namespace
} // namespace vidette::mcda
