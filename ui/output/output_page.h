// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QTabBar>

/// The Reports workspace: everything that leaves the program as a file or on paper.
namespace vidette::ui {

class Canvas;
class CoverageModel;
class Document;
class Identity;
class PaperPage;
class ReportsPage;

class OutputPage final : public QWidget {
    Q_OBJECT

  public:
    /// `canvas`: the plan as it is shown, for pictures of it.
    OutputPage(Document& document, Identity& identity, CoverageModel& coverage, Canvas& canvas,
               QWidget* parent);

    PaperPage& paper() { return *m_paper; }
    ReportsPage& reports() { return *m_reports; }
    // Each brings its part to the front of this workspace.
    void choosePaper();
    void chooseReports();

  signals:
    void told(const QString& message);

  private:
    template<typename Page>
    Page* add(const QString& title, Page* page);

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    ReportsPage* m_reports;
    PaperPage* m_paper;
};

} // namespace vidette::ui
