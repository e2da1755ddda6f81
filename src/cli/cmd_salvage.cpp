// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/text_table.h"
#include "store/salvage.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <string>

namespace vidette::cli {
namespace {

struct SalvageWords {
    std::string damaged;
    std::string out;
    bool json = false;
};

nlohmann::json toJson(const SalvageWords& words, const store::Salvage& salvage) {
    auto tables = nlohmann::json::array();
    for (const auto& table : salvage.tables) {
        tables.push_back({{"table", table.name},
                          {"taken", table.taken},
                          {"unreadable", table.unreadable},
                          {"refused", table.refused},
                          {"lost_pages", table.lostPages},
                          {"missing", table.missing},
                          {"place_lost", table.isPlaceLost},
                          {"reason", table.reason}});
    }
    return {{"out", words.out},
            {"whole", salvage.isWhole()},
            {"log_whole", salvage.isLogWhole},
            {"cut_references", salvage.cutReferences},
            {"tables", std::move(tables)}};
}

/// What was lost of a table and why, in words; "" = nothing.
std::string lossOf(const store::SalvagedTable& table) {
    std::string words;
    const auto add = [&](std::int64_t count, const std::string& what) {
        if (count == 0) return;
        words += (words.empty() ? "" : "; ") + std::to_string(count) + " " + what;
    };
    if (table.isPlaceLost) words = "where it begins is lost";
    add(table.missing, "rows of the change log are not there");
    add(table.unreadable, "rows could not be read");
    add(table.lostPages, "pages are gone");
    add(table.refused, "rows break a rule (" + table.reason + ")");
    return words;
}

void print(const SalvageWords& words, const store::Salvage& salvage) {
    TextTable table({"table", "rows taken", "lost"});
    for (const auto& one : salvage.tables) table.add({one.name, std::to_string(one.taken), lossOf(one)});
    std::cout << table.text();
    if (salvage.cutReferences > 0)
        std::cout << "References to rows that are gone, emptied: " << salvage.cutReferences << '\n';
    std::cout << "Change log  " << (salvage.isLogWhole ? "whole" : "BROKEN; see vidette audit verify") << '\n'
              << (salvage.isWhole() ? "Nothing was lost" : "Something was lost") << "; written to "
              << words.out << '\n';
}

int runSalvage(const SalvageWords& words, const base::Task& task) {
    const auto salvage = store::salvageProject(words.damaged, words.out, task);
    if (!salvage) return fail(salvage.error());
    if (words.json) {
        printJson(toJson(words, *salvage));
    } else {
        print(words, *salvage);
    }
    return salvage->isWhole() ? kDone : kAnswerNo;
}

} // namespace

void addSalvageCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<SalvageWords>();
    CLI::App* command = root.add_subcommand(
        "salvage",
        "What can still be read of a damaged project, as a new one; exit status 1 if rows are lost");
    command->add_option("DAMAGED", words->damaged, "project that does not open; it is only read")->required();
    command->add_option("OUT", words->out, "project to make, *.vidette.gpkg")->required();
    command->add_flag("--json", words->json, "print one JSON document");
    command->callback([words, &status, &task] { status = runSalvage(*words, task); });
}

} // namespace vidette::cli
