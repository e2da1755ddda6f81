// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "cli/project_edit.h"

#include <string>

/// `vidette report PROJECT annual`.
namespace vidette::cli {

struct AnnualWords {
    EditWords edit;
    std::string out;
    int year = 0; ///< 0 = not given
    bool issue = false;
    bool asIssued = false;
};

int runAnnualReport(const AnnualWords& words, const analysis::CoverageOptions& coverage,
                    const base::Task& task);

} // namespace vidette::cli
