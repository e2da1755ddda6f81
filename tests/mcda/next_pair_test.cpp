// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/next_pair.h"

#include "group_parts.h"
#include "mcda/agreement_measures.h"
#include "mcda/implied_order.h"
#include "mcda/log_least_squares.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace vidette::mcda {
namespace {

using Square = std::vector<std::vector<double>>;

/// Determinant by elimination with pivots.
double determinant(Square a) {
    double product = 1;
    for (std::size_t k = 0; k < a.size(); ++k) {
        std::size_t pivot = k;
        for (std::size_t i = k; i < a.size(); ++i) {
            if (std::abs(a[i][k]) > std::abs(a[pivot][k])) pivot = i;
        }
        if (a[pivot][k] == 0) return 0;
        if (pivot != k) std::swap(a[pivot], a[k]), product = -product;
        product *= a[k][k];
        for (std::size_t i = k + 1; i < a.size(); ++i) {
            const double factor = a[i][k] / a[k][k];
            for (std::size_t j = k; j < a.size(); ++j) a[i][j] -= factor * a[k][j];
        }
    }
    return product;
}

Square laplacianWithout(std::size_t n, const std::vector<PairSaid>& said, const std::set<std::size_t>& left) {
    Square whole(n, std::vector<double>(n, 0.0));
    for (const auto& pair : said) {
        whole[pair.first][pair.first] += 1;
        whole[pair.second][pair.second] += 1;
        whole[pair.first][pair.second] -= 1;
        whole[pair.second][pair.first] -= 1;
    }
    Square part;
    for (std::size_t i = 0; i < n; ++i) {
        if (left.count(i)) continue;
        part.emplace_back();
        for (std::size_t j = 0; j < n; ++j) {
            if (!left.count(j)) part.back().push_back(whole[i][j]);
        }
    }
    return part;
}

/// A connected graph: a random tree and some more edges.
std::vector<PairSaid> anyGraph(std::size_t n) {
    std::vector<PairSaid> said;
    std::set<std::pair<std::size_t, std::size_t>> seen;
    const auto add = [&](std::size_t a, std::size_t b) {
        const auto pair = std::minmax(a, b);
        if (a != b && seen.insert(pair).second) said.push_back({pair.first, pair.second, 1});
    };
    for (std::size_t i = 1; i < n; ++i)
        add(i, static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(i))));
    const int more = *rc::gen::inRange(0, 6);
    for (int k = 0; k < more; ++k)
        add(static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(n))),
            static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(n))));
    return said;
}

/// Kirchhoff's theorem of 1847: R_ij = spanning forests of two trees that part i from j / spanning trees.
RC_GTEST_PROP(EffectiveResistance, IsKirchhoffsRatioOfDeterminants, ()) {
    const auto n = static_cast<std::size_t>(*rc::gen::inRange(2, 7));
    const auto said = anyGraph(n);
    const auto found = effectiveResistance(n, said);
    const double trees = determinant(laplacianWithout(n, said, {0}));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const double forests = determinant(laplacianWithout(n, said, {i, j}));
            RC_ASSERT(std::abs(found[i][j] - forests / trees) < 1e-9);
        }
    }
}

/// Foster (1949): the resistances of the edges sum to n − 1.
RC_GTEST_PROP(EffectiveResistance, OfTheEdgesSumsToTheTree, ()) {
    const auto n = static_cast<std::size_t>(*rc::gen::inRange(2, 9));
    const auto said = anyGraph(n);
    const auto found = effectiveResistance(n, said);
    double sum = 0;
    for (const auto& pair : said) sum += found[pair.first][pair.second];
    RC_ASSERT(std::abs(sum - static_cast<double>(n - 1)) < 1e-9);
}

TEST(EffectiveResistance, PathsAddUpAndUnlinkedIsInfinite) {
    const auto found = effectiveResistance(4, {{0, 1, 1}, {1, 2, 1}});
    EXPECT_NEAR(found[0][2], 2, 1e-12);
    EXPECT_EQ(found[0][0], 0);
    EXPECT_TRUE(std::isinf(found[0][3]));
    // A triangle: 1 beside 2.
    EXPECT_NEAR(effectiveResistance(3, {{0, 1, 1}, {0, 2, 1}, {1, 2, 1}})[0][1], 2. / 3, 1e-12);
}

TEST(LinkedParts, AreNumberedInTheOrderOfTheItems) {
    EXPECT_EQ(linkedParts(5, {{1, 4, 1}, {2, 3, 1}}), (std::vector<std::size_t>{0, 1, 2, 2, 1}));
    EXPECT_EQ(linkedParts(1, {}), (std::vector<std::size_t>{0}));
}

/// A judge who knows the true weights; `deviation` of ln, and rounded to whole steps of the scale if so.
struct Judge {
    std::vector<double> weights;
    double deviation = 0;
    bool rounds = false;

    double ratio(std::size_t i, std::size_t j, Lot& lot) const {
        double value = weights[i] / weights[j] * std::exp(deviation * lot.normal());
        const bool inverse = value < 1;
        if (inverse) value = 1 / value;
        value = std::min(rounds ? std::round(value) : value, 9.0);
        return inverse ? 1 / value : value;
    }
};

/// Weights that differ up to fiftyfold.
Judge anyJudge(std::size_t n, Lot& lot, double deviation, bool rounds) {
    Judge judge{{}, deviation, rounds};
    for (std::size_t i = 0; i < n; ++i) judge.weights.push_back(std::exp(lot.next() * std::log(50.0)));
    return judge;
}

std::vector<PairSaid> asked(std::size_t n, std::size_t questions, const Judge& judge, Lot& lot) {
    std::vector<PairSaid> said;
    while (said.size() < questions) {
        const auto pair = nextPair(n, PairMethod::Saaty, said);
        if (!pair) break;
        said.push_back({pair->first, pair->second, judge.ratio(pair->first, pair->second, lot)});
    }
    return said;
}

double tauToTruth(const std::vector<PairSaid>& said, const std::vector<double>& weights) {
    const std::size_t n = weights.size();
    Square cells(n, std::vector<double>(n, 1.0));
    std::vector<std::vector<bool>> judged(n, std::vector<bool>(n, false));
    for (const auto& pair : said) {
        cells[pair.first][pair.second] = pair.value;
        cells[pair.second][pair.first] = 1 / pair.value;
        judged[pair.first][pair.second] = judged[pair.second][pair.first] = true;
    }
    return *kendallTau(meanRanks(logLeastSquares(cells, judged)), meanRanks(weights));
}

struct Trial {
    double least = 1;
    double mean = 0;
};

/// Thirty items, twenty judges of fixed seeds.
Trial thirtyItems(std::size_t questions, double deviation, bool rounds) {
    Trial trial;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Lot lot(seed * 7919);
        const Judge judge = anyJudge(30, lot, deviation, rounds);
        const double tau = tauToTruth(asked(30, questions, judge, lot), judge.weights);
        trial.least = std::min(trial.least, tau);
        trial.mean += tau / 20;
    }
    return trial;
}

TEST(NextPair, ThirtyItems_AConsistentJudgeIsUnderstoodAfter45Of435) {
    EXPECT_GE(thirtyItems(45, 0, false).least, .9);
}

TEST(NextPair, ThirtyItems_WholeStepsOfTheScaleNeed60OnAverage) {
    EXPECT_GE(thirtyItems(60, 0, true).mean, .9);
}

TEST(NextPair, ThirtyItems_ANoisyJudgeNeeds120Of435) {
    const Trial exact = thirtyItems(120, .2, false);
    EXPECT_GE(exact.least, .9);
    const Trial rounding = thirtyItems(120, .2, true);
    EXPECT_GE(rounding.mean, .93);
    EXPECT_GE(rounding.least, .88);
}

/// Five noisy judges with whole steps of the scale, 75 questions each: their mean judgments (AIJ).
TEST(NextPair, ThirtyItems_FiveNoisyJudgesTogetherNeed75Each) {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        Lot lot(seed * 7919);
        const Judge judge = anyJudge(30, lot, .3, true);
        std::map<std::pair<std::size_t, std::size_t>, std::vector<double>> logs;
        for (int k = 0; k < 5; ++k) {
            for (const auto& pair : asked(30, 75, judge, lot))
                logs[{pair.first, pair.second}].push_back(std::log(pair.value));
        }
        std::vector<PairSaid> means;
        for (const auto& [pair, all] : logs) {
            const double sum = std::accumulate(all.begin(), all.end(), 0.0);
            means.push_back({pair.first, pair.second, std::exp(sum / static_cast<double>(all.size()))});
        }
        EXPECT_GE(tauToTruth(means, judge.weights), .9) << seed;
    }
}

/// Questions drawn by lot tell less.
TEST(NextPair, ThirtyItems_TellMoreThanQuestionsByLot) {
    double chosen = 0;
    double drawn = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Lot lot(seed * 7919);
        const Judge judge = anyJudge(30, lot, .2, true);
        const auto said = asked(30, 90, judge, lot);
        chosen += tauToTruth(said, judge.weights) / 20;
        std::vector<PairSaid> random(said.begin(), said.begin() + 29);
        while (random.size() < 90) {
            const auto [a, b] = std::minmax({lot.below(30), lot.below(30)});
            const auto same = [a = a, b = b](const PairSaid& pair) {
                return pair.first == a && pair.second == b;
            };
            if (a != b && std::none_of(random.begin(), random.end(), same))
                random.push_back({a, b, judge.ratio(a, b, lot)});
        }
        drawn += tauToTruth(random, judge.weights) / 20;
    }
    EXPECT_GT(chosen, drawn);
}

/// The estimate of certainty is about what the truth shows: mean probability p of a right order is τ = 2p
/// − 1.
TEST(PairProgress, ThirtyItems_CertaintyIsNearTheTruth) {
    double truth = 0;
    double estimate = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Lot lot(seed * 7919);
        const Judge judge = anyJudge(30, lot, .2, true);
        const auto said = asked(30, 90, judge, lot);
        truth += tauToTruth(said, judge.weights) / 20;
        estimate += (2 * pairProgress(30, PairMethod::Saaty, said).certainty - 1) / 20;
    }
    EXPECT_NEAR(estimate, truth, .05);
}

TEST(NextPair, FirstOnes_AreATreeAroundTheMiddleOfFive) {
    Lot lot(1);
    Judge judge{{5, 1, 2, 4, 3, 9, 8, 7}, 0, false};
    const auto said = asked(8, 7, judge, lot);
    for (std::size_t k = 0; k < 4; ++k) EXPECT_EQ(said[k].first, 0U);
    // The middle of 5, 1, 2, 4, 3 is 3: item 4.
    for (std::size_t k = 4; k < 7; ++k) EXPECT_EQ(said[k].first, 4U) << k;
    EXPECT_TRUE(pairProgress(8, PairMethod::Saaty, said).linked);
}

TEST(NextPair, OnceLinked_AsksForTheNearestOfEquallyUnknown) {
    // A star: every two leaves have the same resistance, and 2 and 3 are judged the same.
    const std::vector<PairSaid> star{{0, 1, 9}, {0, 2, 2}, {0, 3, 2}};
    const auto pair = nextPair(4, PairMethod::Saaty, star);
    ASSERT_TRUE(pair.has_value());
    EXPECT_EQ(pair->first, 2U);
    EXPECT_EQ(pair->second, 3U);
    EXPECT_FALSE(pair->links);
}

TEST(NextPair, AllJudged_AsksNothing) {
    EXPECT_FALSE(nextPair(2, PairMethod::Saaty, {{0, 1, 3}}).has_value());
    EXPECT_FALSE(nextPair(3, PairMethod::Saaty, {{0, 1, 3}, {0, 2, 3}, {1, 2, 1}}).has_value());
    EXPECT_FALSE(nextPair(2, PairMethod::Fuller, {{0, 1, .5}}).has_value());
}

/// Whatever was judged before, no pair is asked twice and all are linked after n − 1 useful ones.
RC_GTEST_PROP(NextPair, LinksWhateverWasJudgedBefore, ()) {
    const auto n = static_cast<std::size_t>(*rc::gen::inRange(2, 9));
    std::vector<PairSaid> said;
    const int before = *rc::gen::inRange(0, 6);
    for (int k = 0; k < before; ++k) {
        const auto a = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(n)));
        const auto b = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(n)));
        const bool known = std::any_of(said.begin(), said.end(), [&](const PairSaid& pair) {
            return pair.first == std::min(a, b) && pair.second == std::max(a, b);
        });
        if (a != b && !known)
            said.push_back({std::min(a, b), std::max(a, b), std::exp(*rc::gen::inRange(-2, 3))});
    }
    std::set<std::pair<std::size_t, std::size_t>> seen;
    for (const auto& pair : said) seen.insert({pair.first, pair.second});
    while (const auto pair = nextPair(n, PairMethod::Saaty, said)) {
        RC_ASSERT(pair->first < pair->second);
        RC_ASSERT(pair->second < n);
        RC_ASSERT(seen.insert({pair->first, pair->second}).second);
        RC_ASSERT(pair->links != pairProgress(n, PairMethod::Saaty, said).linked);
        said.push_back({pair->first, pair->second, 1});
    }
    RC_ASSERT(said.size() == n * (n - 1) / 2);
}

TEST(NextPair, ThirtyItemsInAnOrder_NeedAThirdOfThePairs) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        Lot lot(seed * 104729);
        std::vector<double> worth;
        for (int i = 0; i < 30; ++i) worth.push_back(lot.next());
        std::vector<PairSaid> said;
        while (const auto pair = nextPair(30, PairMethod::Fuller, said))
            said.push_back({pair->first, pair->second, worth[pair->first] > worth[pair->second] ? 1. : 0.});
        EXPECT_LE(said.size(), 150U);
        for (const auto& pair : settledPairs(30, said))
            EXPECT_EQ(pair.value, worth[pair.first] > worth[pair.second] ? 1 : 0);
    }
}

TEST(PairProgress, CountsAndKnowsWhenAResultIsPossible) {
    const auto none = pairProgress(4, PairMethod::Saaty, {});
    EXPECT_EQ(none.forResult, 3U);
    EXPECT_EQ(none.all, 6U);
    EXPECT_FALSE(none.linked);
    EXPECT_EQ(none.certainty, .5);
    const auto some = pairProgress(3, PairMethod::Saaty, {{0, 1, 9}, {1, 2, 9}});
    EXPECT_TRUE(some.linked);
    EXPECT_GT(some.certainty, .99);
    EXPECT_EQ(some.noise, kUsualNoise);
    EXPECT_EQ(pairProgress(3, PairMethod::Fuller, {{0, 1, 1}}).certainty, 1. / 3);
    EXPECT_TRUE(pairProgress(3, PairMethod::Fuller, {{0, 1, 1}, {1, 2, 1}}).linked);
}

TEST(PairProgress, ContradictionsMakeTheJudgeNoisier) {
    const auto calm = pairProgress(3, PairMethod::Saaty, {{0, 1, 2}, {1, 2, 2}, {0, 2, 4}});
    const auto wild = pairProgress(3, PairMethod::Saaty, {{0, 1, 9}, {1, 2, 9}, {0, 2, 1. / 9}});
    EXPECT_LT(calm.noise, kUsualNoise);
    EXPECT_GT(wild.noise, 1);
}

} // namespace
} // namespace vidette::mcda
