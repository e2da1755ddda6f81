// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_tally.h"

#include <algorithm>

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

void PlacedPieces::place(std::size_t level, int camera, const geometry::PieceSet& set) {
    for (std::size_t i = 0; i < set.pieces.size(); ++i) {
        auto& there = m_at[level][static_cast<std::size_t>(set.pieces[i].triangle)];
        const Placed placed{camera, static_cast<std::int32_t>(i), &set};
        // In order of camera and piece, whatever the order in which cameras were placed.
        const auto after =
            std::upper_bound(there.begin(), there.end(), placed, [](const auto& a, const auto& b) {
                return a.camera != b.camera ? a.camera < b.camera : a.piece < b.piece;
            });
        there.insert(after, placed);
    }
}

void PlacedPieces::remove(std::size_t level, int camera, const geometry::PieceSet& set) {
    for (const geometry::Piece& piece : set.pieces) {
        auto& there = m_at[level][static_cast<std::size_t>(piece.triangle)];
        std::erase_if(there, [&](const Placed& placed) { return placed.camera == camera; });
    }
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

std::span<const geometry::ViewerPiece> CoverageTally::piecesAt(std::size_t level, int triangle) {
    m_viewers.clear();
    for (const PlacedPieces::Placed& placed : m_pieces.at(level, triangle)) {
        const geometry::Piece& piece = placed.set->pieces[at(placed.piece)];
        m_viewers.push_back({placed.camera, placed.set->cornersOf(piece)});
    }
    return m_viewers;
}

void CoverageTally::count(int triangle, int sign, CoverageSums& sums) {
    readRoles(triangle);
    if (m_zones.empty() && m_districts.empty() && m_private.empty()) return;
    const auto corners = m_scene.mesh().corners(triangle);
    const auto pieces = piecesAt(0, triangle);
    countUnseen(signedArea(corners), sign, sums);
    if (pieces.empty()) {
        if (m_isTarget) sums.exactly[0].add(sign * signedArea(corners));
    } else {
        m_cells.make(corners, pieces);
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const auto cell = m_cells.cell(i);
            countCell(cell, sign, sums);
            countAtLevel(0, cell, sign, sums);
        }
    }
    for (std::size_t level = 1; level < at(m_plan.levels); ++level) countLevel(level, triangle, sign, sums);
}

/// What does not depend on any camera.
void CoverageTally::countUnseen(double area, int sign, CoverageSums& sums) const {
    for (const int district : m_districts) {
        sums.districts[at(district)].area.add(sign * area);
        if (m_isOpen) sums.districts[at(district)].open.add(sign * area);
    }
    if (!m_isTarget) return;
    sums.target.add(sign * area);
    for (const int zone : m_zones) sums.zoneArea[at(zone)].add(sign * area);
}

void CoverageTally::countCell(const geometry::CoverageCells::Cell& cell, int sign, CoverageSums& sums) const {
    const double area = sign * cell.area;
    for (const int camera : cell.viewers) {
        if (!m_private.empty()) sums.cameraPrivate[at(camera)].add(area);
        for (const int one : m_private) sums.privateShares[{camera, one}].add(area);
        if (m_isTarget) sums.cameraTarget[at(camera)].add(area);
    }
    if (!m_isTarget) return;
    sums.exactly[cell.viewers.size()].add(area);
    if (cell.viewers.size() == 1) sums.cameraUnique[at(cell.viewers.front())].add(area);
    if (m_plan.groups > 0 && !cell.viewers.empty()) countSole(cell, sign, sums);
}

/// Groups that hold every viewer of the cell.
void CoverageTally::countSole(const geometry::CoverageCells::Cell& cell, int sign, CoverageSums& sums) const {
    std::vector<int> common = m_plan.groupsOf[at(cell.viewers.front())];
    for (const int camera : cell.viewers.subspan(1)) {
        const std::vector<int>& own = m_plan.groupsOf[at(camera)];
        std::erase_if(common, [&](int group) { return !std::binary_search(own.begin(), own.end(), group); });
    }
    for (const int group : common) sums.groupSole[at(group)].add(sign * cell.area);
}

void CoverageTally::countLevel(std::size_t level, int triangle, int sign, CoverageSums& sums) {
    if (!m_isTarget && m_districts.empty()) return;
    const auto pieces = piecesAt(level, triangle);
    if (pieces.empty()) return;
    m_cells.make(m_scene.mesh().corners(triangle), pieces);
    for (std::size_t i = 0; i < m_cells.size(); ++i) countAtLevel(level, m_cells.cell(i), sign, sums);
}

/// Unions at one level, and the zones that demand it.
void CoverageTally::countAtLevel(std::size_t level, const geometry::CoverageCells::Cell& cell, int sign,
                                 CoverageSums& sums) const {
    if (cell.viewers.empty()) return;
    const double area = sign * cell.area;
    for (const int district : m_districts) sums.districts[at(district)].byLevel[level].add(area);
    if (!m_isTarget) return;
    sums.byLevel[level].add(area);
    for (const int zone : m_zones) {
        const ZoneDemand& demand = m_plan.demands[at(zone)];
        const bool enough = static_cast<int>(cell.viewers.size()) >= demand.k;
        if (at(demand.level) == level && enough) sums.zoneCovered[at(zone)].add(area);
    }
}

} // namespace vidette::analysis
