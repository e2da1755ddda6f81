// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/request_blocks.h"

#include "analysis/coverage_ground.h"
#include "analysis/rule_conditions.h"

#include <algorithm>
#include <set>

namespace vidette::analysis {
namespace {

using estate::Estate;

std::vector<estate::CameraId> camerasOf(const Estate& estate, const estate::Request& request) {
    std::vector<estate::CameraId> cameras;
    for (const auto& row : estate.requestCameras)
        if (row.request == request.id) cameras.push_back(row.camera);
    return cameras;
}

template<typename Row, typename Wanted>
base::Table<Row> kept(const base::Table<Row>& table, Wanted wanted) {
    std::vector<Row> rows;
    for (const Row& row : table)
        if (wanted(row)) rows.push_back(row);
    return base::Table<Row>::of(std::move(rows));
}

/// The estate as far as these cameras may look. Where that is not known all of it.
Estate surroundings(const Estate& estate, const std::vector<estate::CameraId>& cameras) {
    Estate near = estate;
    near.cameras = kept(estate.cameras, [&](const estate::Camera& camera) {
        return std::find(cameras.begin(), cameras.end(), camera.id) != cameras.end();
    });
    Estate bare;
    bare.crs = estate.crs;
    bare.cameras = near.cameras;
    auto options = defaultCoverageOptions();
    if (options) options->ptz = PtzView::Tour;
    const auto ground = options ? groundAsked(bare, *options) : base::Result<geometry::Box>(geometry::Box());
    if (!ground) return near;
    near.obstacles = kept(estate.obstacles, [&](const estate::Obstacle& row) {
        return geometry::meet(estate::boundsOf(row), *ground);
    });
    near.zones = kept(estate.zones, [&](const estate::Zone& row) {
        return geometry::meet(geometry::boundsOf(row.area), *ground);
    });
    return near;
}

/// The rules that block here, those about views apart.
struct Blocking {
    std::vector<std::string> ofViews;
    std::vector<std::string> ofRecords;
};

base::Result<Blocking> blockingRules(const Estate& estate) {
    const auto asked = rulesOf(estate);
    if (!asked) return base::failure(asked.error());
    Blocking blocking;
    for (const auto& rule : *asked) {
        if (rule.severity != Severity::Block) continue;
        const auto& all = ruleConditions();
        const auto at =
            std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.rule == rule.id; });
        const bool asksViews = at != all.end() && at->asksViews;
        (asksViews ? blocking.ofViews : blocking.ofRecords).push_back(rule.id);
    }
    return blocking;
}

bool concerns(const RuleHit& hit, const estate::Request& request,
              const std::vector<estate::CameraId>& cameras) {
    if (hit.rule == "R-28" || hit.rule == "R-29" || hit.subject == "request " + request.code) return true;
    return std::any_of(hit.cameras.begin(), hit.cameras.end(), [&](estate::CameraId id) {
        return std::find(cameras.begin(), cameras.end(), id) != cameras.end();
    });
}

} // namespace

base::Result<estate::Blocks> requestBlocks(const Estate& estate, const estate::Request& request,
                                           const base::Date& on, const base::Task& task) {
    const auto blocking = blockingRules(estate);
    if (!blocking) return base::failure(blocking.error());
    const auto cameras = camerasOf(estate, request);
    std::set<std::string> blocks;
    const auto take = [&](const Estate& part,
                          const std::vector<std::string>& rules) -> base::Result<base::Done> {
        if (rules.empty()) return base::Done{};
        const auto run = checkRules(part, {on, rules}, task);
        if (!run) return base::failure(run.error());
        for (const auto& hit : run->hits) {
            const bool stands = hit.severity == Severity::Block && !hit.waived;
            if (stands && concerns(hit, request, cameras)) blocks.insert(hit.rule + " " + hit.subject);
        }
        return base::Done{};
    };
    if (const auto done = take(estate, blocking->ofRecords); !done) return base::failure(done.error());
    if (!cameras.empty()) {
        const auto done = take(surroundings(estate, cameras), blocking->ofViews);
        if (!done) return base::failure(done.error());
    }
    return estate::Blocks(blocks.begin(), blocks.end());
}

} // namespace vidette::analysis
