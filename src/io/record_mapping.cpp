// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/record_mapping.h"

#include <array>
#include <filesystem>

namespace vidette::io {
namespace {

using FormatMember = std::string RecordFormat::*;

/// In the mapping the words of the format stand beside the columns, as options are written.
constexpr std::array<std::pair<const char*, FormatMember>, 5> kOptions{
    {{"--encoding", &RecordFormat::encoding},
     {"--delimiter", &RecordFormat::delimiter},
     {"--decimal", &RecordFormat::decimal},
     {"--dates", &RecordFormat::dates},
     {"--money", &RecordFormat::money}}};

std::string fileNameOf(const RecordReading& reading) {
    return std::filesystem::path(reading.file).filename().string();
}

} // namespace

bool fitsPattern(std::string_view pattern, std::string_view name) {
    if (pattern.empty()) return name.empty();
    if (pattern.front() == '*')
        return fitsPattern(pattern.substr(1), name) ||
               (!name.empty() && fitsPattern(pattern, name.substr(1)));
    const bool isSame = !name.empty() && (pattern.front() == '?' || pattern.front() == name.front());
    return isSame && fitsPattern(pattern.substr(1), name.substr(1));
}

RecordReading withKeptMapping(const estate::Estate& estate, RecordReading reading, bool& isKept) {
    const bool isSaid = !reading.columns.empty() || reading.format != RecordFormat{};
    isKept = false;
    if (isSaid) return reading;
    for (const auto& mapping : estate.mappings) {
        if (mapping.layer != reading.table || !fitsPattern(mapping.source, fileNameOf(reading))) continue;
        reading.columns = mapping.columns;
        for (const auto& [word, member] : kOptions) {
            const auto option = reading.columns.extract(word);
            if (option) reading.format.*member = option.mapped();
        }
        isKept = true;
        return reading;
    }
    return reading;
}

void keepMapping(estate::Estate& estate, const RecordReading& reading, const RecordImport& import) {
    if (import.keptMapping) return;
    auto columns = reading.columns;
    for (const auto& [word, member] : kOptions)
        if (!(reading.format.*member).empty()) columns[word] = reading.format.*member;
    if (columns.empty()) return;
    const std::string source = fileNameOf(reading);
    const auto id = estate::ImportMappingId::named("mapping:" + reading.table + ":" + source);
    estate.mappings = estate.mappings.with({id, source, reading.table, std::move(columns)});
}

} // namespace vidette::io
