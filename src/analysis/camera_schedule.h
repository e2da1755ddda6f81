// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "base/date.h"

#include <optional>
#include <string>
#include <vector>

/// The camera schedule: every camera that hangs or is to hang, how it is set up and what it sees. What an
/// installer mounts by and a buyer compares with the order.
namespace vidette::analysis {

struct ScheduledCamera {
    estate::CameraId id;
    std::string model; ///< of the plan, else of the asset that hangs there; "" = not stated
    std::string level; ///< "" = on every one
    std::string place; ///< the smallest room, zone or district that holds it, by name; "" = none does
    double field = 0;  ///< horizontal, degrees; 0 = not known
    double seen = 0;   ///< m²
    double target = 0; ///< the part of it inside the target area, m²
    std::optional<double> targetShare; ///< of the target area; nothing without one
    double unique = 0;                 ///< what no other camera sees of the target area, m²
    std::vector<ClassArea> classes;    ///< reached, lowest density first
    std::string purpose;               ///< why it records on that day, as the processings say
    std::string device;                ///< code of what it hangs on
    double poeWatts = 0;               ///< of its model; 0 = not stated
};

/// Code of the model of a camera: as the plan says, else of the asset that hangs there; "" = not stated.
std::string modelOf(const estate::Estate& estate, const estate::Camera& camera);

/// In the order people count codes; retired cameras are left out. `seen`: the answer about this very estate,
/// or null where there is none – then areas are 0 and classes empty. Cost: cameras × zones.
std::vector<ScheduledCamera> cameraSchedule(const estate::Estate& estate, const CoverageResult* seen,
                                            const base::Date& on);

} // namespace vidette::analysis
