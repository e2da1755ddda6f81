// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record_access.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/record_edits.h"

namespace vidette::estate {
namespace {

std::string fieldNames(const RecordTable& table) {
    std::vector<std::string> names;
    if (table.hasCode) names.emplace_back("code");
    for (const auto& field : table.fields) names.emplace_back(field.name);
    return base::join(names, ", ");
}

} // namespace

base::Result<const RecordTable*> recordTableNamed(std::string_view name) {
    if (const RecordTable* table = recordTable(name)) return table;
    std::vector<std::string> names;
    for (const auto& table : recordTables()) names.emplace_back(table.name);
    return base::failure("unknown_table", "table '" + std::string(name) + "'",
                         base::say("expected one of {words}", {{"words", base::join(names, ", ")}}));
}

base::Result<RecordRow> recordRowNamed(const Estate& estate, const RecordTable& table,
                                       std::string_view code) {
    auto row = table.find(estate, table.idOf(estate, code));
    if (row) return std::move(*row);
    return base::failure(noSuchRow(table.name, code));
}

std::string nameOfRow(const RecordTable& table, const RecordRow& row) {
    return std::string(table.name) + " " + keyOf(table, row);
}

std::string keyOf(const RecordTable& table, const RecordRow& row) {
    return table.hasCode ? row.code : base::toText(row.id);
}

base::Result<RecordRow> withTexts(const Estate& estate, const RecordTable& table, RecordRow row,
                                  const RecordTexts& texts) {
    const std::string where = nameOfRow(table, row);
    for (const auto& [name, text] : texts) {
        if (name == "code" && table.hasCode) {
            row.code = std::string(base::trimmed(text));
            continue;
        }
        const auto at = table.field(name);
        if (!at)
            return base::failure("unknown_field", where + ": " + name,
                                 base::say("expected one of {words}", {{"words", fieldNames(table)}}));
        auto value = valueOf(estate, table.fields[*at], text, where);
        if (!value) return base::failure(value.error());
        const bool isNothing = std::holds_alternative<std::monostate>(*value);
        row.values[*at] = isNothing ? table.blank().values[*at] : std::move(*value);
    }
    return row;
}

base::Result<Estate> addRecord(const Estate& estate, const RecordTable& table, const RecordTexts& texts) {
    RecordRow row = table.blank();
    row.id = base::newUuid();
    auto stated = withTexts(estate, table, std::move(row), texts);
    return stated ? table.put(estate, *stated) : base::failure(stated.error());
}

base::Result<Erased> erasePersonalTexts(const Estate& estate, const base::Date& on) {
    Erased erased{estate, 0};
    for (const PersonalText& row : estate.personalTexts) {
        const bool isDue = row.eraseAfter && *row.eraseAfter <= on && !row.erasedOn;
        if (!isDue) continue;
        auto next = changeRecord<PersonalText>(erased.estate, row.id, [&](PersonalText& text) {
            text.text.clear();
            text.erasedOn = on;
        });
        if (!next) return base::failure(next.error());
        erased.estate = std::move(*next);
        ++erased.count;
    }
    return erased;
}

} // namespace vidette::estate
