// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/piece_cutting.h"

#include <algorithm>

namespace vidette::geometry {
namespace {

Ring cornersOf(const SightMesh& mesh, const PieceSet& set, const Piece& piece) {
    if (piece.count > 0) {
        const auto corners = set.cornersOf(piece);
        return {corners.begin(), corners.end()};
    }
    const auto corners = mesh.corners(piece.triangle);
    return {corners.begin(), corners.end()};
}

} // namespace

std::vector<CuttingPart> cuttingParts(const Field& field) {
    std::vector<CuttingPart> parts;
    for (const FieldPart& part : field.parts) {
        CuttingPart cutting{ConvexRegion(part.lines, field.range), {}};
        for (const Ring& hole : part.holes) cutting.holes.emplace_back(hole);
        parts.push_back(std::move(cutting));
    }
    return parts;
}

std::vector<CuttingPart> cuttingParts(const std::vector<Ring>& rings) {
    std::vector<CuttingPart> parts;
    for (const Ring& ring : rings) {
        // Their hull: where two arcs meet a ring may turn back by less than its tolerance.
        if (signedArea(ring) < 0) {
            parts.back().holes.emplace_back(hullOf(ring));
        } else {
            parts.push_back({ConvexRegion(hullOf(ring)), {}});
        }
    }
    return parts;
}

void PieceCutter::add(int triangle, bool whole, std::span<const Point> polygon,
                      const std::vector<CuttingPart>& parts, PieceSet& set) {
    for (const CuttingPart& part : parts) {
        m_polygon.assign(polygon.begin(), polygon.end());
        const Cut found = part.region.clip(m_polygon, m_scratch);
        if (found == Cut::AllOutside) continue;
        if (!part.holes.empty()) {
            addAroundHoles(triangle, part.holes, set);
        } else if (whole && found == Cut::AllInside) {
            set.addWhole(triangle, signedArea(polygon));
        } else {
            set.add(triangle, m_polygon);
        }
    }
}

void PieceCutter::addAroundHoles(int triangle, const std::vector<ConvexRegion>& holes, PieceSet& set) {
    std::vector<Ring> parts{m_polygon};
    for (const ConvexRegion& hole : holes) {
        std::vector<Ring> left;
        for (Ring& part : parts) {
            if (!hole.subtract(part, m_scratch, left)) left.push_back(std::move(part));
        }
        parts = std::move(left);
    }
    for (const Ring& part : parts) set.add(triangle, part);
}

PieceSet inside(const SightMesh& mesh, const PieceSet& set, const std::vector<CuttingPart>& parts) {
    PieceSet result;
    PieceCutter cutter;
    for (const Piece& piece : set.pieces)
        cutter.add(piece.triangle, piece.count == 0, cornersOf(mesh, set, piece), parts, result);
    return result;
}

PieceSet without(const SightMesh& mesh, const PieceSet& set, const std::vector<ConvexRegion>& regions) {
    PieceSet result;
    ConvexRegion::Scratch scratch;
    std::vector<Ring> parts;
    std::vector<Ring> left;
    for (const Piece& piece : set.pieces) {
        parts.assign(1, cornersOf(mesh, set, piece));
        const Box box = boundsOf(parts.front());
        bool cutAny = false;
        for (const ConvexRegion& region : regions) {
            if (!meet(box, region.bounds())) continue;
            left.clear();
            for (Ring& part : parts) {
                if (region.subtract(part, scratch, left)) {
                    cutAny = true;
                } else {
                    left.push_back(std::move(part));
                }
            }
            std::swap(parts, left);
        }
        if (!cutAny && piece.count == 0) {
            result.addWhole(piece.triangle, piece.area);
            continue;
        }
        for (const Ring& part : parts) result.add(piece.triangle, part);
    }
    return result;
}

void PieceSet::add(int triangle, std::span<const Point> polygon) {
    constexpr double kNothing = 1e-13; // m²; what rounding leaves of a triangle that is touched only
    const double size = signedArea(polygon);
    if (size < kNothing) return;
    pieces.push_back({triangle, static_cast<std::int32_t>(corners.size()),
                      static_cast<std::int32_t>(polygon.size()), size});
    corners.insert(corners.end(), polygon.begin(), polygon.end());
    area += size;
}

} // namespace vidette::geometry
