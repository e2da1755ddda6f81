// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "estate/estate.h"

#include <utility>
#include <vector>

/// What "seen" means, decided for one point at a time by the definition alone (docs/seeing.md): in the
/// picture, in range, in sight, dense enough. No polygon is cut and no line of geometry/ is used, so that a
/// mistake there cannot repeat itself here.
///
///     const LineOfSight sight(plan, options);
///     if (sight.sees(camera, {3, 4})) …          // the segment from targetLow to targetHigh above (3, 4)
///
/// At night a camera without infrared light sees nothing. Two-height rule: for every obstacle the hidden
/// heights above a point are an interval, so that "the whole segment is in sight" needs no sampling; range
/// and a rectilinear picture are convex, so that the segment's ends decide; an equidistant picture is asked
/// at 33 heights. Cost: O(edges) per question. Thread safe.
namespace vidette::support {

class LineOfSight {
  public:
    LineOfSight(const estate::Estate& plan, const analysis::CoverageOptions& options);

    /// All conditions, and the asked-for density if there is one.
    bool sees(const estate::Camera& camera, geometry::Point target) const;
    /// Pixels per metre at the worst height above `target`; −1 where the camera does not see it. The
    /// asked-for density plays no part.
    double density(const estate::Camera& camera, geometry::Point target) const;
    /// Farthest ground distance at which the camera may see anything; 0 when its range does not reach.
    double groundReach(const estate::Camera& camera) const;
    /// In the footprint of an opaque solid that stands somewhere between targetLow and targetHigh.
    bool built(geometry::Point target) const;
    /// The camera stands inside an opaque solid.
    bool buried(const estate::Camera& camera) const;

  private:
    struct Prism {
        geometry::Polygon outline;
        double base = 0;
        double top = 0;
        geometry::Point low; ///< corners of the box around the outline
        geometry::Point high;
    };
    struct Sheet {
        geometry::Point from;
        geometry::Point to;
        double base = 0;
        double top = 0;
        std::vector<std::pair<double, double>> open; ///< parts between from (0) and to (1) seen through
    };

    void addPrism(const geometry::Polygon& outline, double base, double top);
    void addSheets(const geometry::Polyline& line, double base, double top);
    void open(const geometry::Polyline& line);
    bool inSight(const estate::Camera& camera, geometry::Point target) const;
    bool hides(const Prism& prism, const estate::Camera& camera, geometry::Point target) const;
    bool hides(const Sheet& sheet, const estate::Camera& camera, geometry::Point target) const;
    double rangeOf(const estate::Camera& camera) const;

    analysis::CoverageOptions m_options;
    std::vector<Prism> m_prisms;
    std::vector<Sheet> m_sheets;
};

/// One question: does the camera see the point at height z above `target`?
bool sees(const estate::Estate& plan, const estate::Camera& camera, geometry::Point target, double z,
          analysis::CoverageOptions options);

/// Even-odd over all rings; in any of several polygons.
bool inPolygon(const geometry::Polygon& polygon, geometry::Point p);
bool inPolygons(const geometry::Polygons& polygons, geometry::Point p);

} // namespace vidette::support
