// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/vector_import.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Several layers of one file at once, each as what its things are: the walls, doors and shelves of a
/// drawing, the buildings and streets of a town. What was chosen is kept with the project and offered again.
namespace vidette::io {

struct LayerChoice {
    std::string layer;                          ///< as map_listing.h names it
    std::string kind;                           ///< layer_kinds.h
    std::map<std::string, std::string> columns; ///< field → column, where the usual names do not do
    std::map<std::string, std::string> values;  ///< field → value of things that have none
    double storeyHeight = 3;                    ///< metres

    bool operator==(const LayerChoice&) const = default;
};

/// How a file is taken: what is said of the whole of it, and its layers.
struct LayeredReading {
    std::string file;
    std::optional<std::string> frame; ///< as VectorReading
    std::string sourceFrame;
    std::string unit; ///< "mm", "cm", "m", "in", "ft"; "" = what the file says
    std::string encoding;
    std::vector<LayerChoice> layers;
    int limits = 1;
    std::string program = kThisProgram;
};

/// What became of one layer.
struct LayerReport {
    std::string layer;
    std::string kind;
    ImportReport report;
};

struct LayeredImport {
    VectorImport all; ///< of all layers together
    std::vector<LayerReport> layers;
};

/// Layers are read one after the other, each in a child process of its own. One of which nothing is of use is
/// reported ("nothing_taken" among its notes) as long as another brings something. Fails as importVector(),
/// with "unknown_kind", "unknown_unit", "no_layer" (none was chosen).
base::Result<LayeredImport> importLayers(const LayeredReading& reading, const base::Task& task);

/// Keeps layers, unit, encoding and frame with the rows that are brought, for the next file of this name.
void keepChoices(estate::Estate& brought, const LayeredReading& reading);
/// Fills in what was kept for a file of this name (patterns with * and ? fit many); nothing where nothing
/// was.
std::optional<LayeredReading> keptChoices(const estate::Estate& project, const std::string& file);

} // namespace vidette::io
