// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/map_stream.h"

#include <functional>
#include <vector>

/// Doors and windows of maps and drawings: each becomes the one line in the wall that it stands for
/// (geometry/opening_symbol.h). An arc and the leaf that touches it are one door, whether they are one thing
/// of the file or two. Cost: arcs that stand alone times lines.
namespace vidette::io {

class OpeningParts {
  public:
    void add(MapFeature feature);
    /// Gives every opening with its line, in the order of the file, and what is none.
    void finish(const std::function<void(const MapFeature&)>& take,
                const std::function<void(const MapSkip&)>& skip);

  private:
    struct Part {
        MapFeature feature;
        std::vector<geometry::Polyline> lines;
        bool isTaken = false; ///< by the arc that it touches
    };
    void joinLeaves();

    std::vector<Part> m_parts;
};

} // namespace vidette::io
