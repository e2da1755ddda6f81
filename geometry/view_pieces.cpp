// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/view_pieces.h"

#include "geometry/coverage_cells.h"
#include "geometry/piece_sink.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <unordered_map>

namespace vidette::geometry {
namespace {

constexpr double kPointLike = 1e-9; // m; a field that is smaller is the point below the lens

/// Inside a solid, above its base and below its top. A camera may hang from the underside of one.
bool standsInside(const Scene& scene, int triangle, const Pose& pose) {
    for (const std::int32_t region : scene.mesh().regionsOf(triangle)) {
        if (!scene.isBlocker(region)) continue;
        const Blocker& blocker = scene.blocker(region);
        const bool isUnder = pose.height < blocker.base || (pose.height == blocker.base && blocker.base > 0);
        if (isUnder || pose.height >= blocker.top) continue;
        const bool onEdge =
            std::any_of(blocker.solids.begin(), blocker.solids.end(),
                        [&](const Polygon& solid) { return distanceToEdges(pose.at, solid) <= kOnWall; });
        if (!onEdge) return true;
    }
    return false;
}

void include(Box& box, const std::vector<Ring>& rings, Point origin) {
    for (const Ring& ring : rings) {
        for (const Point p : ring) box.include(p + origin);
    }
}

double furthest(const std::vector<Ring>& rings, Point from) {
    double distance = 0;
    for (const Ring& ring : rings) {
        for (const Point p : ring) distance = std::max(distance, std::hypot(p.x - from.x, p.y - from.y));
    }
    return distance;
}

FieldLimits widest(const std::vector<FieldLimits>& limits) {
    FieldLimits result{0, 0};
    for (const FieldLimits& limit : limits) {
        result.range = std::max(result.range, limit.range);
        result.depth = std::max(result.depth, limit.depth);
    }
    return result;
}

std::vector<ConvexRegion> regionsOf(const std::vector<Ring>& rings) {
    std::vector<ConvexRegion> regions;
    for (const Ring& ring : rings) {
        if (sidesOf(ring).size() > 2) regions.emplace_back(ring);
    }
    return regions;
}

/// One view over level ground, step by step; everything around the origin of the mesh.
class LevelViewing {
  public:
    LevelViewing(const Scene& scene, const Sighting& sighting, const Pose& pose)
        : m_scene(scene), m_sighting(sighting),
          m_pose(pose), m_heights{pose.height, sighting.target.low, sighting.target.high},
          m_widest(widest(sighting.limits)) {}

    void run(int start, SeenPieces& result) {
        const Field field =
            fieldOf(m_pose, m_sighting.lens, m_sighting.target, m_widest, m_sighting.tolerance);
        const std::vector<Ring> rings = around(field);
        include(result.bounds, rings, m_scene.mesh().origin());
        const double reach = std::min(furthest(rings, m_pose.at), field.range.reach());
        if (reach < kPointLike) return;
        const auto parts = cuttingParts(field);
        const auto cone = coneAround(rings, m_pose.at, m_pose.pan);
        PieceSink sink(
            m_scene, [&](std::int32_t, double base, double top) { return m_heights.stoppedBy(base, top); },
            parts, cone, reach);
        SightExpansion(m_scene.mesh(), start, m_pose.at, reach, sink, cone).run();
        PieceSet seen = sink.takeSeen();
        const auto shadows = regionsOf(hidden(sink.passed(), reach));
        if (!shadows.empty()) seen = without(m_scene.mesh(), seen, shadows);
        for (std::size_t i = 1; i < result.levels.size(); ++i)
            result.levels[i] = within(PieceSet(seen), m_sighting.limits[i]);
        result.levels[0] = within(std::move(seen), m_sighting.limits[0]);
    }

  private:
    /// Few-cornered polygons that hold the parts of the field.
    static std::vector<Ring> around(const Field& field) {
        std::vector<Ring> rings;
        if (field.range.empty()) return rings;
        ConvexRegion::Scratch scratch;
        for (const FieldPart& part : field.parts) {
            rings.push_back(field.range.around());
            const Cut found = ConvexRegion(part.lines, RangeArc()).clip(rings.back(), scratch);
            if (found == Cut::AllOutside) rings.pop_back();
        }
        return rings;
    }

    /// Shadows of the blockers that sight passed, and what else hides.
    std::vector<Ring> hidden(const std::vector<std::int32_t>& passed, double reach) const {
        std::vector<Ring> shadows;
        for (const std::int32_t index : passed) {
            const Blocker& blocker = m_scene.blocker(index);
            const auto stretch = shadowStretch(m_heights, blocker.base, blocker.top);
            if (!stretch) continue;
            std::vector<std::array<Point, 3>> footprint;
            for (const std::int32_t triangle : m_scene.mesh().trianglesOf(index))
                footprint.push_back(m_scene.mesh().corners(triangle));
            auto parts = shadowParts(blocker, footprint, *stretch, m_pose.at, reach);
            std::move(parts.begin(), parts.end(), std::back_inserter(shadows));
        }
        for (Ring ring : m_sighting.hidden) {
            translate(ring, m_scene.mesh().origin() * -1);
            shadows.push_back(std::move(ring));
        }
        return shadows;
    }

    /// What of `seen` lies within a limit.
    PieceSet within(PieceSet seen, const FieldLimits& limit) const {
        const bool nearer = limit.range < m_widest.range;
        const bool shallower = limit.depth < m_widest.depth;
        if (!nearer && !shallower) return seen;
        std::vector<Line> lines;
        if (shallower) lines = depthOnPlane(m_pose, m_sighting.target, limit.depth);
        const RangeArc range = rangeOnPlane(m_pose, m_sighting.lens, m_sighting.target,
                                            std::min(limit.range, m_widest.range), m_sighting.tolerance);
        if (range.empty()) return {};
        return inside(m_scene.mesh(), seen, {{ConvexRegion(std::move(lines), range), {}}});
    }

    const Scene& m_scene;
    const Sighting& m_sighting;
    const Pose& m_pose;
    SightHeights m_heights;
    FieldLimits m_widest; ///< of all levels
};

/// One view over a terrain model. The model and its boxes are in the frame of the plan, pieces around the
/// origin of the mesh.
class GroundViewing {
  public:
    GroundViewing(const Scene& scene, const Sighting& sighting, const Pose& pose)
        : m_scene(scene), m_sighting(sighting), m_pose(pose), m_origin(scene.mesh().origin()) {}

    void run(int start, SeenPieces& result) {
        const auto ground = GroundView::of(*m_sighting.terrain, question());
        result.noGround = !ground;
        if (!ground) return;
        const auto rings = around(ground->field(m_sighting.limits.size()));
        include(result.bounds, rings, m_origin);
        const double reach = furthest(rings, m_pose.at);
        if (reach < kPointLike) return;
        const auto parts = cuttingParts(rings);
        const auto cone = coneAround(rings, m_pose.at, m_pose.pan);
        std::unordered_map<std::int32_t, Hiding> hiding;
        const auto hides = [&](std::int32_t index) {
            const auto [known, isNew] = hiding.try_emplace(index, Hiding::Never);
            if (isNew) known->second = ground->hides(inPlan(index));
            return known->second;
        };
        PieceSink sink(
            m_scene, [&](std::int32_t index, double, double) { return hides(index) == Hiding::Always; },
            parts, cone, reach);
        SightExpansion(m_scene.mesh(), start, m_pose.at, reach, sink, cone).run();
        const PieceSet inSight = sink.takeSeen();
        std::vector<Blocker> judged;
        for (const std::int32_t index : sink.passed()) {
            if (hides(index) == Hiding::Sometimes) judged.push_back(inPlan(index));
        }
        takeNotSeen(*ground, judged, inSight, result);
    }

  private:
    /// The levels, and beside them the widest limits.
    GroundQuestion question() const {
        GroundQuestion question;
        question.pose = m_sighting.pose;
        question.lens = m_sighting.lens;
        question.target = m_sighting.target;
        question.limits = m_sighting.limits;
        question.limits.push_back(widest(m_sighting.limits));
        question.tolerance = m_sighting.tolerance;
        return question;
    }

    std::vector<Ring> around(std::vector<Ring> rings) const {
        for (Ring& ring : rings) translate(ring, m_origin * -1);
        return rings;
    }

    Blocker inPlan(std::int32_t index) const {
        Blocker blocker = m_scene.blocker(index);
        translate(blocker, m_origin);
        return blocker;
    }

    std::vector<ConvexRegion> boxes(const std::vector<Box>& boxes) const {
        std::vector<Ring> rings;
        for (const Box& box : boxes)
            rings.push_back({box.low, {box.high.x, box.low.y}, box.high, {box.low.x, box.high.y}});
        return regionsOf(around(std::move(rings)));
    }

    void takeNotSeen(const GroundView& ground, const std::vector<Blocker>& judged, PieceSet seen,
                     SeenPieces& result) const {
        std::vector<const Blocker*> blockers;
        for (const Blocker& blocker : judged) blockers.push_back(&blocker);
        const NotSeen notSeen = ground.notSeen(blockers);
        seen = without(m_scene.mesh(), seen, boxes(notSeen.hidden));
        const auto others = regionsOf(around(m_sighting.hidden));
        if (!others.empty()) seen = without(m_scene.mesh(), seen, others);
        for (std::size_t i = 0; i < result.levels.size(); ++i) {
            const PieceSet level = inside(m_scene.mesh(), seen, cuttingParts(around(ground.field(i))));
            result.levels[i] = without(m_scene.mesh(), level, boxes(notSeen.outside[i]));
        }
    }

    const Scene& m_scene;
    const Sighting& m_sighting;
    const Pose& m_pose; ///< around the origin of the mesh
    Point m_origin;
};

} // namespace

std::optional<Cone> coneAround(const std::vector<Ring>& rings, Point foot, base::Angle pan) {
    constexpr double kAlmostPi = 3.1; // a cone is less than a half-turn
    const Point ahead{std::sin(pan.radians()), std::cos(pan.radians())};
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    double furthest = 0;
    for (const Ring& ring : rings) {
        for (const Point p : ring) {
            const Point to = p - foot;
            const double distance = std::hypot(to.x, to.y);
            if (distance < kPointLike) continue;
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
    return Cone{foot, ray(least), ray(most)};
}

PieceSet joined(const SightMesh& mesh, const PieceSet& a, const PieceSet& b) {
    std::map<std::int32_t, std::vector<ViewerPiece>> byTriangle;
    for (const PieceSet* set : {&a, &b}) {
        for (const Piece& piece : set->pieces)
            byTriangle[piece.triangle].push_back({0, set->cornersOf(piece), piece.area});
    }
    PieceSet result;
    CoverageCells cells;
    for (const auto& [triangle, pieces] : byTriangle) {
        cells.make(mesh.corners(triangle), pieces);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const CoverageCells::Cell cell = cells.cell(i);
            if (cell.viewers.empty()) continue;
            if (cells.size() == 1) {
                result.addWhole(triangle, cell.area);
            } else {
                result.add(triangle, cell.corners);
            }
        }
    }
    return result;
}

SeenPieces seenFrom(const Scene& scene, const Sighting& sighting) {
    Pose pose = sighting.pose;
    pose.at = pose.at - scene.mesh().origin();
    SeenPieces result;
    result.bounds.include(sighting.pose.at);
    result.levels.resize(sighting.limits.size());
    const int start = scene.mesh().locate(pose.at);
    result.insideObstacle = standsInside(scene, start, pose);
    if (result.insideObstacle) return result;
    if (sighting.terrain) {
        GroundViewing(scene, sighting, pose).run(start, result);
    } else {
        LevelViewing(scene, sighting, pose).run(start, result);
    }
    return result;
}

} // namespace vidette::geometry
