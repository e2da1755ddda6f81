// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "base/task.h"
#include "report/project_report.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Many reports of a project as PDF files in one folder.
namespace vidette::ui {

/// Every report of these kinds: one of a kind that is about nothing in particular or about all processings,
/// one for each meeting and each request. Kinds that there is nothing about give none.
std::vector<report::ReportOrder> ordersOf(const estate::Estate& estate, const QStringList& kinds,
                                          const report::ReportOrder& common);
/// "backlog.pdf", "meeting-M-2026-1.pdf", "annual-2025.pdf"; letters that file names do not like are "_".
QString fileNameOf(const report::ReportOrder& order);

struct WrittenReports {
    int written = 0;
    QStringList troubles; ///< why others were not: "Meeting M-7: …"
    bool isCancelled = false;
};

/// Coverage of the plan's own reports is counted by `shown`, of others by `usual`. What cannot be made or
/// written is told and does not stop the rest; cancelling keeps the files that are whole. For workers.
WrittenReports writeReports(const estate::Estate& estate, const std::vector<report::ReportOrder>& orders,
                            const QString& project, const QString& folder,
                            const analysis::CoverageOptions& shown, const analysis::CoverageOptions& usual,
                            const base::Task& task);

} // namespace vidette::ui
