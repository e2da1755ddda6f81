// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"

#include <memory>

/// Coverage that is kept up to date while the estate is edited.
///
/// A session remembers the prepared place, every camera's view and all sums. When one camera changes, only
/// its own view is made anew and only the triangles of its old and new view are counted again, so that the
/// figures of ten thousand cameras follow the mouse. They are the same, bit by bit, whatever steps led there,
/// and those of coverage() but for rounding, which may prepare the place within other bounds.
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

    /// Cost: one camera's view when one camera changed; all of coverage() when obstacles, zones or options
    /// did, or when a camera left the prepared place. Fails as coverage() does; the session stays usable.
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
