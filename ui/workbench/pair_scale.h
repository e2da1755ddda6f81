// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

/// One pair on a scale from one item to the other: 9 … 1 … 9 of Saaty, or the three answers of Fuller. The
/// mouse points and a click says it; arrows point and Enter says it; 1 to 9 say it at once, on the side
/// pointed to (Fuller: 1, 0 and =). Delete takes the judgment back.
namespace vidette::ui {

class PairScale final : public QWidget {
    Q_OBJECT

  public:
    explicit PairScale(QWidget* parent);

    enum class Kind { Ratio, Preference };
    /// `value` as in mcda::PairSaid; nothing = not judged.
    void show(Kind kind, const QString& first, const QString& second, std::optional<double> value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    /// What would be said here; nothing = the pointer has left.
    void pointed(std::optional<double> value);
    /// Nothing = the judgment is taken back.
    void chosen(std::optional<double> value);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

  private:
    int reach() const { return m_kind == Kind::Ratio ? 8 : 1; }
    /// Steps left of the middle are the first item's: -8 is 9, 0 is 1, 8 is 1/9.
    double valueAt(int step) const;
    std::optional<int> stepOf(std::optional<double> value) const;
    QRectF cellAt(int step) const;
    std::optional<int> stepUnder(QPointF place) const;
    bool sayByDigit(int digit);
    void point(std::optional<int> step);
    void paintCell(QPainter& painter, int step) const;

    Kind m_kind = Kind::Ratio;
    QString m_first;
    QString m_second;
    std::optional<double> m_value;
    std::optional<int> m_pointed;
};

} // namespace vidette::ui
