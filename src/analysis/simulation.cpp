// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/simulation.h"

#include "analysis/coverage_session.h"
#include "analysis/failure_impact.h"
#include "base/speech.h"
#include "estate/merge_edits.h"
#include "estate/row_codes.h"

#include <algorithm>
#include <set>

namespace vidette::analysis {
namespace {

/// The cameras that go dark.
base::Result<std::set<estate::CameraId>> darkCameras(const estate::Estate& estate, const Scenario& scenario) {
    std::set<estate::CameraId> dark;
    for (const auto& code : scenario.fail) {
        const auto* camera = estate::rowNamed(estate.cameras, code);
        const auto* device = estate::rowNamed(estate.devices, code);
        if (!camera && !device)
            return base::failure(
                "unknown_id", code,
                base::say("there is no such row in the plan, expected the id of a camera or a device"));
        if (camera) dark.insert(camera->id);
        if (!device) continue;
        for (const auto id : camerasBelow(estate, device->id)) dark.insert(id);
    }
    for (const auto& code : scenario.retire) {
        const auto* camera = estate::rowNamed(estate.cameras, code);
        if (!camera)
            return base::failure("unknown_id", code,
                                 base::say("there is no such row in the plan, expected the id of a camera"));
        dark.insert(camera->id);
    }
    return dark;
}

template<typename IsDark>
estate::Estate withDark(const estate::Estate& estate, IsDark isDark) {
    std::vector<estate::Camera> dark;
    for (const auto& camera : estate.cameras) {
        if (!isDark(camera)) continue;
        dark.push_back(camera);
        dark.back().status = estate::CameraStatus::Retired;
    }
    estate::Estate next = estate;
    next.cameras = estate.cameras.withAll(std::move(dark));
    return next;
}

std::size_t seeingIn(const estate::Estate& plan) {
    return static_cast<std::size_t>(
        std::count_if(plan.cameras.begin(), plan.cameras.end(), [](const estate::Camera& camera) {
            return camera.status != estate::CameraStatus::Retired;
        }));
}

std::vector<std::string> seeing(const CoverageResult& result) {
    std::vector<std::string> codes;
    for (const auto& camera : result.cameras) codes.push_back(camera.code);
    std::sort(codes.begin(), codes.end());
    return codes;
}

} // namespace

std::vector<std::string> onlyIn(const std::vector<std::string>& these,
                                const std::vector<std::string>& others) {
    std::vector<std::string> result;
    std::set_difference(these.begin(), these.end(), others.begin(), others.end(), std::back_inserter(result));
    return result;
}

base::Result<ScenarioPlans> plansOf(const estate::Estate& estate, const Scenario& scenario) {
    ScenarioPlans plans{estate, estate};
    if (scenario.build) {
        plans.before = withDark(estate, [](const estate::Camera& camera) {
            return camera.status == estate::CameraStatus::Proposed;
        });
    }
    const auto merged = estate::mergeEstate(estate, scenario.added);
    if (!merged) return base::failure(merged.error());
    const auto dark = darkCameras(merged->estate, scenario);
    if (!dark) return base::failure(dark.error());
    plans.after =
        withDark(merged->estate, [&](const estate::Camera& camera) { return dark->contains(camera.id); });
    return plans;
}

base::Result<Simulation> simulate(const estate::Estate& estate, const Scenario& scenario,
                                  const CoverageOptions& options, const base::Task& task) {
    auto plans = plansOf(estate, scenario);
    if (!plans) return base::failure(plans.error());
    // One prepared place serves both where it holds all cameras, so the plan with more of them goes first.
    CoverageSession session;
    Simulation made{std::move(plans->before), std::move(plans->after), {}, {}, {}, {}};
    const bool more = seeingIn(made.planAfter) > seeingIn(made.planBefore);
    for (const bool isAfter : {more, !more}) {
        auto result = session.result(isAfter ? made.planAfter : made.planBefore, options, task);
        if (!result) return base::failure(result.error());
        (isAfter ? made.after : made.before) = std::move(*result);
    }
    const auto then = seeing(made.before);
    const auto now = seeing(made.after);
    made.lost = onlyIn(then, now);
    made.gained = onlyIn(now, then);
    return made;
}

} // namespace vidette::analysis
