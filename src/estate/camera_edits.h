// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

#include <optional>

/// Edits of cameras: pure functions from one version of the document to the next. The old version stays as it
/// was; both share every unchanged row.
///
///     const auto next = moveCamera(estate, id, {2.5, 0.1});
///     if (!next) return failure(next.error());
///
/// Fails: "no_such_row" (the id names no camera), "duplicate_code" (another camera has this code),
/// "bad_value" (a field breaks invariants.h; `where` is "camera C2: hfov"). A new row brings its own id
/// (`CameraId::fresh()`), so that an edit stays a function; an empty code becomes the next free one ("C5").
namespace vidette::estate {

base::Result<Estate> addCamera(const Estate& estate, Camera camera);
/// The camera with this id gets these fields; the way to set any one field.
base::Result<Estate> replaceCamera(const Estate& estate, Camera camera);
base::Result<Estate> removeCamera(const Estate& estate, CameraId id);
/// A copy with the id `copy` and the next free code, `offset` away from the original.
base::Result<Estate> duplicateCamera(const Estate& estate, CameraId id, CameraId copy,
                                     geometry::Point offset);

base::Result<Estate> moveCamera(const Estate& estate, CameraId id, geometry::Point to);
/// Pan is brought to 0 … 360°. Without `tilt` the view has no vertical limit.
base::Result<Estate> aimCamera(const Estate& estate, CameraId id, base::Angle pan,
                               std::optional<base::Angle> tilt);
/// Turns only the pan; tilt stays.
base::Result<Estate> panCamera(const Estate& estate, CameraId id, base::Angle pan);
base::Result<Estate> setCameraStatus(const Estate& estate, CameraId id, CameraStatus status);

/// The code a new camera would get.
std::string nextCameraCode(const Estate& estate);

} // namespace vidette::estate
