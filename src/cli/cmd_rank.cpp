// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "analysis/kit_ranking.h"
#include "base/text.h"
#include "cli/rank_output.h"
#include "cli/rank_sensitivity.h"
#include "io/decision_json.h"
#include "store/project_store.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>

namespace vidette::cli {
namespace {

using base::failure;
using base::Result;

struct RankWords {
    std::string file;
    std::string plan;
    std::string problem;
    bool sensitivity = false;
    std::string drawn = "any";
    mcda::DrawOptions draws;
    bool json = false;
};

/// What is asked, and the place it is asked of where there is one.
struct Question {
    mcda::Problem problem;
    std::optional<estate::Estate> estate;
    base::Warnings warnings;
};

/// The code stands behind the sentence, so that the page on ranking can be searched for it.
int failWithCode(const base::Error& error, bool asJson) {
    if (asJson) printJson({{"error", error.code}, {"where", error.where}, {"message", error.message}});
    base::Error shown = error;
    shown.message += " [" + error.code + "]";
    return fail(shown);
}

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
Result<Question> questionOfProject(const RankWords& words, const base::Task& task) {
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
        return failure("no_problem", words.file, "there is no decision problem in it; name a problem file");
    if (!chosen || (words.problem.empty() && codes.size() > 1))
        return failure("which_problem", words.file + ": --problem",
                       (chosen ? "" : "\"" + words.problem + "\" is unknown; ") + "it holds " +
                           base::join(codes, ", "));
    question.problem = chosen->problem;
    return question;
}

Result<Question> questionOfFile(const RankWords& words, const base::Task& task) {
    const auto text = readFile(words.file);
    if (!text) return failure(text.error());
    auto read = io::readProblem(*text, words.file);
    if (!read) return failure(read.error());
    Question question{std::move(read->value), {}, std::move(read->warnings)};
    const bool computes = asksForPlan(question.problem);
    std::string plan = words.plan;
    if (plan.empty() && computes && !question.problem.plan.empty())
        plan = (std::filesystem::path(words.file).parent_path() / question.problem.plan).string();
    if (!plan.empty()) {
        const auto opened = openPlan(plan, question, task);
        if (!opened) return failure(opened.error());
    } else if (computes) {
        question.warnings.push_back({"no_plan", words.file,
                                     "criteria are to be computed on a plan, but none is named (--plan); the "
                                     "written values are used"});
    }
    return question;
}

Result<RankAnswer> answerTo(const Question& question, const base::Task& task) {
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

/// Every warning, of reading, computing and ranking, in the ranking's list.
void gatherWarnings(const Question& question, RankAnswer& answer) {
    auto all = question.warnings;
    if (answer.kits) all.insert(all.end(), answer.kits->warnings.begin(), answer.kits->warnings.end());
    std::vector<mcda::RankingWarning> first;
    for (const auto& one : all) first.push_back({one.code, one.where, {}, one.message});
    auto& warnings = answer.ranking.warnings;
    warnings.insert(warnings.begin(), first.begin(), first.end());
}

int runRank(const RankWords& words, const base::Task& task) {
    const auto question = isEstate(words.file) ? questionOfProject(words, task) : questionOfFile(words, task);
    if (!question) return failWithCode(question.error(), words.json);
    auto answer = answerTo(*question, task);
    if (!answer) return failWithCode(within(words.file, answer.error()), words.json);
    gatherWarnings(*question, *answer);
    for (const auto& one : answer->ranking.warnings)
        std::cerr << "warning: " << base::describe(base::Warning{one.code, one.where, one.message}) << " ["
                  << one.code << "]\n";
    std::optional<Sensitivity> sensitivity;
    if (words.sensitivity && !answer->ranking.ranking.empty()) {
        mcda::DrawOptions options = words.draws;
        options.drawn = drawnOf(words.drawn).value_or(mcda::Drawn::AnyWeights);
        auto found = sensitivityOf(answer->problem, answer->ranking, options, task);
        if (!found) return failWithCode(within(words.file, found.error()), words.json);
        sensitivity = std::move(*found);
    }
    if (words.json) {
        auto document = rankDocument(*answer);
        if (sensitivity) document["sensitivity"] = sensitivityDocument(*sensitivity);
        printJson(document);
    } else {
        std::cout << rankText(*answer) << (sensitivity ? sensitivityText(*sensitivity) : "");
    }
    return answer->ranking.ranking.empty() ? kAnswerNo : kDone;
}

} // namespace

void addRankCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<RankWords>();
    auto* command = root.add_subcommand("rank", "Which alternative is best, why, and what would turn it");
    command->add_option("FILE", words->file, "decision problem (.json), or a project that holds one")
        ->required();
    command->add_option("--plan", words->plan, "plan or project on which derived criteria are computed");
    command->add_option("--problem", words->problem, "project: code of the decision problem");
    command->add_flag("--sensitivity", words->sensitivity,
                      "how firm it is: random weights, what turns the order, other methods");
    command->add_option("--drawn", words->drawn, "what is drawn: any, order, around or judgments")
        ->check(CLI::IsMember({"any", "order", "around", "judgments"}));
    command->add_option("--draws", words->draws.draws, "number of draws (default 100000)")
        ->check(CLI::Range(1, 100'000'000));
    command->add_option("--seed", words->draws.seed, "seed of the draws (default 1)");
    command
        ->add_option("--spread", words->draws.spread, "around: part by which a weight varies (default 0.1)")
        ->check(CLI::Range(0.0, 1.0));
    command->add_flag("--json", words->json, "print one JSON document");
    command->callback([words, &status, &task] { status = runRank(*words, task); });
}

} // namespace vidette::cli
