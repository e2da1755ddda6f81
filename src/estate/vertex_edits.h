// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"
#include "estate/place_id.h"

/// Corners of outlines and lines: moved, inserted, removed. Pure, like camera_edits.h.
///
/// Fails: "no_such_row" (no such row, outline or corner), "crosses_itself" (the outline of an area would
/// cross or touch itself; the message says where), "too_few_points" (an area keeps three corners, a line
/// two), and what the rules of the row say.
namespace vidette::estate {

/// A corner of a row: rings of areas first (each with its holes), then lines.
struct Vertex {
    PlaceId row;
    std::size_t outline = 0;
    std::size_t point = 0;

    bool operator==(const Vertex&) const = default;
};

struct Outline {
    geometry::Polyline points;
    bool closed = false;
};

/// The outlines of a row, in the order of Vertex::outline; none for what is a point.
std::vector<Outline> outlinesOf(const Estate& estate, const PlaceId& row);

base::Result<Estate> moveVertex(const Estate& estate, const Vertex& vertex, geometry::Point to);
/// A new corner between this one and the next.
base::Result<Estate> insertVertex(const Estate& estate, const Vertex& after, geometry::Point at);
base::Result<Estate> removeVertex(const Estate& estate, const Vertex& vertex);

/// The rule for one outline: what is drawn is asked it before it becomes a row.
base::Result<base::Done> checkOutline(const geometry::Ring& ring, const std::string& where);

} // namespace vidette::estate
