// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/camera_edits.h"

#include "base/speech.h"
#include "estate/invariants.h"
#include "estate/row_edits.h"

#include <cmath>

namespace vidette::estate {
namespace {

/// The same angle made from its degrees, which is how files keep it.
base::Angle asKept(base::Angle angle) {
    return base::Angle::degrees(angle.degrees());
}

/// 0 … 360°; an angle within is kept to the last digit.
base::Angle turned(base::Angle pan) {
    const double degrees = pan.degrees();
    if (degrees >= 0 && degrees < 360) return asKept(pan);
    const double rest = std::fmod(degrees, 360);
    const double positive = rest < 0 ? rest + 360 : rest;
    return base::Angle::degrees(positive < 360 ? positive + 0.0 : 0.0);
}

Camera asKept(Camera camera) {
    camera.pan = asKept(camera.pan);
    camera.roll = asKept(camera.roll);
    if (camera.tilt) camera.tilt = asKept(*camera.tilt);
    if (camera.hfov) camera.hfov = asKept(*camera.hfov);
    if (camera.vfov) camera.vfov = asKept(*camera.vfov);
    for (Aim& aim : camera.aims) {
        aim.pan = asKept(aim.pan);
        if (aim.tilt) aim.tilt = asKept(*aim.tilt);
        if (aim.hfov) aim.hfov = asKept(*aim.hfov);
        if (aim.vfov) aim.vfov = asKept(*aim.vfov);
    }
    if (camera.panRange) camera.panRange = {asKept(camera.panRange->from), asKept(camera.panRange->to)};
    if (camera.tiltRange) camera.tiltRange = {asKept(camera.tiltRange->from), asKept(camera.tiltRange->to)};
    return camera;
}

base::Result<base::Done> checkDevice(const Estate& estate, const Camera& camera) {
    if (camera.device.isNull() || estate.devices.find(camera.device)) return base::Done{};
    return base::failure("no_such_row", "camera " + camera.code + ": device",
                         base::say("there is no such device in this project"));
}

} // namespace

Rows<Camera> cameraRows() {
    return {&Estate::cameras, "camera", codeOf<Camera>, setCode<Camera>, checkCamera, asKept};
}

base::Result<Estate> addCamera(const Estate& estate, Camera camera) {
    const auto hangs = checkDevice(estate, camera);
    if (!hangs) return base::failure(hangs.error());
    return addRow(estate, cameraRows(), std::move(camera));
}

base::Result<Estate> replaceCamera(const Estate& estate, Camera camera) {
    const auto hangs = checkDevice(estate, camera);
    if (!hangs) return base::failure(hangs.error());
    return replaceRow(estate, cameraRows(), std::move(camera));
}

base::Result<Estate> removeCamera(const Estate& estate, CameraId id) {
    return removeRow(estate, cameraRows(), id);
}

base::Result<Estate> duplicateCamera(const Estate& estate, CameraId id, CameraId copy,
                                     geometry::Point offset) {
    const Camera* original = estate.cameras.find(id);
    if (!original) return base::failure(noSuchRow(cameraRows(), id.text()));
    Camera camera = *original;
    camera.id = copy;
    camera.code.clear();
    camera.at = original->at + offset;
    return addCamera(estate, std::move(camera));
}

base::Result<Estate> moveCamera(const Estate& estate, CameraId id, geometry::Point to) {
    return changeRow(estate, cameraRows(), id, [to](Camera& camera) { camera.at = to; });
}

base::Result<Estate> aimCamera(const Estate& estate, CameraId id, base::Angle pan,
                               std::optional<base::Angle> tilt) {
    return changeRow(estate, cameraRows(), id, [&](Camera& camera) {
        camera.pan = turned(pan);
        camera.tilt = tilt ? std::optional(asKept(*tilt)) : std::nullopt;
    });
}

base::Result<Estate> panCamera(const Estate& estate, CameraId id, base::Angle pan) {
    return changeRow(estate, cameraRows(), id, [pan](Camera& camera) { camera.pan = turned(pan); });
}

base::Result<Estate> setCameraStatus(const Estate& estate, CameraId id, CameraStatus status) {
    return changeRow(estate, cameraRows(), id, [status](Camera& camera) { camera.status = status; });
}

std::string nextCameraCode(const Estate& estate) {
    return nextCode(codePrefix("camera"), codesIn(estate, cameraRows()));
}

} // namespace vidette::estate
