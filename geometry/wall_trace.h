// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "geometry/grey_picture.h"
#include "geometry/strip.h"
#include "geometry/transform.h"

#include <optional>
#include <vector>

/// Walls suggested from a scan or drawing of a floor plan: straight dark strips, filled or drawn as two
/// parallel lines, with the gaps of doors between them.
///
/// 1. Ink is told from paper (ink.h), and the directions in which it runs are found.
/// 2. Along each direction straight bars of ink are measured (ink_bars.h). Letters, hatching and crossing
///    lines leave none, since they are short across.
/// 3. Bars thick against the lines of the drawing are filled walls; two thin bars side by side at the
/// distance
///    of a wall are an outlined one. Lines at even distances (stairs, hatching, panes of a window) are none,
///    and a single thin line (of a dimension, an axis, the frame of the sheet) is none.
/// 4. Pieces of one wall are joined where less than half a thickness is missing, or where one of two outlines
///    runs on; ends meet at corners.
///
/// Lengths are pixels of the picture.
namespace vidette::geometry {

struct TraceOptions {
    std::optional<int> dark; ///< what is darker is ink, 1 … 254; nothing = found by contrast (ink.h)
    double minLength = 0;    ///< of a wall; 0 = 4 % of the picture's shorter side. At least 8 are taken
    double thinnest = 0;     ///< 0 = 3 pixels
    double thickest = 0;     ///< 0 = 2.5 % of the longer side. Never more than 0.9 × minLength
};

/// A wall by its middle line.
struct TracedWall {
    Point from;
    Point to;
    double thickness = 0; ///< of an outlined wall between the middles of its lines
    /// How much longer its body is at both ends, so that a corner is filled.
    StripEnds ends;
    double confidence = 0; ///< 0 … 1: the share of it that is ink, less for what is hardly longer than thick
    bool outlined = false; ///< drawn as two lines

    bool operator==(const TracedWall&) const = default;
};

/// From the longest to the shortest; middle lines in pixels of the picture, see GreyPicture. Nothing for an
/// empty, blank, black or noisy picture. Fails with "bad_value" (a negative or not finite option, `dark`
/// outside 1 … 254) and "cancelled". Cost: 1 s for 10 megapixels and two directions, 15 bytes a pixel.
base::Result<std::vector<TracedWall>> traceWalls(const GreyPicture& picture, const TraceOptions& options,
                                                 const base::Task& task);

/// The wall in another frame; its thickness grows with the root of the map's determinant.
TracedWall mapped(const TracedWall& wall, const Transform& map);

/// Its body; nothing where it has no length or thickness.
std::optional<Polygon> bodyOf(const TracedWall& wall);

} // namespace vidette::geometry
