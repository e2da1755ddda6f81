// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/camera_picture.h"

#include <vector>

/// The surfaces that a camera could see, made from the plan: walls with their openings, roofs, floor,
/// persons. Heights are above the floor of the plan.
namespace vidette::analysis {

class PictureSurfaces {
  public:
    /// Things farther than `reach` metres from the eye are left out.
    PictureSurfaces(geometry::Point eye, double reach) : m_eye(eye), m_reach(reach) {}

    /// The floor, out to far behind the reach.
    void addFloor();
    void addPlan(const estate::Estate& estate, const base::Task& task);
    /// A plain figure of an upright person that faces the camera.
    void addPerson(geometry::Point at, int person);

    const std::vector<geometry::Surface>& surfaces() const { return m_surfaces; }
    const std::vector<SeenThing>& things() const { return m_things; }

  private:
    struct Heights {
        double base = 0;
        double top = 0;
    };
    void addObstacle(const estate::Obstacle& obstacle, const std::vector<geometry::Polyline>& openings);
    void addSheet(geometry::Point a, geometry::Point b, const Heights& heights, const SeenThing& thing,
                  bool clear);
    void addLevel(const geometry::Polygon& polygon, double height, const SeenThing& thing, bool clear);
    void add(std::vector<geometry::SpacePoint> corners, const SeenThing& thing, bool clear);

    geometry::Point m_eye;
    double m_reach;
    std::vector<geometry::Surface> m_surfaces;
    std::vector<SeenThing> m_things;
};

} // namespace vidette::analysis
