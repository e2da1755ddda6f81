// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/drawn_plot.h"

#include "ui/theme.h"

#include <QFontMetricsF>
#include <qcustomplot.h>

#include <utility>

namespace vidette::ui {

QString elided(const QString& words, const QFont& font, double room) {
    return QFontMetricsF(font).elidedText(words, Qt::ElideRight, room);
}

double widthOf(const QString& words, const QFont& font) {
    return QFontMetricsF(font).horizontalAdvance(words);
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

DrawnPlot::DrawnPlot(const QString& title, QWidget* parent) : Plot(title, parent) {
    plot().axisRect()->setAutoMargins(QCP::msNone);
    plot().axisRect()->setMargins(QMargins(0, 0, 0, 0));
    plot().axisRect()->setBackground(Qt::NoBrush);
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) axis->setVisible(false);
    plot().yAxis->setRangeReversed(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DrawnPlot::changed() {
    updateGeometry();
    renew();
}

void DrawnPlot::draw() {
    plot().clearItems();
    plot().clearPlottables();
    plot().setBackground(themeOf(palette()).surface);
    plot().xAxis->setRange(0, width());
    plot().yAxis->setRange(0, height());
    paint();
    // Drawn at once: a queued picture would be seen stretched for a moment after a change of size.
    plot().replot(QCustomPlot::rpQueuedRefresh);
}

void DrawnPlot::box(const QRectF& where, const QBrush& fill, const QPen& edge) {
    auto* item = new QCPItemRect(&plot());
    item->topLeft->setCoords(where.topLeft());
    item->bottomRight->setCoords(where.bottomRight());
    item->setBrush(fill);
    item->setPen(edge);
    item->setAntialiased(false);
    item->setClipToAxisRect(false);
}

void DrawnPlot::line(QPointF from, QPointF to, const QPen& pen) {
    auto* item = new QCPItemLine(&plot());
    item->start->setCoords(from);
    item->end->setCoords(to);
    item->setPen(pen);
}

void DrawnPlot::path(const QPolygonF& points, const QPen& pen) {
    auto* curve = new QCPCurve(plot().xAxis, plot().yAxis);
    for (const QPointF& point : points) curve->addData(point.x(), point.y());
    curve->setPen(pen);
    curve->setBrush(Qt::NoBrush);
}

void DrawnPlot::disc(QPointF middle, double radius, const QBrush& fill, const QPen& edge) {
    auto* item = new QCPItemEllipse(&plot());
    item->topLeft->setCoords(middle - QPointF(radius, radius));
    item->bottomRight->setCoords(middle + QPointF(radius, radius));
    item->setBrush(fill);
    item->setPen(edge);
}

void DrawnPlot::words(QPointF at, const QString& text, Qt::Alignment align, const QColor& colour,
                      const QFont& font, bool turned) {
    if (text.isEmpty()) return;
    auto* item = new QCPItemText(&plot());
    item->position->setCoords(at);
    item->setPositionAlignment(align);
    item->setPadding(QMargins(0, 0, 0, 0));
    item->setText(text);
    item->setColor(colour);
    item->setFont(font);
    item->setClipToAxisRect(false);
    if (turned) item->setRotation(-90);
}

void DrawnPlot::lines(const QRectF& room, const QStringList& lines, Qt::Alignment align, const QColor& colour,
                      const QFont& font) {
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

} // namespace vidette::ui
