// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/convex.h"
#include "geometry/field.h"
#include "geometry/view_pieces.h"

#include <span>
#include <vector>

/// Cutting the pieces of a view by the field of the camera and by what hides. Points around the origin of the
/// mesh.
namespace vidette::geometry {

/// A part of the field, ready to cut: convex, but for convex holes.
struct CuttingPart {
    ConvexRegion region;
    std::vector<ConvexRegion> holes;
};

std::vector<CuttingPart> cuttingParts(const Field& field);
/// Of convex rings; a clockwise ring is a hole in the one before it.
std::vector<CuttingPart> cuttingParts(const std::vector<Ring>& rings);

/// Cuts and collects; memory is kept between calls.
class PieceCutter {
  public:
    /// Adds to `set` what of a polygon in the triangle lies in the parts; `whole`: it is the triangle itself.
    void add(int triangle, bool whole, std::span<const Point> polygon, const std::vector<CuttingPart>& parts,
             PieceSet& set);

  private:
    void addAroundHoles(int triangle, const std::vector<ConvexRegion>& holes, PieceSet& set);

    Ring m_polygon;
    ConvexRegion::Scratch m_scratch;
};

/// What of a set lies in the parts.
PieceSet inside(const SightMesh& mesh, const PieceSet& set, const std::vector<CuttingPart>& parts);
/// What of a set lies in none of the regions.
PieceSet without(const SightMesh& mesh, const PieceSet& set, const std::vector<ConvexRegion>& regions);

} // namespace vidette::geometry
