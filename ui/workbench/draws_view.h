// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/monte_carlo.h"
#include "report/decision_report.h"
#include "ui/job.h"

#include <QWidget>

#include <optional>

/// Weights or judgments drawn at random: what is drawn, how often, from which seed; who comes out at which
/// place, and with which weights each comes first. A decision that is shown is drawn a small number of times
/// by itself; who changes what is drawn gets the number that stands there. It works in the background.
namespace vidette::ui {

class AcceptabilityPlot;
class ChoiceField;
class FieldGrid;
class LinkButton;
class NumberField;
class PartTable;
class Words;

class DrawsView final : public QWidget {
    Q_OBJECT

  public:
    explicit DrawsView(QWidget* parent);

    /// Draws for this decision.
    void show(const report::Decision& decision);
    void clear();
    /// What came of the decision shown; nothing while it is drawn, and where it cannot be.
    const std::optional<mcda::Acceptability>& drawn() const { return m_drawn; }
    bool isDrawing() const { return m_job.running(); }
    /// Sets what is drawn, and draws it.
    void ask(const mcda::DrawOptions& options);
    /// Stops drawing; what was drawn before stays.
    void cancel();

    /// So often a decision that was only opened or edited is drawn.
    static constexpr int kSmall = 10'000;

  signals:
    /// drawn() changed.
    void changed();
    /// Words for the status line.
    void told(const QString& message);

  private:
    void build();
    void connectParts();
    mcda::DrawOptions options() const;
    void start(const mcda::DrawOptions& options);
    void take(const base::Result<mcda::Acceptability>& drawn);
    void showState();
    void showDrawn();
    QString stateWords() const;

    ChoiceField* m_kind;
    NumberField* m_spread;
    NumberField* m_count;
    NumberField* m_seed;
    FieldGrid* m_fields;
    LinkButton* m_again;
    LinkButton* m_cancel;
    Words* m_about;
    Words* m_state;
    Words* m_caption;
    AcceptabilityPlot* m_plot;
    QWidget* m_result;
    Words* m_central;
    PartTable* m_weights;
    std::optional<report::Decision> m_decision;
    std::optional<mcda::Acceptability> m_drawn;
    QString m_trouble;
    std::optional<double> m_done;
    bool m_wasCancelled = false;
    Job m_job;
};

} // namespace vidette::ui
