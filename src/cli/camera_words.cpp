// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/camera_words.h"

#include "estate/row_codes.h"

#include <CLI/CLI.hpp>

namespace vidette::cli {

void addCameraWords(CLI::App& command, CameraWords& words) {
    command.add_option("PLAN", words.plan, "exchange plan or project")->required();
    command.add_option("--camera", words.camera, "the camera, by id")->required();
    command
        .add_option("--person", words.persons,
                    "a standing person so many metres away on the axis; repeat, some that fit when left out")
        ->check(CLI::Range(0.1, 1e4));
    command.add_option("--plane-height", words.coverage.planeHeight, "height of the target plane, m");
    command.add_option("--standard", words.coverage.standard, "edition of the classes: 2014 or 2025");
    command.add_option("--model", words.coverage.model, "plane, angular, on-axis or printed");
    command.add_flag("--night", words.coverage.night, "only as far as infrared light reaches");
    command.add_flag("--json", words.json, "print one JSON document");
}

base::Result<estate::CameraId> cameraNamed(const estate::Estate& estate, const std::string& code) {
    const auto* camera = estate::rowNamed(estate.cameras, code);
    if (camera) return camera->id;
    return base::failure("unknown_id", "--camera", "there is no camera " + code + " in the plan");
}

} // namespace vidette::cli
