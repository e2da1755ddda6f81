// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/monte_carlo.h"
#include "report/decision_report.h"
#include "ui/plots/drawn_plot.h"

#include <optional>
#include <vector>

/// Who comes out at which place when weights or judgments are drawn: a bar of all draws for each alternative,
/// in the order of the ranking, cut into its places; the first stands at the left and is the strongest, so
/// that the picture reads in grey too. Pieces wide enough name their place and share; the share of the first
/// place stands behind the bar with its standard error.
namespace vidette::ui {

class AcceptabilityPlot final : public DrawnPlot {
    Q_OBJECT

  public:
    explicit AcceptabilityPlot(QWidget* parent);

    void show(const report::Decision& decision, const mcda::Acceptability& drawn);
    void clear();

  protected:
    void paint() override;
    int neededHeight() const override;

  private:
    QColor colourOf(std::size_t place) const;
    void addBar(std::size_t alternative, const QRectF& bar);

    std::optional<mcda::Acceptability> m_drawn;
    std::vector<std::size_t> m_order; ///< numbers of the alternatives drawn
    QStringList m_names;              ///< in this order
};

} // namespace vidette::ui
