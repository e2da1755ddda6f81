// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/agreement.h"
#include "mcda/problem.h"

#include <QWidget>

#include <optional>

/// Do the methods agree? Who comes first by which method and weights, the whole order of one cell in words,
/// and what must hold for an alternative to win.
namespace vidette::ui {

class AgreementPlot;
class ChoiceField;
class Words;

class AgreementView final : public QWidget {
    Q_OBJECT

  public:
    explicit AgreementView(QWidget* parent);

    void show(const mcda::Problem& problem, const mcda::AgreementMap& map);
    AgreementPlot& plot() { return *m_plot; }

  signals:
    /// Words for the status line.
    void told(const QString& message);

  private:
    void showCell();
    void fillWinners(const mcda::Problem& problem);
    void showTerms();

    AgreementPlot* m_plot;
    Words* m_cell;
    ChoiceField* m_winner;
    Words* m_terms;
    mcda::AgreementMap m_map;
};

} // namespace vidette::ui
