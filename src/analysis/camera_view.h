// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "geometry/view_pieces.h"

#include <vector>

/// The view of one camera at every level that an analysis asks for.
namespace vidette::analysis {

/// Levels of an analysis: [0] the view itself (at the asked density, if any), then the classes of the
/// standard, then densities that only a zone asks for.
struct ViewLevels {
    std::optional<double> asked;
    std::vector<catalog::DensityClass> classes;
    std::vector<double> extra;

    bool operator==(const ViewLevels&) const = default;
    /// Index of the level of this density; −1 when it is none of them.
    int indexOf(double pixelsPerMetre) const;
    std::size_t count() const { return 1 + classes.size() + extra.size(); }
};

struct CameraView {
    std::vector<geometry::PieceSet> levels; ///< one for each level
    geometry::Box bounds;      ///< of the camera's foot and all that it could see without obstacles
    bool knowsDensity = false; ///< false: pixels unknown, there is level [0] only
    base::Warnings warnings;
};

/// How the camera reaches: what it looks at, at all levels, and how far.
struct CameraReach {
    std::vector<geometry::Sighting> sightings; ///< several for several sensors or presets
    double range = 0;                          ///< m; 0 at night without infrared
    bool knowsDensity = false;
    base::Warnings warnings;
};

/// Fails, naming the camera: what lensOf() refuses; "no_range" (neither range nor pixels); "no_image_width"
/// (a density is asked for); "no_printed_distances".
base::Result<CameraReach> reachOf(const estate::Camera& camera, const CoverageOptions& options,
                                  const ViewLevels& levels, double tolerance);

/// Safe to call from several threads.
CameraView cameraView(const geometry::Scene& scene, const CameraReach& reach, const estate::Camera& camera);

} // namespace vidette::analysis
