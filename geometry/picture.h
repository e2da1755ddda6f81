// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "geometry/field.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// The picture of a camera, computed: where a point of space lands in it, and which surface is seen in each
/// of its pixels.
///
/// In the frame of the camera – X to the right, Y down, Z along the axis (see field.h) – a rectilinear lens
/// images a point at f·X/Z, f·Y/Z from the middle, an equidistant one at a distance proportional to the angle
/// from the axis. Width and height have a scale of their own, so that printed angles of both hold.
///
/// Surfaces are flat and convex. A pixel shows a surface when its ray passes between the surface's edges,
/// that is on the inner side of each plane through the eye and an edge; which of several is nearest follows
/// from where the ray meets their planes. So one rule serves both projections, and nothing is cut or
/// subdivided.
namespace vidette::geometry {

/// A point of space: metres, z above the floor or ground.
struct SpacePoint {
    double x = 0;
    double y = 0;
    double z = 0;

    bool operator==(const SpacePoint&) const = default;
};

/// Pixels of a picture, from its upper left corner, y down; the middle of the first pixel is (0.5, 0.5).
struct PixelPoint {
    double x = 0;
    double y = 0;

    bool operator==(const PixelPoint&) const = default;
};

class PictureFrame {
  public:
    /// A picture `width` pixels wide. A pose without tilt looks straight ahead. The height follows from the
    /// lens' picture size, else from its angles, else it is 9/16 of the width. Fails as checkLens() does, and
    /// with "bad_picture" for a width outside 16 … 8192.
    static base::Result<PictureFrame> of(const Pose& pose, const Lens& lens, int width);

    int width() const { return m_width; }
    int height() const { return m_height; }
    bool fisheye() const { return m_fisheye; }
    const SpacePoint& eye() const { return m_eye; }
    /// X right, Y down, Z along the axis.
    SpacePoint inCamera(const SpacePoint& point) const;
    /// Where the point lands, inside of the picture or beside it; nothing behind a rectilinear lens and for
    /// the eye itself.
    std::optional<PixelPoint> pixelOf(const SpacePoint& point) const;
    /// The same of a point in the frame of the camera.
    std::optional<PixelPoint> pixelOfCamera(const SpacePoint& inCamera) const;
    /// The direction of a pixel's ray in the frame of the camera: Z = 1 for a rectilinear lens, of length 1
    /// for an equidistant one; nothing beyond 360° around the axis.
    std::optional<SpacePoint> rayOf(PixelPoint pixel) const;
    /// The point of space at `nearness` (see Picture) on the ray of a pixel. The nearness must not be 0.
    SpacePoint pointAt(PixelPoint pixel, double nearness) const;

  private:
    SpacePoint m_eye;
    SpacePoint m_right, m_down, m_forward; ///< the axes of the picture in space
    int m_width = 0;
    int m_height = 0;
    double m_acrossScale = 0; ///< pixels for a tangent, or for a radian
    double m_downScale = 0;
    bool m_fisheye = false;
};

/// A flat convex surface, corners in order, either way round.
struct Surface {
    std::vector<SpacePoint> corners;
    std::int32_t mark = 0; ///< what it is, ≥ 0
    bool clear = false;    ///< glass: what is behind it is seen all the same
};

struct Picture {
    int width = 0;
    int height = 0;
    std::vector<std::int32_t> marks; ///< row by row; −1 = nothing
    std::vector<float> nearness;     ///< 1/Z, equidistant 1/R, of the opaque surface; 0 = infinitely far
    std::vector<std::int32_t> veils; ///< a clear surface before it; −1 = none

    std::size_t at(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(width) +
               static_cast<std::size_t>(column);
    }
};

/// The picture of these surfaces. Surfaces whose plane runs through the eye are seen edge-on and left out; of
/// two at the same depth the first is seen. Cost: about 2 ns per pixel of each surface's box in the picture
/// (rectilinear), ten times that for a fisheye. After task.cancel() not all surfaces are in it.
Picture pictureOf(const PictureFrame& frame, std::span<const Surface> surfaces, const base::Task& task);

} // namespace vidette::geometry
