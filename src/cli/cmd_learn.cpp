// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/learn_output.h"
#include "io/lesson_json.h"

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
        FilledSheet next{one.task, std::move(*sheet), {}};
        for (std::size_t i = 0; i < next.sheet.rows.size(); ++i) {
            next.written.emplace_back();
            for (std::size_t j = 0; j < next.sheet.columns.size(); ++j)
                next.written[i].push_back(mcda::startText(one, next.sheet, i, j));
        }
        filled.push_back(std::move(next));
    }
    return filled;
}

/// "1:K1/v=0.28"; without a number the first table is meant.
base::Result<base::Done> write(const std::string& answer, std::vector<FilledSheet>& sheets) {
    const auto wrong = [&](const std::string& why) { return failure("bad_value", "--answer", why); };
    const std::size_t equals = answer.find('=');
    if (equals == std::string::npos)
        return wrong("found '" + answer + "', expected a cell and its figure such as 1:K1/v=0.28");
    std::string cell = answer.substr(0, equals);
    std::size_t number = 1;
    if (const std::size_t colon = cell.find(':'); colon != std::string::npos) {
        number = static_cast<std::size_t>(base::numberFromText(cell.substr(0, colon)).value_or(0));
        cell = cell.substr(colon + 1);
    }
    if (number < 1 || number > sheets.size())
        return wrong("'" + answer + "' names no table of this lesson; it has " +
                     std::to_string(sheets.size()));
    FilledSheet& sheet = sheets[number - 1];
    const auto parts = base::split(cell, '/');
    const auto row = mcda::indexOf(sheet.sheet.rows, parts.front());
    const auto column = parts.size() == 2 ? mcda::indexOf(sheet.sheet.columns, parts.back()) : std::nullopt;
    if (!row || !column || !sheet.sheet.cells[*row][*column] || !sheet.sheet.cells[*row][*column]->asked)
        return wrong("'" + cell + "' is no cell to be filled in table " + std::to_string(number) +
                     "; expected one such as " + firstAsked(sheet.sheet));
    sheet.written[*row][*column] = answer.substr(equals + 1);
    return base::Done{};
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

int run(const LearnWords& words) {
    const auto all = io::lessons(base::spokenLanguage());
    if (!all) return fail(all.error());
    if (words.lesson.empty()) return list(*all, words.json);
    const auto lesson = lessonNamed(*all, words.lesson);
    if (!lesson) return fail(lesson.error());
    auto sheets = sheetsOf(*lesson);
    if (!sheets) return fail(base::within(lesson->id, sheets.error()));
    for (const auto& answer : words.answers)
        if (const auto done = write(answer, *sheets); !done) return fail(done.error());
    const auto variants = variantsOf(*lesson);
    if (!variants) return fail(variants.error());
    const LearnShown shown{*lesson, *sheets, *variants, !words.answers.empty(), words.solution};
    if (words.json) {
        printJson(learnDocument(shown));
    } else {
        std::cout << learnText(shown);
    }
    return words.answers.empty() || allRight(*sheets) ? kDone : kAnswerNo;
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
    command->add_flag("--solution", words->solution, "fill the tables in, with the working of every figure");
    command->add_flag("--json", words->json, "print one JSON document");
    command->callback([words, &status] { status = run(*words); });
}

} // namespace vidette::cli
