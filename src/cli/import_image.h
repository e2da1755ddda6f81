// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"

#include <string>
#include <vector>

/// `vidette import … --as plan_image`: a picture under the plan, with the points that give it its scale.
namespace vidette::cli {

struct ImageWords {
    std::string project;
    std::string file;
    std::vector<std::string> scale; ///< "px,py=x,y" each
    std::string level;
    int page = 1;     ///< of a PDF or TIFF
    double dpi = 200; ///< of a PDF
    bool dryRun = false;
    bool json = false;
};

/// Reads the picture, places it by its points, else by a world file beside it, else at one centimetre a pixel
/// (with a warning), saves it as one change and prints how far each point is missed. Gives the exit status.
int importImage(const ImageWords& words, const base::Task& task);

} // namespace vidette::cli
