// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"

#include <string>
#include <vector>

/// What becomes blind when a camera, switch, server, link or power supply fails. A device takes down every
/// camera that hangs on it, directly or through other devices. The measure is the part of the target area
/// (contract §3) that nothing but the cameras concerned sees at the asked-for density: small where views
/// overlap, however much the cameras see.
namespace vidette::analysis {

struct FailureImpact {
    bool isDevice = false; ///< else a camera
    base::Uuid id;
    std::string code;
    std::vector<estate::CameraId> cameras; ///< that go dark, in order of id
    double blindArea = 0;                  ///< m² of the target area seen by nobody then, and by someone now

    bool operator==(const FailureImpact&) const = default;
};

/// The cameras that hang on a device, however far down, in order of id. A ring of uplinks, which another
/// program may have made, ends at its beginning.
std::vector<estate::CameraId> camerasBelow(const estate::Estate& estate, estate::DeviceId device);

/// Every camera that is not retired and every device, the worst first; of equal area the one that takes down
/// more cameras, then by code. The areas are those of soleAreas(), in one pass. Fails as coverage() does.
base::Result<std::vector<FailureImpact>>
failureRanking(const estate::Estate& estate, const CoverageOptions& options, const base::Task& task);

} // namespace vidette::analysis
