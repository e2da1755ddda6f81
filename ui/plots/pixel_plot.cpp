// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/pixel_plot.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <qcustomplot.h>

#include <utility>

namespace vidette::ui {

PixelPlot::PixelPlot(const QString& title, QWidget* parent) : Plot(title, parent) {
    plot().axisRect()->setAutoMargins(QCP::msNone);
    plot().axisRect()->setMargins(QMargins(0, 0, 0, 0));
    plot().axisRect()->setBackground(Qt::NoBrush);
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) axis->setVisible(false);
    plot().yAxis->setRangeReversed(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PixelPlot::draw() {
    plot().clearItems();
    plot().setBackground(themeOf(palette()).surface);
    plot().xAxis->setRange(0, width());
    plot().yAxis->setRange(0, height());
    fill();
    // Drawn at once: a queued picture would be seen stretched for a moment after a change of size.
    plot().replot(QCustomPlot::rpQueuedRefresh);
}

void PixelPlot::addBox(const QRectF& box, const QBrush& ground, const QPen& edge) {
    auto* item = new QCPItemRect(&plot());
    item->topLeft->setCoords(box.left(), box.top());
    item->bottomRight->setCoords(box.right(), box.bottom());
    item->setBrush(ground);
    item->setPen(edge);
    item->setAntialiased(false);
    item->setClipToAxisRect(false);
}

void PixelPlot::addWords(const QRectF& room, const QStringList& lines, Qt::Alignment align,
                         const QColor& colour, const QFont& font) {
    const QFontMetrics metrics(font);
    const double x = align & Qt::AlignRight     ? room.right()
                     : align & Qt::AlignHCenter ? room.center().x()
                                                : room.left();
    double y = room.center().y() - metrics.height() * (static_cast<double>(lines.size()) - 1) / 2;
    for (const QString& line : lines) {
        const QString words = metrics.elidedText(line, Qt::ElideRight, static_cast<int>(room.width()));
        addPlotWords(plot(), x, y, words, (align & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, colour,
                     font);
        y += metrics.height();
    }
}

QStringList wrappedWords(const QString& words, const QFont& font, int width, int most) {
    const QFontMetrics metrics(font);
    QStringList lines;
    QString line;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        const bool isLast = lines.size() + 1 >= most;
        if (line.isEmpty() || isLast || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        lines << std::exchange(line, word);
    }
    if (!line.isEmpty()) lines << metrics.elidedText(line, Qt::ElideRight, width);
    return lines;
}

} // namespace vidette::ui
