// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"
#include "geometry/point.h"

#include <memory>
#include <string>

/// Frames of reference. The document computes in metres with x to the east and y to the north, so a named
/// frame must be projected, in metres, with those axes, and keep distances (Web Mercator does not: 1 m in it
/// is 0.64 m on the ground at 50° north). Longitude and latitude are brought into the UTM zone of their
/// middle. Everything is computed on this machine; no grid is fetched from a network.
namespace vidette::io {

/// WGS 84, degrees.
struct GeoPoint {
    double longitude = 0;
    double latitude = 0;
};

/// "EPSG:5514" from that, "urn:ogc:def:crs:EPSG::5514" or ".../def/crs/EPSG/0/5514"; "" when it is none of
/// them.
std::string epsgName(const std::string& written);

/// Done for a frame the document can compute in. Fails: "unknown_crs"; "unsuitable_crs" (geographic, not in
/// metres, axes not east and north, Web Mercator), with the reason in the message.
base::Result<base::Done> checkMetricFrame(const std::string& name);

/// The frame's definition as WKT for files that carry one; "" for local metres and unknown frames.
std::string definitionOf(const std::string& name);

/// "EPSG:32633" for 14.4° east, 50° north.
std::string utmFrameOf(GeoPoint place);

/// WGS 84 longitude/latitude → metres of a frame and back. Not thread safe; cheap enough to make one per job.
class Projector {
  public:
    /// Fails with "unknown_crs".
    static base::Result<Projector> to(const std::string& frame);
    Projector(Projector&&) noexcept;
    Projector& operator=(Projector&&) noexcept;
    ~Projector();

    /// Fails with "not_projected" outside the frame's reach.
    base::Result<geometry::Point> project(GeoPoint place) const;
    base::Result<GeoPoint> unproject(geometry::Point p) const;
    /// The direction of true north in the frame, clockwise from +y (meridian convergence). A pan against true
    /// north plus this is the pan in the frame.
    base::Result<base::Angle> trueNorth(GeoPoint place) const;

  private:
    struct Impl;
    explicit Projector(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidette::io
