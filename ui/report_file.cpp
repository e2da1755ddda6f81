// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_file.h"

#include "store/change_log.h"

namespace vidette::ui {

base::Result<report::ReportTexts> reportOf(const estate::Estate& estate, report::ReportOrder order,
                                           const std::string& project,
                                           const analysis::CoverageOptions& options, const base::Task& task) {
    if (!project.empty()) {
        const auto facts = store::fileFacts(project, task);
        if (!facts) return base::failure(facts.error());
        order.logHead = facts->logHead;
    }
    return report::reportTexts(estate, order, options, task);
}

} // namespace vidette::ui
