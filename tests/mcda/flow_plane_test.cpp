// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/flow_plane.h"
#include "near.h"
#include "table_problem.h"
#include "thesis_problem.h"

namespace vidette::mcda {
namespace {

/// The published table by PROMETHEE II with usual preferences and Fuller's weights: A3 and A4 share the net
/// flow .18, which was computed by hand.
TEST(FlowPlane, Thesis_IsAContrast) {
    const auto plane = *flowPlane(thesisFuller(), *rank(thesisFuller()));
    EXPECT_TRUE(plane.contrast);
    EXPECT_EQ(plane.alternatives, kThesisKits);
    EXPECT_NEAR(plane.plus[2] - plane.minus[2], .18, 1e-12);
    EXPECT_NEAR(plane.plus[3] - plane.minus[3], .18, 1e-12);
}

TEST(FlowPlane, OwnMethod_GivesItsOwnFlows) {
    Problem problem = thesisFuller();
    problem.evaluation.method = EvaluationMethod::Promethee2;
    const auto ranking = *rank(problem);
    const auto plane = *flowPlane(problem, ranking);
    EXPECT_FALSE(plane.contrast);
    EXPECT_EQ(plane.plus, ranking.measures.at("phi_plus"));
    const auto contrast = *flowPlane(thesisFuller(), *rank(thesisFuller()));
    EXPECT_TRUE(allNear(plane.plus, contrast.plus, 1e-15));
    EXPECT_TRUE(allNear(plane.minus, contrast.minus, 1e-15));
}

/// One better in K1 (.75), the other in K2 (.25).
TEST(FlowPlane, TwoAlternatives_ShareTheWeights) {
    const auto problem = tableOf({{2, 1}, {1, 2}}, {.75, .25});
    const auto plane = *flowPlane(problem, *rank(problem));
    EXPECT_TRUE(allNear(plane.plus, {.75, .25}, 1e-15));
    EXPECT_TRUE(allNear(plane.minus, {.25, .75}, 1e-15));
}

TEST(FlowPlane, NobodyLeft_IsEmpty) {
    Problem problem = tableOf({{1, 2}, {2, 1}});
    problem.constraints = {{"K1", Comparison::AtLeast, {9}, true, ""}};
    EXPECT_TRUE(flowPlane(problem, *rank(problem))->alternatives.empty());
}

TEST(FlowPlane, WhatCannotBeCompared_IsRefused) {
    Problem missing = thesisSaaty();
    missing.alternatives[0].values.erase("K2");
    EXPECT_EQ(flowPlane(missing, *rank(missing)).error().code, "missing_value");
    Problem preference = thesisFuller();
    preference.evaluation.preferences["K1"].q = -1;
    EXPECT_EQ(flowPlane(preference, *rank(preference)).error().code, "bad_preference");
}

} // namespace
} // namespace vidette::mcda
