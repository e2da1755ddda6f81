// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

/// What the things of a layer are, in one word: "wall", "door", "building" …, and how the importer is told.
namespace vidette::io {

struct LayerKind {
    std::string word;
    std::string as;                            ///< layer of the document (VectorReading::as)
    std::map<std::string, std::string> values; ///< of things that state none: kind=wall
};

/// All kinds, those of floor plans first.
const std::vector<LayerKind>& layerKinds();
/// Null for an unknown word.
const LayerKind* layerKind(const std::string& word);

/// The kind that the name of a layer tells, by the words of data/tables/layer_words.csv in English, Czech,
/// Slovak, Polish and German: "A-WALL-FULL", "Stěny", "ŚCIANY" are walls. "skip" for layers that hold no
/// things (dimensions, texts, axes); "" where no word is known.
std::string guessedKind(const std::string& layer);

} // namespace vidette::io
