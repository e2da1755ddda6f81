// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/viewshed_sweep.h"

#include "geometry/viewshed_rays.h"

#include <algorithm>
#include <cmath>

namespace vidette::geometry {
namespace {

constexpr int kSpacesOfBundle = static_cast<int>(Rays::kMost) - 1;

/// One direction of the compass: how the lattice looks when `ahead` is up.
struct Heading {
    bool alongRows = false; ///< looks east or west: lines are columns
    int sign = 1;           ///< −1 towards falling indices
};

Sector sectorTowards(const Sweep& sweep, const Heading& heading) {
    const auto pitch = static_cast<std::ptrdiff_t>(sweep.columns);
    const auto flagPitch = static_cast<std::ptrdiff_t>(sweep.right) - sweep.left + 1;
    const double place = heading.alongRows ? sweep.x : sweep.y;
    const int nearest = heading.alongRows ? sweep.left : sweep.bottom;
    const int farthest = heading.alongRows ? sweep.right : sweep.top;
    // The first line beyond the eye, and the last one asked for.
    const int first = static_cast<int>(heading.sign > 0 ? std::floor(place) + 1 : std::ceil(place) - 1);
    const int last = heading.sign > 0 ? farthest : nearest;

    Sector sector;
    sector.heights = sweep.heights;
    sector.acrossStride = heading.alongRows ? pitch : 1;
    const std::ptrdiff_t along = heading.alongRows ? 1 : pitch;
    sector.lineStride = heading.sign * along;
    sector.firstLine = first * along;
    sector.visible = sweep.visible;
    sector.visibleAcross = heading.alongRows ? flagPitch : 1;
    const std::ptrdiff_t flagsAlong = heading.alongRows ? 1 : flagPitch;
    sector.visibleLine = heading.sign * flagsAlong;
    sector.visibleFirst = (first - nearest) * flagsAlong -
                          (heading.alongRows ? sweep.bottom : sweep.left) * sector.visibleAcross;
    sector.posts = heading.alongRows ? sweep.rows : sweep.columns;
    sector.lines = (last - first) * heading.sign + 1;
    sector.eyeAcross = heading.alongRows ? sweep.y : sweep.x;
    sector.firstDistance = std::abs(first - place);
    sector.stepAcross = heading.alongRows ? sweep.stepY : sweep.stepX;
    sector.stepAlong = heading.alongRows ? sweep.stepX : sweep.stepY;
    sector.wantedFirst = heading.alongRows ? sweep.bottom : sweep.left;
    sector.wantedLast = heading.alongRows ? sweep.top : sweep.right;
    const int start = heading.sign > 0 ? nearest : farthest;
    sector.skippedLines = std::max(0, (start - first) * heading.sign);
    sector.ownsDiagonals = !heading.alongRows;
    return sector;
}

int raysOf(const Sector& sector) {
    return static_cast<int>(std::ceil(sector.firstDistance + sector.lines - 1));
}

} // namespace

std::vector<Sector> sectorsOf(const Sweep& sweep) {
    std::vector<Sector> sectors;
    for (const Heading heading :
         {Heading{false, 1}, Heading{false, -1}, Heading{true, 1}, Heading{true, -1}}) {
        Sector sector = sectorTowards(sweep, heading);
        if (std::isfinite(sweep.range)) {
            const double reach = std::floor(sweep.range / sector.stepAlong - sector.firstDistance) + 1;
            sector.lines = static_cast<int>(std::min(static_cast<double>(sector.lines), reach));
        }
        if (sector.lines > sector.skippedLines) sectors.push_back(sector);
    }
    return sectors;
}

LineSpan spanOf(const Sweep& sweep, const Sector& sector, int line) {
    const double distance = sector.firstDistance + line;
    if (line < sector.skippedLines) return {};
    const double left = sector.eyeAcross - distance;
    const double right = sector.eyeAcross + distance;
    double first = sector.ownsDiagonals ? std::ceil(left) : std::floor(left) + 1;
    double last = sector.ownsDiagonals ? std::floor(right) : std::ceil(right) - 1;
    first = std::max(first, static_cast<double>(sector.wantedFirst));
    last = std::min(last, static_cast<double>(sector.wantedLast));
    if (std::isfinite(sweep.range)) {
        const double ahead = distance * sector.stepAlong;
        const double half = std::sqrt(std::max(0.0, sweep.range * sweep.range - ahead * ahead));
        first = std::max(first, std::ceil(sector.eyeAcross - half / sector.stepAcross));
        last = std::min(last, std::floor(sector.eyeAcross + half / sector.stepAcross));
    }
    if (last < first) return {};
    return {static_cast<int>(first), static_cast<int>(last) + 1};
}

std::vector<RayBundle> bundlesOf(const std::vector<Sector>& sectors) {
    std::vector<RayBundle> bundles;
    for (std::size_t i = 0; i < sectors.size(); ++i) {
        const int spaces = 2 * raysOf(sectors[i]);
        for (int first = 0; first < spaces; first += kSpacesOfBundle)
            bundles.push_back({static_cast<int>(i), first, std::min(kSpacesOfBundle, spaces - first)});
    }
    return bundles;
}

} // namespace vidette::geometry
