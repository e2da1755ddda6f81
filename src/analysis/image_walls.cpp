// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/image_walls.h"

#include "base/speech.h"
#include "estate/plan_image_place.h"

#include <algorithm>
#include <cmath>

namespace vidette::analysis {
namespace {

constexpr double kFewestPixels = 3; // across a wall; less cannot be told from a line

bool isShown(const estate::PlanImage& image, geometry::Point pixel) {
    const estate::PixelRect part = estate::shownPart(image);
    return pixel.x >= part.left && pixel.y >= part.top && pixel.x <= part.left + part.width &&
           pixel.y <= part.top + part.height;
}

} // namespace

base::Result<estate::TracedWalls> imageWalls(const geometry::GreyPicture& grey, int step,
                                             const estate::PlanImage& image, const WallSearch& search,
                                             const base::Task& task) {
    const double metres = estate::metresPerPixel(image) * step;
    if (!(metres > 0) || !std::isfinite(metres))
        return base::failure("no_scale", "plan_image " + image.code,
                             base::say("give the picture its scale first"));
    geometry::TraceOptions options;
    options.dark = search.dark;
    options.minLength = search.minLength.value / metres;
    options.thinnest = std::max(search.thinnest.value / metres, kFewestPixels);
    options.thickest = search.thickest.value / metres;
    const auto found = geometry::traceWalls(grey, options, task);
    if (!found) return base::failure(found.error());
    const geometry::Transform whole{double(step), 0, 0, double(step), {}};
    estate::TracedWalls walls;
    for (const auto& wall : *found) {
        const auto onPicture = geometry::mapped(wall, whole);
        if (isShown(image, (onPicture.from + onPicture.to) * 0.5))
            walls.push_back(geometry::mapped(onPicture, image.toPlan));
    }
    return walls;
}

} // namespace vidette::analysis
