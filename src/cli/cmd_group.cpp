// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"
#include "base/speech.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/group_judge.h"
#include "cli/group_output.h"
#include "cli/report_tables.h"
#include "io/group_json.h"
#include "report/group_protocol.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>

namespace vidette::cli {
namespace {

using base::failure;
using base::Result;
using base::say;
using nlohmann::json;

struct GroupWords {
    std::vector<std::string> files;
    std::string merge;
    std::vector<std::string> decisions;
    std::string open;
    std::string next;
    std::string protocol;
    std::string decision;
    bool json = false;
};

Result<std::vector<mcda::GroupSource>> openFiles(const std::vector<std::string>& files) {
    std::vector<mcda::GroupSource> sources;
    for (const auto& file : files) {
        auto group = openGroup(file);
        if (!group) return failure(group.error());
        sources.push_back({file, std::move(*group)});
    }
    return sources;
}

/// "2=b.json": the file as it was named, or its last part.
Result<mcda::MergeDecision> decisionOf(const std::string& words,
                                       const std::vector<mcda::GroupSource>& sources,
                                       const std::vector<mcda::MergeConflict>& conflicts) {
    const auto wrong = [&](const std::string& expected) {
        return failure(
            "bad_value", "--decide",
            say("found '{found}', expected {expected}", {{"found", words}, {"expected", expected}}));
    };
    const auto equals = words.find('=');
    const auto number = base::numberFromText(words.substr(0, equals));
    if (equals == std::string::npos || !number) return wrong(say("a number and a file such as 1=b.json"));
    const auto at = static_cast<std::size_t>(std::max(0.0, *number));
    if (at < 1 || at > conflicts.size() || static_cast<double>(at) != *number)
        return wrong(say("a conflict from 1 to {count}", {{"count", std::to_string(conflicts.size())}}));
    const std::string file = words.substr(equals + 1);
    for (const auto& source : sources) {
        if (source.name == file || std::filesystem::path(source.name).filename() == file)
            return mcda::MergeDecision{conflicts[at - 1].key, source.name};
    }
    return wrong(say("one of the files given"));
}

Result<mcda::GroupMerge> mergeOf(const GroupWords& words, const std::vector<mcda::GroupSource>& sources) {
    auto merged = mcda::mergedGroups(sources);
    if (!merged || words.decisions.empty()) return merged;
    std::vector<mcda::MergeDecision> decisions;
    for (const auto& one : words.decisions) {
        auto decision = decisionOf(one, sources, merged->conflicts);
        if (!decision) return failure(decision.error());
        decisions.push_back(std::move(*decision));
    }
    return mcda::mergedGroups(sources, decisions);
}

Result<base::Done> checkExpert(const mcda::GroupProblem& group, const std::string& id, const char* option) {
    const bool known = std::any_of(group.experts.begin(), group.experts.end(),
                                   [&](const auto& expert) { return expert.id == id; });
    if (id.empty() || known) return base::Done{};
    std::vector<std::string> ids;
    for (const auto& expert : group.experts) ids.push_back(expert.id);
    return failure(
        "unknown_expert", option,
        say("found '{found}', expected one of {known}", {{"found", id}, {"known", base::join(ids, ", ")}}));
}

Result<base::Done> writeProtocol(const std::string& path, const report::TableReport& protocol) {
    const std::string ending = base::lowered(std::filesystem::path(path).extension().string());
    if (ending == ".csv") return writeFile(path, report::csvOf(protocol));
    if (ending == ".html" || ending == ".htm") return writeFile(path, report::htmlOf(protocol));
    return failure("unknown_format", path, say("a protocol is written as .html or .csv"));
}

/// What is printed: a document and a text.
struct Answer {
    json document;
    std::string text;
};

Result<Answer> questionAnswer(const GroupWords& words, const mcda::GroupProblem& group) {
    const auto questions = mcda::questionsFor(group, words.next);
    if (!questions) return failure(questions.error());
    return Answer{questionDocument(*questions), questionText(group, words.next, *questions)};
}

/// What one expert has of every node.
json ownNodes(const json& document, const std::string& expert) {
    json list = json::array();
    for (const auto& node : document["nodes"]) {
        for (const auto& one : node["experts"]) {
            if (one["expert"] == expert) list.push_back({{"node", node["node"]}, {"result", one}});
        }
    }
    return list;
}

/// The group as whoever asks may see it.
Result<Answer> resultAnswer(const GroupWords& words, const mcda::GroupProblem& group,
                            const base::Task& task) {
    const bool open = mcda::isOpen(group);
    const auto seen = mcda::asSeenBy(group, words.open);
    const auto result = mcda::groupResult(seen, {}, task);
    if (!result) return failure(result.error());
    const auto protocol = report::groupProtocol({seen, *result, words.decision, base::today()});
    if (!words.protocol.empty()) {
        const auto written = writeProtocol(words.protocol, protocol);
        if (!written) return failure(written.error());
    }
    Answer answer{json::object(), reportText(protocol)};
    const json document = groupDocument(seen, *result);
    if (open) answer.document = document;
    if (!open && !words.open.empty()) {
        answer.text = reportText(report::ownResult(seen, *result, words.open, base::today()));
        answer.document["own_nodes"] = ownNodes(document, words.open);
    }
    answer.document["title"] = group.problem.title;
    answer.document["round"] = roundDocument(group);
    return answer;
}

int runGroup(const GroupWords& words, const base::Task& task) {
    if (words.files.empty())
        return failWithCode({"no_sources", "FILE", say("name at least one file of a group")}, words.json);
    const auto sources = openFiles(words.files);
    if (!sources) return failWithCode(sources.error(), words.json);
    const auto merge = mergeOf(words, *sources);
    if (!merge) return failWithCode(merge.error(), words.json);
    for (const auto& [id, option] : {std::pair{words.open, "--open"}, std::pair{words.next, "--next"}}) {
        const auto known = checkExpert(merge->group, id, option);
        if (!known) return failWithCode(known.error(), words.json);
    }
    if (!merge->conflicts.empty()) {
        const auto conflicts = mcda::conflictsSeenBy(*merge, words.open);
        if (words.json)
            printJson({{"conflicts", conflictsDocument(conflicts)}});
        else
            std::cout << conflictsText(conflicts);
        return kAnswerNo;
    }
    if (!words.merge.empty()) {
        auto written = checkNoProject(words.merge, task);
        if (written) written = writeFile(words.merge, io::writeGroup(merge->group));
        if (!written) return failWithCode(written.error(), words.json);
    }
    auto answer =
        words.next.empty() ? resultAnswer(words, merge->group, task) : questionAnswer(words, merge->group);
    if (!answer) return failWithCode(answer.error(), words.json);
    if (words.json) {
        answer->document["merge"] = {{"files", words.files}, {"alike", merge->alike}};
        printJson(answer->document);
    } else {
        std::cout << answer->text;
    }
    return kDone;
}

} // namespace

void addGroupCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<GroupWords>();
    auto* command = root.add_subcommand("group", "What a group of experts decides, and how far they agree");
    command->add_option("FILE", words->files, "decision of a group (.json); several are merged");
    command->add_option("--merge", words->merge,
                        "write what the files say together, once nothing contradicts");
    command->add_option("--decide", words->decisions,
                        "NUMBER=FILE: which file is right about a conflict; may be repeated");
    command->add_option("--open,--as", words->open,
                        "show what is opened to this expert: in a blind round only what is their own");
    command->add_option("--next", words->next, "which pair this expert should be asked next");
    command->add_option("--protocol", words->protocol, "write the protocol for the minutes: .html or .csv");
    command->add_option("--decision", words->decision, "what was decided, for the protocol");
    command->add_flag("--json", words->json, "print one JSON document");
    addGroupBegin(*command, status);
    addGroupJudge(*command, status);
    command->callback([words, command, &status, &task] {
        if (command->get_subcommands().empty()) status = runGroup(*words, task);
    });
}

} // namespace vidette::cli
