// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/plan_image.h"
#include "io/picture_pixels.h"

#include <string>

/// A picture file as it is added to a project: the row and the bytes, which estate::addPlanImage() takes.
/// PNG and JPEG are kept as they are, and not decoded here; a photo that was taken with the camera turned is
/// laid upright. TIFF and pages of PDF become PNG.
namespace vidette::io {

struct PlanImageFile {
    estate::PlanImage image; ///< named after the file, locked: it is drawn upon, not moved
    std::string bytes;
    bool placed = false; ///< the file, or a world file beside it, says where it lies; else unscaledAt()
};

/// Fails, naming the file, with "not_read", "too_large" (estate::kLargestImage), and as readPictureFacts()
/// does.
base::Result<PlanImageFile> readPlanImageFile(const std::string& path);

/// Any picture that picture_pixels.h reads; fails and warns as readPicture() does too. SVG is
/// "unknown_format": only the window paints it.
base::Result<base::WithWarnings<PlanImageFile>> readPlanImageFile(const PictureReading& reading,
                                                                  const base::Task& task);

} // namespace vidette::io
