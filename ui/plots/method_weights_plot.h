// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/weights_by_method.h"
#include "report/decision_report.h"
#include "ui/plots/drawn_plot.h"

/// The weights by every method as rows of 100 %, those in force on top: one piece for each criterion, always
/// in the same order, with its name and share where there is room. A method that gives none says why.
namespace vidette::ui {

class MethodWeightsPlot final : public DrawnPlot {
    Q_OBJECT

  public:
    explicit MethodWeightsPlot(QWidget* parent);

    void show(const report::Decision& decision, std::vector<mcda::MethodWeights> methods);

  protected:
    void paint() override;
    int neededHeight() const override;

  private:
    void paintRow(const mcda::MethodWeights& method, double top);
    QString pieceWords(std::size_t criterion, double share, double room) const;

    report::Decision m_decision;
    std::vector<mcda::MethodWeights> m_methods;
};

} // namespace vidette::ui
