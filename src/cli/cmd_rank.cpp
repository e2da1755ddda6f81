// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/speech.h"
#include "base/text.h"
#include "cli/rank_check.h"
#include "cli/rank_output.h"
#include "cli/rank_question.h"
#include "cli/rank_sensitivity.h"
#include "cli/rank_weights.h"
#include "cli/rank_why.h"
#include "io/decision_files.h"
#include "io/printed_json.h"
#include "report/figure_check.h"
#include "report/firmness_report.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>

namespace vidette::cli {
namespace {

using base::failure;
using base::Result;

struct RankWords {
    QuestionWords question;
    std::string check;
    std::string out;
    bool decimalComma = false;
    bool sensitivity = false;
    std::string page;
    std::string drawn = "any";
    mcda::DrawOptions draws;
    std::string weights;
    bool weightsByMethod = false;
    std::string why;
    int depth = 0;
    bool json = false;
};

/// The code stands behind the sentence, so that the page on ranking can be searched for it.
int failWithCode(const base::Error& error, bool asJson) {
    if (asJson) printJson({{"error", error.code}, {"where", error.where}, {"message", error.message}});
    base::Error shown = error;
    shown.message += " [" + error.code + "]";
    return fail(shown);
}

Result<std::optional<io::PrintedTable>> tableToCheck(const std::string& path, base::Warnings& warnings) {
    if (path.empty()) return std::optional<io::PrintedTable>{};
    const auto text = readFile(path);
    if (!text) return failure(text.error());
    auto read = io::readPrintedTable(*text, path);
    if (!read) return failure(read.error());
    warnings = std::move(read->warnings);
    return std::optional(std::move(read->value));
}

/// The problem of FILE, or else the one that the printed table names or holds.
Result<Question> questionFor(const RankWords& words, const std::optional<io::PrintedTable>& table,
                             const base::Task& task) {
    if (!words.question.file.empty()) return questionOf(words.question, task);
    if (!table) return failure("no_problem", "FILE", base::say("no decision problem is named"));
    QuestionWords named = words.question;
    if (!table->problemFile.empty()) {
        named.file = (std::filesystem::path(words.check).parent_path() / table->problemFile).string();
        return questionOf(named, task);
    }
    if (!table->problem)
        return failure("no_problem", words.check,
                       base::say("the table names no decision problem; name its file before --check"));
    Question question{*table->problem, {}, {}};
    const auto added = addPlan(question, named.plan, words.check, task);
    if (!added) return failure(added.error());
    return question;
}

int printCheck(const io::PrintedTable& table, const RankAnswer& answer, bool asJson) {
    const auto check = io::checked(table, answer.problem, answer.ranking);
    if (asJson)
        printJson(checkDocument(check));
    else
        std::cout << checkText(check);
    return report::holdsUp(check) ? kDone : kAnswerNo;
}

/// Workbooks are only written to new files: one of somebody would lose its styles and formulas.
Result<base::Done> writeOut(const RankWords& words, const RankAnswer& answer) {
    std::error_code code;
    if (base::lowered(words.out).ends_with(".xlsx") && std::filesystem::exists(words.out, code))
        return failure("exists", words.out,
                       base::say("there is a file of this name; a workbook is only written to a new one"));
    const io::CsvStyle style = words.decimalComma ? io::CsvStyle{';', ','} : io::CsvStyle{};
    const auto written = io::writtenDecision(answer.problem, answer.ranking, style, words.out);
    if (!written) return failure(written.error());
    printWarnings(written->warnings);
    return writeFile(words.out, written->value);
}

int printWhy(const RankAnswer& answer, const RankWords& words) {
    const auto chain = whyOf(answer, words.why, words.depth);
    if (!chain) return failWithCode(chain.error(), words.json);
    if (words.json)
        printJson(whyDocument(*chain));
    else
        std::cout << whyText(answer, *chain);
    return kDone;
}

mcda::DrawOptions drawOptions(const RankWords& words) {
    mcda::DrawOptions options = words.draws;
    options.drawn = drawnOf(words.drawn).value_or(mcda::Drawn::AnyWeights);
    return options;
}

Result<base::Done> writePage(const RankWords& words, const RankAnswer& answer,
                             const mcda::Firmness& firmness) {
    if (words.page.empty()) return base::Done{};
    const report::Decision decision{answer.problem, answer.ranking, answer.kits, words.question.file};
    return writeFile(words.page, report::htmlOf(report::firmnessReport(decision, firmness, base::today())));
}

int runRank(const RankWords& words, const base::Task& task) {
    base::Warnings warnings;
    const auto table = tableToCheck(words.check, warnings);
    if (!table) return failWithCode(table.error(), words.json);
    auto question = questionFor(words, *table, task);
    if (!question) return failWithCode(question.error(), words.json);
    question->warnings.insert(question->warnings.begin(), warnings.begin(), warnings.end());
    const auto answer = answerWith(*question, words.weights, task);
    const std::string& asked = words.question.file.empty() ? words.check : words.question.file;
    if (!answer) return failWithCode(within(asked, answer.error()), words.json);
    for (const auto& one : answer->ranking.warnings)
        std::cerr << "warning: " << base::describe(base::Warning{one.code, one.where, one.message}) << " ["
                  << one.code << "]\n";
    if (!words.out.empty()) {
        const auto written = writeOut(words, *answer);
        if (!written) return failWithCode(written.error(), words.json);
    }
    if (*table) return printCheck(**table, *answer, words.json);
    if (!words.why.empty()) return printWhy(*answer, words);
    std::optional<mcda::Firmness> firmness;
    if (words.sensitivity && !answer->ranking.ranking.empty()) {
        auto found = sensitivityOf(*answer, drawOptions(words), task);
        if (!found) return failWithCode(within(words.question.file, found.error()), words.json);
        firmness = std::move(*found);
        const auto written = writePage(words, *answer, *firmness);
        if (!written) return failWithCode(written.error(), words.json);
    }
    if (words.json) {
        auto document = rankDocument(*answer);
        if (firmness) document["sensitivity"] = sensitivityDocument(*firmness);
        if (words.weightsByMethod) document["weights_by_method"] = weightsByMethodDocument(*answer);
        printJson(document);
    } else {
        std::cout << rankText(*answer) << (words.weightsByMethod ? weightsByMethodText(*answer) : "")
                  << (firmness ? sensitivityText(*answer, *firmness) : "");
    }
    return answer->ranking.ranking.empty() ? kAnswerNo : kDone;
}

} // namespace

void addRankCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<RankWords>();
    auto* command = root.add_subcommand("rank", "Which alternative is best, why, and what would turn it");
    command->add_option("FILE", words->question.file,
                        "decision problem (.json, .xml, .csv), or a project that holds one");
    command->add_option("--plan", words->question.plan,
                        "plan or project on which derived criteria are computed");
    command->add_option("--problem", words->question.problem, "project: code of the decision problem");
    command->add_option("--check", words->check,
                        "compare printed figures with the computed ones instead of ranking");
    command->add_option("--out", words->out,
                        "also write problem and weights as .xlsx, .csv, .xml, .yaml, .ahp.json or .json");
    command->add_flag("--decimal-comma", words->decimalComma, "CSV with semicolons and decimal commas");
    command->add_option("--weights", words->weights,
                        "what if: weights of some criteria, as \"K1=0.4,K2=15%\"; the others give way in "
                        "proportion");
    command->add_flag("--weights-by-method", words->weightsByMethod,
                      "weights by every method that the problem has data for, side by side");
    auto* firm = command->add_flag("--sensitivity", words->sensitivity,
                                   "how firm it is: random weights, what turns the order, other methods");
    command->add_option("--page", words->page, "with --sensitivity: write how firm it is as a page (.html)")
        ->needs(firm);
    command->add_option("--drawn", words->drawn, "what is drawn: any, order, around or judgments")
        ->check(CLI::IsMember({"any", "order", "around", "judgments"}));
    command->add_option("--draws", words->draws.draws, "number of draws (default 100000)")
        ->check(CLI::Range(1, 100'000'000));
    command->add_option("--seed", words->draws.seed, "seed of the draws (default 1)");
    command
        ->add_option("--spread", words->draws.spread, "around: part by which a weight varies (default 0.1)")
        ->check(CLI::Range(0.0, 1.0));
    command->add_option("--why", words->why,
                        "one figure with its working: A4 (total), K1 (weight), A4/K1, CR/K1 …");
    command->add_option("--depth", words->depth, "why: steps to go down towards what was given (default 0)")
        ->check(CLI::Range(0, 1000));
    command->add_flag("--json", words->json, "print one JSON document");
    command->callback([words, &status, &task] { status = runRank(*words, task); });
}

} // namespace vidette::cli
