// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "ui/canvas/row_index.h"

/// An estate and where its rows stand: what painting, hit testing and snapping ask, so that none of them
/// looks at a hundred thousand rows to find ten. A plain value like the estate itself.
namespace vidette::ui {

class Places {
  public:
    Places() = default;
    explicit Places(const estate::Estate& estate) { follow(estate); }

    /// From now on answers for this version; cheap when little differs.
    void follow(const estate::Estate& estate);

    const estate::Estate& estate() const { return m_estate; }
    const RowIndex<estate::Obstacle>& obstacles() const { return m_obstacles; }
    const RowIndex<estate::Zone>& zones() const { return m_zones; }
    const RowIndex<estate::Opening>& openings() const { return m_openings; }
    const RowIndex<estate::Camera>& cameras() const { return m_cameras; }
    const RowIndex<estate::Street>& streets() const { return m_streets; }
    const RowIndex<estate::Mount>& mounts() const { return m_mounts; }
    const RowIndex<estate::Demand>& demands() const { return m_demands; }
    const RowIndex<estate::Note>& notes() const { return m_notes; }
    /// Those that have a place.
    const RowIndex<estate::Sign>& signs() const { return m_signs; }
    /// Around everything that has a place, visible pictures too; empty when nothing has. May stay larger than
    /// what was removed.
    geometry::Box bounds() const;
    /// The smallest zone that holds the point, or null.
    const estate::Zone* zoneAt(geometry::Point at) const;

  private:
    estate::Estate m_estate;
    RowIndex<estate::Obstacle> m_obstacles;
    RowIndex<estate::Zone> m_zones;
    RowIndex<estate::Opening> m_openings;
    RowIndex<estate::Camera> m_cameras;
    RowIndex<estate::Street> m_streets;
    RowIndex<estate::Mount> m_mounts;
    RowIndex<estate::Demand> m_demands;
    RowIndex<estate::Note> m_notes;
    RowIndex<estate::Sign> m_signs;
};

} // namespace vidette::ui
