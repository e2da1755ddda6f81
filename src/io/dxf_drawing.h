// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/map_reader.h"

/// What a drawing (DXF in text) says before GDAL reads it: its unit, and how much it unfolds into.
namespace vidette::io {

struct DrawingFacts {
    double unit = 1;      ///< metres of one drawing unit ($INSUNITS), 1 where it states none
    std::string unitWord; ///< "mm", "cm", "m", "in", "ft", "km", "dm"; "" = it states none, or another
    std::string codePage; ///< $DWGCODEPAGE: "ANSI_1250"; "" = it states none
};

/// Blocks may hold blocks: ten levels of ten are 10^10 lines out of two kilobytes. Fails with "too_many",
/// naming the block, where what is drawn unfolds into more than 5,000,000 entities (times the limits of the
/// request) or a block holds itself.
/// One pass over the file.
base::Result<DrawingFacts> drawingFacts(const MapRequest& request);

} // namespace vidette::io
