// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/learn_output.h"
#include "io/lesson_json.h"
#include "report/lesson_sheet.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace vidette::cli {
namespace {

using base::failure;

struct LearnWords {
    std::string lesson;
    std::vector<std::string> answers;
    std::string answersFile;
    std::string sheet;
    bool blank = false;
    bool solution = false;
    bool json = false;
};

base::Result<mcda::Lesson> lessonNamed(const std::vector<mcda::Lesson>& lessons, const std::string& name) {
    for (const auto& lesson : lessons)
        if (lesson.id == name || std::to_string(lesson.number) == name) return lesson;
    std::vector<std::string> known;
    for (const auto& lesson : lessons)
        known.push_back(std::to_string(lesson.number) + " (" + lesson.id + ")");
    return failure("unknown_id", "learn", "found '" + name + "', expected one of " + base::join(known, ", "));
}

base::Result<std::vector<FilledSheet>> sheetsOf(const mcda::Lesson& lesson) {
    const auto ranking = mcda::rank(lesson.problem);
    if (!ranking) return failure(ranking.error());
    std::vector<FilledSheet> filled;
    for (const auto& one : lesson.sheets) {
        auto sheet = mcda::sheetOf(one.name, *ranking);
        if (!sheet) return failure(sheet.error());
        FilledSheet next{one, std::move(*sheet), {}};
        for (std::size_t i = 0; i < next.sheet.rows.size(); ++i) {
            next.written.emplace_back();
            for (std::size_t j = 0; j < next.sheet.columns.size(); ++j)
                next.written[i].push_back(mcda::startText(one, next.sheet, i, j));
        }
        filled.push_back(std::move(next));
    }
    return filled;
}

base::Error wrongAnswer(const std::string& why) {
    return {"bad_value", "--answer", why};
}

/// "1:K1/v=0.28"; without a number the first table is meant.
base::Result<base::Done> write(std::string cell, const std::string& figure,
                               std::vector<FilledSheet>& sheets) {
    std::size_t number = 1;
    const std::string named = cell;
    if (const std::size_t colon = cell.find(':'); colon != std::string::npos) {
        number = static_cast<std::size_t>(base::numberFromText(cell.substr(0, colon)).value_or(0));
        cell = cell.substr(colon + 1);
    }
    if (number < 1 || number > sheets.size())
        return failure(wrongAnswer("'" + named + "' names no table of this lesson; it has " +
                                   std::to_string(sheets.size())));
    FilledSheet& sheet = sheets[number - 1];
    const auto parts = base::split(cell, '/');
    const auto row = mcda::indexOf(sheet.sheet.rows, parts.front());
    const auto column = parts.size() == 2 ? mcda::indexOf(sheet.sheet.columns, parts.back()) : std::nullopt;
    if (!row || !column || !sheet.sheet.cells[*row][*column] || !sheet.sheet.cells[*row][*column]->asked)
        return failure(wrongAnswer("'" + cell + "' is no cell to be filled in table " +
                                   std::to_string(number) + "; expected one such as " +
                                   firstAsked(sheet.sheet)));
    sheet.written[*row][*column] = figure;
    return base::Done{};
}

/// What is said of a claim; nothing is said by an empty word.
base::Result<base::Done> judge(JudgedClaim& one, const std::string& word) {
    if (base::trimmed(word).empty()) return base::Done{};
    one.said = mcda::claimJudged(word);
    if (one.said) return base::Done{};
    return failure(
        wrongAnswer("found '" + word + "' for claim " + one.claim.id + ", expected right or wrong"));
}

/// One answer: a cell and its figure, or a claim and "right" or "wrong".
base::Result<base::Done> take(const std::string& answer, std::vector<FilledSheet>& sheets,
                              std::vector<JudgedClaim>& claims) {
    const std::size_t equals = answer.rfind('=');
    // The only column of the table of consistency is named "=".
    const bool isColumn = equals != std::string::npos && equals > 0 && answer[equals - 1] == '/';
    if (equals == std::string::npos || isColumn)
        return failure(
            wrongAnswer("found '" + answer + "', expected a cell and its figure such as 1:K1/v=0.28"));
    const std::string what(base::trimmed(std::string_view(answer).substr(0, equals)));
    const std::string written = answer.substr(equals + 1);
    for (auto& one : claims)
        if (one.claim.id == what) return judge(one, written);
    return write(what, written, sheets);
}

/// The lines of a file of answers; what is empty or begins with # is passed over.
base::Result<std::vector<std::string>> answersIn(const std::string& path) {
    const auto text = readFile(path);
    if (!text) return failure(text.error());
    std::vector<std::string> answers;
    for (const auto& line : base::split(*text, '\n')) {
        const std::string clean(base::trimmed(line));
        if (!clean.empty() && !clean.starts_with('#')) answers.push_back(clean);
    }
    return answers;
}

int list(const std::vector<mcda::Lesson>& lessons, bool asJson) {
    if (asJson) {
        auto document = nlohmann::json::array();
        for (const auto& lesson : lessons)
            document.push_back({{"number", lesson.number}, {"id", lesson.id}, {"title", lesson.title}});
        printJson({{"lessons", document}});
        return kDone;
    }
    for (const auto& lesson : lessons)
        std::cout << "  " << lesson.number << "  " << lesson.title << "  (" << lesson.id << ")\n";
    return kDone;
}

std::vector<JudgedClaim> claimsOf(const mcda::Lesson& lesson) {
    std::vector<JudgedClaim> claims;
    for (const auto& claim : lesson.claims) claims.push_back({claim, {}});
    return claims;
}

int show(const LearnShown& shown, const LearnWords& words) {
    if (words.blank)
        std::cout << blankAnswers(shown);
    else if (words.json)
        printJson(learnDocument(shown));
    else
        std::cout << learnText(shown);
    return !shown.marked || allRight(shown.sheets, shown.claims) ? kDone : kAnswerNo;
}

/// The page to print; the working goes on pages of its own.
int writeSheet(const mcda::Lesson& lesson, const LearnWords& words) {
    const auto page = report::lessonSheet(lesson, words.solution);
    if (!page) return fail(base::within(lesson.id, page.error()));
    const auto written = writeFile(words.sheet, *page);
    return written ? kDone : fail(written.error());
}

int run(const LearnWords& words) {
    const auto all = io::lessons(base::spokenLanguage());
    if (!all) return fail(all.error());
    if (words.lesson.empty()) return list(*all, words.json);
    const auto lesson = lessonNamed(*all, words.lesson);
    if (!lesson) return fail(lesson.error());
    if (!words.sheet.empty()) return writeSheet(*lesson, words);
    auto sheets = sheetsOf(*lesson);
    if (!sheets) return fail(base::within(lesson->id, sheets.error()));
    auto claims = claimsOf(*lesson);
    std::vector<std::string> answers = words.answers;
    if (!words.answersFile.empty()) {
        const auto read = answersIn(words.answersFile);
        if (!read) return fail(read.error());
        answers.insert(answers.begin(), read->begin(), read->end());
    }
    for (const auto& answer : answers)
        if (const auto done = take(answer, *sheets, claims); !done) return fail(done.error());
    const auto variants = variantsOf(*lesson);
    if (!variants) return fail(variants.error());
    return show({*lesson, *sheets, claims, *variants, !answers.empty(), words.solution}, words);
}

} // namespace

void addLearnCommand(CLI::App& root, int& status) {
    auto words = std::make_shared<LearnWords>();
    auto* command =
        root.add_subcommand("learn", "Lessons on deciding by several criteria, with tables to fill in");
    command->add_option("LESSON", words->lesson, "number or id of a lesson; without it they are listed");
    command->add_option(
        "--answer", words->answers,
        "write a figure into a cell, TABLE:ROW/COLUMN=FIGURE, and mark what is written; repeat");
    command->add_option("--answers", words->answersFile, "a file with one answer in each line");
    command->add_flag("--blank", words->blank, "print such a file, with every cell still empty");
    command->add_option("--sheet", words->sheet,
                        "write a page to print (.html), with empty cells to fill by hand");
    command->add_flag("--solution", words->solution, "fill the tables in, with the working of every figure");
    command->add_flag("--json", words->json, "print one JSON document");
    command->callback([words, &status] { status = run(*words); });
}

} // namespace vidette::cli
