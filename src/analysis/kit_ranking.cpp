// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/kit_ranking.h"

#include "analysis/kit_metrics.h"
#include "base/text.h"

#include <algorithm>
#include <map>

namespace vidette::analysis {
namespace {

using base::failure;
using base::Result;

/// A criterion with the metric it is derived by.
struct Derived {
    std::size_t criterion = 0;
    const KitMetric* metric = nullptr;
};

Result<std::vector<Derived>> derivedCriteria(const mcda::Problem& problem) {
    std::vector<Derived> result;
    for (std::size_t i = 0; i < problem.criteria.size(); ++i) {
        const std::string& name = problem.criteria[i].derived;
        if (name.empty()) continue;
        const KitMetric* metric = findKitMetric(name);
        if (!metric)
            return failure("unknown_metric", "criterion " + problem.criteria[i].id + ": derived",
                           "\"" + name + "\" is unknown; possible are " + base::join(kitMetrics(), ", "));
        result.push_back({i, metric});
    }
    return result;
}

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
                   "\"" + code + "\" is neither a kit of the plan nor of the catalogue");
}

std::size_t cameraCount(const estate::Estate& estate) {
    return static_cast<std::size_t>(
        std::count_if(estate.cameras.begin(), estate.cameras.end(), [](const estate::Camera& camera) {
            return camera.status != estate::CameraStatus::Retired;
        }));
}

/// The written value, in the unit it was written in.
std::optional<double> written(const mcda::Alternative& alternative, const std::string& criterion) {
    const auto found = alternative.values.find(criterion);
    return found == alternative.values.end() ? std::nullopt : found->second.number;
}

Result<base::Done> computeFigures(const estate::Estate& estate, const mcda::Problem& problem,
                                  const std::vector<Derived>& derived, const CoverageOptions& options,
                                  const base::Task& task, KitRanking& result) {
    const std::size_t cameras = cameraCount(estate);
    if (cameras == 0) return failure("no_cameras", "plan", "there is no camera position to mount a kit on");
    for (const auto& alternative : problem.alternatives) {
        const auto kit = kitOf(estate, alternative);
        if (!kit) return failure(kit.error());
        if (static_cast<std::size_t>(std::max(0, kit->cameraCount)) < cameras)
            result.warnings.push_back({"too_few_cameras", "alternative " + alternative.id,
                                       "the kit has " + std::to_string(kit->cameraCount) +
                                           " cameras, the plan has places for " + std::to_string(cameras) +
                                           "; all places were computed with it"});
        const estate::Estate place = mounted(estate, *kit);
        for (const Derived& one : derived) {
            if (task.cancelled()) return failure("cancelled", "", "cancelled");
            const auto figure = kitFigure(place, *one.metric, options, task);
            if (!figure) return failure(within("alternative " + alternative.id, figure.error()));
            const std::string& id = problem.criteria[one.criterion].id;
            result.figures.push_back(
                {id, std::string(one.metric->name), alternative.id, written(alternative, id), *figure});
        }
    }
    return base::Done{};
}

/// Limits stated in the catalogue's unit (at least 80 °) stay limits on the catalogue's value: it becomes an
/// attribute beside the computed criterion.
void keepCatalogueLimits(mcda::Problem& problem, const mcda::Criterion& criterion) {
    mcda::Criterion attribute = criterion;
    attribute.id += " (catalogue)";
    attribute.name += " (catalogue)";
    attribute.derived.clear();
    attribute.parent.clear();
    bool used = false;
    for (auto& constraint : problem.constraints) {
        if (constraint.criterion != criterion.id) continue;
        constraint.criterion = attribute.id;
        used = true;
    }
    if (!used) return;
    for (auto& alternative : problem.alternatives) {
        const auto found = alternative.values.find(criterion.id);
        if (found != alternative.values.end()) alternative.values[attribute.id] = found->second;
    }
    problem.attributes.push_back(std::move(attribute));
}

/// The problem with computed values; judgments made by hand for a derived criterion give way to the values.
mcda::Problem withFigures(const mcda::Problem& problem, const std::vector<Derived>& derived,
                          KitRanking& result) {
    mcda::Problem computed = problem;
    for (const Derived& one : derived) {
        auto& criterion = computed.criteria[one.criterion];
        const std::string unit(one.metric->unit);
        if (!criterion.unit.empty() && criterion.unit != unit) keepCatalogueLimits(computed, criterion);
        criterion.unit = unit;
        if (criterion.direction != one.metric->better)
            result.warnings.push_back({"direction_suspicious", "criterion " + criterion.id,
                                       std::string(one.metric->name) + " is usually wanted " +
                                           (one.metric->better == mcda::Direction::Max ? "large" : "small") +
                                           ", but the criterion asks for the contrary"});
        computed.evaluation.orders.erase(criterion.id);
        computed.evaluation.pairs.erase(criterion.id);
        computed.evaluation.levels.erase(criterion.id);
        if (computed.evaluation.method == mcda::EvaluationMethod::Saaty)
            computed.evaluation.judgments[criterion.id] = mcda::SaatyJudgments{{}, {}, {}, true};
    }
    for (const auto& figure : result.figures) {
        const auto alternative =
            std::find_if(computed.alternatives.begin(), computed.alternatives.end(),
                         [&](const mcda::Alternative& a) { return a.id == figure.alternative; });
        alternative->values[figure.criterion] = mcda::Value{figure.computed, {}, {}};
    }
    return computed;
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
    const auto derived = derivedCriteria(problem);
    if (!derived) return failure(derived.error());
    KitRanking result;
    if (!derived->empty()) {
        const auto computed = computeFigures(estate, problem, *derived, options, task, result);
        if (!computed) return failure(computed.error());
    }
    result.computedProblem = withFigures(problem, *derived, result);
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
