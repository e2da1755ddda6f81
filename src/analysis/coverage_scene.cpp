// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_scene.h"

#include "geometry/overlay.h"

#include <algorithm>
#include <cmath>

namespace vidette::analysis {
namespace {

using geometry::Blocker;
using geometry::Point;
using geometry::Polyline;

constexpr double kOnWall = 0.05; // m; an opening drawn this near to a wall line lies on it

/// Shares of the wall from a to b that an opening segment takes, if it lies on the wall.
bool liesOn(Point a, Point b, Point from, Point to, double& low, double& high) {
    const Point along = b - a;
    const double squared = dot(along, along);
    if (squared <= 0) return false;
    const double length = std::sqrt(squared);
    if (std::abs(cross(along, from - a)) > kOnWall * length) return false;
    if (std::abs(cross(along, to - a)) > kOnWall * length) return false;
    low = dot(from - a, along) / squared;
    high = dot(to - a, along) / squared;
    if (low > high) std::swap(low, high);
    low = std::max(low, 0.0);
    high = std::min(high, 1.0);
    return high > low;
}

std::vector<Polyline> clearOpenings(const estate::Estate& estate) {
    std::vector<Polyline> lines;
    for (const auto& opening : estate.openings) {
        if (!opening.opaque) lines.push_back(opening.line);
    }
    return lines;
}

Blocker blockerOf(const estate::Obstacle& obstacle, const std::vector<Polyline>& openings) {
    Blocker blocker;
    blocker.base = obstacle.base.value;
    if (obstacle.top) blocker.top = obstacle.top->value;
    for (const auto& solid : obstacle.solids) {
        const auto valid = geometry::cleaned(solid);
        blocker.solids.insert(blocker.solids.end(), valid.begin(), valid.end());
    }
    for (const auto& sheet : obstacle.sheets) {
        for (std::size_t i = 1; i < sheet.size(); ++i) {
            for (auto& piece : openedWall(sheet[i - 1], sheet[i], openings))
                blocker.sheets.push_back(std::move(piece));
        }
    }
    return blocker;
}

} // namespace

std::vector<Polyline> openedWall(Point a, Point b, const std::vector<Polyline>& openings) {
    std::vector<std::pair<double, double>> gaps;
    for (const auto& line : openings) {
        for (std::size_t i = 1; i < line.size(); ++i) {
            double low = 0;
            double high = 0;
            if (liesOn(a, b, line[i - 1], line[i], low, high)) gaps.emplace_back(low, high);
        }
    }
    std::sort(gaps.begin(), gaps.end());
    std::vector<Polyline> pieces;
    double done = 0;
    for (const auto& [low, high] : gaps) {
        if (low > done) pieces.push_back({a + (b - a) * done, a + (b - a) * low});
        done = std::max(done, high);
    }
    if (gaps.empty()) {
        pieces.push_back({a, b});
    } else if (done < 1) {
        pieces.push_back({a + (b - a) * done, b});
    }
    return pieces;
}

BlockerNumbers::BlockerNumbers(const estate::Estate& estate) {
    int count = 0;
    for (const auto& obstacle : estate.obstacles) {
        if (obstacle.opaque) m_numbers.emplace_back(obstacle.id, count++);
    }
    for (const auto& opening : estate.openings) count += opening.opaque ? 1 : 0;
    for (int i = kSpareBlockers - 1; i >= 0; --i) m_spare.push_back(count + i);
}

int BlockerNumbers::of(estate::ObstacleId id) const {
    const auto at = std::lower_bound(m_numbers.begin(), m_numbers.end(), std::pair(id, -1));
    return at != m_numbers.end() && at->first == id ? at->second : -1;
}

std::optional<std::vector<geometry::BlockerChange>>
BlockerNumbers::follow(const std::vector<base::Table<estate::Obstacle>::Change>& changes,
                       const estate::Estate& after) {
    const auto openings = clearOpenings(after);
    std::vector<geometry::BlockerChange> result;
    for (const auto& change : changes) {
        const bool was = change.before && change.before->opaque;
        const bool is = change.after && change.after->opaque;
        if (!was && !is) continue;
        const auto id = was ? change.before->id : change.after->id;
        const auto at = std::lower_bound(m_numbers.begin(), m_numbers.end(), std::pair(id, -1));
        if (was && is) {
            auto blocker = blockerOf(*change.after, openings);
            if (!(blocker == blockerOf(*change.before, openings)))
                result.push_back({at->second, std::move(blocker)});
        } else if (was) {
            result.push_back({at->second, std::nullopt});
            m_spare.push_back(at->second);
            m_numbers.erase(at);
        } else {
            if (m_spare.empty()) return std::nullopt;
            result.push_back({m_spare.back(), blockerOf(*change.after, openings)});
            m_numbers.insert(at, {id, m_spare.back()});
            m_spare.pop_back();
        }
    }
    return result;
}

std::vector<Blocker> blockersOf(const estate::Estate& estate, const base::Task& task) {
    const auto openings = clearOpenings(estate);
    std::vector<Blocker> blockers;
    for (const auto& obstacle : estate.obstacles) {
        if (task.cancelled()) return blockers;
        if (obstacle.opaque) blockers.push_back(blockerOf(obstacle, openings));
    }
    for (const auto& opening : estate.openings) {
        if (opening.opaque) blockers.push_back({{}, {opening.line}});
    }
    return blockers;
}

} // namespace vidette::analysis
