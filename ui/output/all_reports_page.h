// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"
#include "ui/output/all_reports.h"

#include <QCheckBox>
#include <QWidget>

#include <optional>
#include <vector>

/// All reports of the project as PDF in one go: which kinds, of which year, into which folder.
namespace vidette::ui {

class CoverageModel;
class Document;
class Identity;
class LinkButton;
class NumberField;
class StrongButton;
class Words;

class AllReportsPage final : public QWidget {
    Q_OBJECT

  public:
    AllReportsPage(Document& document, Identity& identity, CoverageModel& coverage, QWidget* parent);

    /// Only these kinds.
    void choose(const QStringList& kinds);
    QStringList chosen() const;
    /// Begins to write into a folder that exists; told() says when it is done.
    void save(const QString& folder);
    bool isWriting() const { return m_writing.running(); }

  signals:
    void told(const QString& message);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    void connectParts();
    void showState();
    void finish(const WrittenReports& written, const QString& folder);
    std::vector<report::ReportOrder> orders() const;

    Document& m_document;
    Identity& m_identity;
    CoverageModel& m_coverage;
    std::vector<QCheckBox*> m_kinds; ///< objectName = kind
    NumberField* m_year;
    StrongButton* m_save;
    LinkButton* m_cancel;
    LinkButton* m_all;
    LinkButton* m_none;
    Words* m_state;
    Words* m_troubles;
    std::optional<double> m_done;
    Job m_writing;
};

} // namespace vidette::ui
