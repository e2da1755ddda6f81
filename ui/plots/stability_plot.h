// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/decision_report.h"
#include "ui/plots/drawn_plot.h"

/// How far each weight may go: one strip per criterion from 0 to 100 %, cut where another alternative takes
/// the first place, named after who wins there, with a mark at the weight in force.
namespace vidette::ui {

class StabilityPlot final : public DrawnPlot {
    Q_OBJECT

  public:
    explicit StabilityPlot(QWidget* parent);

    /// Empty for methods whose totals are no weighted sums.
    void show(const report::Decision& decision);

  protected:
    void paint() override;
    int neededHeight() const override;

  private:
    void paintStrip(const mcda::WeightStability& stability, std::size_t index, double top);
    void paintScale(double top);
    double across(double share) const;

    report::Decision m_decision;
};

} // namespace vidette::ui
