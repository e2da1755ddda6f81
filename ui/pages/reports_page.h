// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/project_report.h"
#include "ui/job.h"
#include "ui/panels/fields.h"

#include <QElapsedTimer>
#include <QListWidget>

#include <optional>

/// The Reports workspace: every kind of report of the project with a look at its page, saved as page, table
/// or PDF. The annual report is issued here too: its figures are then kept as they were.
namespace vidette::ui {

class CoverageModel;
class Document;
class Identity;
class LinkButton;
class ReportView;
class StrongButton;
class Words;

class ReportsPage final : public QWidget {
    Q_OBJECT

  public:
    ReportsPage(Document& document, Identity& identity, CoverageModel& coverage, QWidget* parent);

    /// Chooses a kind by its name ("backlog") and what it is about, by code; "" = the first there is.
    void choose(const QString& kind, const QString& object = {});
    void chooseYear(int year);
    /// The texts of the report shown; null while there are none.
    const report::ReportTexts* texts() const { return m_texts ? &*m_texts : nullptr; }
    bool isMaking() const { return m_job.running() || m_job.waiting(); }
    bool savePage(const QString& path);
    bool saveTable(const QString& path);
    bool savePdf(const QString& path);
    /// Keeps the figures of the annual report of the chosen year as they are now.
    void issue();

  signals:
    void told(const QString& message);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    QWidget* buildBar();
    void connectParts();
    void fillObjects();
    void fillIssues();
    void documentChanged();
    void renew();
    void make();
    void showTexts(const base::Result<report::ReportTexts>& texts);
    void showIssue(const estate::AnnualReport& issued);
    void showState();
    void openInBrowser();
    void ask(const QString& title, const QString& ending, bool (ReportsPage::*save)(const QString&));
    bool tell(const QString& trouble, const QString& path);
    report::ReportOrder order() const;
    const report::ReportKind& kind() const;
    const estate::AnnualReport* chosenIssue() const;

    Document& m_document;
    Identity& m_identity;
    CoverageModel& m_coverage;
    QListWidget* m_kinds;
    ChoiceField* m_object;
    NumberField* m_year;
    ChoiceField* m_issues;
    StrongButton* m_issue;
    Words* m_state;
    LinkButton* m_again;
    LinkButton* m_html;
    LinkButton* m_csv;
    LinkButton* m_pdf;
    LinkButton* m_browser;
    ReportView* m_view;
    std::optional<report::ReportTexts> m_texts;
    QString m_trouble;
    std::optional<double> m_done;
    QElapsedTimer m_clock;
    qint64 m_took = 0;
    bool m_isOld = true;
    Job m_job;
    Job m_issuing;
};

} // namespace vidette::ui
