// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/picture.h"

#include <algorithm>
#include <cmath>

namespace vidette::geometry {
namespace {

constexpr double kEdgeOn = 1e-7; ///< m; a plane that passes the eye so closely is seen edge-on
constexpr double kStep = 0.05;   ///< rad between the places of an edge that bound it in a fisheye's picture
constexpr double kBehind = 1e-4; ///< m; what is nearer along the axis is not looked for in the picture

SpacePoint across(const SpacePoint& a, const SpacePoint& b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
double product(const SpacePoint& a, const SpacePoint& b) {
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
SpacePoint between(const SpacePoint& a, const SpacePoint& b, double share) {
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share, a.z + (b.z - a.z) * share};
}

/// The pixels that a surface may cover: columns and rows, the last ones excluded.
struct PixelBox {
    int left = 0, top = 0, right = 0, bottom = 0;
};

/// A surface in the frame of the camera: the planes through the eye and its edges, all with their inner side
/// positive, and its own plane as nearness along a ray: ray · slope.
struct Facing {
    std::vector<SpacePoint> corners;
    std::vector<SpacePoint> edges;
    SpacePoint slope;
};

class Painter {
  public:
    Painter(const PictureFrame& frame, Picture& picture) : m_frame(frame), m_picture(picture) {
        if (!frame.fisheye()) return;
        for (int row = 0; row < frame.height(); ++row)
            for (int column = 0; column < frame.width(); ++column)
                m_rays.push_back(frame.rayOf({column + 0.5, row + 0.5}).value_or(SpacePoint{}));
    }

    void paint(const Surface& surface) {
        const auto facing = facingOf(surface);
        if (!facing) return;
        const PixelBox box = m_frame.fisheye() ? roundBox(*facing) : straightBox(*facing);
        for (int row = box.top; row < box.bottom; ++row) {
            if (m_frame.fisheye()) {
                paintRoundRow(*facing, surface, row, box);
            } else {
                paintStraightRow(*facing, surface, row, box);
            }
        }
    }

  private:
    std::optional<Facing> facingOf(const Surface& surface) const {
        Facing facing;
        for (const auto& corner : surface.corners) facing.corners.push_back(m_frame.inCamera(corner));
        const std::size_t count = facing.corners.size();
        if (count < 3) return std::nullopt;
        SpacePoint normal;
        for (std::size_t i = 0; i < count; ++i) {
            const SpacePoint edge = across(facing.corners[i], facing.corners[(i + 1) % count]);
            facing.edges.push_back(edge);
            normal = {normal.x + edge.x, normal.y + edge.y, normal.z + edge.z};
        }
        const double size = std::sqrt(product(normal, normal));
        if (!(size > 0)) return std::nullopt;
        const double distance = product(normal, facing.corners.front()) / size;
        if (std::abs(distance) < kEdgeOn) return std::nullopt;
        if (distance < 0)
            for (auto& edge : facing.edges) edge = {-edge.x, -edge.y, -edge.z};
        const double factor = 1 / (size * distance);
        facing.slope = {normal.x * factor, normal.y * factor, normal.z * factor};
        return facing;
    }

    void put(std::size_t pixel, const Surface& surface, double nearness) {
        auto& known = m_picture.nearness[pixel];
        const auto near = static_cast<float>(nearness);
        if (!(near > known)) return;
        if (surface.clear) {
            m_picture.veils[pixel] = surface.mark;
            return;
        }
        known = near;
        m_picture.marks[pixel] = surface.mark;
    }

    /// Along a row of a rectilinear picture everything is linear, so the covered columns are one span.
    void paintStraightRow(const Facing& facing, const Surface& surface, int row, const PixelBox& box) {
        const SpacePoint first = *m_frame.rayOf({0.5, row + 0.5});
        const double step = m_frame.rayOf({1.5, row + 0.5})->x - first.x;
        double low = box.left;
        double high = box.right - 1;
        for (const auto& edge : facing.edges) {
            const double start = product(first, edge);
            const double rise = edge.x * step;
            if (rise > 0) low = std::max(low, -start / rise);
            if (rise < 0) high = std::min(high, -start / rise);
            if (rise == 0 && start < 0) return;
        }
        if (!(low <= high)) return;
        const double nearness = product(first, facing.slope);
        const double change = facing.slope.x * step;
        const int last = static_cast<int>(std::floor(high));
        for (int column = static_cast<int>(std::ceil(low)); column <= last; ++column)
            put(m_picture.at(column, row), surface, nearness + change * column);
    }

    void paintRoundRow(const Facing& facing, const Surface& surface, int row, const PixelBox& box) {
        for (int column = box.left; column < box.right; ++column) {
            const std::size_t pixel = m_picture.at(column, row);
            const SpacePoint& ray = m_rays[pixel];
            const bool inside = std::all_of(facing.edges.begin(), facing.edges.end(),
                                            [&](const SpacePoint& edge) { return product(ray, edge) >= 0; });
            if (inside) put(pixel, surface, product(ray, facing.slope));
        }
    }

    PixelBox wholePicture() const { return {0, 0, m_frame.width(), m_frame.height()}; }

    PixelBox boxOf(const std::vector<PixelPoint>& places) const {
        if (places.empty()) return {};
        const auto column = [](const PixelPoint& a, const PixelPoint& b) { return a.x < b.x; };
        const auto row = [](const PixelPoint& a, const PixelPoint& b) { return a.y < b.y; };
        const auto [left, right] = std::minmax_element(places.begin(), places.end(), column);
        const auto [top, bottom] = std::minmax_element(places.begin(), places.end(), row);
        const auto within = [](double value, int most) {
            return static_cast<int>(std::clamp(value, 0.0, static_cast<double>(most)));
        };
        return {within(std::floor(left->x) - 1, m_frame.width()),
                within(std::floor(top->y) - 1, m_frame.height()),
                within(std::ceil(right->x) + 1, m_frame.width()),
                within(std::ceil(bottom->y) + 1, m_frame.height())};
    }

    /// Of the part in front of the lens.
    PixelBox straightBox(const Facing& facing) const {
        std::vector<PixelPoint> places;
        const auto add = [&](const SpacePoint& p) { places.push_back(*m_frame.pixelOfCamera(p)); };
        const std::size_t count = facing.corners.size();
        for (std::size_t i = 0; i < count; ++i) {
            const SpacePoint& a = facing.corners[i];
            const SpacePoint& b = facing.corners[(i + 1) % count];
            if (a.z >= kBehind) add(a);
            if ((a.z >= kBehind) != (b.z >= kBehind)) {
                SpacePoint cut = between(a, b, (kBehind - a.z) / (b.z - a.z));
                cut.z = kBehind;
                add(cut);
            }
        }
        return boxOf(places);
    }

    /// The image of a convex surface lies within that of its edges unless it holds the point behind the lens.
    PixelBox roundBox(const Facing& facing) const {
        const bool behind = std::all_of(facing.edges.begin(), facing.edges.end(),
                                        [](const SpacePoint& edge) { return -edge.z >= 0; });
        if (behind) return wholePicture();
        std::vector<PixelPoint> places;
        const std::size_t count = facing.corners.size();
        for (std::size_t i = 0; i < count; ++i) {
            const SpacePoint& a = facing.corners[i];
            const SpacePoint& b = facing.corners[(i + 1) % count];
            const double angle =
                std::atan2(std::sqrt(product(facing.edges[i], facing.edges[i])), product(a, b));
            addEdge(a, b, 2 + static_cast<int>(angle / kStep), places);
        }
        PixelBox box = boxOf(places);
        const int margin = static_cast<int>(kStep * kStep * m_frame.width()) + 1; // sagitta of a step
        return {std::max(box.left - margin, 0), std::max(box.top - margin, 0),
                std::min(box.right + margin, m_frame.width()),
                std::min(box.bottom + margin, m_frame.height())};
    }

    /// Places of an edge at equal angles as seen from the eye.
    void addEdge(const SpacePoint& a, const SpacePoint& b, int count, std::vector<PixelPoint>& places) const {
        const double lengthA = std::sqrt(product(a, a));
        const double lengthB = std::sqrt(product(b, b));
        for (int i = 0; i < count; ++i) {
            const double share = static_cast<double>(i) / count;
            const SpacePoint way = between({a.x / lengthA, a.y / lengthA, a.z / lengthA},
                                           {b.x / lengthB, b.y / lengthB, b.z / lengthB}, share);
            if (const auto place = m_frame.pixelOfCamera(way)) places.push_back(*place);
        }
    }

    const PictureFrame& m_frame;
    Picture& m_picture;
    std::vector<SpacePoint> m_rays; ///< of a fisheye's pixels; zero where there is none
};

} // namespace

Picture pictureOf(const PictureFrame& frame, std::span<const Surface> surfaces, const base::Task& task) {
    Picture picture;
    picture.width = frame.width();
    picture.height = frame.height();
    const auto pixels = static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
    picture.marks.assign(pixels, -1);
    picture.veils.assign(pixels, -1);
    picture.nearness.assign(pixels, 0);
    Painter painter(frame, picture);
    for (const bool clear : {false, true}) {
        for (const auto& surface : surfaces) {
            if (task.cancelled()) return picture;
            if (surface.clear == clear) painter.paint(surface);
        }
    }
    return picture;
}

} // namespace vidette::geometry
