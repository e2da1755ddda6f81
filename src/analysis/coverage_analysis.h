// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "catalog/density_classes.h"
#include "estate/estate.h"
#include "geometry/optics.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What the cameras of an estate see and miss (contract §3, §4). Areas in m² from polygons, never from a
/// grid; polygons in the frame of the estate. Cost: milliseconds for a shop; polls the task between cameras.
namespace vidette::analysis {

struct CoverageOptions {
    /// The target plane. With `targetHigh` above `targetLow` the whole vertical segment must be seen.
    double targetLow = 1.0;
    double targetHigh = 1.0;
    catalog::DensityStandard standard;
    /// Asked-for density in px/m; nothing = being in the picture is enough. `densityName` is its class, if it
    /// has one.
    std::optional<double> density;
    std::string densityName;
    geometry::DensityModel model = geometry::DensityModel::Plane;
    bool night = false; ///< range becomes min(range, IR range)
    int maxK = 0;       ///< 0 = number of cameras

    bool operator==(const CoverageOptions&) const = default;
};

/// All that a camera sees with at least the density of a class, whatever density is asked for; classes nest,
/// so the parts of one camera do too.
struct ClassView {
    std::string name;
    double pixelsPerMetre = 0;
    double area = 0;
    geometry::Polygons region;

    bool operator==(const ClassView&) const = default;
};

struct CameraCoverage {
    estate::CameraId id;
    std::string code;
    double area = 0;        ///< all that the camera sees
    double targetArea = 0;  ///< the part inside the target area
    double uniqueArea = 0;  ///< the part of that which no other camera sees
    double privacyArea = 0; ///< seen part of privacy zones and parcels
    geometry::Polygons region;
    std::vector<ClassView> classes; ///< lowest density first

    bool operator==(const CameraCoverage&) const = default;
};

struct ZoneCoverage {
    estate::ZoneId id;
    std::string code;
    std::string name;
    double area = 0;        ///< less the footprints of obstacles
    double coveredArea = 0; ///< seen at the required class by the required number of cameras
    std::optional<double> coveredFraction;
    std::string requiredClass; ///< "" = none
    int requiredK = 1;
    bool met = false; ///< covered but for at most 1 % of its area

    bool operator==(const ZoneCoverage&) const = default;
};

struct BlindSpot {
    double area = 0;
    geometry::Point centroid;
    geometry::Polygon outline;

    bool operator==(const BlindSpot&) const = default;
};

struct CoverageResult {
    CoverageOptions options;
    double tolerance = 0.001; ///< chord error of curved edges, m
    double targetArea = 0;
    double coveredArea = 0;
    std::optional<double> coveredFraction; ///< nothing without a target area
    double blindArea = 0;
    std::vector<double> kAreas;          ///< [k−1] = target area seen by at least k cameras
    std::vector<BlindSpot> blindSpots;   ///< largest first
    std::vector<ZoneCoverage> zones;     ///< monitor zones
    std::vector<CameraCoverage> cameras; ///< in order of code; retired cameras are left out
    base::Warnings warnings;

    bool operator==(const CoverageResult&) const = default;
};

/// Fails, naming camera and field, when a camera's view is not defined (no field of view; neither range nor
/// pixels; no printed distances under the model Printed), and with code "cancelled".
base::Result<CoverageResult> coverage(const estate::Estate& estate, const CoverageOptions& options,
                                      const base::Task& task);

/// Remembers the prepared obstacles and the views of cameras that did not change, so that while one camera is
/// dragged only its own view is made anew. Gives the same figures as coverage(). Not for two threads at once.
class CoverageMemory {
  public:
    CoverageMemory();
    CoverageMemory(CoverageMemory&&) noexcept;
    CoverageMemory& operator=(CoverageMemory&&) noexcept;
    ~CoverageMemory();
    base::Result<CoverageResult> coverage(const estate::Estate& estate, const CoverageOptions& options,
                                          const base::Task& task);

    struct State;

  private:
    std::unique_ptr<State> m_state;
};

/// Default options with a standard from the data files ("2014").
base::Result<CoverageOptions> defaultCoverageOptions();

} // namespace vidette::analysis
