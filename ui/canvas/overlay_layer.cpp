// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay_layer.h"

#include "ui/canvas/brushes.h"
#include "ui/canvas/legend_rows.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace vidette::ui {
namespace {

constexpr double kMargin = 16;
constexpr double kRow = 18;

QString say(const char* words) {
    return QCoreApplication::translate("Legend", words);
}

double widest(const std::vector<LegendRow>& rows, const QFont& font) {
    double width = 0;
    for (const auto& row : rows) width = std::max(width, QFontMetricsF(font).horizontalAdvance(row.words));
    return rows.empty() ? 0 : width + 22 + 8;
}

void paintRows(QPainter& painter, const Scene& scene, const std::vector<LegendRow>& rows, QPointF at) {
    painter.setFont(fontOf(Type::Caption));
    for (const auto& row : rows) {
        QPainterPath swatch;
        swatch.addRoundedRect(QRectF(at.x(), at.y() + 3, 22, 12), 2, 2);
        row.fill(painter, swatch);
        painter.setPen(scene.theme.text);
        painter.drawText(QRectF(at.x() + 30, at.y(), 400, kRow), Qt::AlignLeft | Qt::AlignVCenter, row.words);
        at.ry() += kRow;
    }
}

void paintNorth(QPainter& painter, const Scene& scene, QPointF foot) {
    QPainterPath half;
    half.addPolygon(QPolygonF{{foot - QPointF(0, 26), foot - QPointF(7, 0), foot - QPointF(0, 6)}});
    half.closeSubpath();
    painter.fillPath(half, scene.theme.text);
    QPainterPath whole;
    whole.addPolygon(QPolygonF{{foot - QPointF(0, 26), foot + QPointF(7, 0), foot - QPointF(0, 6)}});
    whole.closeSubpath();
    painter.fillPath(whole, scene.theme.surface);
    painter.strokePath(whole.united(half), QPen(scene.theme.text, 1.2));
    QFont bold = fontOf(Type::Caption);
    bold.setBold(true);
    drawLabel(painter, foot - QPointF(0, 34), say(QT_TRANSLATE_NOOP("Legend", "N")), bold, scene.theme.text,
              scene.theme);
}

} // namespace

void paintLegend(QPainter& painter, const Scene& scene) {
    const auto classes = classRows(scene);
    const auto signs = signRows(scene);
    if (classes.empty() && signs.empty()) return;
    const QFont caption = fontOf(Type::Caption);
    QFont bold = caption;
    bold.setBold(true);
    const QString title = legendTitle(scene);
    const double left = widest(classes, caption);
    const double gap = classes.empty() || signs.empty() ? 0 : 20;
    const double width =
        std::max(left + gap + widest(signs, caption), QFontMetricsF(bold).horizontalAdvance(title)) + 24;
    const double height = 10 + kRow + kRow * static_cast<double>(std::max(classes.size(), signs.size())) + 8;
    const QRectF box(kMargin, scene.size.height() - kMargin - height, width, height);
    painter.setPen(QPen(scene.theme.line, 1));
    painter.setBrush(scene.theme.surface);
    painter.drawRoundedRect(box, 6, 6);
    painter.setFont(bold);
    painter.setPen(scene.theme.text);
    painter.drawText(box.adjusted(12, 8, -12, 0), Qt::AlignLeft | Qt::AlignTop, title);
    paintRows(painter, scene, classes, box.topLeft() + QPointF(12, 10 + kRow));
    paintRows(painter, scene, signs, box.topLeft() + QPointF(12 + left + gap, 10 + kRow));
}

void paintScaleBar(QPainter& painter, const Scene& scene) {
    const double wanted = scene.view.toMetres(150);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    const double metres = wanted >= 5 * power ? 5 * power : wanted >= 2 * power ? 2 * power : power;
    const double points = metres * scene.view.scale();
    const QPointF end(scene.size.width() - 34, scene.size.height() - 22);
    const QPointF start = end - QPointF(points, 0);
    const bool map = !scene.estate().crs.empty();
    painter.setPen(QPen(scene.theme.line, 1));
    painter.setBrush(scene.theme.surface);
    painter.drawRoundedRect(QRectF(start - QPointF(map ? 44 : 18, map ? 42 : 24), end + QPointF(18, 10)), 6,
                            6);
    painter.setPen(QPen(scene.theme.text, 1.75));
    painter.drawLine(start, end);
    for (const QPointF& at : {start, end}) painter.drawLine(at - QPointF(0, 5), at + QPointF(0, 5));
    const QString words = metres >= 1000 ? number(metres / 1000, 0) + QStringLiteral(" km")
                          : metres >= 1  ? number(metres, 0) + QStringLiteral(" m")
                                         : number(metres * 100, 0) + QStringLiteral(" cm");
    QFont bold = fontOf(Type::Caption);
    bold.setBold(true);
    drawLabel(painter, (start + end) / 2 - QPointF(0, 12), words, bold, scene.theme.text, scene.theme);
    if (map) paintNorth(painter, scene, start - QPointF(24, -6));
}

} // namespace vidette::ui
