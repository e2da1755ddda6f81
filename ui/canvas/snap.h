// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/places.h"
#include "ui/selection.h"

#include <QString>

#include <optional>

/// Where a drawn or dragged point catches: first points (ends of edges, where two edges cross, middles of
/// edges), then the nearest edge, then directions from the last point (steps of 15°, parallel or
/// perpendicular to the last piece or to a near edge), then a grid of 5 cm. Where an edge and a direction are
/// near at once, their crossing catches.
///
/// Cost: one visit of the packed index around the point; of edges that are crowded there the nearest 64 are
/// asked for crossings. ui/canvas/snap.cpp never looks at all edges.
namespace vidette::ui {

enum class Caught { Nothing, Grid, Angle, Parallel, Perpendicular, Edge, Middle, Crossing, Corner };

/// What may catch, as bits.
struct SnapKinds {
    enum Kind : unsigned {
        Ends = 1,
        Middles = 2,
        Crossings = 4,
        Edges = 8,
        Angles = 16,
        Parallels = 32,
        Grid = 64,
        MapGrid = 128, ///< the grid where the frame is that of a map
    };
    static constexpr unsigned kUsual = Ends | Middles | Crossings | Edges | Angles | Parallels | Grid;
    unsigned bits = kUsual;

    bool has(Kind kind) const { return bits & kind; }
};

struct SnapAsk {
    geometry::Point wanted;
    double reach = 0;                     ///< metres; 0 = no snapping
    std::optional<geometry::Point> from;  ///< the last point of what is drawn; directions start there
    std::optional<geometry::Point> along; ///< direction of the last piece of it
    SnapKinds kinds;
    const Selection* except = nullptr; ///< rows that are moved and cannot catch themselves
};

struct Snapped {
    geometry::Point at;
    Caught by = Caught::Nothing;
    std::optional<geometry::Point> from; ///< where the direction that caught starts
};

Snapped snap(const Places& places, const SnapAsk& ask);

/// For cameras: like snap(), but where it caught an edge or corner the camera hangs 5 cm off it, on the side
/// of `wanted`, so that it is in the room and not in the wall.
Snapped snapCamera(const Places& places, const SnapAsk& ask);

/// An edge of a wall, shelf or zone.
struct Edge {
    geometry::Point a;
    geometry::Point b;
};
/// The edges that pass within `reach` of a point.
std::vector<Edge> edgesNear(const Places& places, geometry::Point p, double reach,
                            const Selection* except = nullptr);
/// The point of the edge that is nearest to p.
geometry::Point nearestOn(const Edge& edge, geometry::Point p);

/// The word beside the sign: "end", "middle"; empty for nothing and grid.
QString caughtWord(Caught by);

} // namespace vidette::ui
