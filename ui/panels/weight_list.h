// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/decision_report.h"

#include <QWidget>

/// What counts, and how much: each criterion with the colour of its piece, its weight and from which weight
/// on another alternative wins.
namespace vidette::ui {

class WeightList final : public QWidget {
    Q_OBJECT

  public:
    explicit WeightList(QWidget* parent);
    void show(const report::Decision& decision);
    QSize sizeHint() const override;

    /// Who takes the first place where: "A3 from 33.1 % · A1 from 40.5 %".
    static QString turnWords(const mcda::WeightStability& stability);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString turnOf(const std::string& criterion) const;
    report::Decision m_decision;
};

} // namespace vidette::ui
