// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/group_judge.h"

#include "base/date.h"
#include "base/speech.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/group_output.h"
#include "io/decision_json.h"
#include "io/group_files.h"
#include "io/group_json.h"
#include "mcda/group_round.h"
#include "report/group_words.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <system_error>

namespace vidette::cli {
namespace {

using base::failure;
using base::Result;
using base::say;
using nlohmann::json;

struct BeginWords {
    std::string file;
    std::string folder;
    std::vector<std::string> experts;
    std::string weights = "ratios";
    std::string alternatives = "given";
    bool json = false;
};

/// "anna:Anna:police:2"; what is left out at the end is as in a file.
Result<mcda::Expert> expertOf(const std::string& words) {
    const auto parts = base::split(words, ':');
    const auto part = [&](std::size_t i) {
        return i < parts.size() ? std::string(base::trimmed(parts[i])) : std::string();
    };
    const auto weight = part(3).empty() ? std::optional<double>(1) : base::numberFromText(part(3));
    if (parts.size() > 4 || !weight)
        return failure("bad_value", "--expert",
                       say("found '{found}', expected {expected}",
                           {{"found", words}, {"expected", say("ID:NAME:ROLE:WEIGHT")}}));
    return mcda::Expert{part(0), part(1), part(2), *weight, ""};
}

Result<mcda::GroupProblem> roundOf(const BeginWords& words) {
    const auto text = readFile(words.file);
    if (!text) return failure(text.error());
    auto read = io::readProblem(*text, words.file);
    if (!read) return failure(read.error());
    printWarnings(read->warnings);
    mcda::RoundPlan plan{
        std::move(read->value), {}, mcda::AskedWeights::AsSet, mcda::AskedAlternatives::AsSet};
    for (const auto& one : words.experts) {
        auto expert = expertOf(one);
        if (!expert) return failure(expert.error());
        plan.experts.push_back(std::move(*expert));
    }
    if (words.weights == "ratios") plan.weights = mcda::AskedWeights::Ratios;
    if (words.weights == "preferences") plan.weights = mcda::AskedWeights::Preferences;
    if (words.alternatives == "ratios") plan.alternatives = mcda::AskedAlternatives::Ratios;
    if (words.alternatives == "preferences") plan.alternatives = mcda::AskedAlternatives::Preferences;
    if (words.alternatives == "ratings") plan.alternatives = mcda::AskedAlternatives::Ratings;
    return mcda::begunRound(plan);
}

/// A round is never begun over another one.
Result<base::Done> writeRound(const std::filesystem::path& folder, const std::vector<io::GroupFile>& files) {
    std::error_code trouble;
    std::filesystem::create_directories(folder, trouble);
    for (const auto& file : files) {
        if (std::filesystem::exists(folder / file.name, trouble))
            return failure("file_exists", (folder / file.name).string(),
                           say("this file is there already; begin the round in another folder"));
    }
    for (const auto& file : files) {
        const auto written = writeFile((folder / file.name).string(), file.text);
        if (!written) return written;
    }
    return base::Done{};
}

int runBegin(const BeginWords& words) {
    const auto round = roundOf(words);
    if (!round) return failWithCode(round.error(), words.json);
    const auto files = io::groupFiles(*round);
    const auto written = writeRound(words.folder, files);
    if (!written) return failWithCode(written.error(), words.json);
    json list = json::array();
    for (const auto& file : files) {
        const auto path = (std::filesystem::path(words.folder) / file.name).string();
        list.push_back({{"file", path}, {"expert", file.expert}});
        if (words.json) continue;
        std::cout << path << (file.expert.empty() ? "" : "  " + report::expertName(*round, file.expert))
                  << "\n";
    }
    if (words.json) printJson({{"files", std::move(list)}, {"round", roundDocument(*round)}});
    return kDone;
}

struct JudgeWords {
    std::string file;
    std::string expert;
    std::vector<std::string> pair;
    std::string rate;
    std::string node;
    std::string value;
    std::string reason;
    bool ask = false;
    bool submit = false;
    bool json = false;

    bool judges() const { return !pair.empty() || !rate.empty(); }
};

Result<base::Done> checkWords(const JudgeWords& words) {
    if (!words.pair.empty() && !words.rate.empty())
        return failure("bad_value", "--rate", say("give either --pair or --rate"));
    if (words.judges() && words.value.empty())
        return failure("bad_value", "--value", say("say how much with --value"));
    if (!words.judges() && !(words.value + words.reason + words.node).empty())
        return failure("bad_value", "--value", say("say what is judged with --pair or --rate"));
    return base::Done{};
}

/// Where these things are compared: the node given, that of the next question, or the only one that has them.
Result<std::string> nodeOf(const JudgeWords& words, const mcda::GroupProblem& group) {
    if (!words.node.empty()) return words.node;
    const auto nodes = mcda::groupNodes(group.problem);
    if (!nodes) return failure(nodes.error());
    const std::vector<std::string> items = words.pair.empty() ? std::vector{words.rate} : words.pair;
    std::vector<std::string> fitting;
    for (const auto& node : nodes->nodes) {
        const bool fits = (node.method == mcda::PairMethod::Rating) == words.pair.empty() &&
                          std::all_of(items.begin(), items.end(), [&](const std::string& item) {
                              return mcda::indexOf(node.items, item).has_value();
                          });
        if (fits) fitting.push_back(node.id);
    }
    if (fitting.size() == 1) return fitting.front();
    if (fitting.empty())
        return failure("unknown_item", base::join(items, "/"),
                       say("nothing like this is asked in this round"));
    const auto questions = mcda::questionsFor(group, words.expert);
    if (questions && questions->next && mcda::indexOf(fitting, questions->next->node))
        return questions->next->node;
    return failure(
        "which_node", base::join(items, "/"),
        say("this is asked under {nodes}; name one with --node", {{"nodes", base::join(fitting, ", ")}}));
}

/// Keeps the judgment, and the submission, as far as they are asked for.
Result<mcda::GroupProblem> changed(const JudgeWords& words, mcda::GroupProblem group) {
    const auto may = mcda::mayJudge(group, words.expert);
    if (!may) return failure(may.error());
    const std::string now = base::nowAsText();
    if (words.judges()) {
        const auto node = nodeOf(words, group);
        if (!node) return failure(node.error());
        mcda::GroupJudgment judgment{words.expert, *node, words.rate, "", words.value, words.reason, now, 1};
        if (!words.pair.empty()) {
            judgment.first = words.pair[0];
            judgment.second = words.pair[1];
        }
        auto after = mcda::judged(std::move(group), std::move(judgment));
        if (!after) return after;
        group = std::move(*after);
    }
    if (!words.submit) return group;
    return mcda::handedIn(std::move(group), words.expert, now);
}

/// The judgment just kept, in words.
std::string keptText(const mcda::GroupProblem& group, const mcda::GroupJudgment& judgment) {
    const auto node = mcda::nodeForJudgments(group.problem, judgment.node);
    return say("Kept as judgment {number} of {expert}: {node}, {what} = {value}.",
               {{"number", std::to_string(judgment.sequence)},
                {"expert", report::expertName(group, judgment.expert)},
                {"node", node ? report::nodeName(group.problem, *node) : judgment.node},
                {"what", mcda::pairName(judgment)},
                {"value", judgment.value}});
}

int printJudged(const JudgeWords& words, const mcda::GroupProblem& group) {
    const bool asks = words.ask || (!words.judges() && !words.submit);
    const auto questions = mcda::questionsFor(group, words.expert);
    if (!questions) return failWithCode(questions.error(), words.json);
    const auto expert = std::find_if(group.experts.begin(), group.experts.end(),
                                     [&](const auto& one) { return one.id == words.expert; });
    if (words.json) {
        json document = questionDocument(*questions);
        document["kept"] = words.judges() ? json(group.judgments.back().sequence) : json(nullptr);
        document["submitted_at"] = expert->submittedAt.empty() ? json(nullptr) : json(expert->submittedAt);
        printJson(document);
        return kDone;
    }
    if (words.judges()) std::cout << keptText(group, group.judgments.back()) << "\n";
    if (words.submit)
        std::cout << say("{expert} submitted at {time}. Nothing is added or changed after that.",
                         {{"expert", report::expertName(group, words.expert)}, {"time", expert->submittedAt}})
                  << "\n";
    if (asks) std::cout << questionText(group, words.expert, *questions);
    return kDone;
}

int runJudge(const JudgeWords& words) {
    const auto checked = checkWords(words);
    if (!checked) return failWithCode(checked.error(), words.json);
    auto group = openGroup(words.file);
    if (!group) return failWithCode(group.error(), words.json);
    const auto sound = mcda::checkGroup(*group);
    if (!sound) return failWithCode(base::within(words.file, sound.error()), words.json);
    const auto after = changed(words, std::move(*group));
    if (!after) return failWithCode(after.error(), words.json);
    if (words.judges() || words.submit) {
        const auto written = writeFile(words.file, io::writeGroup(*after));
        if (!written) return failWithCode(written.error(), words.json);
    }
    return printJudged(words, *after);
}

} // namespace

Result<mcda::GroupProblem> openGroup(const std::string& file) {
    const auto text = readFile(file);
    if (!text) return failure(text.error());
    auto read = io::readGroup(*text, file);
    if (!read) return failure(read.error());
    printWarnings(read->warnings);
    return std::move(read->value);
}

int failWithCode(const base::Error& error, bool asJson) {
    if (asJson) printJson({{"error", error.code}, {"where", error.where}, {"message", error.message}});
    base::Error shown = error;
    shown.message += " [" + error.code + "]";
    return fail(shown);
}

void addGroupBegin(CLI::App& group, int& status) {
    auto words = std::make_shared<BeginWords>();
    CLI::App* begin = group.add_subcommand("begin", "Begins a blind round: a file for each expert");
    begin->add_option("FILE", words->file, "decision problem (.json)")->required();
    begin->add_option("--out", words->folder, "folder for the files of the round")->required();
    begin->add_option("--expert", words->experts, "ID:NAME:ROLE:WEIGHT of an expert; repeat")
        ->required()
        ->allow_extra_args(false);
    begin->add_option("--weights", words->weights, "ratios, preferences or given")
        ->check(CLI::IsMember({"ratios", "preferences", "given"}));
    begin->add_option("--alternatives", words->alternatives, "given, ratios, preferences or ratings")
        ->check(CLI::IsMember({"given", "ratios", "preferences", "ratings"}));
    begin->add_flag("--json", words->json, "print one JSON document");
    begin->callback([words, &status] { status = runBegin(*words); });
}

void addGroupJudge(CLI::App& group, int& status) {
    auto words = std::make_shared<JudgeWords>();
    CLI::App* judge = group.add_subcommand("judge", "One expert judges, in a file of their own");
    judge->add_option("FILE", words->file, "the expert's file (.json)")->required();
    judge->add_option("--expert", words->expert, "who judges")->required();
    judge->add_flag("--ask", words->ask, "print the next question with its progress");
    judge->add_option("--pair", words->pair, "two things that are compared")->expected(2);
    judge->add_option("--rate", words->rate, "an alternative that is rated");
    judge->add_option("--node", words->node, "goal or a criterion, where more than one fits");
    judge->add_option("--value", words->value, "how many times the first is preferred, or a rating");
    judge->add_option("--reason", words->reason, "why");
    judge->add_flag("--submit", words->submit, "end: nothing is added or changed after that");
    judge->add_flag("--json", words->json, "print one JSON document");
    judge->callback([words, &status] { status = runJudge(*words); });
}

} // namespace vidette::cli
