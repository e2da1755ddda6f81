// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"

#include <memory>

/// Coverage that is kept up to date while the estate is edited.
///
/// A session remembers the prepared place, every camera's view and all sums. When one camera changes, only
/// its own view is made anew and only the triangles of its old and new view are counted again, so that the
/// figures of ten thousand cameras follow the mouse. When a wall or a building does, only the triangles that
/// touch it are made anew (geometry/mesh_patch.h), and the views that may look at it. Figures are those of
/// coverage() but for rounding; while only cameras move they are the same, bit by bit, whatever steps led
/// there.
namespace vidette::analysis {

/// The totals, and what changed since the last call.
struct CoverageFigures {
    double targetArea = 0;
    double coveredArea = 0;
    std::optional<double> coveredFraction;
    double blindArea = 0;
    std::vector<CameraCoverage> changed; ///< cameras whose view was made anew
};

class CoverageSession {
  public:
    CoverageSession();
    CoverageSession(CoverageSession&&) noexcept;
    CoverageSession& operator=(CoverageSession&&) noexcept;
    ~CoverageSession();

    /// Cost: one camera's view when one camera changed; those around it when an obstacle did; all of
    /// coverage() when openings, zones, options or more than 64 obstacles changed, or when a camera or an
    /// obstacle left the prepared place. Fails as coverage() does; the session stays usable.
    base::Result<CoverageFigures> figures(const estate::Estate& estate, const CoverageOptions& options,
                                          const base::Task& task);
    /// Everything, blind spots and outlines too.
    base::Result<CoverageResult> result(const estate::Estate& estate, const CoverageOptions& options,
                                        const base::Task& task);
    /// See soleAreas().
    base::Result<std::vector<double>> soleAreas(const estate::Estate& estate, const CoverageOptions& options,
                                                const std::vector<std::vector<estate::CameraId>>& groups,
                                                const base::Task& task);

    struct State;

  private:
    std::unique_ptr<State> m_state;
};

} // namespace vidette::analysis
