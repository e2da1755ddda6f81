// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/camera_model.h"
#include "estate/estate.h"

#include <vector>

/// Camera models in a project. A camera takes over all that the sheet prints, and the project gets a row of
/// the model (table `models`), so that it stands alone: the catalogue may change or be missing later.
namespace vidette::estate {

/// The camera with the optics of the model: picture, angles, focal length, infrared, printed distances and
/// projection; range as the model states it, else "by pixels". Place, aim and all else stay.
Camera ofModel(Camera camera, const catalog::CameraModel& model);

/// Adds a camera of this model. Fails as addCamera() does.
base::Result<Estate> addCameraOf(const Estate& estate, const Camera& camera,
                                 const catalog::CameraModel& model);

/// Gives these cameras another model. Fails as replaceCamera() does; then none of them has changed.
base::Result<Estate> changeModel(const Estate& estate, const std::vector<CameraId>& cameras,
                                 const catalog::CameraModel& model);

} // namespace vidette::estate
