// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/terrain_view.h"

#include "base/speech.h"
#include "geometry/terrain_cells.h"
#include "geometry/terrain_picture.h"

#include <algorithm>
#include <cmath>

namespace vidette::geometry {
namespace {

constexpr double kLevel = 1e-3; // m; ground that differs by less is taken as a plane

Box boundsOf(const Blocker& blocker) {
    Box box = geometry::boundsOf(blocker.solids);
    for (const Polyline& sheet : blocker.sheets) box.include(geometry::boundsOf(sheet));
    return box;
}

/// The value of a linear condition where the height is best for it.
double loosest(const PictureEdge& edge, const HeightRange& heights) {
    return edge.up * (edge.up > 0 ? heights.high : heights.low);
}

/// The smallest |dz| of a range of heights.
double nearest(const HeightRange& heights) {
    return std::max({0.0, heights.low, -heights.high});
}

double reachOf(const std::vector<FieldLimits>& limits) {
    double reach = 0;
    for (const FieldLimits& limit : limits) reach = std::max(reach, limit.range);
    return reach;
}

} // namespace

base::Result<GroundView> GroundView::of(const Terrain& terrain, const GroundQuestion& question) {
    const auto ground = terrain.heightAt(question.pose.at);
    if (!ground)
        return base::failure("no_ground", "camera",
                             base::say("stands outside of the terrain model or in a void of it"));
    GroundView view(terrain, question);
    view.measure(*ground);
    return view;
}

void GroundView::measure(double ground) {
    const Point foot = m_asked.pose.at;
    m_eye = ground + m_asked.pose.height;
    m_reach = reachOf(m_asked.limits);
    const Box around = Box{foot, foot}.grown(m_reach);
    m_ground = m_terrain.rangeIn(around).value_or(HeightRange{ground, ground});
    const Box edge = m_terrain.lattice().extent();
    m_voids = m_terrain.statistics().voids > 0 || around.low.x < edge.low.x || around.low.y < edge.low.y ||
              around.high.x > edge.high.x || around.high.y > edge.high.y;
    for (const FieldLimits& limits : m_asked.limits) {
        if (levelGround()) {
            m_fields.push_back(
                fieldOnPlane(m_asked.pose, m_asked.lens, m_asked.target, limits, m_asked.tolerance));
        } else {
            m_fields.push_back(widestField(limits));
        }
    }
}

bool GroundView::levelGround() const {
    const double drop = m_asked.earth.dropFactor() * m_reach * m_reach;
    return m_ground.high - m_ground.low + drop <= kLevel;
}

bool GroundView::nothingHides() const {
    if (m_voids) return false;
    const double lowest = std::min(m_eye, m_ground.low + m_asked.target.low);
    return lowest - m_asked.earth.dropFactor() * m_reach * m_reach >= m_ground.high;
}

/// Each edge of the picture, and the range, where the ground is best for it.
std::vector<Ring> GroundView::widestField(const FieldLimits& limits) const {
    const double drop = m_asked.earth.dropFactor() * m_reach * m_reach;
    std::vector<HeightRange> ends;
    double radiusSquared = limits.range * limits.range;
    for (const double height : {m_asked.target.low, m_asked.target.high}) {
        ends.push_back({m_ground.low + height - drop - m_eye, m_ground.high + height - m_eye});
        const double least = nearest(ends.back());
        radiusSquared = std::min(radiusSquared, limits.range * limits.range - least * least);
    }
    if (!(radiusSquared > 0)) return {};
    const double radius = std::sqrt(radiusSquared);
    const Pose& pose = m_asked.pose;
    if (m_asked.lens.projection == Projection::Equidistant && !pose.tilt) {
        Pose level = pose;
        level.height = 0;
        return fieldOnPlane(level, m_asked.lens, {}, {radius, limits.depth}, m_asked.tolerance);
    }
    Ring ring = circleRing({}, radius, std::acos(0.0) - pose.pan.radians(), m_asked.tolerance);
    const Picture picture(pose, m_asked.lens);
    for (const HeightRange& end : ends) {
        for (const PictureEdge& edge : picture.edges())
            ring = clippedByHalfPlane(ring, edge.plan, -loosest(edge, end));
        const PictureEdge less{picture.depth().plan * -1, -picture.depth().up};
        if (std::isfinite(limits.depth))
            ring = clippedByHalfPlane(ring, less.plan, -limits.depth - loosest(less, end));
    }
    if (ring.size() < 3) return {};
    for (Point& p : ring) p = p + pose.at;
    return {ring};
}

Hiding GroundView::hides(const Blocker& blocker) const {
    const Box own = boundsOf(blocker);
    const Box behind = shadowBounds(own, m_asked.pose.at, m_reach);
    const auto below = m_terrain.rangeIn(own);
    const HeightRange targets = m_terrain.rangeIn(behind).value_or(m_ground);
    const double drop = m_asked.earth.dropFactor() * m_reach * m_reach;
    // Lines run between the lens and a target behind.
    const double lowest = std::min(m_eye, targets.low + m_asked.target.low - drop);
    const double highest = std::max(m_eye, targets.high + m_asked.target.high);
    const bool standing = blocker.base <= 0;
    if (std::isinf(blocker.top) && standing) return Hiding::Always;
    if (!below) return Hiding::Sometimes;
    const double top = below->low + blocker.top - drop;
    const bool belowTop = top >= highest && top > lowest;
    const bool aboveBase = standing || below->high + blocker.base <= lowest;
    if (belowTop && aboveBase) return Hiding::Always;
    const bool over = below->high + blocker.top <= lowest;
    const bool under = !standing && below->low + blocker.base - drop >= highest;
    return over || under ? Hiding::Never : Hiding::Sometimes;
}

NotSeen GroundView::notSeen(const std::vector<const Blocker*>& blockers) const {
    NotSeen result;
    result.outside.resize(m_asked.limits.size());
    const bool plain = levelGround();
    if (m_reach <= 0 || (plain && nothingHides() && blockers.empty())) return result;
    TerrainCells cells(m_terrain, m_asked, m_eye, m_reach);
    if (!nothingHides()) cells.hideByGround();
    for (const Blocker* blocker : blockers) cells.hideBehind(*blocker, boundsOf(*blocker));
    result.hidden = cells.hidden();
    if (plain) return result;
    for (std::size_t level = 0; level < m_asked.limits.size(); ++level)
        result.outside[level] = cells.outside(m_asked.limits[level], m_fields[level]);
    return result;
}

bool GroundView::sees(Point place, std::size_t level, const std::vector<const Blocker*>& blockers) const {
    const auto ground = m_terrain.heightAt(place);
    if (!ground) return false;
    const TargetSegment target = segmentOver(m_asked, m_eye, place, *ground);
    const Picture picture(m_asked.pose, m_asked.lens);
    if (!picture.shows(target) || !picture.within(target, m_asked.limits[level])) return false;
    const Point foot = m_asked.pose.at;
    if (!lineIsClear(m_terrain, foot, m_eye, place, *ground + m_asked.target.low, m_asked.earth))
        return false;
    return std::none_of(blockers.begin(), blockers.end(), [&](const Blocker* blocker) {
        return stopsSight(*blocker, m_terrain, m_asked.earth, foot, m_eye, target);
    });
}

} // namespace vidette::geometry
