// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/camera_words.h"

#include "cli/command.h"
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

base::Result<CameraCase> openCamera(const CameraWords& words, const base::Task& task) {
    const auto coverage = coverageOptionsOf(words.coverage);
    if (!coverage) return base::failure(coverage.error());
    auto input = openInput(words.plan, task);
    if (!input) return base::failure(input.error());
    const auto* camera = estate::rowNamed(input->value.cameras, words.camera);
    if (!camera)
        return base::failure("unknown_id", "--camera", "there is no camera " + words.camera + " in the plan");
    const estate::CameraId id = camera->id;
    auto section = analysis::cameraSection(input->value, id, *coverage, {words.persons, 0}, task);
    if (!section) return base::failure(base::within(words.plan, section.error()));
    return CameraCase{std::move(*input), id, *coverage, std::move(*section)};
}

} // namespace vidette::cli
