// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/plot.h"

#include <QBrush>
#include <QPen>
#include <QPolygonF>
#include <QStringList>

/// A picture drawn from boxes, lines and words in points from its upper left corner, without axes of its own.
namespace vidette::ui {

class DrawnPlot : public Plot {
    Q_OBJECT

  public:
    DrawnPlot(const QString& title, QWidget* parent);
    QSize sizeHint() const override { return {320, neededHeight()}; }

  protected:
    /// Draws everything with the functions below, for the size there is.
    virtual void paint() = 0;
    /// Points from top to bottom that what is shown needs.
    virtual int neededHeight() const = 0;
    /// What is shown has changed.
    void changed();

    void box(const QRectF& where, const QBrush& fill, const QPen& edge = Qt::NoPen);
    void line(QPointF from, QPointF to, const QPen& pen);
    void path(const QPolygonF& points, const QPen& pen);
    /// A disc around `middle`.
    void disc(QPointF middle, double radius, const QBrush& fill, const QPen& edge = Qt::NoPen);
    /// `align` says which part of the words is at `at`; `turned` = they run upwards.
    void words(QPointF at, const QString& text, Qt::Alignment align, const QColor& colour, const QFont& font,
               bool turned = false);
    /// Lines shortened to the width of the room and centred in its height.
    void lines(const QRectF& room, const QStringList& lines, Qt::Alignment align, const QColor& colour,
               const QFont& font);

  private:
    void draw() final;
};

/// Shortened with an ellipsis to a width in points.
QString elided(const QString& words, const QFont& font, double room);
double widthOf(const QString& words, const QFont& font);
/// The words in lines of this width, at most so many; the rest stands shortened in the last.
QStringList wrappedWords(const QString& words, const QFont& font, int width, int most);

} // namespace vidette::ui
