// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report_view.h"

#include "ui/panels/report_document.h"

namespace vidette::ui {

ReportView::ReportView(QWidget* parent) : QTextBrowser(parent), m_report(new ReportDocument(this)) {
    setAccessibleName(tr("The report"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setStyleSheet(QStringLiteral("QTextBrowser { background: #FFFFFF; color: #1F2933;"
                                 " border: 1px solid #D6DCE2; padding: 16px 24px; }"));
    setDocument(m_report);
}

void ReportView::showPage(const std::string& page) {
    m_report->showPage(page);
    moveCursor(QTextCursor::Start);
}

QString ReportView::writePdf(const QString& path) const {
    return m_report->writePdf(path);
}

} // namespace vidette::ui
