// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/record_columns.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/folded_name.h"

#include <algorithm>
#include <set>

namespace vidette::io {
namespace {

using estate::FieldKind;
using estate::RecordTable;

bool hasPlace(const RecordTable& table) {
    return std::any_of(table.fields.begin(), table.fields.end(),
                       [](const auto& field) { return field.kind == FieldKind::Place; });
}

/// Heading, folded → field.
std::map<std::string, std::string> namesOf(const RecordTable& table) {
    std::map<std::string, std::string> names;
    const std::string key = table.hasCode ? "code" : "uid";
    names.emplace(key, key);
    for (const auto& field : table.fields) names.emplace(foldedName(field.name), field.name);
    if (hasPlace(table)) {
        for (const char* part : {kX, kY, kLongitude, kLatitude}) names.emplace(part, part);
        for (const char* other : {"long", "lon", "lng"}) names.emplace(other, kLongitude);
        names.emplace("lat", kLatitude);
    }
    if (table.hasCode) {
        for (const char* other : {"id", "number", "kod", "cislo", "numer"}) names.emplace(other, "code");
    }
    return names;
}

std::string listOf(const std::map<std::string, std::string>& names) {
    std::set<std::string> fields;
    for (const auto& [name, field] : names) fields.insert(field);
    return base::join({fields.begin(), fields.end()}, ", ");
}

std::optional<std::size_t> columnNamed(const std::vector<std::string>& header, const std::string& name) {
    auto at = std::find(header.begin(), header.end(), name);
    if (at == header.end())
        at = std::find_if(header.begin(), header.end(), [&](const std::string& heading) {
            return foldedName(heading) == foldedName(name);
        });
    if (at == header.end()) return std::nullopt;
    return static_cast<std::size_t>(at - header.begin());
}

} // namespace

base::Result<ColumnMatch> matchColumns(const std::vector<std::string>& header, const RecordTable& table,
                                       const std::map<std::string, std::string>& said) {
    const auto names = namesOf(table);
    ColumnMatch match;
    std::set<std::size_t> used;
    for (const auto& [field, heading] : said) {
        const bool isKnown = std::any_of(names.begin(), names.end(),
                                         [&, &wanted = field](const auto& n) { return n.second == wanted; });
        if (!isKnown)
            return base::failure(
                "unknown_field", "--map",
                base::say("{table} has no field '{field}', expected one of {words}",
                          {{"table", std::string(table.name)}, {"field", field}, {"words", listOf(names)}}));
        const auto column = columnNamed(header, heading);
        if (!column)
            return base::failure("no_column", "--map",
                                 base::say("found no column '{column}', expected one of {words}",
                                           {{"column", heading}, {"words", base::join(header, ", ")}}));
        match.columns[field] = *column;
        used.insert(*column);
    }
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (used.contains(i)) continue;
        const auto field = names.find(foldedName(header[i]));
        const bool isTaken = field == names.end() || !match.columns.emplace(field->second, i).second;
        if (isTaken && !base::trimmed(header[i]).empty()) match.unused.push_back(header[i]);
    }
    return match;
}

} // namespace vidette::io
