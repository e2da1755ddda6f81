// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record_edits.h"

#include "base/speech.h"
#include "estate/code_lists.h"
#include "estate/levels.h"
#include "estate/record_tables.h"

#include <algorithm>
#include <optional>

namespace vidette::estate {
namespace {

/// A table of the plan seen without its type.
struct PlanTable {
    std::string_view name;
    std::string (*codeOf)(const Estate&, const base::Uuid&);
    base::Uuid (*idOf)(const Estate&, std::string_view);
};

template<auto kTable>
PlanTable planTable(std::string_view name) {
    return {name,
            [](const Estate& estate, const base::Uuid& id) {
                const auto* row = (estate.*kTable).find({id});
                return row ? row->code : std::string();
            },
            [](const Estate& estate, std::string_view code) {
                const auto* row = rowNamed(estate.*kTable, code);
                return row ? row->id.uuid : base::Uuid{};
            }};
}

const PlanTable* planTableNamed(std::string_view name) {
    static const std::vector<PlanTable> kTables{
        planTable<&Estate::cameras>("camera"),
        planTable<&Estate::zones>("zone"),
        planTable<&Estate::sites>("site"),
        planTable<&Estate::devices>("device"),
        planTable<&Estate::openings>("opening"),
        planTable<&Estate::problems>("problem"),
        PlanTable{"level",
                  [](const Estate& estate, const base::Uuid& id) { return nameOfLevel(estate, {id}); },
                  [](const Estate& estate, std::string_view code) { return levelNamed(estate, code).uuid; }}};
    const auto at =
        std::find_if(kTables.begin(), kTables.end(), [&](const PlanTable& t) { return t.name == name; });
    return at == kTables.end() ? nullptr : &*at;
}

base::Result<base::Done> checkBounds(const FieldFacts& field, double value, const std::string& where) {
    if (value >= field.least && value <= field.most) return base::Done{};
    const bool isOpen = field.most == std::numeric_limits<double>::max();
    const base::Fillings numbers{{"found", base::sayNumber(value)},
                                 {"least", base::sayNumber(field.least)},
                                 {"most", base::sayNumber(field.most)}};
    return base::failure("bad_value", where,
                         isOpen ? base::say("found {found}, expected at least {least}", numbers)
                                : base::say("found {found}, expected {least} to {most}", numbers));
}

std::string wordsOf(std::string_view list) {
    std::vector<std::string> words;
    for (const CodeWord& word : codeList(list)) words.push_back(word.word);
    return base::join(words, ", ");
}

} // namespace

bool rowExists(const Estate& estate, std::string_view table, const base::Uuid& id) {
    if (const PlanTable* plan = planTableNamed(table)) return !plan->codeOf(estate, id).empty();
    const RecordTable* records = recordTable(table);
    return records && records->find(estate, id).has_value();
}

base::Uuid idOfCode(const Estate& estate, std::string_view table, std::string_view code) {
    if (const PlanTable* plan = planTableNamed(table)) return plan->idOf(estate, code);
    const RecordTable* records = recordTable(table);
    return records ? records->idOf(estate, code) : base::Uuid{};
}

std::string codeOfRow(const Estate& estate, std::string_view table, const base::Uuid& id) {
    if (const PlanTable* plan = planTableNamed(table)) return plan->codeOf(estate, id);
    const RecordTable* records = recordTable(table);
    const auto row = records ? records->find(estate, id) : std::nullopt;
    if (!row) return "";
    return records->hasCode ? row->code : base::toText(id);
}

namespace {

/// Who refers to whom.
struct Reference {
    std::string user; ///< "asset CAM-12"
    base::Uuid row;
};

/// The first record that refers to a row of the table among these.
std::optional<Reference> firstReference(const Estate& estate, std::string_view table,
                                        const std::set<base::Uuid>& ids) {
    for (const RecordTable& records : recordTables()) {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < records.fields.size(); ++i)
            if (records.fields[i].target == table) places.push_back(i);
        if (places.empty()) continue;
        for (const RecordRow& row : records.rows(estate)) {
            for (const std::size_t i : places) {
                const auto* uuid = std::get_if<base::Uuid>(&row.values[i]);
                if (!uuid || !ids.contains(*uuid)) continue;
                const std::string name = row.code.empty() ? base::toText(row.id) : row.code;
                return Reference{std::string(records.name) + " " + name, *uuid};
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::string firstReferrer(const Estate& estate, std::string_view table, const base::Uuid& id) {
    const auto found = firstReference(estate, table, {id});
    return found ? found->user : "";
}

base::Result<base::Done> checkUnused(const Estate& estate, std::string_view table,
                                     const std::set<base::Uuid>& ids) {
    const auto found = firstReference(estate, table, ids);
    if (!found) return base::Done{};
    return base::failure(
        stillUsed(std::string(table) + " " + codeOfRow(estate, table, found->row), found->user));
}

base::Result<base::Done> checkField(const Estate& estate, const FieldFacts& field, const FieldValue& value,
                                    const std::string& where) {
    const std::string place = where + ": " + std::string(field.name);
    if (std::holds_alternative<std::monostate>(value)) {
        if (!field.isNeeded) return base::Done{};
        return base::failure("missing_field", place, base::say("found nothing, expected a value"));
    }
    if (const auto* text = std::get_if<std::string>(&value); text && !field.list.empty()) {
        if (isWordOf(field.list, *text)) return base::Done{};
        return base::failure("unknown_word", place,
                             base::say("found '{found}', expected one of {words}",
                                       {{"found", *text}, {"words", wordsOf(field.list)}}));
    }
    if (const auto* uuid = std::get_if<base::Uuid>(&value)) {
        if (rowExists(estate, field.target, *uuid)) return base::Done{};
        return base::failure(
            "no_such_row", place,
            base::say("there is no such {table} in this project", {{"table", std::string(field.target)}}));
    }
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return checkBounds(field, static_cast<double>(*whole), place);
    if (const auto* number = std::get_if<double>(&value)) return checkBounds(field, *number, place);
    return base::Done{};
}

} // namespace vidette::estate
