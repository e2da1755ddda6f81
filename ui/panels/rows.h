// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>
#include <QColor>
#include <QLabel>
#include <QString>
#include <QWidget>

#include <optional>

/// The small parts that panels are made of.
namespace vidette::ui {

enum class Tone { Plain, Bold, Quiet, Good, Warning, Strong };

/// Words in a tone of the palette; wraps.
class Words final : public QLabel {
    Q_OBJECT

  public:
    Words(const QString& words, Tone tone, QWidget* parent);
    void say(const QString& words, Tone tone);
    /// From now on in this type, whatever the tone; else the tone has its own.
    void setType(Type type);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void dress();
    Tone m_tone;
    std::optional<Type> m_type;
};

/// One line of a list: words on the left, a figure on the right, perhaps the number of a blind spot before
/// it. It can be clicked and reached by keyboard.
class ListRow final : public QAbstractButton {
    Q_OBJECT

  public:
    explicit ListRow(QWidget* parent);
    void show(const QString& words, const QString& figure, Tone tone, int badge = 0);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_figure;
    Tone m_tone = Tone::Plain;
    int m_badge = 0;
};

/// The one figure that matters, large, with two quiet lines beside it.
class BigFigure final : public QWidget {
    Q_OBJECT

  public:
    explicit BigFigure(QWidget* parent);
    void show(const QString& figure, const QString& first, const QString& second);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_figure;
    QString m_first;
    QString m_second;
};

/// A share as a bar; what is missing is tinted.
class ShareBar final : public QWidget {
    Q_OBJECT

  public:
    explicit ShareBar(QWidget* parent);
    void show(std::optional<double> share);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::optional<double> m_share;
};

QColor colourOf(Tone tone, const QPalette& palette);

} // namespace vidette::ui
