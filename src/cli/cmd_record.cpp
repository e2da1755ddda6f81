// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/command.h"
#include "cli/project_edit.h"
#include "cli/record_exchange.h"
#include "cli/record_output.h"
#include "cli/record_steps.h"
#include "estate/purpose_edits.h"
#include "estate/request_edits.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace vidette::cli {
namespace {

using estate::Act;
using estate::Estate;
using estate::RecordRow;
using estate::RecordTable;
using estate::RecordTexts;
using nlohmann::json;

struct RecordWords : EditWords {
    std::string table;
    std::string code;
    std::vector<std::string> fields;
    std::vector<std::string> where;
};

base::Result<RecordTexts> textsOf(const std::string& place, const std::vector<std::string>& words) {
    RecordTexts texts;
    for (const auto& word : words) {
        const auto sign = word.find('=');
        if (sign == std::string::npos || sign == 0)
            return base::failure("bad_value", place, "found '" + word + "', expected field=value");
        texts[word.substr(0, sign)] = word.substr(sign + 1);
    }
    return texts;
}

int runTables(const RecordWords& words, const base::Task& task) {
    const auto project = openProject(words.project, task);
    if (!project) return fail(project.error());
    json list = json::array();
    std::string text;
    for (const RecordTable& table : estate::recordTables()) {
        json fields = json::array();
        std::vector<std::string> names;
        for (const auto& field : table.fields) {
            names.emplace_back(field.name);
            fields.push_back({{"name", field.name}, {"needed", field.isNeeded}});
            if (!field.target.empty()) fields.back()["refers_to"] = field.target;
            if (!field.list.empty()) fields.back()["list"] = field.list;
        }
        const std::size_t rows = table.size(*project);
        list.push_back(
            {{"table", table.name}, {"rows", rows}, {"has_code", table.hasCode}, {"fields", fields}});
        text += std::string(table.name) + ", " + std::to_string(rows) + (rows == 1 ? " row: " : " rows: ") +
                base::join(names, " ") + "\n";
    }
    if (words.json) {
        printJson(list);
    } else {
        std::cout << text;
    }
    return kDone;
}

/// Those rows whose fields have these texts, in the order people count.
base::Result<std::vector<RecordRow>> rowsWhere(const Estate& estate, const RecordTable& table,
                                               const RecordTexts& wanted) {
    auto rows = table.rows(estate);
    for (const auto& [name, text] : wanted) {
        const auto at = table.field(name);
        if (!at && !(name == "code" && table.hasCode))
            return base::failure("unknown_field", "--where",
                                 std::string(table.name) + " has no field '" + name + "'");
        std::erase_if(rows, [&, &wantedText = text](const RecordRow& row) {
            return wantedText != (at ? estate::textOf(estate, table.fields[*at], row.values[*at]) : row.code);
        });
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RecordRow& a, const RecordRow& b) {
        return base::naturalLess(a.code, b.code);
    });
    return rows;
}

int runList(const RecordWords& words, const base::Task& task) {
    const auto table = estate::recordTableNamed(words.table);
    if (!table) return fail(table.error());
    const auto wanted = textsOf("--where", words.where);
    if (!wanted) return fail(wanted.error());
    const auto project = openProject(words.project, task);
    if (!project) return fail(project.error());
    const auto rows = rowsWhere(*project, **table, *wanted);
    if (!rows) return fail(rows.error());
    if (!words.json) {
        printRecords(*project, **table, *rows);
        return kDone;
    }
    json list = json::array();
    for (const RecordRow& row : *rows) list.push_back(recordJson(*project, **table, row));
    printJson(list);
    return kDone;
}

void print(const RecordWords& words, const Estate& estate, const RecordTable& table, const RecordRow& row) {
    if (words.json) {
        printJson(recordJson(estate, table, row));
    } else {
        printRecord(estate, table, row);
    }
}

int runShow(const RecordWords& words, const base::Task& task) {
    const auto table = estate::recordTableNamed(words.table);
    if (!table) return fail(table.error());
    const auto project = openProject(words.project, task);
    if (!project) return fail(project.error());
    const auto row = estate::recordRowNamed(*project, **table, words.code);
    if (!row) return fail(row.error());
    print(words, *project, **table, *row);
    return kDone;
}

/// A further purpose of a camera in operation is asked for instead of entered.
base::Result<Estate> asDecided(const Estate& estate, base::Result<Estate> next, const Act& act) {
    if (!next) return next;
    const auto widening = estate::wideningBy(estate, *next, act.on);
    return widening ? estate::requestWidening(estate, *widening, act) : next;
}

/// The request that came with the change instead of it; null when none did.
const estate::Request* requestOpenedBy(const Changed& changed) {
    const auto rows = base::Table<estate::Request>::changes(changed.before.requests, changed.after.requests);
    const bool isNew = !rows.empty() && !rows.back().before;
    return isNew ? &*rows.back().after : nullptr;
}

int tellRequest(const RecordWords& words, const estate::Request& request) {
    if (words.json) {
        printJson({{"opened_request", request.code}, {"state", request.state}});
    } else {
        std::cout
            << "Opened request " << request.code << ", " << request.title << ": a further purpose of a "
            << "camera in operation is discussed first. Nothing else was changed; enter it again when the "
            << "request is approved.\n";
    }
    return kAnswerNo;
}

int runAdd(const RecordWords& words, const base::Task& task) {
    const auto table = estate::recordTableNamed(words.table);
    if (!table) return fail(table.error());
    const auto texts = textsOf("field=value", words.fields);
    if (!texts) return fail(texts.error());
    const auto changed = changeProject(
        words, "Add " + words.table,
        [&](const Estate& estate, const Act& act) -> base::Result<Estate> {
            const auto free = checkNotByHand(RecordVerb::Add, **table, (*table)->blank(), *texts);
            if (!free) return base::failure(free.error());
            return asDecided(estate, estate::addRecord(estate, **table, *texts), act);
        },
        task);
    if (!changed) return fail(changed.error());
    if (const auto* request = requestOpenedBy(*changed)) return tellRequest(words, *request);
    const auto rows = (*table)->changes(changed->before, changed->after);
    print(words, changed->after, **table, *rows.back().after);
    return kDone;
}

/// A request keeps its own rules of what may be set when.
base::Result<Estate> withFields(const Estate& estate, const RecordTable& table, const RecordRow& row,
                                const RecordTexts& texts) {
    if (table.name == "request") return estate::setRequestFields(estate, estate::RequestId{row.id}, texts);
    const auto stated = estate::withTexts(estate, table, row, texts);
    return stated ? table.put(estate, *stated) : base::failure(stated.error());
}

int runSet(const RecordWords& words, const base::Task& task) {
    const auto table = estate::recordTableNamed(words.table);
    if (!table) return fail(table.error());
    const auto texts = textsOf("field=value", words.fields);
    if (!texts) return fail(texts.error());
    base::Uuid id;
    const auto edit = [&](const Estate& estate, const Act& act) -> base::Result<Estate> {
        const auto row = estate::recordRowNamed(estate, **table, words.code);
        if (!row) return base::failure(row.error());
        id = row->id;
        const auto free = checkNotByHand(RecordVerb::Set, **table, *row, *texts);
        if (!free) return base::failure(free.error());
        return asDecided(estate, withFields(estate, **table, *row, *texts), act);
    };
    const auto changed = changeProject(words, "Set fields of " + words.table + " " + words.code, edit, task);
    if (!changed) return fail(changed.error());
    if (const auto* request = requestOpenedBy(*changed)) return tellRequest(words, *request);
    print(words, changed->after, **table, *(*table)->find(changed->after, id));
    return kDone;
}

int runRemove(const RecordWords& words, const base::Task& task) {
    const auto table = estate::recordTableNamed(words.table);
    if (!table) return fail(table.error());
    const auto edit = [&](const Estate& estate, const Act&) -> base::Result<Estate> {
        const auto row = estate::recordRowNamed(estate, **table, words.code);
        if (!row) return base::failure(row.error());
        const auto free = checkNotByHand(RecordVerb::Remove, **table, *row, {});
        return free ? (*table)->remove(estate, row->id) : base::failure(free.error());
    };
    const auto changed = changeProject(words, "Remove " + words.table + " " + words.code, edit, task);
    if (!changed) return fail(changed.error());
    if (words.json) {
        printJson({{"table", words.table}, {"removed", words.code}});
    } else {
        std::cout << "Removed " << words.table << ' ' << words.code << '\n';
    }
    return kDone;
}

int runErase(const RecordWords& words, const base::Task& task) {
    int count = 0;
    const auto erase = [&](const Estate& estate, const Act& act) -> base::Result<Estate> {
        auto erased = estate::erasePersonalTexts(estate, act.on);
        if (!erased) return base::failure(erased.error());
        count = erased->count;
        return std::move(erased->estate);
    };
    const auto changed = changeProject(words, "Erase personal texts", erase, task);
    if (!changed) return fail(changed.error());
    if (words.json) {
        printJson({{"erased", count}, {"on", base::toText(changed->act.on)}});
    } else {
        std::cout << "Erased " << count << (count == 1 ? " personal text\n" : " personal texts\n");
    }
    return kDone;
}

using Words = std::shared_ptr<RecordWords>;

void addTable(CLI::App& command, const Words& words) {
    command.add_option("TABLE", words->table, "table of records, such as asset")->required();
}

void addCode(CLI::App& command, const Words& words) {
    command.add_option("CODE", words->code, "code of the row; its uid where rows have none")->required();
}

void addFields(CLI::App& command, const Words& words) {
    command.add_option("FIELD", words->fields, "field=value; an empty value takes it away")->required();
}

} // namespace

void addRecordCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<RecordWords>();
    CLI::App* command = root.add_subcommand("record", "The records of an estate: look, add, change, remove");
    addProject(*command, *words);
    command->require_subcommand(1);
    const auto sub = [&](const char* name, const char* help,
                         int (*run)(const RecordWords&, const base::Task&)) {
        CLI::App* one = command->add_subcommand(name, help);
        one->callback([words, run, &status, &task] { status = run(*words, task); });
        return one;
    };
    sub("tables", "The tables, their rows and fields", runTables)
        ->add_flag("--json", words->json, "print one JSON document");
    CLI::App* list = sub("list", "The rows of a table", runList);
    addTable(*list, words);
    list->add_option("--where", words->where, "only rows with field=value; repeat")->allow_extra_args(false);
    list->add_flag("--json", words->json, "print one JSON document");
    CLI::App* show = sub("show", "One row", runShow);
    addTable(*show, words);
    addCode(*show, words);
    show->add_flag("--json", words->json, "print one JSON document");
    CLI::App* add = sub("add", "A new row", runAdd);
    addTable(*add, words);
    addFields(*add, words);
    addEditOptions(*add, *words);
    CLI::App* set = sub("set", "Fields of a row", runSet);
    addTable(*set, words);
    addCode(*set, words);
    addFields(*set, words);
    addEditOptions(*set, *words);
    CLI::App* remove = sub("remove", "A row that nothing refers to goes", runRemove);
    addTable(*remove, words);
    addCode(*remove, words);
    addEditOptions(*remove, *words);
    addRecordExchange(*command, words, status, task);
    addEditOptions(*sub("erase", "Personal texts whose day has come are emptied", runErase), *words);
}

} // namespace vidette::cli
