// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/line.h"
#include "geometry/polygon.h"

#include <array>
#include <utility>
#include <vector>

/// The circle of a camera's range as a regular polygon of the same area whose sides stay within a tolerance
/// of the circle. Its chords are made where they are needed, always the same ones, so that neighbours that
/// are cut by them still fit.
namespace vidette::geometry {

class RangeArc {
  public:
    /// Nothing is in range.
    RangeArc() = default;
    /// A circle around `foot` (radius > 0). `ahead`: middle of the field of view, `field`: its width
    /// (radians, counter-clockwise from +x). Corners lie on both edges of the field, so that a whole sector
    /// has its exact area, and alike on both sides of its middle, so that turning a plan changes no area.
    RangeArc(Point foot, double radius, double ahead, double field, double tolerance);

    bool empty() const { return m_radius <= 0; }
    void translate(Point by) { m_foot = m_foot + by; }
    /// No point of the polygon is farther from the foot.
    double reach() const;
    /// All corners, counter-clockwise.
    Ring ring() const;
    /// Sixteen corners that hold the ring: cheap, for questions that need not be sharp.
    Ring around() const;
    Box bounds() const;
    /// Leaves in `chords` the sides, as half-planes around the foot's inside, that a convex polygon may reach
    /// across. Cost: two arc tangents, and a sine and a cosine for each chord; nothing where the polygon
    /// lies well inside.
    void chordsAcross(const Ring& polygon, std::vector<Line>& chords) const;

  private:
    /// Equal steps along a part of the circle; angles from the middle of the field.
    struct Steps {
        double from = 0;
        double step = 0;
        int count = 0;
        double corner = 0; ///< distance of the corners from the foot
        double chord = 0;  ///< distance of the chords from the foot
    };

    Steps stepsAround(double from, double turn, int count) const;
    void addChords(const Steps& steps, double low, double high, std::vector<Line>& chords) const;
    std::pair<double, double> anglesOf(const Ring& polygon) const;
    Point direction(double angle) const;

    Point m_foot;
    double m_radius = 0;
    double m_nearest = 0; ///< of all chords
    double m_ahead = 0;
    Point m_forward;              ///< the direction of m_ahead
    std::array<Steps, 2> m_steps; ///< across the field, and around behind it
};

} // namespace vidette::geometry
