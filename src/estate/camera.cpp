// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/camera.h"

#include "base/speech.h"

#include <cmath>

namespace vidette::estate {
namespace {

base::Result<base::Angle> horizontalField(const Camera& camera) {
    if (camera.hfov) return *camera.hfov;
    const std::string where = "camera " + camera.code;
    if (!camera.focalLength || !camera.sensorWidth) {
        return base::failure("no_field_of_view", where + ": hfov",
                             base::say("the camera has no field of view; expected hfov, or focal_length and "
                                       "sensor_width"));
    }
    if (!(*camera.focalLength > 0) || !(*camera.sensorWidth > 0)) {
        return base::failure("no_field_of_view", where + ": focal_length",
                             base::say("focal length and sensor width must be more than 0 mm"));
    }
    return geometry::fieldOfView(*camera.focalLength, *camera.sensorWidth);
}

} // namespace

base::Result<geometry::Lens> lensOf(const Camera& camera) {
    const auto field = horizontalField(camera);
    if (!field) return base::failure(field.error());
    const bool wide = camera.projection == geometry::Projection::Equidistant;
    const double degrees = field->degrees();
    if (!(degrees > 0) || (wide ? degrees > 360 : degrees >= 180)) {
        const base::Fillings found{{"found", base::sayNumber(degrees)}};
        return base::failure(
            "bad_field_of_view", "camera " + camera.code + ": hfov",
            wide ? base::say("found {found} degrees, expected more than 0 and at most 360", found)
                 : base::say("found {found} degrees, expected more than 0 and less than 180", found));
    }
    geometry::Lens lens;
    lens.hfov = *field;
    lens.vfov = camera.vfov;
    lens.projection = camera.projection;
    lens.imageWidth = camera.imageWidth;
    lens.imageHeight = camera.imageHeight;
    lens.focalLength = camera.focalLength;
    if (camera.sensorWidth && camera.imageWidth > 0) {
        lens.pixelPitch = *camera.sensorWidth * 1000 / camera.imageWidth;
    }
    lens.printed = camera.printed;
    return lens;
}

} // namespace vidette::estate
