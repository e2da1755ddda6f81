// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "cli/rank_output.h"
#include "estate/estate.h"
#include "mcda/problem.h"

#include <optional>
#include <string>

/// The decision problem that `vidette rank` is asked, wherever it stands, and its answer.
namespace vidette::cli {

/// Words of the command line; "" = not given.
struct QuestionWords {
    std::string file;    ///< a decision problem, or a project that holds one
    std::string plan;    ///< on which derived criteria are computed
    std::string problem; ///< project: code of the problem
};

/// What is asked, and the place it is asked of where there is one.
struct Question {
    mcda::Problem problem;
    std::optional<estate::Estate> estate;
    base::Warnings warnings;
};

/// Reads the problem and the plan it computes on. Fails: "no_problem" and "which_problem" (projects); those
/// of reading the files.
base::Result<Question> questionOf(const QuestionWords& words, const base::Task& task);

/// Adds the plan where the problem asks for one: the one named by the words, or by the problem itself,
/// relative to the file `home`. Without any the written values are used, with the warning "no_plan".
base::Result<base::Done> addPlan(Question& question, const std::string& plan, const std::string& home,
                                 const base::Task& task);

/// Ranks. All warnings, of reading, computing and ranking, stand in the list of the ranking.
base::Result<RankAnswer> answerTo(const Question& question, const base::Task& task);

} // namespace vidette::cli
