// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_views.h"

#include "analysis/camera_view.h"
#include "analysis/coverage_session.h"
#include "analysis/failure_impact.h"
#include "base/speech.h"
#include "geometry/overlay.h"

#include <algorithm>
#include <set>

namespace vidette::analysis {
namespace {

using estate::Estate;
using geometry::Polygons;

/// The plan as the rules ask about it: monitor zones are the target, each zone that is asked about is told
/// apart as a parcel of its own name.
class AskedPlan {
  public:
    AskedPlan(const Estate& estate, const ViewQuestions& questions, const CoverageOptions& options);

    Estate plan;
    std::map<std::string, const estate::Zone*> zoneOf; ///< by the name of its parcel
    base::Warnings warnings;

  private:
    void takeCameras(const Estate& estate, const CoverageOptions& options);
    void takeZones(const Estate& estate, const ViewQuestions& questions);
};

AskedPlan::AskedPlan(const Estate& estate, const ViewQuestions& questions, const CoverageOptions& options) {
    plan.crs = estate.crs;
    plan.obstacles = estate.obstacles;
    plan.openings = estate.openings;
    plan.devices = estate.devices;
    takeCameras(estate, options);
    takeZones(estate, questions);
}

void AskedPlan::takeCameras(const Estate& estate, const CoverageOptions& options) {
    std::vector<estate::Camera> cameras;
    for (const auto& camera : estate.cameras) {
        if (camera.status == estate::CameraStatus::Retired) continue;
        const auto reach = reachOf(camera, options, {}, 1);
        if (reach) {
            cameras.push_back(camera);
        } else {
            warnings.push_back({reach.error().code, reach.error().where, reach.error().message});
        }
    }
    plan.cameras = base::Table<estate::Camera>::of(std::move(cameras));
}

void AskedPlan::takeZones(const Estate& estate, const ViewQuestions& questions) {
    std::vector<estate::Zone> zones;
    for (const auto& zone : estate.zones) {
        if (zone.kind != estate::ZoneKind::Monitor) continue;
        zones.push_back(zone);
        zones.back().requiredClass.clear();
    }
    for (const auto* zone : questions.zones) {
        estate::Zone parcel = *zone;
        parcel.code = "asked " + std::to_string(zoneOf.size());
        parcel.id = estate::ZoneId::named(parcel.code);
        parcel.kind = estate::ZoneKind::Parcel;
        zoneOf[parcel.code] = zone;
        zones.push_back(std::move(parcel));
    }
    plan.zones = base::Table<estate::Zone>::of(std::move(zones));
}

base::Result<CoverageOptions> optionsForRules() {
    auto options = defaultCoverageOptions();
    if (!options) return options;
    std::erase_if(options->standard.classes,
                  [](const auto& one) { return one.name != "recognise" && one.name != "identify"; });
    options->ptz = PtzView::Tour;
    return options;
}

using Masks = std::map<estate::CameraId, Polygons>;

Masks masksOf(const Estate& estate, const base::Date& on) {
    Masks masks;
    for (const auto& mask : estate.masks) {
        const auto* area = std::get_if<Polygons>(&mask.area);
        if (!area || (mask.setOn && *mask.setOn > on)) continue;
        auto& all = masks[mask.camera];
        all.insert(all.end(), area->begin(), area->end());
    }
    return masks;
}

Polygons regionOfClass(const CameraCoverage& camera, std::string_view name) {
    for (const auto& one : camera.classes)
        if (one.name == name) return one.region;
    return {};
}

class ViewReader {
  public:
    ViewReader(const AskedPlan& asked, Masks masks) : m_asked(asked), m_masks(std::move(masks)) {}

    void take(const CameraCoverage& camera, RuleViews& views) const;

  private:
    const AskedPlan& m_asked;
    Masks m_masks;
};

void ViewReader::take(const CameraCoverage& camera, RuleViews& views) const {
    CameraSight sight{
        camera.id, camera.region, regionOfClass(camera, "recognise"), regionOfClass(camera, "identify"), {}};
    const auto masks = m_masks.find(camera.id);
    const bool isMasked = masks != m_masks.end();
    for (auto* part : {&sight.view, &sight.recognise, &sight.identify})
        if (isMasked) *part = geometry::differenceOf(*part, masks->second);
    sight.bounds = geometry::boundsOf(sight.view);
    for (const auto& share : camera.privacy) {
        const auto* zone = m_asked.zoneOf.at(share.code);
        const double area =
            isMasked ? geometry::area(geometry::intersectionOf(sight.view, zone->area)) : share.area;
        if (area > 0) views.zoneSights.push_back({camera.id, zone, area});
    }
    views.sights.push_back(std::move(sight));
}

/// Rings of uplinks end at their beginning, as camerasBelow() says.
base::Result<base::Done> takeLosses(const Estate& estate, const AskedPlan& asked,
                                    const CoverageOptions& options, CoverageSession& session, double covered,
                                    const base::Task& task, RuleViews& views) {
    std::vector<std::vector<estate::CameraId>> groups;
    for (const auto& device : estate.devices) {
        auto cameras = camerasBelow(asked.plan, device.id);
        if (cameras.empty()) continue;
        views.losses.push_back({&device, cameras, 0});
        groups.push_back(std::move(cameras));
    }
    if (groups.empty()) return base::Done{};
    const auto areas = session.soleAreas(asked.plan, options, groups, task);
    if (!areas) return base::failure(areas.error());
    for (std::size_t i = 0; i < groups.size(); ++i)
        views.losses[i].share = covered > 0 ? std::min(1.0, (*areas)[i] / covered) : 0;
    return base::Done{};
}

} // namespace

base::Result<RuleViews> ruleViews(const Estate& estate, const ViewQuestions& questions,
                                  const base::Task& task) {
    const auto options = optionsForRules();
    if (!options) return base::failure(options.error());
    const AskedPlan asked(estate, questions, *options);
    RuleViews views;
    views.warnings = asked.warnings;
    if (asked.plan.cameras.empty()) return views;
    CoverageSession session;
    const auto figures = session.figures(asked.plan, *options, task);
    if (!figures) return base::failure(figures.error());
    const ViewReader reader(asked, masksOf(estate, questions.on));
    for (const auto& camera : figures->changed) {
        if (task.cancelled()) return base::failure("cancelled", "check", base::say("was cancelled"));
        reader.take(camera, views);
    }
    std::vector<geometry::Box> boxes;
    for (const auto& sight : views.sights) boxes.push_back(sight.bounds);
    views.index = geometry::BoxIndex(boxes);
    for (std::size_t i = 0; i < views.zoneSights.size(); ++i)
        views.zoneSightsOf[views.zoneSights[i].zone].push_back(i);
    if (!questions.devices) return views;
    const auto done = takeLosses(estate, asked, *options, session, figures->coveredArea, task, views);
    if (!done) return base::failure(done.error());
    return views;
}

} // namespace vidette::analysis
