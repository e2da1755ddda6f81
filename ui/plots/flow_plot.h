// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/flow_plane.h"
#include "report/decision_report.h"
#include "ui/plots/drawn_plot.h"

#include <vector>

/// PROMETHEE's plane: what speaks for an alternative to the right, what speaks against it downwards, so that
/// the best stand at the upper right. Lines at 45° join equal net flows.
namespace vidette::ui {

class FlowPlot final : public DrawnPlot {
    Q_OBJECT

  public:
    explicit FlowPlot(QWidget* parent);

    void show(const report::Decision& decision, mcda::FlowPlane plane);

  protected:
    void paint() override;
    int neededHeight() const override;

  private:
    void fit();
    QPointF at(double plus, double minus) const;
    void paintNetLines(const QRectF& frame);
    void paintTicks(const QRectF& frame);
    void paintName(std::size_t alternative, bool first, std::vector<QRectF>& taken);
    QRectF frame() const;

    report::Decision m_decision;
    mcda::FlowPlane m_plane;
    double m_scale = 1; ///< points to a unit of flow
    double m_plus = 0;  ///< in the middle of the frame
    double m_minus = 0;
};

} // namespace vidette::ui
