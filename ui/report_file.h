// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "base/result.h"
#include "base/task.h"
#include "estate/estate.h"

#include <string>

/// The report of the plan as a page, with coverage asked as the window asks it and every decision of the
/// project answered. For workers: polls the task between its parts.
namespace vidette::ui {

/// `project`: path of its file, "" = it has none yet.
base::Result<std::string> reportPage(const estate::Estate& estate, const std::string& source,
                                     const std::string& project, const analysis::CoverageOptions& options,
                                     const base::Task& task);

} // namespace vidette::ui
