// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "estate/estate.h"
#include "report/decision_report.h"

#include <string>
#include <vector>

/// The decision problems that a report of a plan answers.
namespace vidette::report {

/// A decision problem before it is answered.
struct Question {
    mcda::Problem problem;
    std::string source; ///< file or code, for people
};

/// The problems kept with an estate: those that stand alone first, then those that need the plan; by code.
std::vector<Question> keptQuestions(const estate::Estate& estate);

/// Values that a problem derives from the plan are computed on it first. Fails as rank() and rankKits() do,
/// naming the source. Cost: that of coverage where the plan is needed, else nothing.
base::Result<Decision> answered(const Question& question, const estate::Estate& estate,
                                const analysis::CoverageOptions& options, const base::Task& task);

} // namespace vidette::report
