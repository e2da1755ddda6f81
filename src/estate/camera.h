// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "geometry/optics.h"
#include "geometry/point.h"

#include <optional>
#include <string>
#include <vector>

/// A camera as it hangs or is to hang: where, how aimed, through which lens. Fields that the maker prints
/// are kept as printed; lensOf() makes the optics of them.
namespace vidette::estate {

using CameraId = base::Id<struct CameraTag>;

enum class CameraKind { Fixed, Ptz, Multi, Fisheye, Anpr };
enum class CameraStatus { InOperation, Proposed, Retired };

struct Camera {
    CameraId id;
    std::string code; ///< "C1"
    geometry::Point at;
    base::Metres height;             ///< of the lens above floor or ground
    base::Angle pan;                 ///< clockwise from +y (north)
    std::optional<base::Angle> tilt; ///< below the horizontal; nothing = no vertical limit
    base::Angle roll;                ///< clockwise as seen from behind the camera
    std::optional<base::Angle> hfov;
    std::optional<base::Angle> vfov;   ///< only if printed
    std::optional<double> focalLength; ///< mm, used where hfov is missing
    std::optional<double> sensorWidth; ///< mm, used where hfov is missing
    int imageWidth = 0;                ///< px, 0 = unknown
    int imageHeight = 0;
    std::optional<base::Metres> range;
    std::optional<base::Metres> irRange;
    geometry::Projection projection = geometry::Projection::Rectilinear;
    std::vector<geometry::PrintedDistance> printed;
    CameraKind kind = CameraKind::Fixed;
    CameraStatus status = CameraStatus::InOperation;
    std::string model; ///< code in the catalogue, or free text

    bool operator==(const Camera&) const = default;
};

/// The optics of a camera. Fails, naming the field: "no_field_of_view" (neither hfov nor focal length and
/// sensor width), "bad_field_of_view" (not within 0 … 180°, equidistant 0 … 360°).
base::Result<geometry::Lens> lensOf(const Camera& camera);

} // namespace vidette::estate
