// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sight_line.h"

#include "analysis/coverage_scene.h"
#include "base/speech.h"
#include "geometry/crossing.h"

#include <algorithm>
#include <cmath>

namespace vidette::analysis {
namespace {

using geometry::Point;

constexpr double kSame = 1e-9; ///< of the length: crossings closer than this are one

bool finite(const SightEnd& end) {
    return std::isfinite(end.at.x) && std::isfinite(end.at.y) && std::isfinite(end.height.value);
}

/// Collects what one line meets.
class Walk {
  public:
    Walk(const estate::Estate& estate, SightLine& line)
        : m_line(line), m_box(geometry::boundsOf(line.eye.at, line.target.at)) {
        for (const auto& opening : estate.openings) {
            if (!opening.opaque) m_clear.push_back(opening.line);
        }
    }

    void obstacle(const estate::Obstacle& obstacle) {
        if (!geometry::meet(m_box, estate::boundsOf(obstacle))) return;
        SightStep step{obstacle.kind, obstacle.code, 0, 0, obstacle.base.value, {}, obstacle.opaque, false};
        if (obstacle.top) step.top = obstacle.top->value;
        for (const auto& solid : obstacle.solids) this->solid(solid, step);
        for (const auto& sheet : obstacle.sheets) {
            for (std::size_t i = 1; i < sheet.size(); ++i) wall(sheet[i - 1], sheet[i], step);
        }
    }

    void opening(const estate::Opening& opening) {
        SightStep step{opening.kind, opening.code, 0, 0, 0, {}, opening.opaque, false};
        for (std::size_t i = 1; i < opening.line.size(); ++i)
            piece(opening.line[i - 1], opening.line[i], step);
    }

  private:
    Point at(double share) const { return m_line.eye.at + (m_line.target.at - m_line.eye.at) * share; }

    /// The share of the way at which the line crosses the edge; nothing where it does not.
    std::optional<double> shareOf(Point a, Point b) const {
        const auto crossed = geometry::crossing(m_line.eye.at, m_line.target.at, a, b);
        if (!crossed) return {};
        const Point way = m_line.target.at - m_line.eye.at;
        return geometry::dot(*crossed - m_line.eye.at, way) / geometry::dot(way, way);
    }

    void piece(Point a, Point b, SightStep step) {
        const auto share = shareOf(a, b);
        if (!share) return;
        step.from = step.to = *share * m_line.length;
        add(step);
    }

    void wall(Point a, Point b, const SightStep& step) {
        for (const auto& left : openedWall(a, b, m_clear)) {
            for (std::size_t i = 1; i < left.size(); ++i) piece(left[i - 1], left[i], step);
        }
    }

    void addRing(std::vector<double>& shares, const geometry::Ring& ring) const {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            if (const auto share = shareOf(ring[i], ring[(i + 1) % ring.size()])) shares.push_back(*share);
        }
    }

    void solid(const geometry::Polygon& solid, SightStep step) {
        std::vector<double> shares{0, 1};
        addRing(shares, solid.outer);
        for (const auto& hole : solid.holes) addRing(shares, hole);
        std::sort(shares.begin(), shares.end());
        for (std::size_t i = 1; i < shares.size(); ++i) {
            const bool apart = shares[i] - shares[i - 1] > kSame;
            if (!apart || !geometry::contains(solid, at((shares[i] + shares[i - 1]) / 2))) continue;
            step.from = shares[i - 1] * m_line.length;
            step.to = shares[i] * m_line.length;
            add(step);
        }
    }

    void add(SightStep step) {
        const auto [low, high] = std::minmax({m_line.heightAt(step.from), m_line.heightAt(step.to)});
        step.blocks = step.opaque && high >= step.base && (!step.top || low < *step.top);
        m_line.steps.push_back(std::move(step));
    }

    SightLine& m_line;
    geometry::Box m_box;
    std::vector<geometry::Polyline> m_clear;
};

} // namespace

bool SightLine::clear() const {
    return !blocker();
}

const SightStep* SightLine::blocker() const {
    const auto found =
        std::find_if(steps.begin(), steps.end(), [](const SightStep& step) { return step.blocks; });
    return found == steps.end() ? nullptr : &*found;
}

double SightLine::heightAt(double along) const {
    const double share = length > 0 ? along / length : 0;
    return eye.height.value + (target.height.value - eye.height.value) * share;
}

base::Result<SightLine> sightLine(const estate::Estate& estate, const SightEnd& eye, const SightEnd& target) {
    if (!finite(eye) || !finite(target))
        return base::failure("bad_value", "sight line", base::say("found a number that is not finite"));
    const Point way = target.at - eye.at;
    SightLine line{std::hypot(way.x, way.y), eye, target, {}};
    if (line.length <= 0)
        return base::failure("bad_value", "sight line",
                             base::say("eye and target are the same point, expected two"));
    Walk walk(estate, line);
    for (const auto& obstacle : estate.obstacles) walk.obstacle(obstacle);
    for (const auto& opening : estate.openings) walk.opening(opening);
    std::stable_sort(line.steps.begin(), line.steps.end(),
                     [](const SightStep& a, const SightStep& b) { return a.from < b.from; });
    return line;
}

} // namespace vidette::analysis
