// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/vertical_cut.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vidette::geometry {
namespace {

Point direction(const CutLine& line) {
    return {std::sin(line.pan.radians()), std::cos(line.pan.radians())};
}

/// The distance at which the endless line meets the edge a–b; ends belong to one of two edges that share
/// them.
std::optional<double> crossing(const CutLine& line, Point along, Point a, Point b) {
    const double sideA = cross(along, a - line.from);
    const double sideB = cross(along, b - line.from);
    if ((sideA < 0) == (sideB < 0)) return std::nullopt;
    const Point on = a + (b - a) * (sideA / (sideA - sideB));
    return dot(on - line.from, along);
}

void addRing(const CutLine& line, Point along, const Ring& ring, std::vector<double>& crossings) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto at = crossing(line, along, ring[i], ring[(i + 1) % ring.size()]);
        if (at) crossings.push_back(*at);
    }
}

} // namespace

Point CutLine::at(double distance) const {
    return from + direction(*this) * distance;
}

std::vector<CutSpan> cutOf(const Polygons& solids, const CutLine& line) {
    const Point along = direction(line);
    std::vector<CutSpan> spans;
    for (const auto& polygon : solids) {
        std::vector<double> crossings;
        addRing(line, along, polygon.outer, crossings);
        for (const auto& hole : polygon.holes) addRing(line, along, hole, crossings);
        std::sort(crossings.begin(), crossings.end());
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
            const CutSpan span{std::max(crossings[i], 0.0), std::min(crossings[i + 1], line.length)};
            if (span.to > span.from) spans.push_back(span);
        }
    }
    std::sort(spans.begin(), spans.end());
    return spans;
}

std::vector<CutSpan> cutOf(const std::vector<Polyline>& sheets, const CutLine& line) {
    const Point along = direction(line);
    std::vector<CutSpan> spans;
    for (const auto& sheet : sheets) {
        for (std::size_t i = 1; i < sheet.size(); ++i) {
            const auto at = crossing(line, along, sheet[i - 1], sheet[i]);
            if (at && *at >= 0 && *at <= line.length) spans.push_back({*at, *at});
        }
    }
    std::sort(spans.begin(), spans.end());
    return spans;
}

} // namespace vidette::geometry
