// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "geometry/scene.h"

#include <optional>
#include <utility>
#include <vector>

/// The obstacles of an estate as geometry sees them.
namespace vidette::analysis {

/// Every opaque obstacle and opaque opening. A wall line is opened where an opening that is not opaque lies
/// on it (within 5 cm along its whole length); a wall drawn as a polygon is not: it needs a gap of its own.
/// Outlines that cross themselves are taken by the even-odd rule. After task.cancel() not all of them.
std::vector<geometry::Blocker> blockersOf(const estate::Estate& estate, const base::Task& task);

constexpr int kSpareBlockers = 1024; ///< numbers of a scene for obstacles that are yet to be added

/// Which blocker of a scene an obstacle is, while obstacles come and go.
class BlockerNumbers {
  public:
    BlockerNumbers() = default;
    /// Of a scene of blockersOf(estate) and kSpareBlockers spare ones.
    explicit BlockerNumbers(const estate::Estate& estate);

    /// −1: the obstacle is none.
    int of(estate::ObstacleId id) const;
    /// What changes of obstacles mean for the blockers. `after` holds the openings. Nothing when all spare
    /// numbers are in use.
    std::optional<std::vector<geometry::BlockerChange>>
    follow(const std::vector<base::Table<estate::Obstacle>::Change>& changes, const estate::Estate& after);

  private:
    std::vector<std::pair<estate::ObstacleId, int>> m_numbers; ///< in order of id
    std::vector<int> m_spare;
};

/// What is left of the line a–b when the parts along `openings` are taken out, in order from a to b.
std::vector<geometry::Polyline> openedWall(geometry::Point a, geometry::Point b,
                                           const std::vector<geometry::Polyline>& openings);

} // namespace vidette::analysis
