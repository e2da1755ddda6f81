// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_subjects.h"
#include "base/result.h"
#include "base/task.h"
#include "catalog/density_classes.h"
#include "estate/estate.h"
#include "geometry/optics.h"
#include "geometry/terrain.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What the cameras of an estate see and miss (contract §3, §4). Areas in m² from polygons, never from a
/// grid; polygons in the frame of the estate. The same numbers, bit by bit, for any number of threads. Cost:
/// milliseconds for a shop, seconds for a city of 10,000 cameras; polls the task between cameras.
namespace vidette::analysis {

/// What counts as seen by a camera that can turn.
enum class PtzView {
    Aim,   ///< its present direction
    Tour,  ///< that and its presets, one after the other
    Reach, ///< all that it can look at
};

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
    PtzView ptz = PtzView::Aim;
    bool outlines = true; ///< false: regions of cameras stay empty, their areas are given all the same
    int threads = 0;      ///< 0 = one for each processor
    /// With a model all heights are above its ground, which hides too (geometry/terrain_view.h).
    std::shared_ptr<const geometry::Terrain> terrain;

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
    double area = 0;                   ///< all that the camera sees
    double targetArea = 0;             ///< the part inside the target area
    double uniqueArea = 0;             ///< the part of that which no other camera sees
    double privacyArea = 0;            ///< seen part of privacy zones and parcels
    std::vector<PrivacyShare> privacy; ///< each of them, largest first
    std::vector<FacadeShare> facades;  ///< of private buildings, longest first; by coverage() only
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

/// Covered by at least one camera, with at least the density of a class.
struct ClassArea {
    std::string name;
    double pixelsPerMetre = 0;
    double area = 0;

    bool operator==(const ClassArea&) const = default;
};

struct DistrictCoverage {
    estate::ZoneId id;
    std::string code;
    std::string name;
    double area = 0;                       ///< all of it
    double openArea = 0;                   ///< less the footprints of obstacles
    double coveredArea = 0;                ///< seen by any camera
    std::optional<double> coveredFraction; ///< of all of it
    std::vector<ClassArea> classes;        ///< lowest density first

    bool operator==(const DistrictCoverage&) const = default;
};

struct BlindSpot {
    double area = 0;
    geometry::Point centroid;
    geometry::Polygon outline;
    double demand = 0;         ///< weight of the demand points in it
    int entrances = 0;         ///< entries whose forecourt nobody sees
    double streetLength = 0;   ///< of the middle lines of streets in it, m
    double weightedStreet = 0; ///< the same, each street times its weight

    bool operator==(const BlindSpot&) const = default;
};

struct CoverageResult {
    CoverageOptions options;
    double tolerance = 0.001; ///< chord error of curved edges, m
    double targetArea = 0;
    double coveredArea = 0;
    std::optional<double> coveredFraction; ///< nothing without a target area
    double blindArea = 0;
    std::vector<double> kAreas;         ///< [k−1] = target area seen by at least k cameras
    std::vector<BlindSpot> blindSpots;  ///< largest first
    std::vector<ClassArea> classes;     ///< of the target area, lowest density first
    std::optional<double> overlapRatio; ///< share of the covered area that two or more cameras see
    std::vector<ZoneCoverage> zones;    ///< monitor zones
    std::vector<DistrictCoverage> districts;
    std::vector<DemandCoverage> demands;
    std::vector<StreetCoverage> streets;     ///< longest blind stretch, by weight, first
    std::vector<EntranceCoverage> entrances; ///< in order of code
    std::vector<std::size_t> spotsByDemand;  ///< blind spots with any demand, the one most asked for first
    std::vector<FacadeCoverage> facades;     ///< looked at by some camera, longest first
    std::vector<CameraCoverage> cameras;     ///< in order of code; retired cameras are left out
    base::Warnings warnings;

    bool operator==(const CoverageResult&) const = default;
};

/// Fails, naming camera and field, when a camera's view is not defined (no field of view; neither range nor
/// pixels; no printed distances under the model Printed), and with code "cancelled".
base::Result<CoverageResult> coverage(const estate::Estate& estate, const CoverageOptions& options,
                                      const base::Task& task);

/// For each group of cameras the part of the target area that only cameras of the group see: what would be
/// lost without them, in m². Cameras may be in several groups, or in none.
base::Result<std::vector<double>> soleAreas(const estate::Estate& estate, const CoverageOptions& options,
                                            const std::vector<std::vector<estate::CameraId>>& groups,
                                            const base::Task& task);

/// Default options with a standard from the data files ("2014").
base::Result<CoverageOptions> defaultCoverageOptions();

} // namespace vidette::analysis
