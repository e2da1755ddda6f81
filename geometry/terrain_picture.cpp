// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/terrain_picture.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vidette::geometry {
namespace {

constexpr double kTouch = 1e-7; // m; the same as for a camera on a wall of the mesh
constexpr double kEndless = std::numeric_limits<double>::infinity();

PictureEdge operator+(const PictureEdge& a, const PictureEdge& b) {
    return {a.plan + b.plan, a.up + b.up};
}
PictureEdge operator*(const PictureEdge& a, double factor) {
    return {a.plan * factor, a.up * factor};
}

/// Axes of the picture: X right, Y down, Z along the axis of view (contract §3.1).
struct Axes {
    PictureEdge right;
    PictureEdge down;
    PictureEdge forward;
};

Axes axesOf(const Pose& pose) {
    const double pan = pose.pan.radians();
    const Point ahead{std::sin(pan), std::cos(pan)};
    const Point aside{std::cos(pan), -std::sin(pan)};
    if (!pose.tilt) return {{aside, 0}, {{0, 0}, -1}, {ahead, 0}};
    const double tilt = pose.tilt->radians();
    const PictureEdge right{aside, 0};
    const PictureEdge down{ahead * -std::sin(tilt), -std::cos(tilt)};
    const double roll = pose.roll.radians();
    return {right * std::cos(roll) + down * std::sin(roll),
            down * std::cos(roll) + right * -std::sin(roll),
            {ahead * std::cos(tilt), -std::sin(tilt)}};
}

/// One line of sight and the heights at which obstacles cross it.
class Crossing {
  public:
    Crossing(const Blocker& blocker, const Terrain& terrain, const EarthCurve& earth, Point foot, double eye,
             const TargetSegment& target)
        : m_blocker(blocker), m_terrain(terrain), m_drop(earth.dropFactor() * dot(target.way, target.way)),
          m_foot(foot), m_eye(eye), m_target(target), m_length(std::sqrt(dot(target.way, target.way))) {}

    bool stoppedBySheet(const Polyline& sheet) const {
        std::vector<double> shares;
        for (std::size_t i = 1; i < sheet.size(); ++i) addCrossing(sheet[i - 1], sheet[i], shares);
        return std::any_of(shares.begin(), shares.end(), [&](double share) { return hides(share, share); });
    }

    bool stoppedBySolid(const Polygon& solid) const {
        std::vector<double> shares{0, 1};
        addRing(solid.outer, shares);
        for (const Ring& hole : solid.holes) addRing(hole, shares);
        std::sort(shares.begin(), shares.end());
        for (std::size_t i = 1; i < shares.size(); ++i) {
            if ((shares[i] - shares[i - 1]) * m_length <= kTouch) continue;
            const Point middle = m_foot + m_target.way * ((shares[i] + shares[i - 1]) / 2);
            if (contains(solid, middle) && hides(shares[i - 1], shares[i])) return true;
        }
        return false;
    }

  private:
    /// The share of the way at which the edge a–b is crossed, its own ends included.
    void addCrossing(Point a, Point b, std::vector<double>& shares) const {
        const Point edge = b - a;
        const double slant = cross(m_target.way, edge);
        if (slant == 0) return;
        const double along = cross(a - m_foot, edge) / slant;
        const double across = cross(a - m_foot, m_target.way) / slant;
        const double metres = along * m_length;
        if (metres > kTouch && metres < m_length - kTouch && across >= 0 && across <= 1)
            shares.push_back(along);
    }

    void addRing(const Ring& ring, std::vector<double>& shares) const {
        for (std::size_t i = 0; i < ring.size(); ++i)
            addCrossing(ring[i], ring[(i + 1) % ring.size()], shares);
    }

    /// The height over the target, from the lens, of the line that passes at `height` above the ground here.
    double projected(double height, double share) const {
        if (std::isinf(height)) return height;
        const double ground = m_terrain.heightAt(m_foot + m_target.way * share).value_or(-kEndless);
        const double over = ground + height - m_drop * share * share - m_eye;
        if (share > 0) return over / share;
        return over == 0 ? 0 : std::copysign(kEndless, over);
    }

    /// Inside from share `in` to share `out`: is some height of the target hidden?
    bool hides(double in, double out) const {
        const double base = m_blocker.base <= 0 ? -kEndless : m_blocker.base;
        const double low = std::min(projected(base, in), projected(base, out));
        const double high = std::max(projected(m_blocker.top, in), projected(m_blocker.top, out));
        return low < m_target.high && high > m_target.low;
    }

    const Blocker& m_blocker;
    const Terrain& m_terrain;
    double m_drop; ///< of the earth's curve at the target
    Point m_foot;
    double m_eye;
    const TargetSegment& m_target;
    double m_length;
};

} // namespace

Picture::Picture(const Pose& pose, const Lens& lens) {
    const Axes axes = axesOf(pose);
    m_depth = axes.forward;
    if (lens.projection == Projection::Equidistant) {
        m_cosine = std::cos(std::min(lens.hfov.radians() / 2, std::acos(-1.0)));
        m_onPlan = !pose.tilt;
        return;
    }
    const double half = std::tan(lens.hfov.radians() / 2);
    m_edges = {axes.forward, axes.forward * half + axes.right * -1, axes.forward * half + axes.right};
    const auto vfov = verticalField(lens);
    if (!pose.tilt || !vfov) return;
    const double upright = std::tan(vfov->radians() / 2);
    m_edges.push_back(axes.forward * upright + axes.down * -1);
    m_edges.push_back(axes.forward * upright + axes.down);
}

bool Picture::shows(Point way, double dz) const {
    if (m_cosine) {
        const double away = std::sqrt(dot(way, way) + (m_onPlan ? 0 : dz * dz));
        return m_depth.at(way, dz) >= away * *m_cosine - kTouch;
    }
    return std::all_of(m_edges.begin(), m_edges.end(),
                       [&](const PictureEdge& edge) { return edge.at(way, dz) >= 0; });
}

bool Picture::within(const TargetSegment& target, const FieldLimits& limits) const {
    for (const double dz : {target.low, target.high}) {
        if (dot(target.way, target.way) + dz * dz > limits.range * limits.range) return false;
        if (m_depth.at(target.way, dz) > limits.depth) return false;
    }
    return true;
}

bool stopsSight(const Blocker& blocker, const Terrain& terrain, const EarthCurve& earth, Point foot,
                double eye, const TargetSegment& target) {
    const Crossing crossing(blocker, terrain, earth, foot, eye, target);
    return std::any_of(blocker.sheets.begin(), blocker.sheets.end(),
                       [&](const Polyline& sheet) { return crossing.stoppedBySheet(sheet); }) ||
           std::any_of(blocker.solids.begin(), blocker.solids.end(),
                       [&](const Polygon& solid) { return crossing.stoppedBySolid(solid); });
}

} // namespace vidette::geometry
