// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backlog_rank.h"

#include "analysis/backlog_ranking.h"
#include "base/text.h"
#include "cli/command.h"
#include "estate/row_codes.h"
#include "io/decision_json.h"

#include <filesystem>

namespace vidette::cli {
namespace {

base::Result<mcda::Problem> problemNamed(const estate::Estate& estate, const std::string& name) {
    if (const auto* kept = estate::rowNamed(estate.problems, name)) return kept->problem;
    if (name == "usual") return analysis::usualBacklogProblem();
    if (base::lowered(std::filesystem::path(name).extension().string()) != ".json")
        return base::failure("no_such_row", "--rank",
                             "there is no decision problem " + name +
                                 " in this project; expected one, a problem file (.json) or usual");
    const auto text = readFile(name);
    if (!text) return base::failure(text.error());
    auto read = io::readProblem(*text, name);
    if (!read) return base::failure(read.error());
    printWarnings(read->warnings);
    return std::move(read->value);
}

} // namespace

base::Result<RankAnswer> rankBacklog(const estate::Estate& estate, const std::string& problem,
                                     const base::Date& on, const base::Task& task) {
    const auto asked = problemNamed(estate, problem);
    if (!asked) return base::failure(asked.error());
    const auto coverage = analysis::defaultCoverageOptions();
    if (!coverage) return base::failure(coverage.error());
    analysis::BacklogOptions options;
    options.coverage = *coverage;
    options.on = on;
    auto ranked = analysis::rankRequests(estate, *asked, options, task);
    if (!ranked) return base::failure(ranked.error());
    printWarnings(ranked->warnings);
    return RankAnswer{std::move(ranked->problem), std::move(ranked->ranking), {}};
}

std::map<std::string, double> scoresOf(const RankAnswer& answer) {
    std::map<std::string, double> scores;
    for (std::size_t i = 0; i < answer.ranking.alternatives.size(); ++i)
        scores[answer.ranking.alternatives[i]] = answer.ranking.totals.at(i);
    return scores;
}

} // namespace vidette::cli
