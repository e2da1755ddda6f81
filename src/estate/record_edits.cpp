// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record_edits.h"

#include "estate/code_lists.h"
#include "estate/levels.h"
#include "estate/record_tables.h"

#include <algorithm>

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

std::string numberText(double value) {
    return base::toText(value);
}

base::Result<base::Done> checkBounds(const FieldFacts& field, double value, const std::string& where) {
    if (value >= field.least && value <= field.most) return base::Done{};
    const bool isOpen = field.most == std::numeric_limits<double>::max();
    return base::failure("bad_value", where,
                         "found " + numberText(value) + ", expected " +
                             (isOpen ? "at least " + numberText(field.least)
                                     : numberText(field.least) + " to " + numberText(field.most)));
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

std::string firstReferrer(const Estate& estate, std::string_view table, const base::Uuid& id) {
    for (const RecordTable& records : recordTables()) {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < records.fields.size(); ++i)
            if (records.fields[i].target == table) places.push_back(i);
        if (places.empty()) continue;
        for (const RecordRow& row : records.rows(estate)) {
            const bool refers = std::any_of(places.begin(), places.end(), [&](std::size_t i) {
                const auto* uuid = std::get_if<base::Uuid>(&row.values[i]);
                return uuid && *uuid == id;
            });
            if (refers)
                return std::string(records.name) + " " + (row.code.empty() ? base::toText(row.id) : row.code);
        }
    }
    return "";
}

base::Result<base::Done> checkField(const Estate& estate, const FieldFacts& field, const FieldValue& value,
                                    const std::string& where) {
    const std::string place = where + ": " + std::string(field.name);
    if (std::holds_alternative<std::monostate>(value)) {
        if (!field.isNeeded) return base::Done{};
        return base::failure("missing_field", place, "found nothing, expected a value");
    }
    if (const auto* text = std::get_if<std::string>(&value); text && !field.list.empty()) {
        if (isWordOf(field.list, *text)) return base::Done{};
        return base::failure("unknown_word", place,
                             "found '" + *text + "', expected one of " + wordsOf(field.list));
    }
    if (const auto* uuid = std::get_if<base::Uuid>(&value)) {
        if (rowExists(estate, field.target, *uuid)) return base::Done{};
        return base::failure("no_such_row", place,
                             "there is no such " + std::string(field.target) + " in this project");
    }
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return checkBounds(field, static_cast<double>(*whole), place);
    if (const auto* number = std::get_if<double>(&value)) return checkBounds(field, *number, place);
    return base::Done{};
}

} // namespace vidette::estate
