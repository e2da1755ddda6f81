// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/map_fit.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <rapidcheck/gtest.h>

namespace vidette::geometry {
namespace {

using Pairs = std::vector<PointPair>;

Transform turnedBy(double degrees, double scale, Point shift) {
    const double angle = degrees * std::numbers::pi / 180;
    const double c = scale * std::cos(angle);
    const double s = scale * std::sin(angle);
    return {c, -s, s, c, shift};
}

const Transform kFlip{1, 0, 0, -1, {}};

Pairs pairsOf(const Transform& map, const std::vector<Point>& points) {
    Pairs pairs;
    for (const Point p : points) pairs.push_back({p, map(p)});
    return pairs;
}

std::string codeOf(const base::Result<MapFit>& fit) {
    return fit ? "" : fit.error().code;
}

double squaresOf(const Transform& map, const Pairs& pairs) {
    double sum = 0;
    for (const auto& pair : pairs) sum += dot(map(pair.from) - pair.to, map(pair.from) - pair.to);
    return sum;
}

const std::vector<Point> kCorners{{0, 0}, {640, 0}, {640, 480}, {30, 470}};
const Pairs kNoisy{{{0, 0}, {10, 20}}, {{100, 3}, {60.2, 22}}, {{95, 80}, {56, 61}}, {{4, 70}, {9, 56}}};

TEST(FitSimilarity, TwoPoints_AreMetExactly) {
    const auto fit = fitSimilarity({{{0, 0}, {5, 5}}, {{100, 0}, {5, 7}}});
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->rms, 0, 1e-12);
    EXPECT_NEAR(fit->scale, 0.02, 1e-12);
    EXPECT_NEAR(fit->rotation, 90, 1e-9);
}

TEST(FitSimilarity, OfAPicture_TurnsItsRowsUp) {
    const auto fit = fitSimilarity({{{0, 0}, {0, 10}}, {{1000, 0}, {10, 10}}}, Sense::Mirrored);
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->map({0, 1000}).y, 0, 1e-9);
    EXPECT_LT(fit->map.determinant(), 0);
}

RC_GTEST_PROP(FitSimilarity, FindsTheMapThatMadeThePoints, ()) {
    const double degrees = *rc::gen::inRange(-179, 180);
    const double scale = *rc::gen::inRange(1, 1000) / 100.0;
    const Point shift{-743000.0 + *rc::gen::inRange(0, 1000), -1043000.0};
    const Transform made = turnedBy(degrees, scale, shift);
    const auto fit = fitSimilarity(pairsOf(made, kCorners));
    RC_ASSERT(fit.has_value());
    RC_ASSERT(fit->rms < 1e-8);
    RC_ASSERT(std::abs(fit->scale - scale) < 1e-9);
    RC_ASSERT(std::abs(fit->rotation - degrees) < 1e-7);
    RC_ASSERT(isSimilarity(fit->map));
}

RC_GTEST_PROP(FitSimilarity, NoOtherSimilarityIsCloser, ()) {
    const auto fit = fitSimilarity(kNoisy);
    RC_ASSERT(fit.has_value());
    const Transform nudge =
        turnedBy(*rc::gen::inRange(-100, 100) / 1e3, 1 + *rc::gen::inRange(-100, 100) / 1e5,
                 {*rc::gen::inRange(-9, 9) / 1e3, *rc::gen::inRange(-9, 9) / 1e3});
    RC_ASSERT(squaresOf(fit->map, kNoisy) <= squaresOf(chained(fit->map, nudge), kNoisy) + 1e-9);
}

TEST(FitSimilarity, ResidualsAreThoseOfTheMap) {
    const auto fit = fitSimilarity(kNoisy);
    ASSERT_TRUE(fit);
    for (std::size_t i = 0; i < kNoisy.size(); ++i) {
        const Point miss = fit->map(kNoisy[i].from) - kNoisy[i].to;
        EXPECT_NEAR(fit->residuals[i], std::hypot(miss.x, miss.y), 1e-12);
    }
    EXPECT_NEAR(fit->rms, std::sqrt(squaresOf(fit->map, kNoisy) / 4), 1e-12);
}

TEST(FitSimilarity, OnePoint_IsTooFew) {
    EXPECT_EQ(codeOf(fitSimilarity({{{1, 1}, {2, 2}}})), "too_few");
}

TEST(FitSimilarity, SamePointTwice_IsCoincident) {
    EXPECT_EQ(codeOf(fitSimilarity({{{1, 1}, {2, 2}}, {{1, 1}, {3, 3}}})), "coincident");
    EXPECT_EQ(codeOf(fitSimilarity({{{1, 1}, {2, 2}}, {{4, 1}, {2, 2}}})), "coincident");
}

TEST(FitSimilarity, MirroredPoints_AreRefused) {
    EXPECT_EQ(codeOf(fitSimilarity(pairsOf(kFlip, kCorners))), "mirrored");
    EXPECT_EQ(codeOf(fitSimilarity(pairsOf(turnedBy(30, 2, {}), kCorners), Sense::Mirrored)), "mirrored");
}

TEST(FitSimilarity, NotFinite_IsRefused) {
    EXPECT_EQ(codeOf(fitSimilarity({{{0, 0}, {0, 0}}, {{1, 0}, {std::nan(""), 0}}})), "bad_value");
}

RC_GTEST_PROP(FitAffine, FindsTheMapThatMadeThePoints, ()) {
    const Transform made{1 + *rc::gen::inRange(0, 90) / 30.0,
                         *rc::gen::inRange(-9, 9) / 20.0,
                         *rc::gen::inRange(-9, 9) / 20.0,
                         1 + *rc::gen::inRange(0, 90) / 30.0,
                         {-743000, 12}};
    const auto fit = fitAffine(pairsOf(made, kCorners));
    RC_ASSERT(fit.has_value());
    RC_ASSERT(fit->rms < 1e-8);
    RC_ASSERT(std::abs(fit->map.xy - made.xy) < 1e-9);
}

TEST(FitAffine, MissesByNoMoreThanTheSimilarity) {
    const auto affine = fitAffine(kNoisy);
    ASSERT_TRUE(affine);
    EXPECT_LE(affine->rms, fitSimilarity(kNoisy)->rms);
    EXPECT_GT(affine->rms, 0);
}

TEST(FitAffine, ResidualsAreAtRightAnglesToTheCoordinates) { // the normal equations, asked directly
    const auto fit = fitAffine(kNoisy);
    ASSERT_TRUE(fit);
    Point sum{}, byX{}, byY{};
    for (const auto& pair : kNoisy) {
        const Point miss = fit->map(pair.from) - pair.to;
        sum = sum + miss;
        byX = byX + miss * pair.from.x;
        byY = byY + miss * pair.from.y;
    }
    for (const Point p : {sum, byX, byY}) EXPECT_NEAR(std::hypot(p.x, p.y), 0, 1e-9);
}

TEST(FitAffine, Degenerate_IsRefused) {
    EXPECT_EQ(codeOf(fitAffine({{{0, 0}, {0, 0}}, {{1, 0}, {1, 0}}})), "too_few");
    EXPECT_EQ(codeOf(fitAffine(pairsOf({}, {{0, 0}, {1, 2}, {2, 4}}))), "collinear");
    EXPECT_EQ(codeOf(fitAffine(pairsOf({1, 0, 2, 0, {}}, {{0, 0}, {1, 2}, {2, 0}}))), "collinear");
    EXPECT_EQ(codeOf(fitAffine(pairsOf(kFlip, kCorners))), "mirrored");
}

TEST(Similarity, ShearAndMirror_AreNoSimilarity) {
    EXPECT_TRUE(isSimilarity(turnedBy(33, 7, {1, 2})));
    EXPECT_FALSE(isSimilarity({1, 0.01, 0, 1, {}}));
    EXPECT_FALSE(isSimilarity(kFlip));
}

} // namespace
} // namespace vidette::geometry
