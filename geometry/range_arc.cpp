// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/range_arc.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace vidette::geometry {
namespace {

constexpr double kPi = std::numbers::pi;
constexpr int kMostCorners = 4096;

/// Number of corners so that the polygon of equal area stays within `tolerance` of the circle. With half the
/// angle a of a side, its corners lie R·a²/3 outside and its middles R·a²/6 inside.
int cornersFor(double radius, double tolerance) {
    const double half = std::sqrt(3 * tolerance / std::max(radius, tolerance));
    const double needed = kPi / std::max(half, 1e-9);
    return std::clamp(8 * static_cast<int>(std::ceil(std::min(needed, 1e6) / 8)), 16, kMostCorners);
}

} // namespace

RangeArc::RangeArc(Point foot, double radius, double ahead, double field, double tolerance)
    : m_foot(foot), m_radius(radius), m_ahead(ahead), m_forward(direction(0)) {
    const int corners = cornersFor(radius, tolerance);
    const auto cornersAlong = [&](double turn) {
        return std::max(4, static_cast<int>(std::ceil(corners * turn / (2 * kPi))));
    };
    if (field >= 2 * kPi) {
        m_steps[0] = stepsAround(0, 2 * kPi, corners);
        m_nearest = m_steps[0].chord;
        return;
    }
    const double rest = 2 * kPi - field;
    m_steps[0] = stepsAround(-field / 2, field, cornersAlong(field));
    m_steps[1] = stepsAround(field / 2, rest, cornersAlong(rest));
    m_nearest = std::min(m_steps[0].chord, m_steps[1].chord);
}

/// With corners so far out that the area is that of the circle.
RangeArc::Steps RangeArc::stepsAround(double from, double turn, int count) const {
    const double step = turn / count;
    const double corner = m_radius * std::sqrt(step / std::sin(step));
    return {from, step, count, corner, corner * std::cos(step / 2)};
}

Point RangeArc::direction(double angle) const {
    return {std::cos(m_ahead + angle), std::sin(m_ahead + angle)};
}

double RangeArc::reach() const {
    return std::max(m_steps[0].corner, m_steps[1].corner);
}

Ring RangeArc::ring() const {
    Ring ring;
    const bool closes = m_steps[1].count == 0; // its last corner is its first
    for (const Steps& one : m_steps) {
        const int corners = one.count == 0 || closes ? one.count : one.count + 1;
        for (int i = 0; i < corners; ++i)
            ring.push_back(m_foot + direction(one.from + i * one.step) * one.corner);
    }
    return ring;
}

Box RangeArc::bounds() const {
    Box box;
    box.include(m_foot);
    return box.grown(reach());
}

Ring RangeArc::around() const {
    constexpr int kCorners = 16;
    const double distance = reach() / std::cos(kPi / kCorners);
    const Point step{std::cos(2 * kPi / kCorners), std::sin(2 * kPi / kCorners)};
    Ring ring;
    Point to = m_forward * distance;
    for (int i = 0; i < kCorners; ++i) {
        ring.push_back(m_foot + to);
        to = {to.x * step.x - to.y * step.y, to.x * step.y + to.y * step.x};
    }
    return ring;
}

void RangeArc::chordsAcross(const Ring& polygon, std::vector<Line>& chords) const {
    chords.clear();
    const bool reaches = std::any_of(polygon.begin(), polygon.end(), [&](Point p) {
        const Point to = p - m_foot;
        return dot(to, to) > m_nearest * m_nearest;
    });
    if (!reaches) return;
    const auto [low, high] = anglesOf(polygon);
    for (const Steps& steps : m_steps) {
        for (const double turn : {-2 * kPi, 0.0, 2 * kPi}) addChords(steps, low + turn, high + turn, chords);
    }
}

/// Between which angles a convex polygon lies, from the middle of the field: −π … π, or 0 … 2π where it lies
/// behind; all around where it holds the foot.
std::pair<double, double> RangeArc::anglesOf(const Ring& polygon) const {
    const auto angleTo = [&](Point to) { return std::atan2(cross(m_forward, to), dot(m_forward, to)); };
    const Point first = polygon.front() - m_foot;
    Point right = first;
    Point left = first;
    bool isNarrow = true; // all of it in the half-plane ahead of its first corner
    for (const Point p : polygon) {
        const Point to = p - m_foot;
        isNarrow &= dot(first, to) > 0;
        if (cross(right, to) < 0) right = to;
        if (cross(left, to) > 0) left = to;
    }
    if (isNarrow) {
        const double low = angleTo(right);
        const double high = angleTo(left);
        return {low, high < low ? high + 2 * kPi : high};
    }
    double low = kPi;
    double high = -kPi;
    double lowFromBehind = 2 * kPi; // the same with angles of 0 … 2π
    double highFromBehind = 0;
    for (const Point p : polygon) {
        const double angle = angleTo(p - m_foot);
        low = std::min(low, angle);
        high = std::max(high, angle);
        const double turned = angle < 0 ? angle + 2 * kPi : angle;
        lowFromBehind = std::min(lowFromBehind, turned);
        highFromBehind = std::max(highFromBehind, turned);
    }
    if (high - low <= kPi) return {low, high};
    if (highFromBehind - lowFromBehind < kPi) return {lowFromBehind, highFromBehind};
    return {0, 2 * kPi};
}

void RangeArc::addChords(const Steps& steps, double low, double high, std::vector<Line>& chords) const {
    if (steps.count == 0) return;
    constexpr double kRounding = 1e-6; // of a step
    const double first = std::floor((low - steps.from) / steps.step - kRounding);
    const double last = std::floor((high - steps.from) / steps.step + kRounding);
    if (last < 0 || first > steps.count - 1) return;
    const int end = static_cast<int>(std::min<double>(last, steps.count - 1));
    for (int i = static_cast<int>(std::max(first, 0.0)); i <= end; ++i) {
        const Point inward = direction(steps.from + (i + 0.5) * steps.step) * -1;
        chords.push_back({inward, dot(inward, m_foot) - steps.chord});
    }
}

} // namespace vidette::geometry
