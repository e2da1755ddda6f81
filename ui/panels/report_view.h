// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include <string>

/// A report's page as it looks on paper, within the window: text and tables as they are, its drawings as
/// pictures. What only a browser can lay out (columns, cards) stands one below the other here.
namespace vidette::ui {

class ReportDocument;

class ReportView final : public QTextBrowser {
    Q_OBJECT

  public:
    explicit ReportView(QWidget* parent);

    /// A page as report::page() makes it.
    void showPage(const std::string& page);
    /// The page on sheets of A4. "" when it was written, else why not.
    QString writePdf(const QString& path) const;

  private:
    ReportDocument* m_report;
};

} // namespace vidette::ui
