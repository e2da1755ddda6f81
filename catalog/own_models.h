// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/camera_model.h"

#include <string>
#include <vector>

/// Camera models of the user's own: one table in the form of data/catalog/camera_models.csv, kept apart from
/// every project. A project that uses a model has a copy of it (estate/model_edits.h).
namespace vidette::catalog {

/// Where the table is: camera_models.csv in the folder named by VIDETTE_CONFIG, else in vidette/ below
/// XDG_CONFIG_HOME, else below ~/.config. "" when none of them is known.
std::string ownModelsPath();

/// None where there is no such file. Fails with "not_read", or "bad_table" where somebody changed it into
/// something that is no such table.
base::Result<std::vector<CameraModel>> ownModels(const std::string& path);

/// Writes the whole table or nothing, and makes the folder. Fails with "not_written".
base::Result<base::Done> keepOwnModels(const std::string& path, const std::vector<CameraModel>& models);

/// The shipped models and these; one of the same maker and code takes the place of a shipped one.
base::Result<std::vector<CameraModel>> allModels(const std::vector<CameraModel>& own);

} // namespace vidette::catalog
