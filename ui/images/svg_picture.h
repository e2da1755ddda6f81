// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "io/plan_image_file.h"

#include <QString>

/// A drawing in SVG as the picture that a project keeps.
namespace vidette::ui {

/// Painted as PNG, 4000 pixels along its longer side, on nothing. Fails, naming the file, with "not_read",
/// "too_large" (more than 20 MB) and "damaged" (no drawing, or one without a size). Takes seconds for a large
/// drawing: call it below the window.
base::Result<io::PlanImageFile> readSvgPicture(const QString& path);

} // namespace vidette::ui
