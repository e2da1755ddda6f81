// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/record_output.h"

#include "cli/text_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace vidette::cli {
namespace {

using estate::FieldKind;
using estate::RecordRow;
using estate::RecordTable;
using nlohmann::json;

json valueJson(const estate::Estate& estate, const estate::FieldFacts& field,
               const estate::FieldValue& value) {
    if (std::holds_alternative<std::monostate>(value)) return {};
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return field.kind == FieldKind::Flag ? json(*whole != 0) : json(*whole);
    if (const auto* number = std::get_if<double>(&value)) return *number;
    return estate::textOf(estate, field, value);
}

/// A cell of a table for people: one line, and not the whole of a long text.
std::string cellOf(const std::string& text) {
    constexpr std::size_t kWidest = 32;
    std::string cell;
    std::size_t count = 0;
    for (const char c : text) {
        const bool begins = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        if (begins && ++count > kWidest) return cell + "…";
        cell += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    }
    return cell;
}

} // namespace

json recordJson(const estate::Estate& estate, const RecordTable& table, const RecordRow& row) {
    json document{{"uid", base::toText(row.id)}};
    if (table.hasCode) document["code"] = row.code;
    for (std::size_t i = 0; i < table.fields.size(); ++i)
        document[std::string(table.fields[i].name)] = valueJson(estate, table.fields[i], row.values[i]);
    return document;
}

void printRecords(const estate::Estate& estate, const RecordTable& table,
                  const std::vector<RecordRow>& rows) {
    std::vector<std::string> header{table.hasCode ? "code" : "uid"};
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        const bool isStated = std::any_of(rows.begin(), rows.end(), [&](const RecordRow& row) {
            return !std::holds_alternative<std::monostate>(row.values[i]);
        });
        if (!isStated) continue;
        shown.push_back(i);
        header.emplace_back(table.fields[i].name);
    }
    TextTable text(header);
    for (const RecordRow& row : rows) {
        std::vector<std::string> cells{keyOf(table, row)};
        for (const std::size_t i : shown)
            cells.push_back(cellOf(estate::textOf(estate, table.fields[i], row.values[i])));
        text.add(std::move(cells));
    }
    std::cout << text.text();
}

void printRecord(const estate::Estate& estate, const RecordTable& table, const RecordRow& row) {
    std::cout << nameOfRow(table, row) << '\n';
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        const std::string text = estate::textOf(estate, table.fields[i], row.values[i]);
        if (!text.empty()) std::cout << "  " << table.fields[i].name << ": " << text << '\n';
    }
}

} // namespace vidette::cli
