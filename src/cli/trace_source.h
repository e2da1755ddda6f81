// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "estate/estate.h"
#include "io/picture_pixels.h"

#include <string>
#include <vector>

/// What `vidette trace` looks at: a picture file, or a picture under the plan of a project.
namespace vidette::cli {

struct TraceWords {
    std::string input; ///< picture; project; project:code of the picture
    std::vector<std::string> scale;
    int page = 1;
    double dpi = 200;
    std::optional<int> dark;
    std::optional<double> minLength; ///< metres; pixels where no scale is known
    std::string out;
    std::string into;
    std::string level;
    std::optional<double> height;
    std::string login;
    bool dryRun = false;
    bool json = false;
};

struct TraceSource {
    estate::PlanImage image; ///< of a file: what it would be when it were imported
    std::string frame;       ///< of the plan it lies on
    io::ReadGrey grey;
    bool scaled = false; ///< lengths are metres; else pixels
    base::Warnings warnings;
};

/// Fails as readGrey() does, with "no_such_row" (no picture of this code), "bad_value" (--scale), "bad_usage"
/// (--scale for a picture that has its place already).
base::Result<TraceSource> traceSource(const TraceWords& words, const base::Task& task);

} // namespace vidette::cli
