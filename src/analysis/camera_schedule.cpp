// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/camera_schedule.h"

#include "base/text.h"
#include "estate/levels.h"
#include "estate/mountings.h"
#include "estate/request_facts.h"
#include "estate/row_codes.h"

#include <algorithm>
#include <map>

namespace vidette::analysis {
namespace {

using estate::Camera;
using estate::Estate;

/// Zones that are places, the smallest first.
class Places {
  public:
    explicit Places(const Estate& estate) {
        for (const auto& zone : estate.zones) {
            const bool isPlace = zone.kind == estate::ZoneKind::Room ||
                                 zone.kind == estate::ZoneKind::Monitor ||
                                 zone.kind == estate::ZoneKind::District;
            if (!isPlace) continue;
            geometry::Box box;
            for (const auto& part : zone.area) box.include(geometry::boundsOf(part.outer));
            m_zones.push_back({&zone, box, geometry::area(zone.area)});
        }
        std::stable_sort(m_zones.begin(), m_zones.end(),
                         [](const Zone& a, const Zone& b) { return a.area < b.area; });
    }

    std::string at(geometry::Point point) const {
        const auto found = std::find_if(m_zones.begin(), m_zones.end(), [&](const Zone& one) {
            return one.box.holds(point) && geometry::contains(one.zone->area, point);
        });
        if (found == m_zones.end()) return "";
        return found->zone->name.empty() ? found->zone->code : found->zone->name;
    }

  private:
    struct Zone {
        const estate::Zone* zone;
        geometry::Box box;
        double area;
    };
    std::vector<Zone> m_zones;
};

std::map<estate::CameraId, std::string> purposesOf(const Estate& estate, const base::Date& on) {
    std::map<estate::CameraId, std::string> purposes;
    for (const auto& use : estate.cameraUses) {
        const auto* system = estate.infoSystems.find(use.system);
        const auto* purpose = system ? estate.purposes.find(system->purpose) : nullptr;
        if (!purpose || !estate::holdsOn(use.from, use.to, on)) continue;
        std::string& words = purposes[use.camera];
        words += (words.empty() ? "" : ", ") + (purpose->label.empty() ? purpose->code : purpose->label);
    }
    return purposes;
}

void addSeen(ScheduledCamera& row, const CameraCoverage& seen, double targetArea) {
    row.seen = seen.area;
    row.target = seen.targetArea;
    row.unique = seen.uniqueArea;
    if (targetArea > 0) row.targetShare = seen.targetArea / targetArea;
    for (const auto& one : seen.classes)
        if (one.area > 0) row.classes.push_back({one.name, one.pixelsPerMetre, one.area});
}

} // namespace

std::string modelOf(const Estate& estate, const Camera& camera) {
    if (!camera.model.empty()) return camera.model;
    const auto* asset = estate::assetAt(estate, camera.id);
    const auto* model = asset ? estate.models.find(asset->model) : nullptr;
    return model ? model->code : "";
}

std::vector<ScheduledCamera> cameraSchedule(const Estate& estate, const CoverageResult* seen,
                                            const base::Date& on) {
    const Places places(estate);
    const auto purposes = purposesOf(estate, on);
    std::map<estate::CameraId, const CameraCoverage*> views;
    if (seen)
        for (const auto& one : seen->cameras) views[one.id] = &one;
    std::vector<const Camera*> cameras;
    for (const auto& camera : estate.cameras)
        if (camera.status != estate::CameraStatus::Retired) cameras.push_back(&camera);
    std::sort(cameras.begin(), cameras.end(),
              [](const Camera* a, const Camera* b) { return base::naturalLess(a->code, b->code); });
    std::vector<ScheduledCamera> rows;
    for (const Camera* camera : cameras) {
        ScheduledCamera row;
        row.id = camera->id;
        row.model = modelOf(estate, *camera);
        row.level = estate::nameOfLevel(estate, camera->level);
        row.place = places.at(camera->at);
        const auto lens = estate::lensOf(*camera);
        if (lens) row.field = lens->hfov.degrees();
        const auto purpose = purposes.find(camera->id);
        if (purpose != purposes.end()) row.purpose = purpose->second;
        if (const auto* device = estate.devices.find(camera->device)) row.device = device->code;
        if (const auto* model = estate::rowNamed(estate.models, row.model)) row.poeWatts = model->poeWatts;
        const auto view = views.find(camera->id);
        if (view != views.end()) addSeen(row, *view->second, seen->targetArea);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace vidette::analysis
