// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/firmness.h"

#include "mcda/ranking.h"
#include "table_problem.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>

namespace vidette::mcda {
namespace {

base::Result<Firmness> asked(const Problem& problem) {
    return firmnessOf(problem, *rank(problem), base::Task());
}

TEST(Firmness, IsWhatItsPartsFind) {
    const Problem problem = thesisFuller();
    const auto found = asked(problem);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->agreement, *agreementMap(problem, base::Task()));
    EXPECT_EQ(found->reversals, *rankReversals(problem, base::Task()));
    EXPECT_EQ(found->critical, *criticalWeights(*rank(problem)));
    EXPECT_FALSE(found->drawn.has_value());
}

TEST(Firmness, MethodsThatAreNoSums_HaveNoCriticalWeight) {
    Problem problem = thesisFuller();
    problem.evaluation.method = EvaluationMethod::Vikor;
    EXPECT_FALSE(asked(problem)->critical.has_value());
}

TEST(Firmness, NobodyLeftAndCancelling_AreTold) {
    Problem problem = thesisFuller();
    problem.constraints = {{"K1", Comparison::AtMost, {1}, true, ""}};
    EXPECT_EQ(asked(problem).error().code, "nobody_left");
    base::Task task;
    task.cancel();
    EXPECT_EQ(firmnessOf(thesisFuller(), *rank(thesisFuller()), task).error().code, "cancelled");
}

/// Of the thirteen trials of the thesis' decision four have another first place (rank_reversal_test.cpp).
TEST(Firmness, Trials_AreCounted) {
    EXPECT_EQ(countTrials(asked(thesisFuller())->reversals), (TrialCount{13, 4}));
    RankReversals failed;
    failed.trials.resize(2);
    failed.trials[0].error = base::Error{"no_alternatives", "", ""};
    EXPECT_EQ(countTrials(failed), (TrialCount{1, 0}));
}

} // namespace
} // namespace vidette::mcda
