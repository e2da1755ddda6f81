// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_tally.h"

#include "geometry/parallel.h"

#include <algorithm>
#include <utility>

namespace vidette::analysis {
namespace {

using geometry::ExactSum;

void add(std::vector<ExactSum>& to, const std::vector<ExactSum>& from) {
    for (std::size_t i = 0; i < to.size(); ++i) to[i] += from[i];
}

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace

CoverageSums::CoverageSums(const TallyPlan& plan)
    : exactly(at(plan.cameras) + 1), byLevel(at(plan.levels)), zoneArea(plan.demands.size()),
      zoneCovered(plan.demands.size()), cameraTarget(at(plan.cameras)), cameraUnique(at(plan.cameras)),
      cameraPrivate(at(plan.cameras)), districts(at(plan.districts)), groupSole(at(plan.groups)) {
    for (DistrictSums& district : districts) district.byLevel.resize(at(plan.levels));
}

CoverageSums& CoverageSums::operator+=(const CoverageSums& other) {
    target += other.target;
    add(exactly, other.exactly);
    add(byLevel, other.byLevel);
    add(zoneArea, other.zoneArea);
    add(zoneCovered, other.zoneCovered);
    add(cameraTarget, other.cameraTarget);
    add(cameraUnique, other.cameraUnique);
    add(cameraPrivate, other.cameraPrivate);
    add(groupSole, other.groupSole);
    for (std::size_t i = 0; i < districts.size(); ++i) {
        districts[i].area += other.districts[i].area;
        districts[i].open += other.districts[i].open;
        add(districts[i].byLevel, other.districts[i].byLevel);
    }
    for (const auto& [key, sum] : other.privateShares) privateShares[key] += sum;
    return *this;
}

ExactSum CoverageSums::covered() const {
    ExactSum sum;
    for (std::size_t n = 1; n < exactly.size(); ++n) sum += exactly[n];
    return sum;
}

ExactSum CoverageSums::blind() const {
    ExactSum sum = target;
    sum += -covered();
    return sum;
}

std::int32_t PlacedPieces::newNode() {
    if (m_free < 0) {
        m_placed.emplace_back();
        return static_cast<std::int32_t>(m_placed.size()) - 1;
    }
    const std::int32_t index = m_free;
    m_free = node(index).next;
    return index;
}

std::int32_t* PlacedPieces::linkBefore(std::size_t level, int triangle, int camera, int piece) {
    std::int32_t* link = &m_first[level][at(triangle)];
    while (*link >= 0 && std::pair(node(*link).camera, node(*link).piece) < std::pair(camera, piece))
        link = &m_placed[at(*link)].next;
    return link;
}

PlacedPieces::Placed PlacedPieces::placed(const View& view, int piece) {
    const geometry::Piece& one = view.set->pieces[at(piece)];
    return {view.camera, piece, -1, one.count, view.set->corners.data() + one.first, one.area};
}

/// Each thread looks at all pieces and takes those in its part of the triangles. They come to lie in memory
/// as they are asked for: triangle by triangle.
void PlacedPieces::placeAll(const std::vector<View>& views, int threads) {
    const auto parts = static_cast<std::size_t>(geometry::threadCount(threads));
    const std::size_t triangles = m_first.empty() ? 0 : m_first.front().size();
    const auto forEachIn = [&](std::size_t from, std::size_t to, auto take) {
        for (const View& view : views) {
            for (std::size_t piece = 0; piece < view.set->pieces.size(); ++piece) {
                const std::size_t triangle = at(view.set->pieces[piece].triangle);
                if (triangle >= from && triangle < to) take(view, triangle, static_cast<int>(piece));
            }
        }
    };
    for (auto& first : m_first) std::fill(first.begin(), first.end(), 0);
    geometry::inParallel(threads, parts, 1, [&](std::size_t, std::size_t part, std::size_t) {
        forEachIn(triangles * part / parts, triangles * (part + 1) / parts,
                  [&](const View& view, std::size_t triangle, int) { ++m_first[view.level][triangle]; });
    });
    std::int32_t count = 0;
    for (auto& first : m_first) {
        for (std::int32_t& one : first) count += std::exchange(one, count);
    }
    m_placed.resize(at(count));
    geometry::inParallel(threads, parts, 1, [&](std::size_t, std::size_t part, std::size_t) {
        const std::size_t from = triangles * part / parts;
        const std::size_t to = triangles * (part + 1) / parts;
        std::vector<std::int32_t> begins;
        for (const auto& first : m_first) begins.push_back(from < to ? first[from] : 0);
        forEachIn(from, to, [&](const View& view, std::size_t triangle, int piece) {
            m_placed[at(m_first[view.level][triangle]++)] = placed(view, piece);
        });
        for (std::size_t level = 0; level < m_first.size(); ++level) linkAll(level, from, to, begins[level]);
    });
}

/// Links the nodes of these triangles, which lie one after another from `begin` on; the first link of a
/// triangle is where they end.
void PlacedPieces::linkAll(std::size_t level, std::size_t from, std::size_t to, std::int32_t begin) {
    for (std::size_t triangle = from; triangle < to; ++triangle) {
        const std::int32_t end = std::exchange(m_first[level][triangle], -1);
        if (begin == end) continue;
        std::sort(m_placed.begin() + begin, m_placed.begin() + end, [](const Placed& a, const Placed& b) {
            return std::pair(a.camera, a.piece) < std::pair(b.camera, b.piece);
        });
        m_first[level][triangle] = begin;
        for (; begin < end; ++begin) m_placed[at(begin)].next = begin + 1 < end ? begin + 1 : -1;
    }
}

void PlacedPieces::place(const View& view) {
    for (int piece = static_cast<int>(view.set->pieces.size()) - 1; piece >= 0; --piece) {
        const std::int32_t added = newNode(); // first of all: it may move the links
        std::int32_t* link = linkBefore(view.level, view.set->pieces[at(piece)].triangle, view.camera, piece);
        m_placed[at(added)] = placed(view, piece);
        m_placed[at(added)].next = *link;
        *link = added;
    }
}

void PlacedPieces::remove(const View& view) {
    for (int piece = 0; piece < static_cast<int>(view.set->pieces.size()); ++piece) {
        std::int32_t* link = linkBefore(view.level, view.set->pieces[at(piece)].triangle, view.camera, piece);
        const std::int32_t gone = *link;
        *link = node(gone).next;
        m_placed[at(gone)].next = m_free;
        m_free = gone;
    }
}

void PlacedPieces::grow(std::size_t triangles) {
    for (auto& first : m_first) first.resize(std::max(first.size(), triangles), -1);
}

void CoverageTally::readRoles(int triangle) {
    m_zones.clear();
    m_districts.clear();
    m_private.clear();
    m_isOpen = true;
    for (const std::int32_t region : m_scene.mesh().regionsOf(triangle)) {
        if (m_scene.isBlocker(region)) {
            const geometry::Blocker& blocker = m_scene.blocker(region);
            if (blocker.base <= m_plan.target.high && blocker.top > m_plan.target.low) m_isOpen = false;
            continue;
        }
        const TallyPlan::Area area = m_plan.areas[at(m_scene.areaOf(region))];
        auto& list = area.role == AreaRole::Monitor    ? m_zones
                     : area.role == AreaRole::District ? m_districts
                                                       : m_private;
        list.push_back(area.index);
    }
    m_isTarget = m_isOpen && !m_zones.empty();
}

void CoverageTally::readPieces(std::size_t level, int triangle) {
    m_viewers.clear();
    m_pieces.visit(level, triangle, [&](const geometry::ViewerPiece& piece) { m_viewers.push_back(piece); });
}

void CoverageTally::countPlace(int triangle, int sign, CoverageSums& sums) {
    readRoles(triangle);
    if (!m_isTarget && m_districts.empty()) return;
    const ExactSum area(sign * signedArea(m_scene.mesh().corners(triangle)));
    for (const int district : m_districts) {
        sums.districts[at(district)].area += area;
        if (m_isOpen) sums.districts[at(district)].open += area;
    }
    if (!m_isTarget) return;
    sums.target += area;
    for (const int zone : m_zones) sums.zoneArea[at(zone)] += area;
}

void CoverageTally::countSeen(int triangle, int sign, CoverageSums& sums) {
    bool isSeen = false;
    for (std::size_t level = 0; level < at(m_plan.levels) && !isSeen; ++level)
        isSeen = !m_pieces.isEmpty(level, triangle);
    if (!isSeen) return;
    readRoles(triangle);
    if (m_zones.empty() && m_districts.empty() && m_private.empty()) return;
    for (std::size_t level = 0; level < at(m_plan.levels); ++level) countLevel(level, triangle, sign, sums);
}

void CoverageTally::countLevel(std::size_t level, int triangle, int sign, CoverageSums& sums) {
    readPieces(level, triangle);
    if (m_viewers.empty()) return;
    if (level == 0) countPieces(sign, sums);
    if (!m_isTarget && m_districts.empty()) return;
    if (m_viewers.front().viewer == m_viewers.back().viewer) { // alone: its pieces do not overlap
        double area = 0;
        for (const geometry::ViewerPiece& piece : m_viewers) area += piece.area;
        return countCell(level, sign * area, std::span(&m_viewers.front().viewer, 1), sums);
    }
    const auto corners = m_scene.mesh().corners(triangle);
    if (m_plan.groups == 0 && m_depths.make(corners, m_viewers)) return countDepths(level, sign, sums);
    m_cells.make(corners, m_viewers);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const auto cell = m_cells.cell(i);
        if (!cell.viewers.empty()) countCell(level, sign * cell.area, cell.viewers, sums);
    }
}

/// What each camera sees, whoever else does.
void CoverageTally::countPieces(int sign, CoverageSums& sums) const {
    for (const geometry::ViewerPiece& piece : m_viewers) {
        const ExactSum area(sign * piece.area);
        if (!m_private.empty()) sums.cameraPrivate[at(piece.viewer)] += area;
        for (const int one : m_private) sums.privateShares[{piece.viewer, one}] += area;
        if (m_isTarget) sums.cameraTarget[at(piece.viewer)] += area;
    }
}

/// How many cameras see how much, where it does not matter who they are.
void CoverageTally::countDepths(std::size_t level, int sign, CoverageSums& sums) const {
    const auto exactly = m_depths.exactly();
    for (std::size_t n = 1; n < exactly.size(); ++n) countArea(level, ExactSum(sign * exactly[n]), n, sums);
    if (level > 0 || !m_isTarget) return;
    for (const auto& one : m_depths.alone()) sums.cameraUnique[at(one.viewer)].add(sign * one.area);
}

/// A part of the triangle that these cameras see, all of them, at that level.
void CoverageTally::countCell(std::size_t level, double area, std::span<const int> viewers,
                              CoverageSums& sums) const {
    const ExactSum term(area);
    countArea(level, term, viewers.size(), sums);
    if (level > 0 || !m_isTarget) return;
    if (viewers.size() == 1) sums.cameraUnique[at(viewers.front())] += term;
    if (m_plan.groups > 0) countSole(term, viewers, sums);
}

/// What so many cameras see of the triangle at that level.
void CoverageTally::countArea(std::size_t level, ExactSum area, std::size_t viewers,
                              CoverageSums& sums) const {
    for (const int district : m_districts) sums.districts[at(district)].byLevel[level] += area;
    if (!m_isTarget) return;
    sums.byLevel[level] += area;
    for (const int zone : m_zones) {
        const ZoneDemand& demand = m_plan.demands[at(zone)];
        const bool isEnough = static_cast<int>(viewers) >= demand.k;
        if (at(demand.level) == level && isEnough) sums.zoneCovered[at(zone)] += area;
    }
    if (level == 0) sums.exactly[viewers] += area;
}

/// Groups that hold every viewer of the cell.
void CoverageTally::countSole(ExactSum area, std::span<const int> viewers, CoverageSums& sums) const {
    std::vector<int> common = m_plan.groupsOf[at(viewers.front())];
    for (const int camera : viewers.subspan(1)) {
        const std::vector<int>& own = m_plan.groupsOf[at(camera)];
        std::erase_if(common, [&](int group) { return !std::binary_search(own.begin(), own.end(), group); });
    }
    for (const int group : common) sums.groupSole[at(group)] += area;
}

} // namespace vidette::analysis
