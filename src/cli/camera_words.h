// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/camera_section.h"
#include "base/result.h"
#include "base/task.h"
#include "cli/coverage_options.h"
#include "estate/estate.h"

#include <string>
#include <vector>

/// The commands on cameras and their models, and the words that those on one camera share.
namespace vidette::cli {

void addCameraCommand(CLI::App& root, int& status, const base::Task& task);
void addPictureCommand(CLI::App& root, int& status, const base::Task& task);
void addModelsCommand(CLI::App& root, int& status);

struct CameraWords {
    std::string plan;
    std::string camera;
    std::vector<double> persons;
    CoverageWords coverage;
    bool json = false;
};

void addCameraWords(CLI::App& command, CameraWords& words);

/// What the words speak of, opened, and the camera from the side.
struct CameraCase {
    base::WithWarnings<estate::Estate> input;
    estate::CameraId camera;
    analysis::CoverageOptions coverage;
    analysis::CameraSection section;
};

/// Fails as openInput() does, and with "unknown_id" where there is no such camera.
base::Result<CameraCase> openCamera(const CameraWords& words, const base::Task& task);

} // namespace vidette::cli
