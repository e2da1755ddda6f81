// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/camera_picture.h"
#include "report/image.h"

#include <string>
#include <utility>
#include <vector>

/// The simulated picture of a camera in colours: things by what they are, corners outlined, the floor with a
/// grid of metres and tinted by the class that holds there, persons in the colour of their class.
namespace vidette::report {

struct ImageColours {
    Rgb sky, floor, grid, wall, building, shelf, door, glass, green, edge;
    Rgb nobody;                                       ///< a person below all classes
    std::vector<std::pair<std::string, Rgb>> classes; ///< by name, lowest density first
};

/// Those of paper.
ImageColours paperColours(const catalog::DensityStandard& standard);

Image imageOf(const analysis::CameraPicture& picture, const ImageColours& colours);

/// The same as SVG that stands alone: the pixels within, a label over each person that is seen, a line below
/// that says what it is.
std::string svgOf(const analysis::CameraPicture& picture, const Image& image, const std::string& title);

} // namespace vidette::report
