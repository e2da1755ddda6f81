// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/money_schedule.h"

#include <QString>
#include <QWidget>

#include <string>
#include <vector>

class QCPAxis;
class QCPAxisRect;
class QCustomPlot;

/// Replacement year by year: cost as bars against the mark of the year's budget, and below them the risk that
/// is put off with what the money did not reach. Figures stand at the bars, so no axis is needed.
namespace vidette::ui {

class YearsPlot final : public QWidget {
    Q_OBJECT

  public:
    explicit YearsPlot(QWidget* parent);

    /// Money in minor units of `currency`.
    void show(std::vector<analysis::MoneyYear> years, const std::string& currency);
    QSize sizeHint() const override { return {520, 236}; }

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void draw();
    void drawMoney();
    void drawRisk();
    void drawYears();
    void addBars(const std::vector<double>& values, QCPAxis* across, QCPAxis* up, const QColor& colour);
    /// Words at a bar, `lift` points above it; negative = inside it.
    void addWords(const QString& words, QCPAxisRect* rect, double at, double height, int lift,
                  const QColor& colour, bool strong);
    void addTitle(const QString& words, QCPAxisRect* rect);

    QCustomPlot* m_plot;
    QCPAxisRect* m_money;
    QCPAxisRect* m_risk;
    std::vector<analysis::MoneyYear> m_years;
    std::string m_currency;
};

} // namespace vidette::ui
