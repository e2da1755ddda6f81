// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/field.h"
#include "geometry/scene.h"
#include "geometry/terrain_view.h"

#include <cstdint>
#include <vector>

/// What one camera sees on the target plane, as convex pieces of the triangles of the scene's mesh.
///
/// view = field on the plane ∩ sight through the mesh − shadows of lower obstacles. Sight is followed from
/// triangle to triangle; each triangle's seen part is convex and is cut by the edges of the picture, the
/// range and the shadows on the spot. So the cost follows what is seen, not the size of the city, and what
/// many cameras see in one triangle can be added up there (see coverage_cells.h).
namespace vidette::geometry {

/// A convex part of one triangle; corners counter-clockwise around the origin of the mesh.
struct Piece {
    std::int32_t triangle = 0;
    std::int32_t first = 0; ///< index of its first corner
    std::int32_t count = 0; ///< 0 = the whole triangle
    double area = 0;        ///< m²
};

/// Pieces that do not overlap, in the order in which sight found them.
struct PieceSet {
    std::vector<Piece> pieces;
    std::vector<Point> corners;
    double area = 0; ///< of all pieces, m²

    std::span<const Point> cornersOf(const Piece& piece) const {
        return std::span(corners).subspan(static_cast<std::size_t>(piece.first),
                                          static_cast<std::size_t>(piece.count));
    }
    void add(int triangle, std::span<const Point> polygon);
    void addWhole(int triangle, double size) {
        pieces.push_back({triangle, 0, 0, size});
        area += size;
    }
};

/// One camera, and what is asked about it.
struct Sighting {
    Pose pose;
    Lens lens;
    TargetHeights target;
    std::vector<FieldLimits> limits; ///< one level of the view for each
    double tolerance = 0.001;        ///< chord error of the range, m
    /// Convex parts of the plan that are hidden for other reasons than obstacles.
    std::vector<Ring> hidden;
    /// With a model, all heights are above its ground (see terrain_view.h).
    const Terrain* terrain = nullptr;
};

struct SeenPieces {
    std::vector<PieceSet> levels; ///< one for each of `limits`, in their order
    Box bounds;                   ///< of the camera's foot and all that it could see without obstacles
    bool insideObstacle = false;  ///< the camera stands inside a solid and sees nothing
    bool noGround = false;        ///< the terrain model has no height where the camera stands
};

/// Cost: a few microseconds in a room, some tens in a city; linear in the triangles seen. Exact but for
/// curved edges (`tolerance`). Safe to call from several threads.
SeenPieces seenFrom(const Scene& scene, const Sighting& sighting);

/// Both views as one: pieces of either, cut so that none overlap.
PieceSet joined(const SightMesh& mesh, const PieceSet& a, const PieceSet& b);

} // namespace vidette::geometry
