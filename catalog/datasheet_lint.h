// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/camera_model.h"

#include <optional>
#include <string>
#include <vector>

/// What cannot be right in a data sheet. Every rule has caught a published error:
///
///     printed_ratio   O, R, I are not 0.4, 0.2, 0.1 of D within rounding (25/62.5, 25/125, 25/250)
///     printed_range   D does not fit the pixels: outside 0.7 times the plane and 1.35 times the angular
///     value vertical_field  vfov/hfov is more than 15 % off the picture's aspect image_aspect    the picture
///     is neither of a usual aspect nor of a usual size
///
/// A finding is a question to the maker, not a proof: it names what was found and what would fit.
namespace vidette::catalog {

struct LintFinding {
    std::string code;
    std::string field; ///< "identify"
    double found = 0;
    double expected = 0; ///< the value that would fit
    std::string message; ///< one plain sentence

    bool operator==(const LintFinding&) const = default;
};

/// In the order of the rules; empty = nothing to ask. Fails only when the table of sizes is broken.
base::Result<std::vector<LintFinding>> lintDatasheet(const CameraModel& model);

/// D of the angular model, width / (hfov_rad · 25), m; nothing without width or field.
std::optional<double> angularDetectRange(const CameraModel& model);
/// D of the plane model, width / (2 · 25 · tan(hfov/2)); nothing also from 180° on.
std::optional<double> planeDetectRange(const CameraModel& model);

} // namespace vidette::catalog
