// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/vertex_edits.h"
#include "ui/canvas/scene.h"
#include "ui/selection.h"

#include <QPainter>

#include <array>
#include <optional>
#include <vector>

/// What shows that rows are chosen, and by what they are moved, turned and scaled: their outlines, a frame
/// with a square at each corner and a round handle above, the corners of a single row, and a small handle
/// that moves walls and zones, whose body a click must leave alone.
namespace vidette::ui {

struct SelectionFrame {
    geometry::Box box;              ///< around all chosen rows, on the plan
    std::array<QPointF, 4> corners; ///< low left, low right, high right, high left
    QPointF turn;
};

/// Nothing for a single point and where nothing is chosen.
std::optional<SelectionFrame> frameOf(const estate::Estate& estate, const ViewTransform& view,
                                      const Items& chosen);

struct VertexHandle {
    estate::Vertex vertex;
    QPointF at;
};
/// Of the only chosen row; none of a row with more than kMostVertices, which would be all handles.
constexpr std::size_t kMostVertices = 400;
std::vector<VertexHandle> verticesOf(const estate::Estate& estate, const ViewTransform& view,
                                     const Items& chosen);

/// Where the small handle of a chosen obstacle or zone, or of several rows, stands.
std::optional<geometry::Point> moveHandle(const estate::Estate& estate, const Items& chosen);

/// The outlines of a row, a circle around a point.
QPainterPath outlineOf(const estate::Estate& estate, const ViewTransform& view, const Item& item);
void paintSelection(QPainter& painter, const Scene& scene, const Items& chosen);

} // namespace vidette::ui
