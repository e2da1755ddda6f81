// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/decision_report.h"
#include "ui/job.h"

#include <QHash>
#include <QWidget>

class QLabel;

/// Which request first: the ranking of `vidette request rank`, computed below the window, with what each
/// criterion gives and what would turn the first place.
namespace vidette::ui {

class ChoiceField;
class ContributionPlot;
class Document;
class Identity;
class LinkButton;
class WeightList;
class Words;

class BacklogOrder final : public QWidget {
    Q_OBJECT

  public:
    BacklogOrder(Document& document, Identity& identity, QWidget* parent);

    /// What may rank the backlog: the usual criteria ("usual") and the project's own problems, into this
    /// list.
    void fill(ChoiceField& field) const;
    void rank(const QString& problem);
    void clear();
    void cancel();
    /// Number of a request → its place, from 1 on; equal ones share it. Empty before a ranking.
    const QHash<QString, int>& places() const { return m_places; }
    /// Number → total.
    const QHash<QString, double>& totals() const { return m_totals; }

  signals:
    void ranked();
    /// What is being done, "" when it is done.
    void working(const QString& words);

  private:
    void build();
    void take(report::Decision decision, const base::Warnings& warnings);

    Document& m_document;
    Identity& m_identity;
    QLabel* m_headline;
    Words* m_firmness;
    Words* m_notes;
    ContributionPlot* m_plot;
    WeightList* m_weights;
    QHash<QString, int> m_places;
    QHash<QString, double> m_totals;
    Job m_job;
};

} // namespace vidette::ui
