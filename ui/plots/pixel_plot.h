// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/plot.h"

#include <QBrush>
#include <QFont>
#include <QPen>
#include <QRectF>
#include <QStringList>

/// A picture of boxes and words that is laid out in points from its upper left corner, like a table.
namespace vidette::ui {

class PixelPlot : public Plot {
    Q_OBJECT

  public:
    PixelPlot(const QString& title, QWidget* parent);

  protected:
    /// Adds boxes and words for the size there is.
    virtual void fill() = 0;
    void addBox(const QRectF& box, const QBrush& ground, const QPen& edge = Qt::NoPen);
    /// Shortened to the width of the room; lines are centred in its height.
    void addWords(const QRectF& room, const QStringList& lines, Qt::Alignment align, const QColor& colour,
                  const QFont& font);
    void draw() final;
};

/// The words in lines of this width, at most so many; the rest stands shortened in the last.
QStringList wrappedWords(const QString& words, const QFont& font, int width, int most);

} // namespace vidette::ui
