// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/all_reports.h"

#include "base/text.h"
#include "ui/panels/report_document.h"
#include "ui/report_file.h"
#include "ui/words.h"

#include <QDir>

#include <algorithm>

namespace vidette::ui {
namespace {

template<typename Row>
std::vector<std::string> codesOf(const base::Table<Row>& rows) {
    std::vector<std::string> codes;
    for (const Row& row : rows) codes.push_back(row.code);
    std::sort(codes.begin(), codes.end(), base::naturalLess);
    return codes;
}

std::vector<std::string> objectsOf(const estate::Estate& estate, const report::ReportKind& kind) {
    if (kind.object == "meeting") return codesOf(estate.meetings);
    if (kind.object == "request") return codesOf(estate.requests);
    if (kind.name == "sign") return codesOf(estate.infoSystems);
    return {""};
}

} // namespace

std::vector<report::ReportOrder> ordersOf(const estate::Estate& estate, const QStringList& kinds,
                                          const report::ReportOrder& common) {
    std::vector<report::ReportOrder> orders;
    for (const auto& kind : report::allReportKinds()) {
        if (!kinds.contains(text(kind.name))) continue;
        for (const auto& object : objectsOf(estate, kind)) {
            report::ReportOrder order = common;
            order.kind = kind.name;
            order.object = object;
            orders.push_back(std::move(order));
        }
    }
    return orders;
}

QString fileNameOf(const report::ReportOrder& order) {
    QString name = text(order.kind);
    if (!order.object.empty()) name += QLatin1Char('-') + text(order.object);
    if (order.kind == "annual") name += QLatin1Char('-') + QString::number(order.year);
    for (QChar& letter : name) {
        const bool plain = letter.isLetterOrNumber() || QStringLiteral("-_. ").contains(letter);
        if (!plain) letter = QLatin1Char('_');
    }
    return name + QStringLiteral(".pdf");
}

WrittenReports writeReports(const estate::Estate& estate, const std::vector<report::ReportOrder>& orders,
                            const QString& project, const QString& folder,
                            const analysis::CoverageOptions& shown, const analysis::CoverageOptions& usual,
                            const base::Task& task) {
    WrittenReports written;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const auto& order = orders[i];
        const bool isPlan = order.kind == "plan" || order.kind == "schedule";
        const auto texts = reportOf(estate, order, utf8(project), isPlan ? shown : usual, task);
        written.isCancelled = task.cancelled();
        if (written.isCancelled) return written;
        QString trouble = texts ? QString() : text(texts.error().message);
        if (texts) {
            ReportDocument document;
            document.showPage(texts->page);
            trouble = document.writePdf(QDir(folder).filePath(fileNameOf(order)));
        }
        if (trouble.isEmpty()) {
            ++written.written;
        } else {
            written.troubles.append(QStringLiteral("%1: %2").arg(fileNameOf(order), trouble));
        }
        task.progress(static_cast<double>(i + 1) / static_cast<double>(orders.size()));
    }
    return written;
}

} // namespace vidette::ui
