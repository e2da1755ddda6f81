// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/grey_picture.h"
#include "geometry/point.h"

#include <utility>
#include <vector>

/// Floor plans drawn for tests, pixel by pixel and by the definition of what they show.
namespace vidette::support {

/// A straight wall by its middle line, in pixels.
struct DrawnWall {
    geometry::Point from;
    geometry::Point to;
    double thickness = 0;
    bool outlined = false; ///< two lines of 2 pixels, their middles `thickness` apart
};

/// A white sheet that is drawn on; edges are smooth (4 × 4 samples a pixel).
class Sheet {
  public:
    Sheet(int width, int height);
    explicit Sheet(geometry::GreyPicture picture) : m_picture(std::move(picture)) {}

    void line(geometry::Point from, geometry::Point to, double thickness, int brightness = 0);
    void wall(const DrawnWall& wall);
    /// What a scanner adds: 3 × 3 blur, paper that darkens to one side, grain, black and white specks.
    void scan(unsigned seed, double grain, double specks);
    const geometry::GreyPicture& picture() const { return m_picture; }

  private:
    geometry::GreyPicture m_picture;
};

struct DrawnPlan {
    std::vector<DrawnWall> walls;
    geometry::GreyPicture picture;
};

/// Rooms in a row and column grid, their walls filled or outlined, a door in each inner one; dimension lines,
/// stairs, hatching and words of strokes around. Turned by so many degrees about the middle of the sheet.
DrawnPlan drawnRooms(unsigned seed, bool outlined, double degrees);

} // namespace vidette::support
