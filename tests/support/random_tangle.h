// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "geometry/sight_mesh.h"
#include "support/random_plan.h"

#include <vector>

/// Small random plans in which as much as possible coincides: corners, walls, cameras and zones stand on the
/// points of a lattice of 9 × 9, so that walls cross, touch, overlap, repeat, line up and have no length, and
/// cameras stand on walls, on corners and inside solids. Some lattices are of tenths, which no double holds;
/// some lie ten million metres away; some plans leave the lattice for any place at all.
namespace vidette::support {

/// Where the points of one plan may lie.
class Lattice {
  public:
    explicit Lattice(Dice& dice);

    geometry::Point point(Dice& dice) const;
    /// Anywhere between the points: on no wall, almost surely.
    geometry::Point between(Dice& dice) const;
    double width() const { return kSteps * m_step; }
    /// The corner with the smallest coordinates.
    geometry::Point corner() const { return m_corner; }
    /// Whether points that look as if they lay on a line do so, at steps of a metre.
    bool exact() const { return m_loose == 0 && m_step == 1; }

  private:
    static constexpr int kSteps = 8;
    double m_step = 1;
    double m_loose = 0; ///< share of the points that are off the lattice
    geometry::Point m_corner;
};

struct WallTangle {
    std::vector<geometry::Wall> walls; ///< the last four enclose all
    std::vector<geometry::Point> eyes; ///< on walls, on corners and between them
};

WallTangle wallTangle(std::uint64_t seed);

struct PlanTangle {
    estate::Estate plan;
    analysis::CoverageOptions options;
    geometry::Point corner; ///< of the lattice
    double width = 0;
};

PlanTangle planTangle(std::uint64_t seed);

} // namespace vidette::support
