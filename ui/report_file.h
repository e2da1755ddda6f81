// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/project_report.h"

#include <string>

/// A report of the document, with the head of the change log of its file.
namespace vidette::ui {

/// `project`: path of the file, "" = it has none yet. Fails as reportTexts() and fileFacts() do; for workers.
base::Result<report::ReportTexts> reportOf(const estate::Estate& estate, report::ReportOrder order,
                                           const std::string& project,
                                           const analysis::CoverageOptions& options, const base::Task& task);

} // namespace vidette::ui
