// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/kit_ranking.h"

#include "analysis/derived_criteria.h"
#include "analysis/kit_metrics.h"
#include "base/speech.h"

#include <algorithm>
#include <map>

namespace vidette::analysis {
namespace {

using base::failure;
using base::Result;
using base::say;

Result<catalog::Kit> kitOf(const estate::Estate& estate, const mcda::Alternative& alternative) {
    const std::string& code = alternative.kit.empty() ? alternative.id : alternative.kit;
    for (const auto& kit : estate.kits) {
        if (kit.facts.code == code) return kit.facts;
    }
    const auto known = catalog::kits();
    if (!known) return failure(known.error());
    for (const auto& kit : *known) {
        if (kit.code == code) return kit;
    }
    return failure("unknown_kit", "alternative " + alternative.id + ": kit",
                   say("\"{kit}\" is neither a kit of the plan nor of the catalogue", {{"kit", code}}));
}

std::size_t cameraCount(const estate::Estate& estate) {
    return static_cast<std::size_t>(
        std::count_if(estate.cameras.begin(), estate.cameras.end(), [](const estate::Camera& camera) {
            return camera.status != estate::CameraStatus::Retired;
        }));
}

Result<base::Done> computeFigures(const estate::Estate& estate, const mcda::Problem& problem,
                                  const std::vector<DerivedCriterion>& derived,
                                  const CoverageOptions& options, const base::Task& task,
                                  KitRanking& result) {
    const std::size_t cameras = cameraCount(estate);
    if (cameras == 0)
        return failure("no_cameras", "plan", say("there is no camera position to mount a kit on"));
    for (const auto& alternative : problem.alternatives) {
        const auto kit = kitOf(estate, alternative);
        if (!kit) return failure(kit.error());
        if (static_cast<std::size_t>(std::max(0, kit->cameraCount)) < cameras)
            result.warnings.push_back(
                {"too_few_cameras", "alternative " + alternative.id,
                 say("the kit has {cameras} cameras, the plan has places for {places}; "
                     "all places were computed with it",
                     {{"cameras", std::to_string(kit->cameraCount)}, {"places", std::to_string(cameras)}})});
        const estate::Estate place = mounted(estate, *kit);
        for (const DerivedCriterion& one : derived) {
            if (task.cancelled()) return failure("cancelled", "", say("cancelled"));
            const auto figure = kitFigure(place, *findKitMetric(one.metric.name), options, task);
            if (!figure) return failure(within("alternative " + alternative.id, figure.error()));
            const std::string& id = problem.criteria[one.criterion].id;
            result.figures.push_back(
                {id, std::string(one.metric.name), alternative.id, writtenValue(alternative, id), *figure});
        }
    }
    return base::Done{};
}

/// The answer of the written values, where every derived criterion has one.
std::optional<mcda::Ranking> catalogueRanking(const mcda::Problem& problem,
                                              const std::vector<DerivedFigure>& figures) {
    const bool complete =
        std::all_of(figures.begin(), figures.end(), [](const auto& f) { return f.catalogue.has_value(); });
    auto ranking = complete ? mcda::rank(problem) : Result<mcda::Ranking>(failure("", "", ""));
    return ranking ? std::optional(std::move(*ranking)) : std::nullopt;
}

} // namespace

std::vector<std::string> kitMetrics() {
    std::vector<std::string> names;
    for (const auto& metric : allKitMetrics()) names.emplace_back(metric.name);
    return names;
}

Result<KitRanking> rankKits(const estate::Estate& estate, const mcda::Problem& problem,
                            const CoverageOptions& options, const base::Task& task) {
    const auto derived = derivedCriteria(
        problem,
        [](std::string_view name) -> std::optional<DerivedMetric> {
            const KitMetric* metric = findKitMetric(name);
            return metric ? std::optional<DerivedMetric>(*metric) : std::nullopt;
        },
        kitMetrics());
    if (!derived) return failure(derived.error());
    KitRanking result;
    if (!derived->empty()) {
        const auto computed = computeFigures(estate, problem, *derived, options, task, result);
        if (!computed) return failure(computed.error());
    }
    result.computedProblem = withFigures(problem, *derived, result.figures, result.warnings);
    auto ranking = mcda::rank(result.computedProblem);
    if (!ranking) return failure(ranking.error());
    result.computed = std::move(*ranking);
    result.catalogue = catalogueRanking(problem, result.figures);
    result.winnerDiffers = result.catalogue && !result.catalogue->ranking.empty() &&
                           !result.computed.ranking.empty() &&
                           result.catalogue->ranking.front() != result.computed.ranking.front();
    return result;
}

} // namespace vidette::analysis
