// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/text.h"
#include "catalog/density_classes.h"
#include "catalog/sensor_format.h"
#include "geometry/optics.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <iomanip>
#include <iostream>
#include <memory>
#include <optional>
#include <utility>

namespace vidette::cli {
namespace {

using geometry::DensityModel;

constexpr std::array kModels{
    std::pair{"plane", DensityModel::Plane}, std::pair{"angular", DensityModel::Angular},
    std::pair{"on-axis", DensityModel::OnAxis}, std::pair{"printed", DensityModel::Printed}};

struct OpticsWords {
    std::optional<double> hfov, vfov, focalLength, sensorWidth, pixelPitch, imageWidth, imageHeight;
    std::optional<double> height, tilt, targetHeight;
    std::string sensorFormat;
    std::vector<std::string> printed;
    std::string model = "plane";
    std::string projection = "rectilinear";
    std::string standard = "2014";
    bool json = false;
};

struct OpticsAnswer {
    geometry::Lens lens;
    std::string standardTitle;
    std::vector<catalog::DensityClass> classes;
    /// Distances by class, one list per model of kModels; empty where the model is not defined for this lens.
    std::array<std::vector<double>, kModels.size()> distances;
    std::size_t model = 0;
    std::optional<base::Angle> vfov;
    std::optional<double> near, far, farForTarget;
    base::Warnings warnings;
};

struct Limit {
    const char* option;
    std::optional<double> value;
    double lowest;
    double highest;
    const char* wanted;
};

base::Result<base::Done> refuse(const std::string& option, const std::string& message) {
    return base::failure("bad_usage", option, message);
}

base::Result<base::Done> checkNumbers(const OpticsWords& words) {
    const double widest = words.projection == "equidistant" ? 360.0 : std::nextafter(180.0, 0.0);
    const char* field =
        words.projection == "equidistant" ? "degrees from 0.01 to 360" : "degrees from 0.01 to below 180";
    const Limit limits[] = {
        {"--hfov", words.hfov, 0.01, widest, field},
        {"--vfov", words.vfov, 0.01, widest, field},
        {"--focal-length", words.focalLength, 0.01, 1e4, "millimetres from 0.01 to 10000"},
        {"--sensor-width", words.sensorWidth, 0.01, 1e3, "millimetres from 0.01 to 1000"},
        {"--pixel-pitch", words.pixelPitch, 0.01, 1e3, "micrometres from 0.01 to 1000"},
        {"--image-width", words.imageWidth, 1, 1e6, "1 to 1000000 pixels"},
        {"--image-height", words.imageHeight, 1, 1e6, "1 to 1000000 pixels"},
        {"--height", words.height, 0.01, 1e5, "metres from 0.01 to 100000"},
        {"--tilt", words.tilt, -90, 90, "degrees from -90 to 90, positive downwards"},
        {"--target-height", words.targetHeight, 0, 1e5, "metres from 0 to 100000"},
    };
    for (const auto& limit : limits) {
        if (!limit.value) continue;
        if (*limit.value >= limit.lowest && *limit.value <= limit.highest) continue;
        return refuse(limit.option, "found " + base::toText(*limit.value) + ", expected " + limit.wanted);
    }
    return base::Done{};
}

base::Result<base::Done> checkWords(const OpticsWords& words) {
    if (words.projection != "rectilinear" && words.projection != "equidistant") {
        return refuse("--projection",
                      "found \"" + words.projection + "\", expected rectilinear or equidistant");
    }
    const auto numbers = checkNumbers(words);
    if (!numbers) return numbers;
    if (!words.imageWidth) return refuse("--image-width", "missing; expected the picture's width in pixels");
    for (const auto& [option, value] :
         {std::pair{"--image-width", words.imageWidth}, std::pair{"--image-height", words.imageHeight}}) {
        if (value && *value != std::floor(*value)) {
            return refuse(option, "found " + base::toText(*value) + ", expected a whole number of pixels");
        }
    }
    if (words.height.has_value() != words.tilt.has_value()) {
        return refuse(words.height ? "--tilt" : "--height", "missing; --height and --tilt belong together");
    }
    if (words.targetHeight && !words.height) {
        return refuse("--height", "missing; --target-height needs --height and --tilt");
    }
    if (words.hfov || words.focalLength) return base::Done{};
    return refuse("--hfov", "missing; expected --hfov, or --focal-length with --sensor-width");
}

/// The sensor's width: given, of its format, or pixels times pitch.
base::Result<std::optional<double>> sensorWidth(const OpticsWords& words) {
    if (words.sensorWidth) return words.sensorWidth;
    if (!words.sensorFormat.empty()) {
        const auto format = catalog::sensorFormat(words.sensorFormat);
        if (!format) return base::failure(base::within("--sensor-format", format.error()));
        return std::optional(format->width);
    }
    if (words.pixelPitch) return std::optional(*words.pixelPitch * *words.imageWidth / 1000);
    return std::optional<double>{};
}

base::Result<std::vector<geometry::PrintedDistance>> printedRows(const OpticsWords& words) {
    std::vector<geometry::PrintedDistance> rows;
    for (const auto& text : words.printed) {
        const auto parts = base::split(text, ':');
        const auto density = base::numberFromText(parts.front());
        const auto distance = parts.size() == 2 ? base::numberFromText(parts.back()) : std::nullopt;
        if (!density || !distance || *density <= 0 || *distance <= 0) {
            return base::failure("bad_usage", "--printed",
                                 "found \"" + text + "\", expected DENSITY:DISTANCE such as 25:67");
        }
        rows.push_back({*density, *distance});
    }
    return rows;
}

base::Result<geometry::Lens> lensOfWords(const OpticsWords& words) {
    const auto sensor = sensorWidth(words);
    if (!sensor) return base::failure(sensor.error());
    if (!words.hfov && !*sensor) {
        return base::failure(
            "bad_usage", "--sensor-width",
            "missing; --focal-length needs --sensor-width, --sensor-format or --pixel-pitch");
    }
    auto printed = printedRows(words);
    if (!printed) return base::failure(printed.error());
    geometry::Lens lens;
    lens.projection = words.projection == "equidistant" ? geometry::Projection::Equidistant
                                                        : geometry::Projection::Rectilinear;
    lens.hfov =
        words.hfov ? base::Angle::degrees(*words.hfov) : geometry::fieldOfView(*words.focalLength, **sensor);
    if (words.vfov) lens.vfov = base::Angle::degrees(*words.vfov);
    lens.imageWidth = static_cast<int>(*words.imageWidth);
    lens.imageHeight = static_cast<int>(words.imageHeight.value_or(0));
    lens.focalLength = words.focalLength;
    lens.pixelPitch = words.pixelPitch;
    if (!lens.pixelPitch && *sensor) lens.pixelPitch = **sensor / lens.imageWidth * 1000;
    lens.printed = std::move(*printed);
    return lens;
}

base::Result<base::Done> addDistances(const OpticsWords& words, OpticsAnswer& answer) {
    for (std::size_t i = 0; i < kModels.size(); ++i) {
        const bool wanted = words.model == kModels[i].first;
        if (wanted) answer.model = i;
        for (const auto& one : answer.classes) {
            const auto distance =
                geometry::densityDistance(answer.lens, one.pixelsPerMetre, kModels[i].second);
            if (!distance && wanted) return refuse("--model " + words.model, distance.error().message);
            if (!distance) break;
            answer.distances[i].push_back(*distance);
        }
        if (answer.distances[i].size() < answer.classes.size()) answer.distances[i].clear();
    }
    return base::Done{};
}

void addEdges(const OpticsWords& words, OpticsAnswer& answer) {
    answer.vfov = geometry::verticalField(answer.lens);
    if (!words.height) return;
    if (!answer.vfov) {
        answer.warnings.push_back({"no_vertical_field", "--vfov",
                                   "neither --vfov nor --image-height is given: near and far are not known"});
        return;
    }
    const base::Metres height(*words.height);
    const auto tilt = base::Angle::degrees(*words.tilt);
    const double near = geometry::nearEdge(height, base::Metres(0), tilt, *answer.vfov);
    if (std::isfinite(near)) answer.near = near;
    answer.far = geometry::farEdge(height, base::Metres(0), tilt, *answer.vfov);
    if (!words.targetHeight) return;
    answer.farForTarget = geometry::farEdge(height, base::Metres(*words.targetHeight), tilt, *answer.vfov);
}

base::Result<OpticsAnswer> compute(const OpticsWords& words) {
    const auto good = checkWords(words);
    if (!good) return base::failure(good.error());
    const auto standard = catalog::densityStandard(words.standard);
    if (!standard) return base::failure(standard.error().code, "--standard", standard.error().message);
    const auto known = [&](const auto& model) { return words.model == model.first; };
    if (std::none_of(kModels.begin(), kModels.end(), known)) {
        return base::failure("bad_usage", "--model",
                             "found \"" + words.model + "\", expected plane, angular, on-axis or printed");
    }
    const auto lens = lensOfWords(words);
    if (!lens) return base::failure(lens.error());
    OpticsAnswer answer;
    answer.lens = *lens;
    answer.standardTitle = standard->title;
    answer.classes = standard->classes;
    const auto added = addDistances(words, answer);
    if (!added) return base::failure(added.error());
    addEdges(words, answer);
    return answer;
}

nlohmann::json numberOrNull(const std::optional<double>& value) {
    return value ? nlohmann::json(*value) : nlohmann::json(nullptr);
}

nlohmann::json distancesOf(const OpticsAnswer& answer, std::size_t model) {
    auto distances = nlohmann::json::object();
    for (std::size_t i = 0; i < answer.distances[model].size(); ++i) {
        distances[answer.classes[i].name] = answer.distances[model][i];
    }
    return distances;
}

nlohmann::json asJson(const OpticsWords& words, const OpticsAnswer& answer) {
    nlohmann::json document{{"hfov", answer.lens.hfov.degrees()},
                            {"vfov", nullptr},
                            {"model", words.model},
                            {"standard", words.standard},
                            {"distances", distancesOf(answer, answer.model)},
                            {"models", nlohmann::json::object()},
                            {"near", numberOrNull(answer.near)},
                            {"far", numberOrNull(answer.far)},
                            {"far_for_target", numberOrNull(answer.farForTarget)},
                            {"warnings", toJson(answer.warnings)}};
    if (answer.vfov) document["vfov"] = answer.vfov->degrees();
    for (std::size_t i = 0; i < kModels.size(); ++i) {
        if (answer.distances[i].size() == answer.classes.size())
            document["models"][kModels[i].first] = distancesOf(answer, i);
    }
    return document;
}

void printEdges(const OpticsWords& words, const OpticsAnswer& answer) {
    if (!words.height) return;
    const auto metres = [](const std::optional<double>& value, const char* otherwise) {
        return value ? base::decimal(*value, 2) + " m" : std::string(otherwise);
    };
    std::cout << "\nOn the ground, camera at " << base::toText(*words.height) << " m, tilted "
              << base::toText(*words.tilt) << "° down\n";
    if (!answer.vfov) return;
    std::cout << "  picture begins at  " << metres(answer.near, "nowhere: it looks above the horizon") << '\n'
              << "  picture ends at    " << metres(answer.far, "no end: it reaches the horizon") << '\n';
    if (!words.targetHeight) return;
    std::cout << "  a target " << base::toText(*words.targetHeight) << " m high is whole up to  "
              << metres(answer.farForTarget, "no end") << '\n';
}

void printTable(const OpticsWords& words, const OpticsAnswer& answer) {
    std::cout << "Field of view  " << base::decimal(answer.lens.hfov.degrees(), 1) << "° wide";
    if (answer.vfov) std::cout << ", " << base::decimal(answer.vfov->degrees(), 1) << "° high";
    std::cout << "\n\nDistance in metres up to which a class holds, " << answer.standardTitle << '\n';
    std::cout << std::left << std::setw(16) << "class" << std::right << std::setw(8) << "px/m";
    for (std::size_t i = 0; i < kModels.size(); ++i) {
        if (answer.distances[i].empty()) continue;
        std::cout << std::setw(11) << (std::string(kModels[i].first) + (i == answer.model ? " *" : ""));
    }
    std::cout << '\n';
    for (std::size_t row = 0; row < answer.classes.size(); ++row) {
        std::cout << std::left << std::setw(16) << answer.classes[row].name << std::right << std::setw(8)
                  << base::toText(answer.classes[row].pixelsPerMetre);
        for (const auto& column : answer.distances) {
            if (!column.empty()) std::cout << std::setw(11) << base::decimal(column[row], 1);
        }
        std::cout << '\n';
    }
    std::cout << "* the model asked for. plane: flat target, conservative; angular: as most makers print;\n"
                 "  on-axis: in the picture's centre.\n";
    printEdges(words, answer);
}

void run(const OpticsWords& words, int& status) {
    const auto answer = compute(words);
    if (!answer) {
        status = fail(answer.error());
        return;
    }
    printWarnings(answer->warnings);
    if (words.json) {
        printJson(asJson(words, *answer));
    } else {
        printTable(words, *answer);
    }
    status = kDone;
}

} // namespace

void addOpticsCommand(CLI::App& root, int& status) {
    auto* command =
        root.add_subcommand("optics", "What a lens sees: angles, class distances, near and far edge");
    auto words = std::make_shared<OpticsWords>();
    command->add_option("--hfov", words->hfov, "printed horizontal field of view, degrees");
    command->add_option("--vfov", words->vfov, "printed vertical field of view, degrees");
    command->add_option("--focal-length", words->focalLength, "focal length, mm (where no angle is printed)");
    command->add_option("--sensor-width", words->sensorWidth, "width of the sensor, mm");
    command->add_option("--sensor-format", words->sensorFormat,
                        "optical format of the sensor, such as 1/2.8");
    command->add_option("--image-width", words->imageWidth, "width of the picture, pixels");
    command->add_option("--image-height", words->imageHeight, "height of the picture, pixels");
    command->add_option("--pixel-pitch", words->pixelPitch, "distance of two pixels on the sensor, µm");
    command->add_option("--projection", words->projection, "rectilinear or equidistant (fisheye)");
    command->add_option("--printed", words->printed, "a distance the maker prints, DENSITY:DISTANCE; repeat");
    command->add_option("--model", words->model, "plane, angular, on-axis or printed");
    command->add_option("--standard", words->standard, "edition of the classes: 2014 or 2025");
    command->add_option("--height", words->height, "height of the camera, m");
    command->add_option("--tilt", words->tilt, "tilt below the horizontal, degrees");
    command->add_option("--target-height", words->targetHeight, "height of a target on the ground, m");
    command->add_flag("--json", words->json, "print one JSON document");
    command->callback([words, &status] { run(*words, status); });
}

} // namespace vidette::cli
