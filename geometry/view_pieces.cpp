// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/view_pieces.h"

#include "geometry/coverage_cells.h"
#include "geometry/sight_expansion.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace vidette::geometry {
namespace {

constexpr double kOnEdge = 1e-7; // m; the same as for a camera on a wall of the mesh

double areaOf(std::span<const Point> polygon) {
    double twice = 0;
    for (std::size_t i = 2; i < polygon.size(); ++i)
        twice += cross(polygon[i - 1] - polygon[0], polygon[i] - polygon[0]);
    return twice / 2;
}

double distanceToEdge(Point p, const Polygon& polygon) {
    double nearest = std::numeric_limits<double>::infinity();
    const auto look = [&](const Ring& ring) {
        for (std::size_t i = 0; i < ring.size(); ++i)
            nearest = std::min(nearest, distanceToSegment(p, ring[i], ring[(i + 1) % ring.size()]));
    };
    look(polygon.outer);
    for (const Ring& hole : polygon.holes) look(hole);
    return nearest;
}

/// A part of the field, ready to cut.
struct CuttingPart {
    ConvexRegion region;
    std::vector<ConvexRegion> holes;
};

/// The rays that bound rings around a foot that is not inside them; nothing where they go all around.
std::optional<Cone> coneAround(const std::vector<Ring>& rings, Point foot, base::Angle pan) {
    constexpr double kMargin = 1e-7;  // rad; the field's own edges cut exactly
    constexpr double kAlmostPi = 3.1; // a cone is less than a half-turn
    const Point ahead{std::sin(pan.radians()), std::cos(pan.radians())};
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    double furthest = 0;
    for (const Ring& ring : rings) {
        for (const Point p : ring) {
            const Point to = p - foot;
            const double distance = std::hypot(to.x, to.y);
            if (distance < 1e-9) continue;
            const double angle = std::atan2(cross(ahead, to), dot(ahead, to));
            least = std::min(least, angle);
            most = std::max(most, angle);
            furthest = std::max(furthest, distance);
        }
    }
    if (!(most - least < kAlmostPi)) return std::nullopt;
    const auto ray = [&](double angle) {
        const Point turned{ahead.x * std::cos(angle) - ahead.y * std::sin(angle),
                           ahead.x * std::sin(angle) + ahead.y * std::cos(angle)};
        return foot + turned * furthest;
    };
    return Cone{ray(least - kMargin), ray(most + kMargin)};
}

/// Takes the triangles that sight enters and keeps what lies in the field.
class PieceSink {
  public:
    static constexpr bool kTriangles = true;

    PieceSink(const Scene& scene, const SightHeights& heights, const std::vector<CuttingPart>& field)
        : m_scene(scene), m_heights(heights), m_field(field) {}

    void start(int triangle) {
        const std::array<Point, 3> corners = m_scene.mesh().corners(triangle);
        for (const std::int32_t region : m_scene.mesh().regionsOf(triangle)) {
            if (!m_scene.isBlocker(region)) continue;
            const Blocker& blocker = m_scene.blocker(region);
            const bool hides = m_heights.stoppedBy(blocker.base, blocker.top);
            (hides ? m_closed : m_low).push_back(region);
        }
        take(triangle, true, corners);
    }
    void cross(const Crossing& crossing) {
        if (crossing.whole) {
            take(crossing.triangle, true, m_scene.mesh().corners(crossing.triangle));
        } else if (crossing.count > 2) {
            take(crossing.triangle, false,
                 std::span(crossing.corners).first(static_cast<std::size_t>(crossing.count)));
        }
    }
    void pass(std::int32_t sheets) {
        for (std::int32_t i = sheets; i >= 0; i = m_scene.mesh().sheet(i).next)
            m_low.push_back(m_scene.mesh().sheet(i).owner);
    }
    void end(Point, Point) {}

    PieceSet takeSeen() { return std::move(m_seen); }
    /// The blockers that sight passed without being stopped, each once.
    std::vector<std::int32_t> passed() {
        std::sort(m_low.begin(), m_low.end());
        m_low.erase(std::unique(m_low.begin(), m_low.end()), m_low.end());
        return std::move(m_low);
    }

  private:
    /// The camera stands on the edge of a solid that it cannot look into.
    bool isClosed(int triangle) const {
        if (m_closed.empty()) return false;
        const auto regions = m_scene.mesh().regionsOf(triangle);
        return std::any_of(m_closed.begin(), m_closed.end(), [&](std::int32_t solid) {
            return std::find(regions.begin(), regions.end(), solid) != regions.end();
        });
    }

    void take(int triangle, bool whole, std::span<const Point> corners) {
        if (isClosed(triangle)) return;
        for (const CuttingPart& part : m_field) {
            m_polygon.assign(corners.begin(), corners.end());
            const Cut found = part.region.clip(m_polygon, m_scratch);
            if (found == Cut::AllOutside) continue;
            if (!part.holes.empty()) {
                takeAroundHoles(triangle, part.holes);
            } else if (whole && found == Cut::AllInside) {
                m_seen.addWhole(triangle);
            } else {
                m_seen.add(triangle, m_polygon);
            }
        }
    }

    void takeAroundHoles(int triangle, const std::vector<ConvexRegion>& holes) {
        std::vector<Ring> parts{m_polygon};
        for (const ConvexRegion& hole : holes) {
            std::vector<Ring> left;
            for (Ring& part : parts) {
                if (!hole.subtract(part, m_scratch, left)) left.push_back(std::move(part));
            }
            parts = std::move(left);
        }
        for (const Ring& part : parts) m_seen.add(triangle, part);
    }

    const Scene& m_scene;
    const SightHeights& m_heights;
    const std::vector<CuttingPart>& m_field;
    std::vector<std::int32_t> m_closed;
    std::vector<std::int32_t> m_low;
    PieceSet m_seen;
    Ring m_polygon;
    Ring m_scratch;
};

/// One view, step by step; everything around the origin of the mesh.
class Viewing {
  public:
    Viewing(const Scene& scene, const Sighting& sighting)
        : m_scene(scene), m_sighting(sighting),
          m_pose(sighting.pose), m_heights{sighting.pose.height, sighting.target.low, sighting.target.high} {
        m_pose.at = sighting.pose.at - scene.mesh().origin();
    }

    SeenPieces run() {
        SeenPieces result;
        result.levels.resize(m_sighting.limits.size());
        result.insideObstacle = standsInside();
        if (result.insideObstacle) return result;
        for (const FieldLimits& limit : m_sighting.limits) {
            m_widest.range = std::max(m_widest.range, limit.range);
            m_widest.depth = std::max(m_widest.depth, limit.depth);
        }
        if (!makeField()) return result;
        PieceSink sink(m_scene, m_heights, m_field);
        SightExpansion(m_scene.mesh(), m_pose.at, m_heights, m_reach, sink, m_cone).run();
        PieceSet seen = sink.takeSeen();
        takeShadows(sink.passed(), seen);
        for (std::size_t i = 0; i < result.levels.size(); ++i)
            result.levels[i] = within(seen, m_sighting.limits[i]);
        for (PieceSet& level : result.levels) measure(level);
        return result;
    }

  private:
    bool standsInside() const;
    bool makeField();
    void takeShadows(const std::vector<std::int32_t>& passed, PieceSet& seen) const;
    std::vector<Ring> shadowsOf(const std::vector<std::int32_t>& passed) const;
    std::vector<std::array<Point, 3>> footprintOf(std::int32_t blocker) const;
    PieceSet without(const PieceSet& seen, const std::vector<ConvexRegion>& shadows) const;
    PieceSet within(const PieceSet& seen, const FieldLimits& limit) const;
    Ring cornersOf(const PieceSet& set, const Piece& piece) const;
    void measure(PieceSet& set) const;

    const Scene& m_scene;
    const Sighting& m_sighting;
    Pose m_pose; ///< around the origin of the mesh
    SightHeights m_heights;
    FieldLimits m_widest{0, 0}; ///< of all levels
    std::vector<CuttingPart> m_field;
    std::optional<Cone> m_cone;
    double m_reach = 0;
};

bool Viewing::standsInside() const {
    const int triangle = m_scene.mesh().locate(m_pose.at);
    for (const std::int32_t region : m_scene.mesh().regionsOf(triangle)) {
        if (!m_scene.isBlocker(region)) continue;
        const Blocker& blocker = m_scene.blocker(region);
        if (m_pose.height < blocker.base || m_pose.height >= blocker.top) continue;
        const bool onEdge =
            std::any_of(blocker.solids.begin(), blocker.solids.end(),
                        [&](const Polygon& solid) { return distanceToEdge(m_pose.at, solid) <= kOnEdge; });
        if (!onEdge) return true;
    }
    return false;
}

bool Viewing::makeField() {
    const Field field = fieldOf(m_pose, m_sighting.lens, m_sighting.target, m_widest, m_sighting.tolerance);
    std::vector<Ring> rings;
    for (const FieldPart& part : field.parts) {
        CuttingPart cutting{ConvexRegion(part.lines, field.range, m_pose.at), {}};
        for (const Ring& hole : part.holes) cutting.holes.emplace_back(hole);
        m_field.push_back(std::move(cutting));
        Ring ring = field.range;
        for (const Line& line : part.lines) ring = clippedByHalfPlane(ring, line.normal, line.offset);
        for (const Point p : ring) {
            const Point to = p - m_pose.at;
            m_reach = std::max(m_reach, std::hypot(to.x, to.y));
        }
        rings.push_back(std::move(ring));
    }
    m_cone = coneAround(rings, m_pose.at, m_pose.pan);
    return m_reach > 0;
}

std::vector<std::array<Point, 3>> Viewing::footprintOf(std::int32_t blocker) const {
    std::vector<std::array<Point, 3>> triangles;
    for (const std::int32_t triangle : m_scene.mesh().trianglesOf(blocker))
        triangles.push_back(m_scene.mesh().corners(triangle));
    return triangles;
}

std::vector<Ring> Viewing::shadowsOf(const std::vector<std::int32_t>& passed) const {
    std::vector<Ring> shadows;
    for (const std::int32_t index : passed) {
        const Blocker& blocker = m_scene.blocker(index);
        const auto stretch = shadowStretch(m_heights, blocker.base, blocker.top);
        if (!stretch) continue;
        auto parts = shadowParts(blocker, footprintOf(index), *stretch, m_pose.at, m_reach);
        std::move(parts.begin(), parts.end(), std::back_inserter(shadows));
    }
    return shadows;
}

void Viewing::takeShadows(const std::vector<std::int32_t>& passed, PieceSet& seen) const {
    std::vector<ConvexRegion> regions;
    for (const Ring& ring : shadowsOf(passed)) {
        if (sidesOf(ring).size() > 2) regions.emplace_back(ring);
    }
    for (Ring ring : m_sighting.hidden) {
        for (Point& p : ring) p = p - m_scene.mesh().origin();
        regions.emplace_back(ring);
    }
    if (!regions.empty()) seen = without(seen, regions);
}

Ring Viewing::cornersOf(const PieceSet& set, const Piece& piece) const {
    if (piece.count > 0) {
        const auto corners = set.cornersOf(piece);
        return {corners.begin(), corners.end()};
    }
    const auto corners = m_scene.mesh().corners(piece.triangle);
    return {corners.begin(), corners.end()};
}

PieceSet Viewing::without(const PieceSet& seen, const std::vector<ConvexRegion>& shadows) const {
    PieceSet result;
    Ring scratch;
    std::vector<Ring> parts;
    std::vector<Ring> left;
    for (const Piece& piece : seen.pieces) {
        parts.assign(1, cornersOf(seen, piece));
        const Box box = boundsOf(parts.front());
        bool cutAny = false;
        for (const ConvexRegion& shadow : shadows) {
            if (!meet(box, shadow.bounds())) continue;
            left.clear();
            for (Ring& part : parts) {
                if (shadow.subtract(part, scratch, left)) {
                    cutAny = true;
                } else {
                    left.push_back(std::move(part));
                }
            }
            std::swap(parts, left);
        }
        if (!cutAny && piece.count == 0) {
            result.addWhole(piece.triangle);
            continue;
        }
        for (const Ring& part : parts) result.add(piece.triangle, part);
    }
    return result;
}

/// What of `seen` lies within a narrower limit.
PieceSet Viewing::within(const PieceSet& seen, const FieldLimits& limit) const {
    const bool nearer = limit.range < m_widest.range;
    const bool shallower = limit.depth < m_widest.depth;
    if (!nearer && !shallower) return seen;
    ConvexRegion region;
    if (nearer) {
        const Ring range =
            rangeOnPlane(m_pose, m_sighting.lens, m_sighting.target, limit.range, m_sighting.tolerance);
        if (range.empty()) return {};
        region.addArc(range, m_pose.at);
    }
    if (shallower) {
        for (const Line& line : depthOnPlane(m_pose, m_sighting.target, limit.depth)) region.add(line);
    }
    PieceSet result;
    Ring scratch;
    for (const Piece& piece : seen.pieces) {
        Ring polygon = cornersOf(seen, piece);
        const Cut found = region.clip(polygon, scratch);
        if (found == Cut::AllOutside) continue;
        if (found == Cut::AllInside && piece.count == 0) {
            result.addWhole(piece.triangle);
        } else {
            result.add(piece.triangle, polygon);
        }
    }
    return result;
}

void Viewing::measure(PieceSet& set) const {
    for (const Piece& piece : set.pieces) {
        set.area +=
            piece.count > 0 ? areaOf(set.cornersOf(piece)) : areaOf(m_scene.mesh().corners(piece.triangle));
    }
}

} // namespace

void PieceSet::add(int triangle, std::span<const Point> polygon) {
    constexpr double kNothing = 1e-13; // m²; what rounding leaves of a triangle that is touched only
    if (areaOf(polygon) < kNothing) return;
    pieces.push_back(
        {triangle, static_cast<std::int32_t>(corners.size()), static_cast<std::int32_t>(polygon.size())});
    corners.insert(corners.end(), polygon.begin(), polygon.end());
}

PieceSet joined(const SightMesh& mesh, const PieceSet& a, const PieceSet& b) {
    std::map<std::int32_t, std::vector<ViewerPiece>> byTriangle;
    for (const PieceSet* set : {&a, &b}) {
        for (const Piece& piece : set->pieces)
            byTriangle[piece.triangle].push_back({0, set->cornersOf(piece)});
    }
    PieceSet result;
    CoverageCells cells;
    for (const auto& [triangle, pieces] : byTriangle) {
        cells.make(mesh.corners(triangle), pieces);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const CoverageCells::Cell cell = cells.cell(i);
            if (cell.viewers.empty()) continue;
            result.area += cell.area;
            if (cells.size() == 1) {
                result.addWhole(triangle);
            } else {
                result.add(triangle, cell.corners);
            }
        }
    }
    return result;
}

SeenPieces seenFrom(const Scene& scene, const Sighting& sighting) {
    return Viewing(scene, sighting).run();
}

} // namespace vidette::geometry
