// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/terrain_cells.h"

#include "geometry/viewshed.h"

#include <algorithm>
#include <cmath>

namespace vidette::geometry {
namespace {

/// Even-odd: the corners of an arc may lie a hair off a convex outline.
bool holds(const Ring& ring, Point p) {
    bool odd = false;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i] - p;
        const Point b = ring[(i + 1) % ring.size()] - p;
        if ((a.y > 0) != (b.y > 0) && (cross(a, b) > 0) == (b.y > a.y)) odd = !odd;
    }
    return odd;
}

bool holds(const std::vector<Ring>& parts, Point p) {
    return std::any_of(parts.begin(), parts.end(), [p](const Ring& ring) { return holds(ring, p); });
}

Point middleOf(const std::vector<Ring>& parts) {
    Point sum;
    double total = 0;
    for (const Ring& ring : parts) {
        const double size = std::abs(signedArea(ring));
        sum = sum + centroid(Polygon{ring, {}}) * size;
        total += size;
    }
    return total > 0 ? sum * (1 / total) : sum;
}

/// Directions from the foot that an obstacle spans; everything when the foot is within its box.
class Directions {
  public:
    Directions(const Box& box, Point foot)
        : m_foot(foot), m_middle((box.low + box.high) * 0.5 - foot), m_all(box.holds(foot)) {
        for (const Point corner :
             {box.low, Point{box.high.x, box.low.y}, box.high, Point{box.low.x, box.high.y}}) {
            const Point way = corner - foot;
            if (m_right == Point{} || cross(way, m_right) > 0) m_right = way;
            if (m_left == Point{} || cross(m_left, way) > 0) m_left = way;
        }
    }

    bool hold(Point p) const {
        if (m_all) return true;
        const Point way = p - m_foot;
        return cross(m_right, way) >= 0 && cross(way, m_left) >= 0 && dot(way, m_middle) > 0;
    }

  private:
    Point m_foot;
    Point m_middle;
    bool m_all;
    Point m_right;
    Point m_left;
};

/// How many cells a side of the model's own is cut into, so that they are fine enough, and not too many in
/// reach.
int refinement(const PostLattice& grid, double resolution, double reach) {
    constexpr double kMostCells = 16e6; // 4,000 × 4,000: of 1 m out to 2 km
    const double wanted = std::ceil(std::max(grid.stepX, grid.stepY) / resolution - 1e-6);
    const double across = std::min(2 * reach / grid.stepX + 2, static_cast<double>(grid.columns));
    const double ahead = std::min(2 * reach / grid.stepY + 2, static_cast<double>(grid.rows));
    const double most = std::floor(std::sqrt(kMostCells / (across * ahead)));
    return static_cast<int>(std::clamp(std::min(wanted, most), 1.0, 1000.0));
}

} // namespace

TargetSegment segmentOver(const GroundQuestion& asked, double eye, Point place, double ground) {
    const Point way = place - asked.pose.at;
    const double over = ground - asked.earth.dropFactor() * dot(way, way) - eye;
    return {way, over + asked.target.low, over + asked.target.high};
}

Box shadowBounds(const Box& box, Point foot, double reach) {
    Box bounds = box;
    for (const Point corner :
         {box.low, Point{box.high.x, box.low.y}, box.high, Point{box.low.x, box.high.y}}) {
        const Point way = corner - foot;
        const double length = std::hypot(way.x, way.y);
        if (length > 0) bounds.include(foot + way * (reach / length));
    }
    // The circle reaches farther than its corners where the box lies across an axis from the foot.
    if (box.low.x <= foot.x && foot.x <= box.high.x) {
        if (box.high.y >= foot.y) bounds.include(foot + Point{0, reach});
        if (box.low.y <= foot.y) bounds.include(foot - Point{0, reach});
    }
    if (box.low.y <= foot.y && foot.y <= box.high.y) {
        if (box.high.x >= foot.x) bounds.include(foot + Point{reach, 0});
        if (box.low.x <= foot.x) bounds.include(foot - Point{reach, 0});
    }
    return bounds;
}

void RunBoxes::close(const Run& run) {
    const Point half{m_lattice.stepX / 2, m_lattice.stepY / 2};
    m_boxes.push_back({m_lattice.post(run.first, run.since) - half, m_lattice.post(run.end, m_row) - half});
}

void RunBoxes::add(const std::vector<std::uint8_t>& flags) {
    std::vector<Run> now;
    const int count = static_cast<int>(flags.size());
    for (int column = 0; column < count; ++column) {
        if (flags[static_cast<std::size_t>(column)] == 0) continue;
        Run run{column, column, m_row};
        while (run.end < count && flags[static_cast<std::size_t>(run.end)] != 0) ++run.end;
        column = run.end;
        now.push_back(run);
    }
    std::size_t next = 0; // both lists are in order of columns
    for (const Run& old : m_open) {
        while (next < now.size() && now[next].first < old.first) ++next;
        if (next < now.size() && now[next].sameColumns(old)) {
            now[next].since = old.since;
        } else {
            close(old);
        }
    }
    m_open = std::move(now);
    ++m_row;
}

std::vector<Box> RunBoxes::finish() {
    for (const Run& run : m_open) close(run);
    m_open.clear();
    return std::move(m_boxes);
}

TerrainCells::TerrainCells(const Terrain& terrain, const GroundQuestion& asked, double eye, double reach)
    : m_terrain(terrain), m_asked(asked), m_eye(eye), m_reach(reach) {
    m_part = terrain.refined(Box{asked.pose.at, asked.pose.at}.grown(reach),
                             refinement(terrain.lattice(), asked.resolution, reach));
    if (!m_part) return;
    m_lattice = m_part->lattice();
    m_hidden.assign(m_part->heights().size(), 0);
}

void TerrainCells::hideByGround() {
    if (!m_part) return;
    Observer observer;
    observer.at = m_asked.pose.at;
    observer.height = m_asked.pose.height;
    observer.targetHeight = m_asked.target.low;
    observer.range = m_reach + m_lattice.stepX + m_lattice.stepY;
    observer.earth = m_asked.earth;
    const auto seen = viewshed(*m_part, observer, 1, base::Task());
    if (!seen) return;
    for (int row = 0; row < m_lattice.rows; ++row) {
        for (int column = 0; column < m_lattice.columns; ++column) {
            const Point way = m_lattice.post(column, row) - observer.at;
            const bool near = dot(way, way) <= observer.range * observer.range;
            m_hidden[at(column, row)] = near && !seen->sees(column, row) ? 1 : 0;
        }
    }
}

TerrainCells::Columns TerrainCells::columnsOf(double low, double high) const {
    const double first = std::floor((low - m_lattice.first.x) / m_lattice.stepX + 0.5);
    const double last = std::floor((high - m_lattice.first.x) / m_lattice.stepX + 0.5);
    return {static_cast<int>(std::max(first, 0.0)),
            static_cast<int>(std::min(last + 1, static_cast<double>(m_lattice.columns)))};
}

TerrainCells::Columns TerrainCells::rowsOf(double low, double high) const {
    const double first = std::floor((low - m_lattice.first.y) / m_lattice.stepY + 0.5);
    const double last = std::floor((high - m_lattice.first.y) / m_lattice.stepY + 0.5);
    return {static_cast<int>(std::max(first, 0.0)),
            static_cast<int>(std::min(last + 1, static_cast<double>(m_lattice.rows)))};
}

void TerrainCells::hideBehind(const Blocker& blocker, const Box& bounds) {
    if (!m_part) return;
    const Point foot = m_asked.pose.at;
    const Box behind = shadowBounds(bounds, foot, m_reach);
    const Directions directions(bounds, foot);
    const Columns columns = columnsOf(behind.low.x, behind.high.x);
    const Columns rows = rowsOf(behind.low.y, behind.high.y);
    for (int row = rows.first; row < rows.end; ++row) {
        for (int column = columns.first; column < columns.end; ++column) {
            const Point post = m_lattice.post(column, row);
            std::uint8_t& flag = m_hidden[at(column, row)];
            if (flag != 0 || !directions.hold(post)) continue;
            const TargetSegment target =
                segmentOver(m_asked, m_eye, post, static_cast<double>(m_part->atPost(column, row)));
            const double way = dot(target.way, target.way);
            if (!(way <= m_reach * m_reach)) continue;
            if (stopsSight(blocker, m_terrain, m_asked.earth, foot, m_eye, target)) flag = 1;
        }
    }
}

/// What of the reach lies outside of the cells.
void TerrainCells::addBeyondModel(std::vector<Box>& boxes) const {
    const Box around = Box{m_asked.pose.at, m_asked.pose.at}.grown(m_reach + 1);
    const Box cells = m_part ? m_lattice.extent() : Box{around.low, around.low};
    const Point low{std::clamp(cells.low.x, around.low.x, around.high.x),
                    std::clamp(cells.low.y, around.low.y, around.high.y)};
    const Point high{std::clamp(cells.high.x, around.low.x, around.high.x),
                     std::clamp(cells.high.y, around.low.y, around.high.y)};
    for (const Box& box :
         {Box{around.low, {around.high.x, low.y}}, Box{{around.low.x, high.y}, around.high},
          Box{{around.low.x, low.y}, {low.x, high.y}}, Box{{high.x, low.y}, {around.high.x, high.y}}}) {
        if (box.high.x > box.low.x && box.high.y > box.low.y) boxes.push_back(box);
    }
}

std::vector<Box> TerrainCells::hidden() const {
    std::vector<Box> boxes;
    if (m_part) {
        RunBoxes runs(m_lattice);
        std::vector<std::uint8_t> flags(static_cast<std::size_t>(m_lattice.columns));
        for (int row = 0; row < m_lattice.rows; ++row) {
            const auto from = m_hidden.begin() + static_cast<std::ptrdiff_t>(at(0, row));
            std::copy(from, from + m_lattice.columns, flags.begin());
            runs.add(flags);
        }
        boxes = runs.finish();
    }
    addBeyondModel(boxes);
    return boxes;
}

/// The columns whose cells the parts meet in a row.
TerrainCells::Columns TerrainCells::columnsIn(const std::vector<Ring>& field, int row) const {
    const double middle = m_lattice.post(0, row).y;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto include = [&](double x) {
        low = std::min(low, x);
        high = std::max(high, x);
    };
    for (const double level : {middle - m_lattice.stepY / 2, middle + m_lattice.stepY / 2}) {
        for (const Ring& ring : field) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const Point a = ring[i];
                const Point b = ring[(i + 1) % ring.size()];
                if (std::abs(a.y - middle) <= m_lattice.stepY / 2) include(a.x);
                if ((a.y < level) != (b.y < level)) include(a.x + (b.x - a.x) * (level - a.y) / (b.y - a.y));
            }
        }
    }
    if (low > high) return {};
    return columnsOf(low, high);
}

bool TerrainCells::isOutside(Point post, const Picture& picture, const FieldLimits& limits,
                             const std::vector<Ring>& field, Point middle, double ground) const {
    const auto shown = [&](Point place) {
        const TargetSegment target = segmentOver(m_asked, m_eye, place, ground);
        return picture.shows(target) && picture.within(target, limits);
    };
    if (shown(post)) return false;
    if (holds(field, post)) return true;
    const Point inwards = middle - post;
    const double length = std::hypot(inwards.x, inwards.y);
    const Point pulled =
        post + inwards * (std::min(m_lattice.stepX, m_lattice.stepY) / 2 / std::max(length, 1e-9));
    return holds(field, pulled) && !shown(pulled);
}

std::vector<Box> TerrainCells::outside(const FieldLimits& limits, const std::vector<Ring>& field) const {
    if (!m_part || field.empty()) return {};
    const Picture picture(m_asked.pose, m_asked.lens);
    const Point middle = middleOf(field);
    RunBoxes runs(m_lattice);
    for (int row = 0; row < m_lattice.rows; ++row) {
        std::vector<std::uint8_t> flags(static_cast<std::size_t>(m_lattice.columns), 0);
        const Columns columns = columnsIn(field, row);
        for (int column = columns.first; column < columns.end; ++column) {
            if (m_hidden[at(column, row)] != 0) continue;
            const auto ground = static_cast<double>(m_part->atPost(column, row));
            if (isOutside(m_lattice.post(column, row), picture, limits, field, middle, ground))
                flags[static_cast<std::size_t>(column)] = 1;
        }
        runs.add(flags);
    }
    return runs.finish();
}

} // namespace vidette::geometry
