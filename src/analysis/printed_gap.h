// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geometry/optics.h"

#include <optional>
#include <string>
#include <vector>

/// Printed distances beside computed ones, and which formula explains the printed ones.
///
/// Makers do not print what the flat formula gives: over 46 printed values it gives on average 0.74 of the
/// printed distance, the angular one 0.95. Which of them a sheet follows is found by comparing: a model fits
/// when all its distances are within 10 % of the printed ones.
namespace vidette::analysis {

/// Which formula gives the printed distances.
enum class PrintedBy {
    Nothing,  ///< nothing is printed
    Plane,    ///< the flat formula, and so perhaps all of them: a narrow lens
    OnAxis,   ///< the density in the middle of the picture, f / (pixel pitch · R)
    Angular,  ///< pixels by angle, width / (hfov · R)
    Vertical, ///< pixels by angle, from the height of the picture: height / (vfov · R)
    Unknown,  ///< none of them within 10 %
};

/// One printed distance with what the models give at its density; nothing where a model is not defined.
struct PrintedRow {
    double pixelsPerMetre = 0;
    double printed = 0;
    std::optional<double> plane;
    std::optional<double> angular;
    std::optional<double> onAxis;
    std::optional<double> vertical;

    bool operator==(const PrintedRow&) const = default;
};

struct PrintedGap {
    std::vector<PrintedRow> rows; ///< lowest density first
    PrintedBy by = PrintedBy::Nothing;
    /// Mean of plane / printed; nothing where either is missing. 0.6: the flat formula gives 60 % of what is
    /// printed.
    std::optional<double> planeShare;

    bool operator==(const PrintedGap&) const = default;
};

PrintedGap printedGap(const geometry::Lens& lens);

/// "angular", "on_axis" …: for files.
std::string wordOf(PrintedBy by);

} // namespace vidette::analysis
