// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/camera_view.h"
#include "analysis/coverage_tally.h"

#include <memory>

/// What an analysis of coverage asks and the place it asks about, prepared.
namespace vidette::analysis {

/// The rows that take part, in order of code, and the questions they bring.
struct CoverageQuestions {
    std::vector<const estate::Camera*> cameras; ///< all but retired ones
    std::vector<const estate::Zone*> zones;     ///< monitor
    std::vector<const estate::Zone*> districts;
    std::vector<const estate::Zone*> privates; ///< privacy zones and parcels
    std::vector<const estate::Demand*> demands;
    std::vector<int> demandLevels; ///< [demand] the level at which it must be seen
    ViewLevels levels;
    TallyPlan plan;
    double tolerance = 0.001;
};

/// Pointers into `estate`. Fails when a zone names a class that no edition knows.
base::Result<CoverageQuestions> questionsOf(const estate::Estate& estate, const CoverageOptions& options);

/// Obstacles and zones on one mesh, with kSpareBlockers to come; `domain` as for geometry::Scene.
std::unique_ptr<geometry::Scene> sceneOf(const estate::Estate& estate, const CoverageQuestions& questions,
                                         const geometry::Box& domain, const base::Task& task);

} // namespace vidette::analysis
