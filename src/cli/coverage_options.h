// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

/// The words that coverage and report share: plane height, edition of the classes, class, model, night, what
/// counts of cameras that turn.
namespace vidette::cli {

struct CoverageWords {
    double planeHeight = 1.0;
    std::optional<double> targetLow;
    std::optional<double> targetHigh;
    std::string standard = "2014";
    std::string className;
    std::optional<double> density;
    std::string model = "plane";
    bool night = false;
    int maxK = 0;
    std::string ptz = "aim";
    int threads = 0;
};

/// Declares the options on a command.
void addCoverageWords(CLI::App& command, CoverageWords& words);

/// Fails, naming the option: unknown standard, class or model; heights the wrong way round or not finite.
base::Result<analysis::CoverageOptions> coverageOptionsOf(const CoverageWords& words);

/// plane, angular, on-axis, printed; fails with the list.
base::Result<geometry::DensityModel> densityModelOf(const std::string& word);
std::string wordOf(geometry::DensityModel model);

} // namespace vidette::cli
