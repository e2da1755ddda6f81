// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/coverage_options.h"

#include "base/text.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cmath>
#include <utility>

namespace vidette::cli {
namespace {

using geometry::DensityModel;

constexpr std::array<std::pair<const char*, DensityModel>, 4> kModels{{{"plane", DensityModel::Plane},
                                                                       {"angular", DensityModel::Angular},
                                                                       {"on-axis", DensityModel::OnAxis},
                                                                       {"printed", DensityModel::Printed}}};

base::Result<base::Done> readHeights(const CoverageWords& words, analysis::CoverageOptions& options) {
    options.targetLow = words.targetLow.value_or(words.planeHeight);
    options.targetHigh = words.targetHigh.value_or(words.targetLow.value_or(words.planeHeight));
    if (!std::isfinite(options.targetLow) || !std::isfinite(options.targetHigh)) {
        return base::failure("bad_height", "--plane-height", "heights are finite numbers of metres");
    }
    if (words.targetLow.has_value() != words.targetHigh.has_value()) {
        return base::failure("bad_height", "--target-low, --target-high", "give both or none");
    }
    if (options.targetHigh < options.targetLow) {
        return base::failure("bad_height", "--target-high", "must not be below --target-low");
    }
    return base::Done{};
}

base::Result<analysis::PtzView> ptzViewOf(const std::string& word) {
    if (word == "aim") return analysis::PtzView::Aim;
    if (word == "tour") return analysis::PtzView::Tour;
    if (word == "reach") return analysis::PtzView::Reach;
    return base::failure("unknown_ptz", "--ptz", "'" + word + "' is not aim, tour or reach");
}

} // namespace

void addCoverageWords(CLI::App& command, CoverageWords& words) {
    command.add_option("--plane-height", words.planeHeight, "Height of the target plane, m")
        ->capture_default_str();
    command.add_option("--target-low", words.targetLow,
                       "Lowest height of the target, m: the whole segment must be seen");
    command.add_option("--target-high", words.targetHigh, "Highest height of the target, m");
    command.add_option("--standard", words.standard, "Edition of the density classes: 2014 or 2025")
        ->capture_default_str();
    command.add_option("--class", words.className, "Count as seen only what reaches this class");
    command.add_option("--density", words.density,
                       "Count as seen only what reaches so many pixels per metre");
    command.add_option("--model", words.model, "Density model: plane, angular, on-axis or printed")
        ->capture_default_str();
    command.add_flag("--night", words.night, "At night: the range is limited to the infrared range");
    command.add_option("--max-k", words.maxK,
                       "List areas seen by at least 1 … K cameras (default: all cameras)");
    command
        .add_option("--ptz", words.ptz,
                    "What counts of a PTZ: aim (its present direction), tour (its presets too) or reach "
                    "(all that it can look at)")
        ->capture_default_str();
    command.add_option("--threads", words.threads, "Threads (default: one for each processor)");
}

base::Result<DensityModel> densityModelOf(const std::string& word) {
    for (const auto& [name, model] : kModels) {
        if (word == name) return model;
    }
    return base::failure("unknown_model", "--model",
                         "'" + word + "' is not plane, angular, on-axis or printed");
}

std::string wordOf(DensityModel model) {
    for (const auto& [name, value] : kModels) {
        if (value == model) return name;
    }
    return {};
}

base::Result<analysis::CoverageOptions> coverageOptionsOf(const CoverageWords& words) {
    analysis::CoverageOptions options;
    auto standard = catalog::densityStandard(words.standard);
    if (!standard) return base::failure(base::within("--standard", standard.error()));
    options.standard = std::move(*standard);
    const auto model = densityModelOf(words.model);
    if (!model) return base::failure(model.error());
    options.model = *model;
    options.night = words.night;
    if (words.maxK < 0) return base::failure("bad_count", "--max-k", "must be 1 or more");
    options.maxK = words.maxK;
    const auto ptz = ptzViewOf(words.ptz);
    if (!ptz) return base::failure(ptz.error());
    options.ptz = *ptz;
    if (words.threads < 0) return base::failure("bad_count", "--threads", "must be 1 or more");
    options.threads = words.threads;
    if (const auto heights = readHeights(words, options); !heights) return base::failure(heights.error());
    if (!words.className.empty() && words.density) {
        return base::failure("bad_usage", "--class, --density", "give one of them, not both");
    }
    if (!words.className.empty()) {
        const auto* wanted = options.standard.find(words.className);
        if (!wanted) {
            std::vector<std::string> names;
            for (const auto& one : options.standard.classes) names.push_back(one.name);
            return base::failure("unknown_class", "--class",
                                 "'" + words.className + "' is not a class of " + words.standard + ": " +
                                     base::join(names, ", "));
        }
        options.density = wanted->pixelsPerMetre;
        options.densityName = wanted->name;
    }
    if (words.density) {
        if (!std::isfinite(*words.density) || *words.density <= 0) {
            return base::failure("bad_density", "--density", "must be above 0 px/m");
        }
        options.density = words.density;
    }
    return options;
}

} // namespace vidette::cli
