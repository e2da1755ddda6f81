// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/optics.h"

#include "base/speech.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace vidette::geometry {
namespace {

constexpr double kRightAngle = std::numbers::pi / 2;
constexpr double kMicrometresPerMillimetre = 1000;

bool finitePositive(double value) {
    return std::isfinite(value) && value > 0;
}

/// The plane seen from a camera above it. A plane above the camera is the same picture upside down.
struct View {
    double drop; ///< from the lens to the plane, ≥ 0
    double tilt; ///< radians towards the plane
};

View viewOf(base::Metres height, base::Metres plane, base::Angle tilt) {
    const double drop = height.value - plane.value;
    return drop < 0 ? View{-drop, -tilt.radians()} : View{drop, tilt.radians()};
}

/// 1/R holds beyond the printed rows; between two of them R is linear in 1/density, so that both are met.
double printedDistance(std::vector<PrintedDistance> rows, double density) {
    std::sort(rows.begin(), rows.end(), [](const PrintedDistance& a, const PrintedDistance& b) {
        return a.pixelsPerMetre < b.pixelsPerMetre;
    });
    const auto upper =
        std::lower_bound(rows.begin(), rows.end(), density,
                         [](const PrintedDistance& row, double d) { return row.pixelsPerMetre < d; });
    if (upper == rows.begin()) return upper->distance * upper->pixelsPerMetre / density;
    const auto lower = upper - 1;
    if (upper == rows.end()) return lower->distance * lower->pixelsPerMetre / density;
    const double part =
        (1 / density - 1 / lower->pixelsPerMetre) / (1 / upper->pixelsPerMetre - 1 / lower->pixelsPerMetre);
    return lower->distance + part * (upper->distance - lower->distance);
}

base::Result<double> fromPrinted(const Lens& lens, double density) {
    if (lens.printed.empty()) {
        return base::failure(
            "no_printed_distances", "printed",
            base::say("the maker's distances are not known, the model \"printed\" needs them"));
    }
    for (const auto& row : lens.printed) {
        if (finitePositive(row.pixelsPerMetre) && finitePositive(row.distance)) continue;
        return base::failure("bad_printed_distances", "printed",
                             base::say("a printed distance and its density must both be greater than 0"));
    }
    return printedDistance(lens.printed, density);
}

base::Result<double> fromOptics(const Lens& lens, double density, DensityModel model) {
    if (model == DensityModel::OnAxis && lens.focalLength && lens.pixelPitch) {
        if (!finitePositive(*lens.focalLength) || !finitePositive(*lens.pixelPitch)) {
            return base::failure("bad_focal_length", "focal_length",
                                 base::say("focal length and pixel pitch must be greater than 0"));
        }
        return *lens.focalLength * kMicrometresPerMillimetre / *lens.pixelPitch / density;
    }
    if (lens.imageWidth <= 0) {
        return base::failure(
            "no_image_width", "image_width",
            base::say("the picture's width in pixels is not known, pixel densities need it"));
    }
    const auto good = checkLens(lens);
    if (!good) return base::failure(good.error());
    if (model == DensityModel::Angular) return lens.imageWidth / lens.hfov.radians() / density;
    return focalPixels(lens) / density;
}

} // namespace

base::Angle fieldOfView(double focalLength, double sensorSize) {
    return base::Angle::radians(2 * std::atan2(sensorSize, 2 * focalLength));
}

std::optional<base::Angle> verticalField(const Lens& lens) {
    if (lens.vfov) return lens.vfov;
    if (lens.imageWidth <= 0 || lens.imageHeight <= 0) return std::nullopt;
    const double aspect = static_cast<double>(lens.imageHeight) / lens.imageWidth;
    if (lens.projection == Projection::Equidistant) return base::Angle::radians(lens.hfov.radians() * aspect);
    return base::Angle::radians(2 * std::atan(std::tan(lens.hfov.radians() / 2) * aspect));
}

double focalPixels(const Lens& lens) {
    if (lens.projection == Projection::Equidistant) return lens.imageWidth / lens.hfov.radians();
    return lens.imageWidth / 2.0 / std::tan(lens.hfov.radians() / 2);
}

base::Angle varifocalField(double focalLength, double wideFocal, base::Angle wideField, double teleFocal,
                           base::Angle teleField) {
    const double wide = 1 / wideFocal;
    const double tele = 1 / teleFocal;
    if (wide == tele) return wideField;
    const double part = std::clamp((1 / focalLength - tele) / (wide - tele), 0.0, 1.0);
    if (part == 0) return teleField;
    if (part == 1) return wideField;
    const double teleTan = std::tan(teleField.radians() / 2);
    const double wideTan = std::tan(wideField.radians() / 2);
    return base::Angle::radians(2 * std::atan(teleTan + part * (wideTan - teleTan)));
}

base::Result<base::Done> checkLens(const Lens& lens) {
    const bool fisheye = lens.projection == Projection::Equidistant;
    const auto within = [&](double degrees) {
        return degrees > 0 && (fisheye ? degrees <= 360 : degrees < 180);
    };
    const bool isWideGood = within(lens.hfov.degrees());
    if (isWideGood && (!lens.vfov || within(lens.vfov->degrees()))) return base::Done{};
    return base::failure("bad_field_of_view", isWideGood ? "vfov" : "hfov",
                         fisheye ? base::say("the field of view must be above 0 and at most 360 degrees")
                                 : base::say("the field of view must be above 0 and below 180 degrees"));
}

base::Result<double> densityDistance(const Lens& lens, double pixelsPerMetre, DensityModel model) {
    if (!finitePositive(pixelsPerMetre)) {
        return base::failure("bad_density", "density", base::say("the pixel density must be greater than 0"));
    }
    auto distance = model == DensityModel::Printed ? fromPrinted(lens, pixelsPerMetre)
                                                   : fromOptics(lens, pixelsPerMetre, model);
    if (distance && !std::isfinite(*distance)) {
        return base::failure("bad_density", "density", base::say("the distance is beyond every number"));
    }
    return distance;
}

double nearEdge(base::Metres height, base::Metres plane, base::Angle tilt, base::Angle vfov) {
    const View view = viewOf(height, plane, tilt);
    const double steepest = view.tilt + vfov.radians() / 2;
    if (steepest >= kRightAngle) return 0;
    if (steepest <= 0) return std::numeric_limits<double>::infinity();
    return view.drop / std::tan(steepest);
}

std::optional<double> farEdge(base::Metres height, base::Metres plane, base::Angle tilt, base::Angle vfov) {
    const View view = viewOf(height, plane, tilt);
    const double flattest = view.tilt - vfov.radians() / 2;
    if (flattest <= 0) return std::nullopt;
    if (flattest >= kRightAngle) return 0.0;
    return view.drop / std::tan(flattest);
}

} // namespace vidette::geometry
