// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_map.h"

#include "cli/command.h"
#include "io/layer_kinds.h"
#include "io/record_mapping.h"
#include "io/vector_fields.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <iostream>

namespace vidette::cli {
namespace {

std::string fileNameOf(const io::VectorReading& reading) {
    return std::filesystem::path(reading.file).filename().string();
}

std::string wordOf(io::NoteKind kind) {
    if (kind == io::NoteKind::Skipped) return "skipped";
    return kind == io::NoteKind::Repaired ? "repaired" : "assumed";
}

} // namespace

base::Result<WordPairs> pairsOf(const std::string& option, const std::vector<std::string>& words) {
    WordPairs pairs;
    for (const auto& word : words) {
        const auto at = word.find('=');
        if (at == std::string::npos || at == 0 || at + 1 == word.size()) {
            const std::string expected = option == "--map"   ? "field=column"
                                         : option == "--set" ? "field=value"
                                                             : "field:found=meant";
            return base::failure("bad_map", option, "found '" + word + "', expected " + expected);
        }
        pairs[word.substr(0, at)] = word.substr(at + 1);
    }
    return pairs;
}

WordPairs keptColumns(const estate::Estate& project, const io::VectorReading& reading) {
    for (const auto& mapping : project.mappings) {
        if (mapping.layer == reading.as && io::fitsPattern(mapping.source, fileNameOf(reading)))
            return mapping.columns;
    }
    return {};
}

void keepColumns(estate::Estate& brought, const io::VectorReading& reading) {
    if (reading.columns.empty()) return;
    const std::string source = fileNameOf(reading);
    const auto id = estate::ImportMappingId::named("mapping:" + reading.as + ":" + source);
    brought.mappings = brought.mappings.with({id, source, reading.as, reading.columns});
}

base::Result<std::vector<io::LayerChoice>> choicesOf(const std::vector<std::string>& words) {
    std::vector<io::LayerChoice> choices;
    for (const auto& word : words) {
        const auto at = word.rfind('=');
        if (at == std::string::npos || at == 0 || at + 1 == word.size()) {
            return base::failure("bad_map", "--layer",
                                 "found '" + word +
                                     "', expected NAME=KIND such as 'A-WALL=wall' (or say --as for a single "
                                     "layer)");
        }
        choices.push_back({word.substr(0, at), word.substr(at + 1), {}, {}});
    }
    return choices;
}

void addRules(std::vector<io::LayerChoice>& choices, const WordPairs& columns, const WordPairs& values,
              double storeyHeight) {
    for (io::LayerChoice& choice : choices) {
        const io::LayerKind* kind = io::layerKind(choice.kind);
        const std::vector<std::string> fields =
            kind ? io::fieldsOfLayer(kind->as) : std::vector<std::string>{};
        for (const std::string& field : fields) {
            if (columns.contains(field)) choice.columns[field] = columns.at(field);
            if (values.contains(field)) choice.values[field] = values.at(field);
        }
        choice.storeyHeight = storeyHeight;
    }
}

void printNotes(const io::ImportReport& report) {
    for (const auto& note : report.notes) std::cerr << io::describe(note) << '\n';
}

nlohmann::json toJson(const io::ImportReport& report) {
    auto notes = nlohmann::json::array();
    for (const auto& note : report.notes) {
        notes.push_back({{"kind", wordOf(note.kind)},
                         {"code", note.code},
                         {"message", note.message},
                         {"count", note.count},
                         {"places", note.places}});
    }
    const auto& frame = report.frame;
    return {{"taken", report.taken},
            {"skipped", report.skipped},
            {"repaired", report.repaired},
            {"source_crs", frame.source.empty() ? nlohmann::json() : nlohmann::json(frame.source)},
            {"crs", frame.target.empty() ? nlohmann::json() : nlohmann::json(frame.target)},
            {"accuracy", frame.accuracy ? nlohmann::json(*frame.accuracy) : nlohmann::json()},
            {"notes", notes}};
}

nlohmann::json toJson(const std::vector<io::LayerReport>& layers) {
    auto list = nlohmann::json::array();
    for (const auto& layer : layers) {
        list.push_back({{"layer", layer.layer},
                        {"kind", layer.kind},
                        {"taken", layer.report.taken},
                        {"skipped", layer.report.skipped},
                        {"repaired", layer.report.repaired}});
    }
    return list;
}

} // namespace vidette::cli
