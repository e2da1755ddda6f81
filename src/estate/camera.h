// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "estate/device.h"
#include "estate/place.h"
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

/// A further direction of a camera with its own field of view: one of the sensors of a `multi`, which all
/// look at once, or a preset of a `ptz`, one after the other. Height, resolution and range are the camera's.
struct Aim {
    std::string name; ///< "towards the station"
    base::Angle pan;  ///< clockwise from +y
    std::optional<base::Angle> tilt;
    std::optional<base::Angle> hfov; ///< nothing = as the camera's own
    std::optional<base::Angle> vfov;

    bool operator==(const Aim&) const = default;
};

/// Two ends of what a PTZ can turn through.
struct Turn {
    base::Angle from;
    base::Angle to;

    bool operator==(const Turn&) const = default;
};

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
    /// Beside the direction above. `multi`: all seen at once; `ptz`: presets, one at a time.
    std::vector<Aim> aims;
    std::optional<Turn> panRange;  ///< of a PTZ, clockwise from – to; nothing = all round
    std::optional<Turn> tiltRange; ///< of a PTZ, below the horizontal, low – high; nothing = 0 … 90°
    DeviceId device;               ///< the switch or recorder it hangs on; null = not stated
    std::string owner;             ///< who runs it: "city", a company
    std::string mount;             ///< wall, pole, ceiling, …; words of OpenStreetMap's camera:mount
    /// Names of the fields (as files call them: "height", "hfov") whose value is a default or a guess.
    std::vector<std::string> assumed;
    LevelId level; ///< null = on every level

    bool operator==(const Camera&) const = default;
};

/// The optics of a camera. Fails, naming the field: "no_field_of_view" (neither hfov nor focal length and
/// sensor width), "bad_field_of_view" (not within 0 … 180°, equidistant 0 … 360°).
base::Result<geometry::Lens> lensOf(const Camera& camera);

} // namespace vidette::estate
