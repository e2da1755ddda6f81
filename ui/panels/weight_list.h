// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/decision_report.h"

#include <QWidget>

/// What counts, and how much: each criterion with the colour of its piece, its weight and from which weight
/// on another alternative wins. Where somebody listens, a click asks why: on the first line of a criterion
/// for its weight, on the second for the turn; so do the arrow keys with Enter.
namespace vidette::ui {

class WeightList final : public QWidget {
    Q_OBJECT

  public:
    explicit WeightList(QWidget* parent);
    void show(const report::Decision& decision);
    QSize sizeHint() const override;
    /// From now on it can be clicked and reached by key.
    void setAsking();
    /// Who takes the first place where: "A3 from 33.1 % · A1 from 40.5 %".
    static QString turnWords(const mcda::WeightStability& stability);

  signals:
    /// `turn`: not the weight is asked about, but where another wins.
    void asked(const QString& criterion, bool turn);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    QString turnOf(const std::string& criterion) const;
    void paintRow(QPainter& painter, std::size_t row) const;
    void ask(int line);
    int lines() const { return 2 * static_cast<int>(m_decision.ranking.criteria.size()); }

    report::Decision m_decision;
    bool m_asking = false;
    int m_line = 0; ///< of two for each criterion, where the keys are
};

} // namespace vidette::ui
