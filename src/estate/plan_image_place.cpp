// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/plan_image_place.h"

#include "estate/record_edits.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vidette::estate {
namespace {

using geometry::Point;
using geometry::Transform;

Point middleOf(const PlanImage& image) {
    const geometry::Ring corners = cornersOf(image);
    return (corners[0] + corners[2]) * 0.5;
}

} // namespace

PixelRect shownPart(const PlanImage& image) {
    return image.crop.value_or(PixelRect{0, 0, image.pixelWidth, image.pixelHeight});
}

geometry::Ring cornersOf(const PlanImage& image) {
    const PixelRect part = shownPart(image);
    const double left = part.left, top = part.top;
    const double right = left + part.width, bottom = top + part.height;
    geometry::Ring corners{{left, top}, {right, top}, {right, bottom}, {left, bottom}};
    apply(image.toPlan, corners);
    return corners;
}

double rotationOf(const PlanImage& image) {
    const Point along = image.toPlan.vector({1, 0});
    const double clockwise = std::atan2(-along.y, along.x) * 180 / std::numbers::pi;
    return clockwise < 0 ? clockwise + 360 : clockwise + 0.0;
}

double metresPerPixel(const PlanImage& image) {
    return std::sqrt(std::abs(image.toPlan.determinant()));
}

Transform unscaledAt(Point lowLeft, int pixelHeight) {
    return {kUnknownPixel, 0, 0, -kUnknownPixel, lowLeft + Point{0, pixelHeight * kUnknownPixel}};
}

Transform unscaledTurned(Point lowLeft, int pixelWidth, int pixelHeight, int turns) {
    const double across = pixelWidth * kUnknownPixel;
    const double down = pixelHeight * kUnknownPixel;
    switch (turns) {
    case 1:
        return {0, -kUnknownPixel, -kUnknownPixel, 0, lowLeft + Point{down, across}};
    case 2:
        return {-kUnknownPixel, 0, 0, kUnknownPixel, lowLeft + Point{across, 0}};
    case 3:
        return {0, kUnknownPixel, kUnknownPixel, 0, lowLeft};
    default:
        return unscaledAt(lowLeft, pixelHeight);
    }
}

base::Result<geometry::MapFit> fitOf(const std::vector<ControlPoint>& points) {
    std::vector<geometry::PointPair> pairs;
    for (const ControlPoint& point : points) pairs.push_back({point.pixel, point.plan});
    return geometry::fitSimilarity(pairs, geometry::Sense::Mirrored);
}

ControlPoint atDistance(const ControlPoint& first, ControlPoint second, double metres) {
    const Point pixels = second.pixel - first.pixel;
    Point way = second.plan - first.plan;
    if (way == Point{}) way = {pixels.x, -pixels.y};
    const double length = std::hypot(way.x, way.y);
    if (length > 0) second.plan = first.plan + way * (metres / length);
    return second;
}

void applyTo(PlanImage& image, const Transform& transform) {
    image.toPlan = geometry::chained(image.toPlan, transform);
    for (ControlPoint& point : image.controlPoints) point.plan = transform(point.plan);
}

base::Result<Estate> transformImage(const Estate& estate, PlanImageId id, const Transform& transform) {
    return changeRecord<PlanImage>(estate, id, [&](PlanImage& image) { applyTo(image, transform); });
}

base::Result<Estate> rotateImage(const Estate& estate, PlanImageId id, double degrees) {
    return changeRecord<PlanImage>(estate, id, [&](PlanImage& image) {
        applyTo(image, geometry::turning(middleOf(image), rotationOf(image) - degrees));
    });
}

base::Result<Estate> placeImage(const Estate& estate, PlanImageId id, std::vector<ControlPoint> points) {
    const auto fit = fitOf(points);
    if (!fit) return base::failure(fit.error());
    return changeRecord<PlanImage>(estate, id, [&](PlanImage& image) {
        image.toPlan = fit->map;
        image.controlPoints = std::move(points);
    });
}

base::Result<Estate> cropImage(const Estate& estate, PlanImageId id, Point a, Point b) {
    return changeRecord<PlanImage>(estate, id, [&](PlanImage& image) {
        const Transform toPixels = geometry::inverse(image.toPlan);
        const Point one = toPixels(a);
        const Point other = toPixels(b);
        const auto within = [](double at, int most) {
            return static_cast<int>(std::lround(std::clamp(at, 0.0, double(most))));
        };
        const int left = within(std::min(one.x, other.x), image.pixelWidth);
        const int top = within(std::min(one.y, other.y), image.pixelHeight);
        image.crop = PixelRect{left, top, within(std::max(one.x, other.x), image.pixelWidth) - left,
                               within(std::max(one.y, other.y), image.pixelHeight) - top};
    });
}

} // namespace vidette::estate
