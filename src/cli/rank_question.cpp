// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_question.h"

#include "base/speech.h"
#include "base/text.h"
#include "cli/command.h"
#include "io/decision_files.h"
#include "store/project_store.h"

#include <algorithm>
#include <filesystem>

namespace vidette::cli {
namespace {

using base::failure;
using base::Result;
using base::say;

bool isEstate(const std::string& path) {
    const auto extension = base::lowered(std::filesystem::path(path).extension().string());
    return extension == ".geojson" || extension == ".gpkg" || store::looksLikeProject(path);
}

bool asksForPlan(const mcda::Problem& problem) {
    return std::any_of(problem.criteria.begin(), problem.criteria.end(),
                       [](const mcda::Criterion& criterion) { return !criterion.derived.empty(); });
}

Result<base::Done> openPlan(const std::string& path, Question& question, const base::Task& task) {
    auto input = openInput(path, task);
    if (!input) return failure(input.error());
    question.estate = std::move(input->value);
    question.warnings.insert(question.warnings.end(), input->warnings.begin(), input->warnings.end());
    return base::Done{};
}

/// A problem kept with a project: the named one, or the only one.
Result<Question> questionOfProject(const QuestionWords& words, const base::Task& task) {
    Question question;
    const auto opened = openPlan(words.file, question, task);
    if (!opened) return failure(opened.error());
    std::vector<std::string> codes;
    const estate::DecisionProblem* chosen = nullptr;
    for (const auto& one : question.estate->problems) {
        codes.push_back(one.code);
        if (words.problem.empty() || one.code == words.problem) chosen = &one;
    }
    if (codes.empty())
        return failure("no_problem", words.file,
                       say("there is no decision problem in it; name a problem file"));
    const base::Fillings fillings{{"code", words.problem}, {"codes", base::join(codes, ", ")}};
    if (!chosen)
        return failure("which_problem", words.file + ": --problem",
                       say("\"{code}\" is unknown; it holds {codes}", fillings));
    if (words.problem.empty() && codes.size() > 1)
        return failure("which_problem", words.file + ": --problem", say("it holds {codes}", fillings));
    question.problem = chosen->problem;
    return question;
}

Result<Question> questionOfFile(const QuestionWords& words, const base::Task& task) {
    const auto text = readFile(words.file);
    if (!text) return failure(text.error());
    auto read = io::readDecision(*text, words.file);
    if (!read) return failure(read.error());
    Question question{std::move(read->value), {}, std::move(read->warnings)};
    const auto added = addPlan(question, words.plan, words.file, task);
    if (!added) return failure(added.error());
    return question;
}

Result<RankAnswer> computed(const Question& question, const base::Task& task) {
    if (!question.estate || !asksForPlan(question.problem)) {
        auto ranking = mcda::rank(question.problem);
        if (!ranking) return failure(ranking.error());
        return RankAnswer{question.problem, std::move(*ranking), {}};
    }
    const auto options = analysis::defaultCoverageOptions();
    if (!options) return failure(options.error());
    auto kits = analysis::rankKits(*question.estate, question.problem, *options, task);
    if (!kits) return failure(kits.error());
    return RankAnswer{kits->computedProblem, kits->computed, std::move(*kits)};
}

} // namespace

Result<Question> questionOf(const QuestionWords& words, const base::Task& task) {
    return isEstate(words.file) ? questionOfProject(words, task) : questionOfFile(words, task);
}

Result<base::Done> addPlan(Question& question, const std::string& plan, const std::string& home,
                           const base::Task& task) {
    const bool computes = asksForPlan(question.problem);
    std::string path = plan;
    if (path.empty() && computes && !question.problem.plan.empty())
        path = (std::filesystem::path(home).parent_path() / question.problem.plan).string();
    if (!path.empty()) return openPlan(path, question, task);
    if (computes)
        question.warnings.push_back(
            {"no_plan", home,
             say("criteria are to be computed on a plan, but none is named (--plan); the written values are "
                 "used")});
    return base::Done{};
}

Result<RankAnswer> answerTo(const Question& question, const base::Task& task) {
    auto answer = computed(question, task);
    if (!answer) return answer;
    auto all = question.warnings;
    if (answer->kits) all.insert(all.end(), answer->kits->warnings.begin(), answer->kits->warnings.end());
    std::vector<mcda::RankingWarning> first;
    for (const auto& one : all) first.push_back({one.code, one.where, {}, one.message});
    auto& warnings = answer->ranking.warnings;
    warnings.insert(warnings.begin(), first.begin(), first.end());
    return answer;
}

} // namespace vidette::cli
