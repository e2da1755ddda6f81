// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/record_export.h"

#include "base/table_cell.h"
#include "base/text.h"

#include <algorithm>

namespace vidette::io {
namespace {

/// Numbers may begin with a minus; everything else is guarded as text.
std::string cellOf(const estate::FieldFacts& field, const std::string& text) {
    using estate::FieldKind;
    const bool isNumber =
        field.kind == FieldKind::Number || field.kind == FieldKind::Whole || field.kind == FieldKind::Money;
    return isNumber ? text : base::csvTextCell(text);
}

} // namespace

std::vector<estate::RecordRow> rowsInOrder(const estate::Estate& estate, const estate::RecordTable& table) {
    auto rows = table.rows(estate);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return base::naturalLess(a.code, b.code); });
    return rows;
}

std::string recordCsv(const estate::Estate& estate, const estate::RecordTable& table) {
    std::string text = table.hasCode ? "code" : "uid";
    for (const auto& field : table.fields) text += "," + std::string(field.name);
    text += "\n";
    for (const auto& row : rowsInOrder(estate, table)) {
        text += table.hasCode ? base::csvTextCell(row.code) : base::toText(row.id);
        for (std::size_t i = 0; i < table.fields.size(); ++i)
            text += "," + cellOf(table.fields[i], estate::textOf(estate, table.fields[i], row.values[i]));
        text += "\n";
    }
    return text;
}

} // namespace vidette::io
