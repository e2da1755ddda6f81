// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/layer_kinds.h"

#include "base/check.h"
#include "base/data_file.h"
#include "base/text.h"
#include "io/folded_name.h"

#include <algorithm>
#include <cctype>

namespace vidette::io {
namespace {

struct LayerWord {
    std::string word; ///< folded
    std::string kind;
};

/// Longer words first: "windowsill" says more than "window".
std::vector<LayerWord> readWords() {
    const auto text = base::readDataFile("tables/layer_words.csv");
    VIDETTE_CHECK(text.has_value(), "the words of layers are part of the program");
    std::vector<LayerWord> words;
    for (const auto& row : base::parseCsv(*text).rows)
        if (row.size() >= 2) words.push_back({foldedName(row[1]), row[0]});
    std::stable_sort(words.begin(), words.end(),
                     [](const LayerWord& a, const LayerWord& b) { return a.word.size() > b.word.size(); });
    return words;
}

/// "A-WALL_full 2" → "a", "wall", "full".
std::vector<std::string> partsOfName(const std::string& name) {
    std::vector<std::string> parts;
    std::string part;
    for (const char letter : name + " ") {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte >= 0x80 || std::isalpha(byte) != 0) {
            part += letter;
        } else if (!part.empty()) {
            parts.push_back(foldedName(part));
            part.clear();
        }
    }
    return parts;
}

} // namespace

const std::vector<LayerKind>& layerKinds() {
    static const std::vector<LayerKind> kKinds{
        {"wall", "obstacle", {{"kind", "wall"}}},
        {"glass", "obstacle", {{"kind", "glass"}, {"opaque", "no"}}},
        {"column", "obstacle", {{"kind", "column"}}},
        {"shelf", "obstacle", {{"kind", "shelf"}}},
        {"counter", "obstacle", {{"kind", "counter"}}},
        {"furniture", "obstacle", {{"kind", "furniture"}}},
        {"fence", "obstacle", {{"kind", "fence"}}},
        {"tree", "obstacle", {{"kind", "tree"}}},
        {"obstacle", "obstacle", {}},
        {"door", "opening", {{"kind", "door"}}},
        {"window", "opening", {{"kind", "window"}, {"opaque", "no"}}},
        {"room", "zone", {{"kind", "room"}}},
        {"zone", "zone", {}},
        {"building", "building", {}},
        {"street", "street", {}},
        {"district", "district", {}},
        {"parcel", "parcel", {}},
        {"site", "site", {}},
        {"camera", "camera", {}},
        {"demand", "demand", {}},
    };
    return kKinds;
}

const LayerKind* layerKind(const std::string& word) {
    const auto& kinds = layerKinds();
    const auto at =
        std::find_if(kinds.begin(), kinds.end(), [&](const LayerKind& kind) { return kind.word == word; });
    return at == kinds.end() ? nullptr : &*at;
}

std::string guessedKind(const std::string& layer) {
    static const std::vector<LayerWord> kWords = readWords();
    const auto parts = partsOfName(layer);
    for (const LayerWord& one : kWords) {
        const bool found = std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
            constexpr std::size_t kShort = 3;  // "pil" begins many words that mean something else
            constexpr std::size_t kEnding = 5; // "Außenwände"
            return part == one.word || (one.word.size() > kShort && part.starts_with(one.word)) ||
                   (one.word.size() >= kEnding && part.ends_with(one.word));
        });
        if (found) return one.kind;
    }
    return {};
}

} // namespace vidette::io
