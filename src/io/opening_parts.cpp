// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/opening_parts.h"

#include "base/speech.h"
#include "geometry/opening_symbol.h"

#include <cmath>

namespace vidette::io {
namespace {

constexpr double kTouching = 0.1; ///< of the arc's radius
constexpr double kLeaf = 1.3;     ///< of the radius: a leaf is about as long

double distance(geometry::Point a, geometry::Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

bool isLeafOf(const std::vector<geometry::Polyline>& lines, const geometry::CircleArc& arc) {
    bool atArc = false;
    bool inside = true;
    for (const auto& line : lines) {
        for (const geometry::Point p : line) {
            const double reach = kTouching * arc.radius;
            atArc = atArc || distance(p, arc.from) <= reach || distance(p, arc.to) <= reach;
            inside = inside && distance(p, arc.centre) <= kLeaf * arc.radius;
        }
    }
    return atArc && inside;
}

} // namespace

void OpeningParts::add(MapFeature feature) {
    Part part;
    part.lines = feature.geometry.lines;
    for (const auto& rings : feature.geometry.polygons)
        part.lines.insert(part.lines.end(), rings.begin(), rings.end());
    part.feature = std::move(feature);
    m_parts.push_back(std::move(part));
}

void OpeningParts::joinLeaves() {
    for (Part& door : m_parts) {
        const auto arc = door.lines.size() == 1 ? geometry::arcOf(door.lines.front()) : std::nullopt;
        if (!arc) continue;
        for (Part& leaf : m_parts) {
            const bool free = !leaf.isTaken && leaf.lines.size() == 1 && &leaf != &door;
            if (!free || geometry::arcOf(leaf.lines.front()) || !isLeafOf(leaf.lines, *arc)) continue;
            leaf.isTaken = true;
            door.lines.push_back(leaf.lines.front());
        }
    }
}

void OpeningParts::finish(const std::function<void(const MapFeature&)>& take,
                          const std::function<void(const MapSkip&)>& skip) {
    joinLeaves();
    for (Part& part : m_parts) {
        if (part.isTaken) continue;
        const auto line = geometry::openingLine(part.lines);
        if (!line) {
            skip({"no_length", part.feature.place, base::say("the opening has no length")});
            continue;
        }
        part.feature.geometry = {};
        part.feature.geometry.type = "LineString";
        part.feature.geometry.lines = {*line};
        take(part.feature);
    }
    m_parts.clear();
}

} // namespace vidette::io
