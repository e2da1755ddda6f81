// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/map_fit.h"

#include "base/speech.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vidette::geometry {
namespace {

using Pairs = std::vector<PointPair>;

/// Both clouds about their middles: sums of products then lose no digits to a far origin (a national grid).
struct Centred {
    Pairs pairs;
    Point from;
    Point to;
    double fromSpread = 0; ///< sum of squared distances from the middle
    double toSpread = 0;
};

Centred centred(const Pairs& pairs) {
    Centred result;
    const double part = 1.0 / static_cast<double>(pairs.size());
    for (const auto& pair : pairs) {
        result.from = result.from + pair.from * part;
        result.to = result.to + pair.to * part;
    }
    for (const auto& pair : pairs) {
        const PointPair moved{pair.from - result.from, pair.to - result.to};
        result.fromSpread += dot(moved.from, moved.from);
        result.toSpread += dot(moved.to, moved.to);
        result.pairs.push_back(moved);
    }
    return result;
}

bool isFinite(Point p) {
    return std::isfinite(p.x) && std::isfinite(p.y);
}

/// A spread below the rounding of the coordinates themselves is none.
bool isOnePoint(double spread, Point middle, std::size_t count) {
    constexpr double kRounding = 1e-12;
    const double size = std::max({std::abs(middle.x), std::abs(middle.y), 1e-9});
    return !(std::sqrt(spread / static_cast<double>(count)) > kRounding * size);
}

base::Result<Centred> checked(const Pairs& pairs, std::size_t least) {
    if (pairs.size() < least)
        return base::failure(
            "too_few", "points",
            base::say("found {found}, expected at least {least}",
                      {{"found", std::to_string(pairs.size())}, {"least", std::to_string(least)}}));
    for (const auto& pair : pairs)
        if (!isFinite(pair.from) || !isFinite(pair.to))
            return base::failure("bad_value", "points", base::say("expected finite coordinates"));
    Centred cloud = centred(pairs);
    if (isOnePoint(cloud.fromSpread, cloud.from, pairs.size()) ||
        isOnePoint(cloud.toSpread, cloud.to, pairs.size()))
        return base::failure("coincident", "points", base::say("all points are one, expected points apart"));
    return cloud;
}

MapFit judged(const Transform& map, const Pairs& pairs) {
    MapFit fit;
    fit.map = map;
    double squares = 0;
    for (const auto& pair : pairs) {
        const Point miss = map(pair.from) - pair.to;
        fit.residuals.push_back(std::hypot(miss.x, miss.y));
        squares += dot(miss, miss);
    }
    fit.rms = std::sqrt(squares / static_cast<double>(pairs.size()));
    fit.scale = std::sqrt(std::abs(map.determinant()));
    fit.rotation = rotationOf(map);
    return fit;
}

/// The map whose linear part is given and that brings the middles together.
Transform throughMiddles(Transform linear, const Centred& cloud) {
    linear.by = cloud.to - linear.vector(cloud.from);
    return linear;
}

Transform similarityOf(const Centred& cloud, Sense sense) {
    const double flip = sense == Sense::Mirrored ? -1 : 1;
    double along = 0;
    double across = 0;
    for (const auto& [from, to] : cloud.pairs) {
        const Point turned{from.x, flip * from.y};
        along += dot(turned, to);
        across += cross(turned, to);
    }
    const double a = along / cloud.fromSpread;
    const double b = across / cloud.fromSpread;
    return throughMiddles({a, -b * flip, b, a * flip, {}}, cloud);
}

/// Fitted in their own frame, where nothing is lost to a far origin.
double missOf(const Centred& cloud, const Transform& map) {
    double squares = 0;
    for (const auto& pair : cloud.pairs) {
        const Point miss = map.vector(pair.from) - pair.to;
        squares += dot(miss, miss);
    }
    return squares;
}

base::Error mirroredPoints() {
    return {"mirrored", "points",
            base::say("the points run the other way round; are two of them exchanged?")};
}

/// How thin a cloud is: 0 on a line, 1 round (ratio of its principal second moments).
double thickness(double xx, double xy, double yy) {
    const double half = (xx + yy) / 2;
    const double spread = std::hypot((xx - yy) / 2, xy);
    return half > 0 ? std::max(0.0, half - spread) / (half + spread) : 0;
}

} // namespace

base::Result<MapFit> fitSimilarity(const Pairs& pairs, Sense sense) {
    const auto cloud = checked(pairs, 2);
    if (!cloud) return base::failure(cloud.error());
    const Transform map = similarityOf(*cloud, sense);
    const Sense other = sense == Sense::Kept ? Sense::Mirrored : Sense::Kept;
    const double miss = missOf(*cloud, map);
    constexpr double kFarBetter = 1.0 / 16; // of squares: a quarter of the distance
    constexpr double kNoticed = 1e-6;
    const bool isOff = miss > kNoticed * cloud->toSpread;
    if (isOff && missOf(*cloud, similarityOf(*cloud, other)) < kFarBetter * miss)
        return base::failure(mirroredPoints());
    if (!(std::abs(map.determinant()) > 0))
        return base::failure("coincident", "points",
                             base::say("the points say nothing of a scale, expected others"));
    return judged(map, pairs);
}

base::Result<MapFit> fitAffine(const Pairs& pairs, Sense sense) {
    const auto cloud = checked(pairs, 3);
    if (!cloud) return base::failure(cloud.error());
    double xx = 0, xy = 0, yy = 0;
    double ux = 0, uy = 0, vx = 0, vy = 0;
    for (const auto& [from, to] : cloud->pairs) {
        xx += from.x * from.x, xy += from.x * from.y, yy += from.y * from.y;
        ux += from.x * to.x, uy += from.y * to.x;
        vx += from.x * to.y, vy += from.y * to.y;
    }
    constexpr double kThinnest = 1e-10; // a thousandth of a percent of its length
    if (thickness(xx, xy, yy) < kThinnest)
        return base::failure("collinear", "points",
                             base::say("the points lie on one line, expected one beside it"));
    const double det = xx * yy - xy * xy;
    const Transform map = throughMiddles({(ux * yy - uy * xy) / det,
                                          (uy * xx - ux * xy) / det,
                                          (vx * yy - vy * xy) / det,
                                          (vy * xx - vx * xy) / det,
                                          {}},
                                         *cloud);
    const double area = map.determinant() / (cloud->toSpread / cloud->fromSpread);
    if (std::abs(area) < kThinnest)
        return base::failure("collinear", "points",
                             base::say("the targets lie on one line, expected one beside it"));
    if ((area < 0) != (sense == Sense::Mirrored)) return base::failure(mirroredPoints());
    return judged(map, pairs);
}

bool isSimilarity(const Transform& map) {
    constexpr double kRounding = 1e-9;
    const double size = std::hypot(map.xx, map.yx);
    return map.determinant() > 0 && std::abs(map.xx - map.yy) <= kRounding * size &&
           std::abs(map.xy + map.yx) <= kRounding * size;
}

double rotationOf(const Transform& map) {
    return std::atan2(map.yx, map.xx) * 180 / std::numbers::pi;
}

} // namespace vidette::geometry
