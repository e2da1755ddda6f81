// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/field.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vidette::geometry {
namespace {

constexpr double kPi = std::numbers::pi;
constexpr int kConeSides = 360; // always the same, so that more range never removes; 1 mm at 30 m

/// A linear test on the plane, relative to the foot of the camera: value(d) = across·d + constant ≥ 0.
struct Edge {
    Point across;
    double constant = 0;
};

/// A linear function of the point (dx, dy) and of the height difference dz between target and camera.
struct Axis {
    Point plan;
    double up = 0;

    Edge at(double dz) const { return {plan, up * dz}; }
};
Axis operator+(Axis a, Axis b) {
    return {a.plan + b.plan, a.up + b.up};
}
Axis operator*(Axis a, double factor) {
    return {a.plan * factor, a.up * factor};
}

/// The axes of the picture: X right, Y down, Z along the axis of view (contract §3.1).
struct Frame {
    Axis right;
    Axis down;
    Axis forward;
};

Frame frameOf(const Pose& pose) {
    const double pan = pose.pan.radians();
    const Point ahead{std::sin(pan), std::cos(pan)};
    const Point aside{std::cos(pan), -std::sin(pan)};
    if (!pose.tilt) return {{aside, 0}, {{0, 0}, -1}, {ahead, 0}};
    const double tilt = pose.tilt->radians();
    const Axis right{aside, 0};
    const Axis down{ahead * -std::sin(tilt), -std::cos(tilt)};
    const double roll = pose.roll.radians();
    return {right * std::cos(roll) + down * std::sin(roll),
            down * std::cos(roll) + right * -std::sin(roll),
            {ahead * std::cos(tilt), -std::sin(tilt)}};
}

/// The linear conditions of a rectilinear picture.
std::vector<Axis> pictureEdges(const Pose& pose, const Lens& lens, const Frame& frame) {
    const double half = std::tan(lens.hfov.radians() / 2);
    std::vector<Axis> edges{frame.forward, frame.forward * half + frame.right * -1,
                            frame.forward * half + frame.right};
    const auto vfov = verticalField(lens);
    if (pose.tilt && vfov) {
        const double upright = std::tan(vfov->radians() / 2);
        edges.push_back(frame.forward * upright + frame.down * -1);
        edges.push_back(frame.forward * upright + frame.down);
    }
    return edges;
}

/// The planes of a pyramid of equal solid section around the cone of half angle `half` ≤ 90° about the axis.
std::vector<Axis> coneEdges(const Frame& frame, double half) {
    const double step = kPi / kConeSides;
    // A regular polygon of the same area as a circle has its sides at this share of the radius.
    const double share = std::sqrt(step / std::tan(step));
    const double apothem = half >= kPi / 2 - 1e-12 ? half : std::atan(std::tan(half) * share);
    std::vector<Axis> edges;
    for (int i = 0; i < kConeSides; ++i) {
        const double turn = (2 * i + 1) * step;
        const Axis out = frame.right * std::cos(turn) + frame.down * std::sin(turn);
        edges.push_back(frame.forward * std::sin(apothem) + out * -std::cos(apothem));
    }
    return edges;
}

/// The half-planes of the edges around the foot, at all heights.
std::vector<Line> linesOf(const std::vector<Axis>& edges, const std::vector<double>& heights) {
    std::vector<Line> lines;
    for (const Axis& edge : edges) {
        const double length = std::hypot(edge.plan.x, edge.plan.y);
        for (const double dz : heights) {
            const double constant = edge.at(dz).constant;
            if (length < 1e-12) { // looking straight down: all of the plane keeps it, or nothing
                lines.push_back({{1, 0}, constant >= 0 ? -1e300 : 1e300});
            } else {
                lines.push_back({edge.plan * (1 / length), -constant / length});
            }
        }
    }
    return lines;
}

Ring clipped(Ring ring, const std::vector<Line>& lines) {
    for (const Line& line : lines) ring = clippedByHalfPlane(ring, line.normal, line.offset);
    return ring;
}

/// The ground over which some height from the lowest to the highest lies in a cone of half angle `half`. Its
/// sections grow with the distance from the apex, so that the ground is the hull of the outermost two (and of
/// the apex and the level section between them), found in a disc so large that its edge does not matter.
Ring groundOfCone(const Ring& disc, const Frame& frame, double half, std::vector<double> heights) {
    constexpr double kBeyond = 1000;
    Ring around = disc;
    for (Point& p : around) p = p * kBeyond;
    if (heights.front() < 0 && heights.back() > 0) heights.push_back(0);
    const auto edges = coneEdges(frame, half);
    std::vector<Point> corners;
    for (const double dz : heights) {
        const Ring section = clipped(around, linesOf(edges, {dz}));
        corners.insert(corners.end(), section.begin(), section.end());
    }
    if (corners.empty()) return {};
    if (heights.size() > 2) corners.push_back({});
    Ring ground = hullOf(std::move(corners));
    const std::size_t sides = disc.size();
    for (std::size_t i = 0; i < sides && !ground.empty(); ++i) {
        const Point along = disc[(i + 1) % sides] - disc[i];
        const Point inward{-along.y, along.x};
        ground = clippedByHalfPlane(ground, inward, dot(inward, disc[i]));
    }
    return ground;
}

/// A wedge of any width around the pan direction, seen from above.
std::vector<FieldPart> planWedge(const Frame& frame, double half) {
    const auto wedge = [&](double from,
                           double to) { // angles from the pan direction to the right, to − from ≤ π
        const Axis first = frame.right * std::cos(from) + frame.forward * -std::sin(from);
        const Axis second = frame.right * -std::cos(to) + frame.forward * std::sin(to);
        return FieldPart{linesOf({first, second}, {0.0}), {}};
    };
    if (half >= kPi) return {{}};
    if (half <= kPi / 2) return {wedge(-half, half)};
    return {wedge(-half, 0), wedge(0, half)};
}

std::vector<FieldPart> fisheyeField(const Pose& pose, const Lens& lens, const RangeArc& range,
                                    const std::vector<double>& heights) {
    const double half = lens.hfov.radians() / 2;
    Frame frame = frameOf(pose);
    if (!pose.tilt) return planWedge(frame, half);
    if (half >= kPi) return {{}};
    if (half <= kPi / 2) return {{linesOf(coneEdges(frame, half), heights), {}}};
    // Beyond 180° all is seen but what a cone around the opposite direction holds at any of the heights.
    frame.forward = frame.forward * -1;
    const Ring unseen = groundOfCone(range.ring(), frame, kPi - half, heights);
    if (unseen.size() < 3) return {{}};
    return {{{}, {unseen}}};
}

} // namespace

Ring circleRing(Point centre, double radius, double start, double tolerance) {
    return RangeArc(centre, radius, start, 2 * kPi, tolerance).ring();
}

Ring clippedByHalfPlane(const Ring& convex, Point normal, double offset) {
    Ring result;
    result.reserve(convex.size() + 1);
    for (std::size_t i = 0; i < convex.size(); ++i) {
        const Point a = convex[i];
        const Point b = convex[(i + 1) % convex.size()];
        const double sideA = dot(normal, a) - offset;
        const double sideB = dot(normal, b) - offset;
        if (sideA >= 0) result.push_back(a);
        if ((sideA < 0) != (sideB < 0)) result.push_back(a + (b - a) * (sideA / (sideA - sideB)));
    }
    return result.size() < 3 ? Ring{} : result;
}

namespace {

/// Heights of the target over the camera.
std::vector<double> heightsOver(const Pose& pose, const TargetHeights& target) {
    std::vector<double> heights{target.low - pose.height};
    if (target.high != target.low) heights.push_back(target.high - pose.height);
    return heights;
}

Pose atOrigin(Pose pose) {
    pose.at = {};
    return pose;
}

/// rangeOnPlane() around the foot: differences of small numbers stay small at coordinates in the millions.
RangeArc rangeAroundFoot(const Pose& pose, const Lens& lens, const std::vector<double>& heights, double range,
                         double tolerance) {
    double radiusSquared = range * range;
    for (const double dz : heights) radiusSquared = std::min(radiusSquared, range * range - dz * dz);
    if (!(radiusSquared > 0)) return {};
    // The picture of a tilted fisheye ends nowhere at its field's edges on the plan: a plain circle is its
    // range.
    const bool plainCircle = pose.tilt && lens.projection == Projection::Equidistant;
    return {{},
            std::sqrt(radiusSquared),
            kPi / 2 - pose.pan.radians(),
            plainCircle ? 2 * kPi : lens.hfov.radians(),
            tolerance};
}

Ring moved(Ring ring, Point by) {
    translate(ring, by);
    return ring;
}

} // namespace

RangeArc rangeOnPlane(const Pose& pose, const Lens& lens, const TargetHeights& target, double range,
                      double tolerance) {
    RangeArc arc = rangeAroundFoot(pose, lens, heightsOver(pose, target), range, tolerance);
    arc.translate(pose.at);
    return arc;
}

std::vector<Line> depthOnPlane(const Pose& pose, const TargetHeights& target, double depth) {
    if (!std::isfinite(depth)) return {};
    std::vector<Line> lines;
    for (const double dz : heightsOver(pose, target)) { // depth − forward·d ≥ 0
        const Axis forward = frameOf(pose).forward;
        for (Line line : linesOf({{forward.plan * -1, 0}}, {0.0})) {
            const double length = std::hypot(forward.plan.x, forward.plan.y);
            const double left = depth - forward.up * dz;
            if (length < 1e-12) {
                line.offset = left >= 0 ? -1e300 : 1e300;
            } else {
                line.offset = dot(line.normal, pose.at) - left / length;
            }
            lines.push_back(line);
        }
    }
    return lines;
}

Field fieldOf(const Pose& pose, const Lens& lens, const TargetHeights& target, const FieldLimits& limits,
              double tolerance) {
    const std::vector<double> heights = heightsOver(pose, target);
    const Pose local = atOrigin(pose);
    Field field;
    field.range = rangeAroundFoot(pose, lens, heights, limits.range, tolerance);
    if (field.range.empty()) return field;
    field.parts =
        lens.projection == Projection::Equidistant
            ? fisheyeField(local, lens, field.range, heights)
            : std::vector<FieldPart>{{linesOf(pictureEdges(local, lens, frameOf(local)), heights), {}}};
    const std::vector<Line> depth = depthOnPlane(local, target, limits.depth);
    for (FieldPart& part : field.parts) {
        part.lines.insert(part.lines.end(), depth.begin(), depth.end());
        for (Line& line : part.lines) line.offset += dot(line.normal, pose.at);
        for (Ring& hole : part.holes) hole = moved(std::move(hole), pose.at);
    }
    field.range.translate(pose.at);
    return field;
}

std::vector<Ring> fieldOnPlane(const Pose& pose, const Lens& lens, const TargetHeights& target,
                               const FieldLimits& limits, double tolerance) {
    const Field field = fieldOf(atOrigin(pose), lens, target, limits, tolerance);
    std::vector<Ring> result;
    if (field.range.empty()) return result;
    const Ring range = field.range.ring();
    for (const FieldPart& part : field.parts) {
        Ring ring = clipped(range, part.lines);
        if (ring.size() < 3) continue;
        result.push_back(moved(std::move(ring), pose.at));
        for (Ring hole : part.holes) {
            for (const Line& line : depthOnPlane(atOrigin(pose), target, limits.depth))
                hole = clippedByHalfPlane(hole, line.normal, line.offset);
            if (hole.size() < 3) continue;
            std::reverse(hole.begin(), hole.end());
            result.push_back(moved(std::move(hole), pose.at));
        }
    }
    return result;
}

} // namespace vidette::geometry
