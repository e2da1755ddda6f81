// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_list.h"

#include "base/text.h"
#include "cli/command.h"
#include "cli/text_table.h"
#include "io/crs.h"
#include "io/drawing_units.h"
#include "io/layer_kinds.h"
#include "io/map_listing.h"
#include "io/map_place.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <optional>

namespace vidette::cli {
namespace {

using nlohmann::json;

/// Everything that is to be said of a file.
struct Findings {
    io::MapListing listing;
    std::string frame; ///< of the file; "" = not known
    geometry::Box box; ///< in that frame
    std::optional<geometry::Box> inProject;
    std::optional<io::UnitVerdict> units; ///< of a drawing
    std::vector<std::string> fitting;     ///< frames, where the file states none
};

Findings findingsOf(io::MapListing listing, const ListWords& words) {
    Findings found;
    found.frame = words.crs.empty() ? io::frameOf(listing) : words.crs;
    found.box = io::boxOf(listing.layers);
    if (listing.file.format == "DXF") found.units = io::judgeUnits(io::sizesOf(listing), listing.file.unit);
    if (found.frame.empty()) found.fitting = io::framesFitting(found.box);
    const std::string target = words.project ? words.project->crs : "";
    if (!target.empty() && !found.frame.empty() && !found.box.empty()) {
        const auto placed = io::boxIn(found.box, found.frame, target);
        if (placed) found.inProject = *placed;
    }
    found.listing = std::move(listing);
    return found;
}

json toJson(const geometry::Box& box) {
    return box.empty() ? json() : json{box.low.x, box.low.y, box.high.x, box.high.y};
}

json textOrNull(const std::string& text) {
    return text.empty() ? json() : json(text);
}

json toJson(const io::LayerFacts& layer) {
    return {{"name", layer.name},
            {"kind", textOrNull(io::guessedKind(layer.name))},
            {"things", io::thingsIn(layer)},
            {"points", layer.points},
            {"lines", layer.lines},
            {"areas", layer.areas},
            {"shapeless", layer.shapeless},
            {"fields", layer.fields},
            {"size", layer.size},
            {"box", toJson(io::boxOf(layer))},
            {"crs", textOrNull(layer.frame)}};
}

json toJson(const io::UnitVerdict& verdict) {
    auto trials = json::array();
    for (const auto& trial : verdict.trials) {
        const auto metres = [&](const std::optional<double>& size) {
            return size ? json(*size * trial.metres) : json();
        };
        trials.push_back({{"unit", trial.unit},
                          {"fits", trial.fits},
                          {"door", metres(verdict.sizes.door)},
                          {"wall", metres(verdict.sizes.wall)},
                          {"across", verdict.sizes.across * trial.metres}});
    }
    return {{"stated", textOrNull(verdict.stated)},
            {"best", textOrNull(verdict.best)},
            {"doubtful", verdict.isDoubtful},
            {"trials", trials}};
}

void printDocument(const Findings& found, const ListWords& words) {
    auto layers = json::array();
    for (const auto& layer : found.listing.layers) layers.push_back(toJson(layer));
    json document{{"file", words.file},
                  {"format", found.listing.file.format},
                  {"code_page", textOrNull(found.listing.file.codePage)},
                  {"units", found.units ? toJson(*found.units) : json()},
                  {"crs", textOrNull(found.frame)},
                  {"fitting_crs", found.fitting},
                  {"box", toJson(found.box)},
                  {"project_crs", words.project ? textOrNull(words.project->crs) : json()},
                  {"project_box", found.inProject ? toJson(*found.inProject) : json()},
                  {"layers", layers},
                  {"warnings", cli::toJson(found.listing.warnings)}};
    printJson(document);
}

std::string inWords(const geometry::Box& box, const std::string& frame) {
    if (box.empty()) return "nothing has a place";
    // Degrees need more figures than metres.
    const int decimals = frame == io::kWgs84 ? 6 : 2;
    const auto pair = [&](geometry::Point p) {
        return base::decimal(p.x, decimals) + ", " + base::decimal(p.y, decimals);
    };
    return pair(box.low) + " to " + pair(box.high);
}

void printFrame(const Findings& found, const ListWords& words) {
    if (!found.frame.empty()) {
        std::cout << "Frame: " << io::frameInWords(found.frame) << '\n';
    } else {
        std::cout << "Frame: the file states none"
                  << (found.fitting.empty()
                          ? ""
                          : "; its numbers would fit " + base::join(found.fitting, ", ") + " (--crs)")
                  << '\n';
    }
    std::cout << "Box: " << inWords(found.box, found.frame) << '\n';
    if (found.inProject)
        std::cout << "In the project (" << words.project->crs
                  << "): " << inWords(*found.inProject, words.project->crs) << '\n';
}

void printText(const Findings& found, const ListWords& words) {
    const io::FileFacts& file = found.listing.file;
    std::cout << words.file << ": " << file.format;
    if (!file.codePage.empty()) std::cout << ", code page " << file.codePage;
    std::cout << '\n';
    TextTable table({"layer", "kind", "things", "points", "lines", "areas", "without shape"});
    for (const auto& layer : found.listing.layers) {
        const std::string kind = io::guessedKind(layer.name);
        table.add({layer.name, kind.empty() ? "–" : kind, std::to_string(io::thingsIn(layer)),
                   std::to_string(layer.points), std::to_string(layer.lines), std::to_string(layer.areas),
                   std::to_string(layer.shapeless)});
    }
    std::cout << table.text();
    for (const auto& layer : found.listing.layers)
        if (!layer.fields.empty())
            std::cout << "Fields of " << layer.name << ": " << base::join(layer.fields, ", ") << '\n';
    printFrame(found, words);
    if (found.units) std::cout << io::describe(*found.units) << '\n';
}

} // namespace

int listMapFile(const ListWords& words, const base::Task& task) {
    auto listing = io::listMap({words.file, words.encoding, words.limits}, task);
    if (!listing) return fail(listing.error());
    printWarnings(listing->warnings);
    const Findings found = findingsOf(std::move(*listing), words);
    if (words.json) {
        printDocument(found, words);
    } else {
        printText(found, words);
    }
    return kDone;
}

} // namespace vidette::cli
