// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/replacement_steps.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/project_edit.h"
#include "cli/replacement_output.h"
#include "estate/row_codes.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace vidette::cli {
namespace {

using analysis::ReplacementNeed;
using estate::Act;
using estate::Estate;
using estate::ReplacementItem;

struct ReplacementWords : EditWords {
    int from = 0;
    int years = 1;
    std::vector<std::string> budgets;
    int lifeYears = 0; ///< 0 = as the life classes say
    std::string between;
    std::string state;
    std::string number;
    std::string asset;
    std::string to;
    std::vector<std::string> fields;
    std::string note;
};

template<typename Number>
bool readWhole(std::string_view text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

base::Result<std::map<int, std::int64_t>> budgetsOf(const std::vector<std::string>& words) {
    std::map<int, std::int64_t> budgets;
    for (const auto& word : words) {
        const auto parts = base::split(word, '=');
        int year = 0;
        std::int64_t sum = 0;
        const bool isRead = parts.size() == 2 && readWhole(parts[0], year) && readWhole(parts[1], sum);
        if (!isRead || sum < 0)
            return base::failure("bad_value", "--budget",
                                 "found '" + word +
                                     "', expected a year and whole minor units, 2026=70000000");
        budgets[year] = sum;
    }
    return budgets;
}

struct Years {
    int first = 0;
    int last = 0;
};

base::Result<Years> betweenOf(const std::string& word) {
    Years years;
    const auto parts = base::split(word, '-');
    const bool isRead =
        parts.size() == 2 && readWhole(parts[0], years.first) && readWhole(parts[1], years.last);
    if (isRead && years.first <= years.last) return years;
    return base::failure("bad_value", "--due-between", "found '" + word + "', expected two years, 2026-2030");
}

base::Result<analysis::NeedOptions> needOptions(const ReplacementWords& words, const Estate& estate,
                                                const base::Date& on, const base::Task& task) {
    auto options = analysis::needOptions(estate, on, task);
    if (!options) return base::failure(options.error());
    printWarnings(options->warnings);
    if (words.lifeYears > 0) options->value.lifeYears = words.lifeYears;
    return std::move(options->value);
}

base::Result<analysis::ReplacementPlan> planOf(const ReplacementWords& words, const Estate& estate,
                                               const base::Task& task) {
    const auto budgets = budgetsOf(words.budgets);
    if (!budgets) return base::failure(budgets.error());
    const auto need = needOptions(words, estate, {words.from, 1, 1}, task);
    if (!need) return base::failure(need.error());
    return analysis::replacementPlan(estate, {*need, words.from, words.years, *budgets});
}

int runPlan(const ReplacementWords& words, const base::Task& task) {
    const auto project = openProject(words.project, task);
    if (!project) return fail(project.error());
    const auto plan = planOf(words, *project, task);
    if (!plan) return fail(plan.error());
    if (words.json) {
        printJson(planJson(*project, *plan));
    } else {
        printPlan(*project, *plan);
    }
    return kDone;
}

bool isListed(const ReplacementWords& words, const std::optional<Years>& years, const Estate& estate,
              const ReplacementNeed& need) {
    if (years && (!need.dueYear || *need.dueYear < years->first || *need.dueYear > years->last)) return false;
    const auto* item = estate.replacementItems.find(need.item);
    const bool isDerived = need.state && nameOf(*need.state) == words.state;
    return words.state.empty() || isDerived || (item && item->state == words.state);
}

int runList(const ReplacementWords& words, const base::Task& task) {
    std::optional<Years> years;
    if (!words.between.empty()) {
        const auto read = betweenOf(words.between);
        if (!read) return fail(read.error());
        years = *read;
    }
    const auto project = openProject(words.project, task);
    if (!project) return fail(project.error());
    const auto act = actOf(words, *project);
    if (!act) return fail(act.error());
    const auto options = needOptions(words, *project, act->on, task);
    if (!options) return fail(options.error());
    auto needs = analysis::replacementNeeds(*project, *options);
    std::erase_if(needs, [&](const auto& need) { return !isListed(words, years, *project, need); });
    if (words.json) {
        printJson(listJson(*project, needs));
    } else {
        printList(*project, needs);
    }
    return kDone;
}

base::Result<const ReplacementItem*> itemNamed(const Estate& estate, const std::string& number) {
    if (const auto* item = estate::rowNamed(estate.replacementItems, number)) return item;
    return base::failure("no_such_row", "item " + number, "there is no such item in this project");
}

int runShow(const ReplacementWords& words, const base::Task& task) {
    const auto project = openProject(words.project, task);
    if (!project) return fail(project.error());
    const auto item = itemNamed(*project, words.number);
    if (!item) return fail(item.error());
    const auto act = actOf(words, *project);
    if (!act) return fail(act.error());
    const auto options = needOptions(words, *project, act->on, task);
    if (!options) return fail(options.error());
    const auto need = analysis::needOf(*project, (*item)->asset, *options);
    const ReplacementNeed* shown = need ? &*need : nullptr;
    if (words.json) {
        printJson(itemJson(*project, **item, shown, *act));
    } else {
        printItem(*project, **item, shown, *act);
    }
    return kDone;
}

void printState(const ReplacementWords& words, const ReplacementItem& item) {
    if (words.json) {
        printJson({{"item", item.code}, {"state", item.state}});
    } else {
        std::cout << item.code << " is " << item.state << '\n';
    }
}

/// A new item with due year, priority and cost as they are computed, unless they are given.
base::Result<Estate> withNewItem(const ReplacementWords& words, const Estate& estate, const Act& act,
                                 const base::Task& task) {
    const auto* asset = estate::rowNamed(estate.assets, words.asset);
    if (!asset)
        return base::failure("no_such_row", "asset " + words.asset, "there is no such asset in this project");
    const auto fields = fieldTexts(words.fields);
    if (!fields) return base::failure(fields.error());
    const auto options = needOptions(words, estate, act.on, task);
    if (!options) return base::failure(options.error());
    return analysis::addItem(estate, asset->id, *fields, words.note, act, *options);
}

int runAdd(const ReplacementWords& words, const base::Task& task) {
    const auto changed = changeProject(
        words, "Add replacement of " + words.asset,
        [&](const Estate& estate, const Act& act) { return withNewItem(words, estate, act, task); }, task);
    if (!changed) return fail(changed.error());
    const auto rows = base::Table<ReplacementItem>::changes(changed->before.replacementItems,
                                                            changed->after.replacementItems);
    printState(words, *rows.back().after);
    return kDone;
}

using ItemEdit = std::function<base::Result<Estate>(const Estate&, const ReplacementItem&, const Act&)>;

int changeItem(const ReplacementWords& words, const std::string& what, const ItemEdit& edit,
               const base::Task& task) {
    const auto changed = changeProject(
        words, what + " " + words.number,
        [&](const Estate& estate, const Act& act) -> base::Result<Estate> {
            const auto item = itemNamed(estate, words.number);
            return item ? edit(estate, **item, act) : base::failure(item.error());
        },
        task);
    if (!changed) return refused(words, words.to, changed.error());
    printState(words, **itemNamed(changed->after, words.number));
    return kDone;
}

int runMove(const ReplacementWords& words, const base::Task& task) {
    const auto fields = fieldTexts(words.fields);
    if (!fields) return fail(fields.error());
    const auto edit = [&](const Estate& estate, const ReplacementItem& item,
                          const Act& act) -> base::Result<Estate> {
        const estate::StepWords step{words.to, *fields, words.note};
        if (words.to != "proposed") return estate::moveReplacement(estate, item.id, step, act);
        const auto options = needOptions(words, estate, act.on, task);
        if (!options) return base::failure(options.error());
        return estate::moveReplacement(estate, item.id, analysis::stepWords(estate, item, step, *options),
                                       act);
    };
    return changeItem(words, "Move replacement", edit, task);
}

int runSet(const ReplacementWords& words, const base::Task& task) {
    const auto fields = fieldTexts(words.fields);
    if (!fields) return fail(fields.error());
    const auto edit = [&](const Estate& estate, const ReplacementItem& item, const Act&) {
        return estate::setReplacementFields(estate, item.id, *fields);
    };
    return changeItem(words, "Set fields of replacement", edit, task);
}

using Words = std::shared_ptr<ReplacementWords>;

void addPlan(CLI::App& command, const Words& words) {
    command.add_option("--from", words->from, "first year")->required();
    command.add_option("--years", words->years, "how many years")->required();
    command.add_option("--budget", words->budgets,
                       "YEAR=MINOR_UNITS, repeat; the budget lines for renewal when left out");
    command.add_option("--life-years", words->lifeYears, "one life for all classes")
        ->check(CLI::Range(1, 100));
    command.add_flag("--json", words->json, "print one JSON document");
}

void addItem(CLI::App& command, const Words& words) {
    command.add_option("ITEM", words->number, "number of the item")->required();
    addEditOptions(command, *words);
}

void addMove(CLI::App& command, const Words& words) {
    addItem(command, words);
    command.add_option("--to", words->to, "state to go to")->required();
    command.add_option("--field", words->fields, "field of the item set with the step, name=value; repeat");
    command.add_option("--note", words->note, "kept with the step; the reason where one is asked for");
}

} // namespace

void addReplacementCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<ReplacementWords>();
    CLI::App* command = root.add_subcommand("replacement", "What is due to be replaced, when, for how much");
    addProject(*command, *words);
    command->require_subcommand(1);
    const auto sub = [&](const char* name, const char* help,
                         int (*run)(const ReplacementWords&, const base::Task&)) {
        CLI::App* one = command->add_subcommand(name, help);
        one->callback([words, run, &status, &task] { status = run(*words, task); });
        return one;
    };
    addPlan(*sub("plan", "Replacement year by year under the money of each year", runPlan), words);
    CLI::App* list = sub("list", "Every asset with the year it is due and what a new one costs", runList);
    list->add_option("--due-between", words->between, "only those due in these years, A-B");
    list->add_option("--state", words->state,
                     "only these: ok, watch, due or overdue, or a state of the item such as planned");
    addEditOptions(*list, *words);
    CLI::App* add = sub("add", "A new item on the list", runAdd);
    add->add_option("--asset", words->asset, "inventory number of the asset")->required();
    add->add_option("--field", words->fields, "field of the item, name=value; repeat");
    add->add_option("--note", words->note, "why");
    addEditOptions(*add, *words);
    addItem(*sub("show", "One item: what it waits for, its risk, its history", runShow), words);
    addMove(*sub("move", "A step of an item to another state", runMove), words);
    CLI::App* set = sub("set", "Fields of an item", runSet);
    addItem(*set, words);
    set->add_option("--field", words->fields, "name=value; repeat")->required();
}

} // namespace vidette::cli
