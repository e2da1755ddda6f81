// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/optics_targets.h"

#include "base/speech.h"

#include <cmath>
#include <initializer_list>
#include <optional>
#include <string>

namespace vidette::geometry {
namespace {

constexpr double kMicrometresPerMillimetre = 1000;
constexpr double kMetresPerFoot = 0.3048;

struct Figure {
    const char* name;
    double value;
};

std::optional<base::Error> badFigure(std::initializer_list<Figure> figures) {
    for (const auto& figure : figures) {
        if (std::isfinite(figure.value) && figure.value > 0) continue;
        return base::Error{"bad_figure", figure.name, base::say("the figure must be greater than 0")};
    }
    return std::nullopt;
}

double degreesOf(double opposite, double adjacent) {
    return base::Angle::radians(std::atan2(opposite, adjacent)).degrees();
}

} // namespace

base::Result<double> focalLengthFor(double sensorSize, double distance, double sceneSize) {
    const auto bad =
        badFigure({{"sensor_size", sensorSize}, {"distance", distance}, {"scene_size", sceneSize}});
    if (bad) return base::failure(*bad);
    return sensorSize * distance / sceneSize;
}

base::Result<double> onAxisDensity(double focalLength, double pixelPitch, double distance) {
    const auto bad =
        badFigure({{"focal_length", focalLength}, {"pixel_pitch", pixelPitch}, {"distance", distance}});
    if (bad) return base::failure(*bad);
    return focalLength * kMicrometresPerMillimetre / pixelPitch / distance;
}

double millimetresPerPixel(double pixelsPerMetre) {
    return 1000 / pixelsPerMetre;
}

double pixelsPerFoot(double pixelsPerMetre) {
    return pixelsPerMetre * kMetresPerFoot;
}

base::Result<JohnsonRanges> johnsonRanges(double focalLength, double pixelPitch, double criticalDimension,
                                          const JohnsonCriteria& criteria) {
    const auto bad = badFigure({{"focal_length", focalLength},
                                {"pixel_pitch", pixelPitch},
                                {"critical_dimension", criticalDimension},
                                {"detect", criteria.detect},
                                {"recognise", criteria.recognise},
                                {"identify", criteria.identify}});
    if (bad) return base::failure(*bad);
    const double onePixel = focalLength * kMicrometresPerMillimetre / pixelPitch * criticalDimension;
    return JohnsonRanges{onePixel / criteria.detect, onePixel / criteria.recognise,
                         onePixel / criteria.identify};
}

base::Result<double> plateDensity(double pixels, double plateWidth) {
    const auto bad = badFigure({{"pixels", pixels}, {"plate_width", plateWidth}});
    if (bad) return base::failure(*bad);
    return pixels / plateWidth;
}

base::Result<PlateView> plateView(double ahead, double aside, double above, double density,
                                  const PlateLimits& limits) {
    const auto bad = badFigure({{"ahead", ahead}, {"density", density}});
    if (bad) return base::failure(*bad);
    const auto wanted = plateDensity(limits.pixels, limits.plateWidth);
    if (!wanted) return base::failure(wanted.error());
    PlateView view;
    view.vertical = degreesOf(std::abs(above), std::hypot(ahead, aside));
    view.horizontal = degreesOf(std::abs(aside), ahead);
    view.density = *wanted;
    view.verticalMet = view.vertical <= limits.vertical;
    view.horizontalMet = view.horizontal <= limits.horizontal;
    view.densityMet = density >= *wanted;
    return view;
}

base::Angle tiltForTarget(base::Metres height, base::Metres top, base::Metres distance, base::Angle vfov) {
    const double ray = std::atan2(height.value - top.value, distance.value);
    return base::Angle::radians(ray + vfov.radians() / 2);
}

} // namespace vidette::geometry
