// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/view.h"

#include "geometry/piece_outline.h"

namespace vidette::geometry {

Polygons outlineOf(const Scene& scene, const PieceSet& set) {
    PieceOutline outline(scene.mesh());
    for (const Piece& piece : set.pieces) {
        if (piece.count > 0) {
            outline.add(piece.triangle, set.cornersOf(piece));
        } else {
            outline.addWhole(piece.triangle);
        }
    }
    return outline.polygons();
}

View viewOf(const Scene& scene, const Pose& pose, const Lens& lens, const TargetHeights& target,
            const std::vector<FieldLimits>& limits, double tolerance) {
    const SeenPieces seen = seenFrom(scene, {pose, lens, target, limits, tolerance, {}});
    View view;
    view.insideObstacle = seen.insideObstacle;
    for (const PieceSet& level : seen.levels) view.regions.push_back(outlineOf(scene, level));
    return view;
}

} // namespace vidette::geometry
