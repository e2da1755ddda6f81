// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/profiles.h"
#include "report/decision_report.h"
#include "ui/plots/drawn_plot.h"

#include <QPen>

/// Strengths and weaknesses as parallel axes: a line for each alternative from criterion to criterion, the
/// best of all on top, the worst below. The first places are drawn strong, each with a dash of its own and
/// its name at the end; all others are thin.
namespace vidette::ui {

class ProfilePlot final : public DrawnPlot {
    Q_OBJECT

  public:
    explicit ProfilePlot(QWidget* parent);

    void show(const report::Decision& decision, mcda::Profiles profiles);

  protected:
    void paint() override;
    int neededHeight() const override;

  private:
    void paintAxes();
    void paintEnds(const mcda::ProfileAxis& axis, double x, double room);
    void paintLine(std::size_t alternative, const QPen& pen);
    void paintNames(const std::vector<std::size_t>& strong);
    QPen penOf(std::size_t place) const;
    double across(std::size_t axis) const;
    double down(double place) const;

    report::Decision m_decision;
    mcda::Profiles m_profiles;
};

} // namespace vidette::ui
