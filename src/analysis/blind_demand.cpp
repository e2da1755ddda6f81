// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/blind_demand.h"

#include "analysis/coverage_state.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace vidette::analysis {
namespace {

constexpr double kBeforeTheDoor = 0.5; // m; where a person stands to go in

double lengthIn(const std::map<int, double>& lengths) {
    double sum = 0;
    for (const auto& [area, length] : lengths) {
        if (area >= 0) sum += length;
    }
    return sum;
}

StreetCoverage streetOf(const estate::Street& street, const BlindGround& ground, CoverageResult& result) {
    StreetCoverage one{street.id, street.code, street.name, street.weight};
    for (const auto& line : street.lines) {
        one.length += geometry::length(line);
        one.targetLength += lengthIn(ground.target.lengthsInside(line));
        for (const auto& [spot, length] : ground.spots.lengthsInside(line)) {
            if (spot < 0) continue;
            one.blindLength += length;
            BlindSpot& blind = result.blindSpots[static_cast<std::size_t>(spot)];
            blind.streetLength += length;
            blind.weightedStreet += length * street.weight;
        }
    }
    // Rounding does not make a street blinder than it is long.
    one.targetLength = std::min(one.targetLength, one.length);
    one.blindLength = std::min(one.blindLength, one.targetLength);
    return one;
}

EntranceCoverage entranceOf(const estate::Opening& opening, const BlindGround& ground,
                            CoverageResult& result) {
    EntranceCoverage one{opening.id, opening.code};
    for (const auto place : forecourtsOf(opening.line)) {
        if (ground.target.holding(place) < 0) continue;
        ++one.sides;
        const int spot = ground.spots.holding(place);
        if (spot < 0) continue;
        ++one.blindSides;
        ++result.blindSpots[static_cast<std::size_t>(spot)].entrances;
    }
    return one;
}

} // namespace

std::vector<geometry::Point> forecourtsOf(const geometry::Polyline& line) {
    if (line.size() < 2) return {};
    double ahead = geometry::length(line) / 2;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const geometry::Point along = line[i] - line[i - 1];
        const double length = std::hypot(along.x, along.y);
        if (length <= 0 || (length < ahead && i + 1 < line.size())) {
            ahead -= length;
            continue;
        }
        const geometry::Point middle = line[i - 1] + along * (ahead / length);
        const geometry::Point across = geometry::Point{-along.y, along.x} * (kBeforeTheDoor / length);
        return {middle + across, middle - across};
    }
    return {};
}

base::Result<base::Done> takeStreetsAndEntrances(const estate::Estate& estate, const BlindGround& ground,
                                                 const base::Task& task, CoverageResult& result) {
    for (const auto& street : estate.streets) {
        if (task.cancelled()) return cancelled();
        result.streets.push_back(streetOf(street, ground, result));
    }
    std::sort(result.streets.begin(), result.streets.end(),
              [](const StreetCoverage& a, const StreetCoverage& b) {
                  const double left = a.blindLength * a.weight;
                  const double right = b.blindLength * b.weight;
                  return left != right ? left > right : base::naturalLess(a.code, b.code);
              });
    for (const auto& opening : estate.openings) {
        if (opening.isEntry) result.entrances.push_back(entranceOf(opening, ground, result));
    }
    std::sort(result.entrances.begin(), result.entrances.end(),
              [](const auto& a, const auto& b) { return base::naturalLess(a.code, b.code); });
    return base::Done{};
}

void rankByDemand(CoverageResult& result) {
    const auto& spots = result.blindSpots;
    const auto asked = [&](std::size_t i) {
        return std::tuple(spots[i].demand, spots[i].entrances, spots[i].weightedStreet, spots[i].area);
    };
    auto& order = result.spotsByDemand;
    order.resize(spots.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t i) {
        return spots[i].demand <= 0 && spots[i].entrances == 0 && spots[i].weightedStreet <= 0;
    });
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return asked(a) != asked(b) ? asked(a) > asked(b) : a < b;
    });
}

} // namespace vidette::analysis
