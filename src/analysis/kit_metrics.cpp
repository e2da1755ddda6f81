// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/kit_metrics.h"

#include "analysis/storage_analysis.h"
#include "base/speech.h"

#include <algorithm>
#include <array>

namespace vidette::analysis {
namespace {

using base::failure;
using base::Result;
using mcda::Direction;

/// Options under which the part that counts is seen.
CoverageOptions optionsFor(const KitMetric& metric, CoverageOptions options) {
    options.night = options.night || metric.night;
    if (metric.className.empty()) return options;
    const auto* known = options.standard.find(metric.className);
    options.density = known ? known->pixelsPerMetre : metric.density;
    options.densityName = known ? known->name : "";
    return options;
}

} // namespace

const std::vector<KitMetric>& allKitMetrics() {
    static const std::vector<KitMetric> metrics{
        {{"blind_area", "m²", Direction::Min}, "", 0, false, false},
        {{"covered_area", "m²", Direction::Max}, "", 0, false, false},
        {{"covered_fraction", "share", Direction::Max}, "", 0, false, false},
        {{"identify_area", "m²", Direction::Max}, "identify", 250, false, false},
        {{"night_covered_fraction", "share", Direction::Max}, "", 0, true, false},
        {{"recognise_area", "m²", Direction::Max}, "recognise", 125, false, false},
        {{"storage_tb", "TB", Direction::Min}, "", 0, false, true},
    };
    return metrics;
}

const KitMetric* findKitMetric(std::string_view name) {
    const auto& all = allKitMetrics();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& m) { return m.name == name; });
    return found == all.end() ? nullptr : &*found;
}

estate::Estate mounted(const estate::Estate& estate, const catalog::Kit& kit) {
    estate::Estate result = estate;
    std::vector<estate::Camera> cameras;
    for (estate::Camera camera : estate.cameras) {
        if (camera.status != estate::CameraStatus::Retired) {
            camera.hfov = base::Angle::degrees(kit.hfov);
            camera.vfov.reset();
            camera.focalLength.reset();
            camera.sensorWidth.reset();
            camera.imageWidth = kit.imageWidth;
            camera.imageHeight = kit.imageHeight;
            camera.irRange = base::Metres(kit.irRange);
            camera.projection = geometry::Projection::Rectilinear;
            camera.printed.clear();
            camera.kind = estate::CameraKind::Fixed;
            camera.model = kit.code;
        }
        cameras.push_back(std::move(camera));
    }
    result.cameras = base::Table<estate::Camera>::of(std::move(cameras));
    return result;
}

Result<double> kitFigure(const estate::Estate& estate, const KitMetric& metric,
                         const CoverageOptions& options, const base::Task& task) {
    if (metric.storage) {
        const auto need = storage(estate, {});
        if (!need) return failure(need.error());
        return need->bytes.terabytes();
    }
    const auto seen = coverage(estate, optionsFor(metric, options), task);
    if (!seen) return failure(seen.error());
    if (!seen->coveredFraction)
        return failure("no_target_area", "derived: " + std::string(metric.name),
                       base::say("the plan has no zone of kind \"monitor\", so nothing is to be seen"));
    if (metric.name == "blind_area") return seen->blindArea;
    return metric.unit == "share" ? *seen->coveredFraction : seen->coveredArea;
}

} // namespace vidette::analysis
