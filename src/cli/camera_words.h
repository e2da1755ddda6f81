// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The camera of this code. Fails with "unknown_id".
base::Result<estate::CameraId> cameraNamed(const estate::Estate& estate, const std::string& code);

} // namespace vidette::cli
