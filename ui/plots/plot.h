// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QWidget>

class QCustomPlot;
class QPalette;

/// What all pictures of numbers share: a plot that fills the widget, is drawn anew when its size or the
/// palette changes, and can be written as a file. The right button (or the menu key) offers that.
namespace vidette::ui {

class Plot : public QWidget {
    Q_OBJECT

  public:
    /// `title` is told to screen readers and proposed as the name of a file.
    Plot(const QString& title, QWidget* parent);

    /// Writes what is shown, in the light theme, as drawing (.svg) or pixels (.png, three to a point, so that
    /// it prints well). Fails with "bad_format" for another ending, "not_written".
    base::Result<base::Done> write(const QString& path);
    /// Asks for a file and writes it; says how it went with told().
    void askWrite();

  protected:
    /// Puts everything into plot(), for a size of at least 10 × 10 points, and asks it to replot.
    virtual void draw() = 0;
    QCustomPlot& plot() const { return *m_plot; }
    /// draw(), when there is room.
    void renew();
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  signals:
    /// Words for the status line, of a picture that was written or could not be.
    void told(const QString& message);

  private:
    QCustomPlot* m_plot;
};

/// Words in a plot at (x, y) of its first axes; `align` says which part of the words is there.
void addPlotWords(QCustomPlot& plot, double x, double y, const QString& words, Qt::Alignment align,
                  const QColor& colour, const QFont& font);
/// Dark or white, whichever is read better on this ground.
QColor readableOn(const QColor& ground);

} // namespace vidette::ui
