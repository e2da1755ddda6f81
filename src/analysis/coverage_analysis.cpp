// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_analysis.h"

#include "analysis/coverage_session.h"

namespace vidette::analysis {

base::Result<CoverageResult> coverage(const estate::Estate& estate, const CoverageOptions& options,
                                      const base::Task& task) {
    return CoverageSession().result(estate, options, task);
}

base::Result<std::vector<double>> soleAreas(const estate::Estate& estate, const CoverageOptions& options,
                                            const std::vector<std::vector<estate::CameraId>>& groups,
                                            const base::Task& task) {
    return CoverageSession().soleAreas(estate, options, groups, task);
}

base::Result<CoverageOptions> defaultCoverageOptions() {
    auto standard = catalog::densityStandard("2014");
    if (!standard) return base::failure(standard.error());
    CoverageOptions options;
    options.standard = std::move(*standard);
    return options;
}

} // namespace vidette::analysis
