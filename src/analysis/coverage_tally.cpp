// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_tally.h"

#include <algorithm>

namespace vidette::analysis {

CoverageTally::CoverageTally(int cameras, int levels, std::vector<ZoneDemand> zones)
    : exactly(static_cast<std::size_t>(cameras) + 1, 0.0), zoneArea(zones.size(), 0.0),
      zoneCovered(zones.size(), 0.0), cameraTarget(static_cast<std::size_t>(cameras), 0.0),
      cameraUnique(cameraTarget), cameraPrivate(cameraTarget), m_demands(std::move(zones)),
      m_seenBy(static_cast<std::size_t>(levels), 0) {}

void CoverageTally::toggle(std::vector<int>& members, int index, int by) {
    if (by > 0) {
        members.push_back(index);
    } else {
        *std::find(members.begin(), members.end(), index) = members.back();
        members.pop_back();
    }
}

void CoverageTally::change(int layer, int by) {
    const Layer& changed = m_layers[static_cast<std::size_t>(layer)];
    switch (changed.kind) {
    case Kind::Zone:
        toggle(m_zones, changed.index, by);
        return;
    case Kind::Footprint:
        m_footprints += by;
        return;
    case Kind::Private:
        m_private += by;
        return;
    case Kind::View:
        m_seenBy[static_cast<std::size_t>(changed.level)] += by;
        if (changed.level == 0) toggle(m_cameras, changed.index, by);
        return;
    }
}

unsigned CoverageTally::cell(double area) {
    if (m_private > 0) {
        for (const int camera : m_cameras) cameraPrivate[static_cast<std::size_t>(camera)] += area;
    }
    if (m_zones.empty() || m_footprints > 0) return 0;
    targetArea += area;
    exactly[m_cameras.size()] += area;
    for (const int camera : m_cameras) cameraTarget[static_cast<std::size_t>(camera)] += area;
    if (m_cameras.size() == 1) cameraUnique[static_cast<std::size_t>(m_cameras.front())] += area;
    for (const int zone : m_zones) {
        const auto index = static_cast<std::size_t>(zone);
        zoneArea[index] += area;
        const ZoneDemand& demand = m_demands[index];
        if (m_seenBy[static_cast<std::size_t>(demand.level)] >= demand.k) zoneCovered[index] += area;
    }
    return m_cameras.empty() ? 1U : 0U;
}

} // namespace vidette::analysis
