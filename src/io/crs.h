// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"
#include "geometry/point.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// Frames of reference. The document computes in metres with x to the east and y to the north, so its frame
/// must be projected, in metres, with those axes, and keep distances (Web Mercator does not: 1 m in it is
/// 0.64 m on the ground at 50° north, and 1 m² is 0.41 m²). Data in any other frame known to PROJ can be
/// brought into such a frame.
///
/// Coordinates are always in the traditional order, whatever the register says: x = easting or longitude,
/// y = northing or latitude. (EPSG:2180 registers northing first, EPSG:4326 latitude first.) Everything is
/// computed on this machine; no grid is fetched from a network. Without its register of frames (proj.db)
/// every function that can fail does so with "no_frame_register".
namespace vidette::io {

/// WGS 84, degrees.
struct GeoPoint {
    double longitude = 0;
    double latitude = 0;
};

/// WGS 84 longitude and latitude as a frame.
inline constexpr const char* kWgs84 = "EPSG:4326";

/// "EPSG:5514" from that, "urn:ogc:def:crs:EPSG::5514" or ".../def/crs/EPSG/0/5514"; "" when it is none of
/// them.
std::string epsgName(const std::string& written);

/// Done for a frame the document can compute in. Fails: "unknown_crs"; "unsuitable_crs" (geographic, not in
/// metres, axes not east and north, Web Mercator), with the reason and frames to take instead: those of
/// `place` where it is given.
base::Result<base::Done> checkMetricFrame(const std::string& name, std::optional<GeoPoint> place = {});

/// Frames to compute in at a place, best first: that of the country which holds it (EPSG:5514 in Czechia,
/// 8353 in Slovakia, 2180 in Poland; the outlines of data/tables/national_frames.csv are good to about 1 km),
/// then the UTM zone.
std::vector<std::string> metricFramesFor(GeoPoint place);

/// The frame's definition as WKT for files that carry one; "" for local metres and unknown frames.
std::string definitionOf(const std::string& name);

/// A frame for people: the name, or "a frame of its own" for a definition, which is too long for a line.
std::string frameInWords(const std::string& frame);

/// "EPSG:32633" for 14.4° east, 50° north.
std::string utmFrameOf(GeoPoint place);

/// Positions of one frame → those of another and back. Not thread safe; cheap enough to make one per job.
///
///     const auto toKrovak = Transformation::between("EPSG:3857", "EPSG:5514");
///     const auto p = toKrovak->apply({1605316.11, 6461529.86});
class Transformation {
  public:
    /// Fails with "unknown_crs", or "no_transformation" between frames that PROJ cannot connect.
    static base::Result<Transformation> between(const std::string& from, const std::string& to);
    Transformation(Transformation&&) noexcept;
    Transformation& operator=(Transformation&&) noexcept;
    ~Transformation();

    /// Fails with "not_projected" outside the reach of the frames.
    base::Result<geometry::Point> apply(geometry::Point p) const;
    base::Result<geometry::Point> reverse(geometry::Point p) const;
    /// How far off the operation that PROJ takes at p may be, as its register states it: 0 between frames of
    /// one datum, 1 m between EPSG:5514 and WGS 84 (the finer Czech grids may not be passed on). Nothing
    /// where the register states nothing or p has no place in the other frame.
    std::optional<base::Metres> accuracyAt(geometry::Point p) const;
    /// The direction of +y of the first frame, clockwise from +y of the second. A pan in the first frame plus
    /// this is the pan in the second.
    base::Result<base::Angle> northAt(geometry::Point p) const;

  private:
    struct Impl;
    explicit Transformation(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// "exact", "about 1 m", "about 0.5 m", "not known": an accuracy for people.
std::string accuracyInWords(std::optional<base::Metres> accuracy);

/// WGS 84 longitude/latitude → metres of a frame and back.
class Projector {
  public:
    /// Fails with "unknown_crs".
    static base::Result<Projector> to(const std::string& frame);

    /// Fails with "not_projected" outside the frame's reach.
    base::Result<geometry::Point> project(GeoPoint place) const;
    base::Result<GeoPoint> unproject(geometry::Point p) const;
    /// The direction of true north in the frame, clockwise from +y (meridian convergence). A pan against true
    /// north plus this is the pan in the frame.
    base::Result<base::Angle> trueNorth(GeoPoint place) const;
    std::optional<base::Metres> accuracyAt(GeoPoint place) const;

  private:
    explicit Projector(Transformation transformation) : m_transformation(std::move(transformation)) {}
    Transformation m_transformation;
};

} // namespace vidette::io
