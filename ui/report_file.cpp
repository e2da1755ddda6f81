// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_file.h"

#include "report/plan_report.h"
#include "store/change_log.h"
#include "ui/ranking_model.h"

#include <QCoreApplication>

#include <utility>

namespace vidette::ui {

base::Result<std::string> reportPage(const estate::Estate& estate, const std::string& source,
                                     const std::string& project, const analysis::CoverageOptions& options,
                                     const base::Task& task) {
    report::PlanReport page;
    page.source = source;
    page.program = "Vidette " + QCoreApplication::applicationVersion().toStdString();
    page.on = base::today();
    page.estate = estate;
    if (!project.empty()) {
        const auto facts = store::fileFacts(project, task);
        if (!facts) return base::failure(facts.error());
        page.logHead = facts->logHead;
    }
    auto coverage = analysis::coverage(estate, options, task);
    if (!coverage) return base::failure(coverage.error());
    page.coverage = std::move(*coverage);
    analysis::StorageOptions storageOptions;
    storageOptions.today = page.on;
    auto storage = analysis::storage(estate, storageOptions);
    if (storage) page.storage = std::move(*storage);
    for (const auto& problem : estate.problems) {
        auto decision = decide(estate, problem, options, task);
        if (task.cancelled()) return base::failure("cancelled", {}, "the report was not finished");
        if (decision) {
            page.decisions.push_back(std::move(*decision));
        } else {
            page.warnings.push_back(
                {decision.error().code, decision.error().where, decision.error().message});
        }
    }
    return report::planReport(page);
}

} // namespace vidette::ui
