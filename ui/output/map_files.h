// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "base/task.h"
#include "io/plan_geojson.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

/// Plan and coverage as a file for other programs, as the Reports workspace asks for it: what
/// `vidette export` and `vidette coverage --out` write, with several layers in one file.
namespace vidette::ui {

struct MapWish {
    /// Tables of the plan by the names that io::mapOf() gives their layers: "obstacle", "camera" …
    std::vector<std::string> layers;
    bool coverage = false; ///< views by class and blind spots; not of the public profile
    io::Profile profile = io::Profile::Internal;
    bool inMillimetres = false; ///< DXF
};

/// Layers of the plan that can be chosen, in the order of mapOf().
const std::vector<std::string>& planLayers();
/// How many rows such a layer has.
std::size_t rowsOf(const estate::Estate& estate, const std::string& layer);

/// Writes the file; the ending of its name chooses the format. An exchange plan (.geojson) holds no coverage:
/// that goes into a file beside it, NAME-coverage.geojson. Drawings (.dxf) get a layer for each kind. Fails
/// with "nothing_chosen", "no_coverage" (asked for, and `seen` is null), "is_project" (a project has this
/// name) and as io::writeMap() does. For workers.
base::Result<base::Warnings> writeMapFile(const estate::Estate& estate, const analysis::CoverageResult* seen,
                                          const MapWish& wish, const std::string& path,
                                          const base::Task& task);

} // namespace vidette::ui
