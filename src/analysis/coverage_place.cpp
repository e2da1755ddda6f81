// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_place.h"

#include "analysis/coverage_scene.h"
#include "base/speech.h"
#include "base/text.h"
#include "geometry/overlay.h"

#include <algorithm>

namespace vidette::analysis {
namespace {

using estate::Zone;
using estate::ZoneKind;

constexpr double kFloorPlanTolerance = 0.001; // m, contract §3
constexpr double kMapTolerance = 0.01;

template<typename Row, typename Wanted>
std::vector<const Row*> inOrderOfCode(const base::Table<Row>& table, Wanted wanted) {
    std::vector<const Row*> rows;
    for (const Row& row : table) {
        if (wanted(row)) rows.push_back(&row);
    }
    const auto before = [](const Row* a, const Row* b) { return base::naturalLess(a->code, b->code); };
    if (!std::is_sorted(rows.begin(), rows.end(), before)) std::sort(rows.begin(), rows.end(), before);
    return rows;
}

/// The density of a class; one of another edition is known too. `place` names what asks for it.
base::Result<std::optional<double>> requiredDensity(const std::string& name, const std::string& place,
                                                    const CoverageOptions& options) {
    if (name.empty()) return std::optional<double>{};
    if (const auto* own = options.standard.find(name)) return std::optional(own->pixelsPerMetre);
    const auto standards = catalog::densityStandards();
    if (!standards) return base::failure(standards.error());
    for (const auto& standard : *standards) {
        if (const auto* other = standard.find(name)) return std::optional(other->pixelsPerMetre);
    }
    return base::failure(
        "unknown_class", place,
        base::say("required_class '{class}' is in no edition of the class table", {{"class", name}}));
}

/// The level at which a class is judged, whatever is asked of the whole plan; 0 where none is named.
base::Result<int> requiredLevel(const std::string& name, const std::string& place,
                                const CoverageOptions& options, ViewLevels& levels) {
    const auto density = requiredDensity(name, place, options);
    if (!density) return base::failure(density.error());
    if (!*density) return 0;
    if (levels.indexOf(**density) < 0) levels.extra.push_back(**density);
    return levels.indexOf(**density);
}

base::Result<base::Done> readDemands(const CoverageOptions& options, CoverageQuestions& questions) {
    questions.levels.asked = options.density;
    questions.levels.classes = options.standard.classes;
    for (const Zone* zone : questions.zones) {
        const auto level =
            requiredLevel(zone->requiredClass, "zone " + zone->code, options, questions.levels);
        if (!level) return base::failure(level.error());
        questions.plan.demands.push_back({*level, std::max(1, zone->requiredK)});
    }
    for (const estate::Demand* demand : questions.demands) {
        const auto level =
            requiredLevel(demand->requiredClass, "demand " + demand->code, options, questions.levels);
        if (!level) return base::failure(level.error());
        questions.demandLevels.push_back(*level);
    }
    return base::Done{};
}

void addAreas(const std::vector<const Zone*>& zones, AreaRole role, TallyPlan& plan) {
    for (std::size_t i = 0; i < zones.size(); ++i) plan.areas.push_back({role, static_cast<int>(i)});
}

void addOutlines(const std::vector<const Zone*>& zones, std::vector<geometry::Polygons>& areas) {
    for (const Zone* zone : zones) {
        geometry::Polygons area;
        for (const auto& polygon : zone->area) {
            auto valid = geometry::cleaned(polygon);
            std::move(valid.begin(), valid.end(), std::back_inserter(area));
        }
        areas.push_back(std::move(area));
    }
}

} // namespace

base::Result<CoverageQuestions> questionsOf(const estate::Estate& estate, const CoverageOptions& options) {
    CoverageQuestions questions;
    questions.tolerance = estate.crs.empty() ? kFloorPlanTolerance : kMapTolerance;
    questions.cameras = inOrderOfCode(estate.cameras, [](const estate::Camera& camera) {
        return camera.status != estate::CameraStatus::Retired;
    });
    const auto zones = [&](auto wanted) {
        return inOrderOfCode(estate.zones, [&](const Zone& zone) { return wanted(zone.kind); });
    };
    questions.zones = zones([](ZoneKind kind) { return kind == ZoneKind::Monitor; });
    questions.districts = zones([](ZoneKind kind) { return kind == ZoneKind::District; });
    questions.privates =
        zones([](ZoneKind kind) { return kind == ZoneKind::Privacy || kind == ZoneKind::Parcel; });
    questions.demands = inOrderOfCode(estate.demands, [](const estate::Demand&) { return true; });
    if (const auto done = readDemands(options, questions); !done) return base::failure(done.error());
    TallyPlan& plan = questions.plan;
    addAreas(questions.zones, AreaRole::Monitor, plan);
    addAreas(questions.districts, AreaRole::District, plan);
    addAreas(questions.privates, AreaRole::Private, plan);
    plan.districts = static_cast<int>(questions.districts.size());
    plan.cameras = static_cast<int>(questions.cameras.size());
    plan.target = {options.targetLow, std::max(options.targetLow, options.targetHigh)};
    plan.levels = static_cast<int>(questions.levels.count());
    return questions;
}

std::unique_ptr<geometry::Scene> sceneOf(const estate::Estate& estate, const CoverageQuestions& questions,
                                         const geometry::Box& domain, const base::Task& task) {
    std::vector<geometry::Polygons> areas;
    addOutlines(questions.zones, areas);
    addOutlines(questions.districts, areas);
    addOutlines(questions.privates, areas);
    return std::make_unique<geometry::Scene>(blockersOf(estate, task), areas, domain, task, kSpareBlockers);
}

} // namespace vidette::analysis
