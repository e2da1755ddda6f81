// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/model_edits.h"

#include "base/speech.h"
#include "estate/camera_edits.h"
#include "estate/record_edits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vidette::estate {
namespace {

std::vector<geometry::PrintedDistance> printedBy(const catalog::CameraModel& model) {
    // The classes of the 2014 edition, in which sheets print.
    const std::array rows{std::pair{25.0, model.printed.detect}, std::pair{62.5, model.printed.observe},
                          std::pair{125.0, model.printed.recognise},
                          std::pair{250.0, model.printed.identify}};
    std::vector<geometry::PrintedDistance> printed;
    for (const auto& [density, distance] : rows)
        if (distance) printed.push_back({density, *distance});
    return printed;
}

std::optional<base::Metres> metres(const std::optional<double>& value) {
    return value ? std::optional(base::Metres(*value)) : std::nullopt;
}

/// What the sheet states is no guess any more.
void forgetAssumptions(Camera& camera) {
    constexpr std::array<std::string_view, 10> kStated{
        "hfov",         "vfov",  "focal_length", "sensor_width", "image_width",
        "image_height", "range", "ir_range",     "projection",   "model"};
    std::erase_if(camera.assumed, [&](const std::string& field) {
        return std::find(kStated.begin(), kStated.end(), field) != kStated.end();
    });
}

/// A project keeps one row for each model that it uses; a row that is there already may know more.
base::Result<Estate> withModelRow(const Estate& estate, const catalog::CameraModel& model) {
    for (const Model& known : estate.models)
        if (known.code == model.code) return estate;
    Model row;
    row.id = ModelId::fresh();
    row.code = model.code;
    row.maker = model.maker;
    row.imageWidth = model.imageWidth;
    row.imageHeight = model.imageHeight;
    row.irRange = model.irRange;
    return putRecord(estate, std::move(row));
}

} // namespace

Camera ofModel(Camera camera, const catalog::CameraModel& model) {
    camera.model = model.code;
    camera.hfov = base::Angle::degrees(model.hfov);
    camera.vfov.reset();
    if (model.vfov) camera.vfov = base::Angle::degrees(*model.vfov);
    camera.focalLength = model.focal;
    camera.sensorWidth.reset();
    camera.imageWidth = model.imageWidth;
    camera.imageHeight = model.imageHeight;
    camera.range = metres(model.range);
    camera.irRange = metres(model.irRange);
    camera.printed = printedBy(model);
    camera.projection = model.fisheye ? geometry::Projection::Equidistant : geometry::Projection::Rectilinear;
    if (model.fisheye) camera.kind = CameraKind::Fisheye;
    if (!model.fisheye && camera.kind == CameraKind::Fisheye) camera.kind = CameraKind::Fixed;
    forgetAssumptions(camera);
    return camera;
}

base::Result<Estate> addCameraOf(const Estate& estate, const Camera& camera,
                                 const catalog::CameraModel& model) {
    const auto known = withModelRow(estate, model);
    if (!known) return base::failure(known.error());
    return addCamera(*known, ofModel(camera, model));
}

base::Result<Estate> changeModel(const Estate& estate, const std::vector<CameraId>& cameras,
                                 const catalog::CameraModel& model) {
    auto next = withModelRow(estate, model);
    for (const CameraId id : cameras) {
        if (!next) return next;
        const Camera* camera = next->cameras.find(id);
        if (!camera)
            return base::failure("no_such_row", "camera " + id.text(), base::say("there is no such camera"));
        next = replaceCamera(*next, ofModel(*camera, model));
    }
    return next;
}

} // namespace vidette::estate
