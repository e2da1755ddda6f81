// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/brushes.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

/// Lines at 45° through the clip, `step` points apart; `rising` runs from bottom left to top right. They are
/// tied to the brush origin, not to the figure, so neighbouring figures join.
void hatch(QPainter& painter, const QRectF& bounds, double step, bool rising) {
    const double slope = rising ? 1 : -1;
    const double first = bounds.left() + slope * bounds.top();
    const double last = bounds.right() + slope * bounds.bottom();
    const double low = std::min(
        {first, last, bounds.left() + slope * bounds.bottom(), bounds.right() + slope * bounds.top()});
    const double high = std::max(
        {first, last, bounds.left() + slope * bounds.bottom(), bounds.right() + slope * bounds.top()});
    const double origin = painter.brushOrigin().x() + slope * painter.brushOrigin().y();
    for (double at = origin + std::floor((low - origin) / step) * step; at <= high; at += step) {
        painter.drawLine(QPointF(at - slope * bounds.top(), bounds.top()),
                         QPointF(at - slope * bounds.bottom(), bounds.bottom()));
    }
}

QRectF visibleBounds(const QPainter& painter, const QPainterPath& path) {
    const QRectF window(painter.window());
    return path.boundingRect().intersected(window);
}

} // namespace

void fillBlind(QPainter& painter, const QPainterPath& path, const Theme& theme) {
    painter.save();
    painter.fillPath(path, blindTint(theme));
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(QPen(theme.blind, 1.7));
    hatch(painter, visibleBounds(painter, path), 9.9, true);
    painter.restore();
    painter.strokePath(path, QPen(theme.blind, 0.8));
}

void fillPrivacy(QPainter& painter, const QPainterPath& path, const Theme& theme) {
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(QPen(blended(theme.privacy, theme.canvas, 0.38), 1));
    hatch(painter, visibleBounds(painter, path), 14, true);
    hatch(painter, visibleBounds(painter, path), 14, false);
    painter.restore();
    painter.strokePath(path, QPen(blended(theme.privacy, theme.canvas, 0.7), 1));
}

QColor blindTint(const Theme& theme) {
    return blended(theme.blind, theme.canvas, theme.dark ? 0.22 : 0.14);
}

QColor classFill(double pixelsPerMetre, const Theme& theme) {
    return blended(densityColour(pixelsPerMetre), theme.canvas, theme.dark ? 0.62 : 0.78);
}

void drawBlindBadge(QPainter& painter, QPointF centre, int number, const Theme& theme) {
    const double radius = number > 99 ? 12 : 10;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.dark ? QColor(QLatin1String("#B84E00")) : QColor(QLatin1String("#C25400")));
    painter.drawEllipse(centre, radius, radius);
    QFont font = fontOf(Type::Caption);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                     Qt::AlignCenter, QString::number(number));
}

void drawLabel(QPainter& painter, QPointF at, const QString& words, const QFont& font, const QColor& colour,
               const Theme& theme) {
    const QFontMetricsF metrics(font);
    QPainterPath path;
    const QPointF start(at.x() - metrics.horizontalAdvance(words) / 2,
                        at.y() + (metrics.ascent() - metrics.descent()) / 2);
    path.addText(start, font, words);
    QColor halo = theme.canvas;
    halo.setAlphaF(theme.dark ? 0.6F : 0.45F);
    painter.strokePath(path, QPen(halo, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(start, words);
}

void drawBubble(QPainter& painter, QPointF at, const QString& words, const Theme& theme) {
    if (words.isEmpty()) return;
    const QFont font = fontOf(Type::Strong);
    const QFontMetricsF metrics(font);
    QRectF box(at.x() + 16, at.y() + 14, metrics.horizontalAdvance(words) + 20, metrics.height() + 10);
    const QRectF window(painter.window());
    if (box.right() > window.right() - 4) box.moveRight(at.x() - 12);
    if (box.bottom() > window.bottom() - 4) box.moveBottom(at.y() - 12);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, 5, 5);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace vidette::ui
