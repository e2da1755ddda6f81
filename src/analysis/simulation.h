// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"

#include <string>
#include <vector>

/// What if: cameras and devices that fail, cameras that are retired, rows that are added. The document stays
/// as it is; coverage is computed before and after.
namespace vidette::analysis {

struct Scenario {
    std::vector<std::string> fail; ///< codes of cameras and devices; a device takes down all that hangs on it
    std::vector<std::string> retire; ///< codes of cameras
    estate::Estate added;            ///< rows by their codes, as an import would bring them in
    bool build = false;              ///< proposed cameras stand only after, not before
};

struct Simulation {
    estate::Estate planBefore;
    estate::Estate planAfter;
    CoverageResult before;
    CoverageResult after;
    std::vector<std::string> lost;   ///< codes of cameras that see before and not after, sorted
    std::vector<std::string> gained; ///< the other way round
};

/// The plans before and after, without computing coverage: cameras that do not see are retired in them. Fails
/// with "unknown_id" (neither a camera nor a device; for `retire` no camera) and as merging does.
struct ScenarioPlans {
    estate::Estate before;
    estate::Estate after;
};
base::Result<ScenarioPlans> plansOf(const estate::Estate& estate, const Scenario& scenario);

/// Cost: two times coverage(), but the place is prepared once where nothing but cameras differs. Progress
/// runs from 0 to 1 twice. Fails as plansOf() and coverage() do.
base::Result<Simulation> simulate(const estate::Estate& estate, const Scenario& scenario,
                                  const CoverageOptions& options, const base::Task& task);

/// What is in `these` and not in `others`; both sorted.
std::vector<std::string> onlyIn(const std::vector<std::string>& these,
                                const std::vector<std::string>& others);

} // namespace vidette::analysis
