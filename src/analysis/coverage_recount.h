// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_state.h"

#include <vector>

/// Sums that follow when some views, and perhaps some triangles, are made anew: what they had a part in is
/// taken out and counted again, everything else stays.
namespace vidette::analysis {

class Recount {
  public:
    /// `cameras`: numbers of those whose views change, in order, each once.
    Recount(CoverageSession::State& state, std::vector<std::size_t> cameras)
        : m_state(state), m_cameras(std::move(cameras)) {}

    /// Takes out the old views, and the triangles that go. Done before the scene changes.
    void takeOut(const std::vector<int>& triangles);
    /// Counts the new views, one for each camera, and the triangles that are new.
    void putIn(std::vector<CameraView> views, const std::vector<int>& triangles);

  private:
    void addTriangles(std::size_t camera, std::vector<int>& triangles) const;

    CoverageSession::State& m_state;
    std::vector<std::size_t> m_cameras;
    std::vector<int> m_touched; ///< triangles that were taken out
};

} // namespace vidette::analysis
