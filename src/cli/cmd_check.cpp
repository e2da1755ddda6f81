// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "cli/command.h"
#include "report/check_report.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <optional>

namespace vidette::cli {
namespace {

struct CheckWords {
    std::string project;
    std::vector<std::string> rules;
    std::string on;
    std::string compare;
    bool json = false;
};

base::Result<analysis::RuleOptions> optionsOf(const CheckWords& words) {
    analysis::RuleOptions options;
    options.only = words.rules;
    if (words.on.empty()) return options;
    const auto day = base::dateFromText(words.on);
    if (!day)
        return base::failure("bad_value", "--on",
                             base::say("found '{found}', expected YYYY-MM-DD", {{"found", words.on}}));
    options.on = *day;
    return options;
}

/// Nothing where no earlier run was named.
base::Result<std::optional<std::vector<report::HitName>>> earlierHits(const CheckWords& words) {
    if (words.compare.empty()) return std::optional<std::vector<report::HitName>>();
    const auto text = readFile(words.compare);
    if (!text) return base::failure(text.error());
    auto hits = report::standingHits(*text, words.compare);
    if (!hits) return base::failure(hits.error());
    return std::optional(std::move(*hits));
}

int runCheck(const CheckWords& words, const base::Task& task) {
    const auto options = optionsOf(words);
    if (!options) return fail(options.error());
    auto earlier = earlierHits(words);
    if (!earlier) return fail(earlier.error());
    const auto input = openInput(words.project, task);
    if (!input) return fail(input.error());
    printWarnings(input->warnings);
    const auto run = analysis::checkRules(input->value, *options, task);
    if (!run) return fail(base::within(words.project, run.error()));
    printWarnings(run->warnings);
    std::optional<report::RunDifference> difference;
    if (*earlier) difference = report::differenceOf(std::move(**earlier), *run);
    const report::RunDifference* shown = difference ? &*difference : nullptr;
    if (words.json) {
        printJson(report::checkJson(*run, shown));
    } else {
        std::cout << report::checkText(*run, shown);
    }
    return run->hasFailed() ? kAnswerNo : kDone;
}

} // namespace

void addCheckCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<CheckWords>();
    CLI::App* command = root.add_subcommand(
        "check", "What rules of law and good practice find; a design aid, not legal advice");
    command->add_option("PROJECT", words->project, "project or exchange plan to check")->required();
    command->add_option("--rule", words->rules, "only this rule, such as R-28; repeat")
        ->allow_extra_args(false);
    command->add_option("--on", words->on, "day to judge, YYYY-MM-DD (default: today)");
    command->add_option("--compare", words->compare,
                        "what an earlier run printed with --json: hits that are new and gone");
    command->add_flag("--json", words->json, "print one JSON document");
    command->callback([words, &status, &task] { status = runCheck(*words, task); });
}

} // namespace vidette::cli
