// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/layered_import.h"
#include "io/record_mapping.h"

#include <nlohmann/json.hpp>

#include <array>
#include <filesystem>

/// How the choices of an import are written into the project: one mapping of the layer "layers", the name of
/// each layer beside its kind (or, with fields of its own, an object), and words of the whole file as options
/// are written.
namespace vidette::io {
namespace {

using nlohmann::json;
using FileWord = std::string LayeredReading::*;

constexpr const char* kLayers = "layers";
constexpr std::array<std::pair<const char*, FileWord>, 3> kOptions{{{"--units", &LayeredReading::unit},
                                                                    {"--encoding", &LayeredReading::encoding},
                                                                    {"--crs", &LayeredReading::sourceFrame}}};

std::string textOf(const LayerChoice& choice) {
    if (choice == LayerChoice{choice.layer, choice.kind, {}, {}, choice.storeyHeight} &&
        choice.storeyHeight == LayerChoice{}.storeyHeight)
        return choice.kind;
    return json{{"kind", choice.kind},
                {"columns", choice.columns},
                {"values", choice.values},
                {"storey_height", choice.storeyHeight}}
        .dump(-1, ' ', false, json::error_handler_t::replace);
}

/// Another program may have written anything there: what is no choice counts as a kind, which is checked.
LayerChoice choiceFrom(const std::string& layer, const std::string& text) {
    LayerChoice choice{layer, text, {}, {}, LayerChoice{}.storeyHeight};
    if (!text.starts_with('{')) return choice;
    try {
        const json written = json::parse(text);
        LayerChoice read{layer, written.at("kind").get<std::string>(), {}, {}, choice.storeyHeight};
        written.at("columns").get_to(read.columns);
        written.at("values").get_to(read.values);
        written.at("storey_height").get_to(read.storeyHeight);
        return read;
    } catch (const json::exception&) {
        return choice;
    }
}

std::string nameOf(const std::string& file) {
    return std::filesystem::path(file).filename().string();
}

} // namespace

void keepChoices(estate::Estate& brought, const LayeredReading& reading) {
    std::map<std::string, std::string> words;
    for (const LayerChoice& choice : reading.layers) words[choice.layer] = textOf(choice);
    for (const auto& [option, member] : kOptions)
        if (!(reading.*member).empty()) words[option] = reading.*member;
    const std::string source = nameOf(reading.file);
    const auto id = estate::ImportMappingId::named(std::string("mapping:") + kLayers + ":" + source);
    brought.mappings = brought.mappings.with({id, source, kLayers, std::move(words)});
}

std::optional<LayeredReading> keptChoices(const estate::Estate& project, const std::string& file) {
    for (const auto& mapping : project.mappings) {
        if (mapping.layer != kLayers || !fitsPattern(mapping.source, nameOf(file))) continue;
        LayeredReading reading;
        reading.file = file;
        auto words = mapping.columns;
        for (const auto& [option, member] : kOptions) {
            const auto word = words.extract(option);
            if (word) reading.*member = word.mapped();
        }
        for (const auto& [layer, text] : words) reading.layers.push_back(choiceFrom(layer, text));
        return reading;
    }
    return std::nullopt;
}

} // namespace vidette::io
