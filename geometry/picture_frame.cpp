// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "geometry/picture.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vidette::geometry {
namespace {

constexpr int kSmallest = 16;
constexpr int kLargest = 8192;

SpacePoint sum(const SpacePoint& a, double times, const SpacePoint& b, double by) {
    return {a.x * times + b.x * by, a.y * times + b.y * by, a.z * times + b.z * by};
}

double product(const SpacePoint& a, const SpacePoint& b) {
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

int heightOf(const Lens& lens, int width) {
    double share = 9.0 / 16;
    if (lens.imageWidth > 0 && lens.imageHeight > 0) {
        share = static_cast<double>(lens.imageHeight) / lens.imageWidth;
    } else if (lens.vfov && lens.projection == Projection::Equidistant) {
        share = lens.vfov->radians() / lens.hfov.radians();
    } else if (lens.vfov) {
        share = std::tan(lens.vfov->radians() / 2) / std::tan(lens.hfov.radians() / 2);
    }
    return std::max(1, static_cast<int>(std::lround(width * share)));
}

/// Pixels for a tangent (rectilinear) or a radian from the axis.
double scaleOf(int pixels, base::Angle field, bool fisheye) {
    return fisheye ? pixels / field.radians() : pixels / 2.0 / std::tan(field.radians() / 2);
}

} // namespace

base::Result<PictureFrame> PictureFrame::of(const Pose& pose, const Lens& lens, int width) {
    if (const auto good = checkLens(lens); !good) return base::failure(good.error());
    if (width < kSmallest || width > kLargest)
        return base::failure(
            "bad_picture", "width",
            base::say("found {found} pixels, expected 16 to 8192", {{"found", std::to_string(width)}}));
    PictureFrame frame;
    frame.m_eye = {pose.at.x, pose.at.y, pose.height};
    frame.m_fisheye = lens.projection == Projection::Equidistant;
    frame.m_width = width;
    frame.m_height = heightOf(lens, width);
    frame.m_acrossScale = scaleOf(width, lens.hfov, frame.m_fisheye);
    frame.m_downScale =
        lens.vfov ? scaleOf(frame.m_height, *lens.vfov, frame.m_fisheye) : frame.m_acrossScale;
    const double pan = pose.pan.radians();
    const double tilt = pose.tilt ? pose.tilt->radians() : 0;
    const double roll = pose.tilt ? pose.roll.radians() : 0;
    const SpacePoint right{std::cos(pan), -std::sin(pan), 0};
    const SpacePoint down{-std::sin(pan) * std::sin(tilt), -std::cos(pan) * std::sin(tilt), -std::cos(tilt)};
    frame.m_forward = {std::sin(pan) * std::cos(tilt), std::cos(pan) * std::cos(tilt), -std::sin(tilt)};
    frame.m_right = sum(right, std::cos(roll), down, std::sin(roll));
    frame.m_down = sum(down, std::cos(roll), right, -std::sin(roll));
    return frame;
}

SpacePoint PictureFrame::inCamera(const SpacePoint& point) const {
    const SpacePoint away = sum(point, 1, m_eye, -1);
    return {product(away, m_right), product(away, m_down), product(away, m_forward)};
}

std::optional<PixelPoint> PictureFrame::pixelOf(const SpacePoint& point) const {
    return pixelOfCamera(inCamera(point));
}

std::optional<PixelPoint> PictureFrame::pixelOfCamera(const SpacePoint& p) const {
    const double aside = std::hypot(p.x, p.y);
    if (m_fisheye ? aside == 0 && p.z == 0 : p.z <= 0) return std::nullopt;
    double factor = 1 / p.z;
    if (m_fisheye) factor = aside > 0 ? std::atan2(aside, p.z) / aside : 0;
    return PixelPoint{m_width / 2.0 + p.x * factor * m_acrossScale,
                      m_height / 2.0 + p.y * factor * m_downScale};
}

std::optional<SpacePoint> PictureFrame::rayOf(PixelPoint pixel) const {
    const double x = (pixel.x - m_width / 2.0) / m_acrossScale;
    const double y = (pixel.y - m_height / 2.0) / m_downScale;
    if (!m_fisheye) return SpacePoint{x, y, 1};
    const double angle = std::hypot(x, y);
    if (angle > std::numbers::pi) return std::nullopt;
    const double factor = angle > 0 ? std::sin(angle) / angle : 1;
    return SpacePoint{x * factor, y * factor, std::cos(angle)};
}

SpacePoint PictureFrame::pointAt(PixelPoint pixel, double nearness) const {
    const SpacePoint ray = rayOf(pixel).value_or(SpacePoint{0, 0, 1});
    SpacePoint point = m_eye;
    point = sum(point, 1, m_right, ray.x / nearness);
    point = sum(point, 1, m_down, ray.y / nearness);
    return sum(point, 1, m_forward, ray.z / nearness);
}

} // namespace vidette::geometry
