// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/plan_image.h"

#include <string>

/// A picture file as it is added to a project: the row and the bytes, which estate::addPlanImage() takes.
/// PNG and JPEG are kept as they are, and not decoded here.
namespace vidette::io {

struct PlanImageFile {
    estate::PlanImage image; ///< named after the file, locked: it is drawn upon, not moved
    std::string bytes;
    bool placed = false; ///< a world file beside it says where it lies; else see estate::unscaledAt()
};

/// Fails, naming the file, with "not_read", "too_large" (estate::kLargestImage), and as readPictureFacts()
/// does.
base::Result<PlanImageFile> readPlanImageFile(const std::string& path);

} // namespace vidette::io
