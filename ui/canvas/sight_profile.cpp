// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/sight_profile.h"

#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr QSizeF kCard{340, 168};
constexpr double kMargin = 16;
constexpr double kThinnest = 2.5; ///< points of a wall that is a line
constexpr double kAboveAll = 1.15;

QString say(const char* words) {
    return QCoreApplication::translate("SightProfile", words);
}

/// Metres of the profile to points of the card.
struct Frame {
    QRectF room;
    double length = 1;
    double high = 1;

    QPointF at(double along, double height) const {
        return {room.left() + room.width() * along / length, room.bottom() - room.height() * height / high};
    }
};

double highest(const analysis::SightLine& sight) {
    double high = std::max({sight.eye.height.value, sight.target.height.value, 1.0});
    for (const auto& step : sight.steps) high = std::max(high, step.top.value_or(high));
    return high * kAboveAll;
}

void paintSteps(QPainter& painter, const Scene& scene, const analysis::SightLine& sight, const Frame& frame) {
    for (const auto& step : sight.steps) {
        const QPointF low = frame.at(step.from, step.base);
        const QPointF high = frame.at(step.to, step.top.value_or(frame.high));
        QRectF bar(QPointF(low.x(), high.y()), QPointF(high.x(), low.y()));
        if (bar.width() < kThinnest)
            bar = QRectF(bar.center().x() - kThinnest / 2, bar.top(), kThinnest, bar.height());
        painter.setPen(QPen(step.opaque ? scene.theme.shelfEdge : scene.theme.muted, 1,
                            step.opaque ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(step.blocks   ? scene.theme.wall
                         : step.opaque ? scene.theme.low
                                       : QColor(Qt::transparent));
        painter.drawRect(bar);
    }
}

void paintTwoPens(QPainter& painter, const Theme& theme, QPointF from, QPointF stop, QPointF to, bool clear) {
    painter.setPen(QPen(theme.good, 2));
    painter.drawLine(from, stop);
    if (clear) return;
    painter.setPen(QPen(theme.blind, 2, Qt::DashLine));
    painter.drawLine(stop, to);
    painter.drawLine(stop + QPointF(-5, -5), stop + QPointF(5, 5));
    painter.drawLine(stop + QPointF(-5, 5), stop + QPointF(5, -5));
}

double clearLength(const analysis::SightLine& sight) {
    return sight.clear() ? sight.length : sight.blocker()->from;
}

} // namespace

QString sightText(const analysis::SightLine& sight) {
    const auto* blocker = sight.blocker();
    if (!blocker)
        return say(QT_TRANSLATE_NOOP("SightProfile", "Clear over %1")).arg(metresText(sight.length));
    const QString name = blocker->code.empty()
                             ? obstacleTitle(blocker->kind)
                             : obstacleTitle(blocker->kind) + QChar(0xA0) + text(blocker->code);
    return say(QT_TRANSLATE_NOOP("SightProfile", "Blocked by %1 after %2"))
        .arg(name, metresText(blocker->from));
}

void paintSight(QPainter& painter, const Scene& scene, const analysis::SightLine& sight) {
    const QPointF from = scene.view.toScreen(sight.eye.at);
    const QPointF to = scene.view.toScreen(sight.target.at);
    const double share = clearLength(sight) / sight.length;
    paintTwoPens(painter, scene.theme, from, from + (to - from) * share, to, sight.clear());
    painter.setPen(QPen(scene.theme.accent, 2));
    painter.setBrush(scene.theme.surface);
    for (const QPointF& end : {from, to}) painter.drawEllipse(end, 4, 4);
}

void paintProfile(QPainter& painter, const Scene& scene, const analysis::SightLine& sight) {
    const QRectF card(QPointF(scene.size.width() - kMargin - kCard.width(), kMargin), kCard);
    painter.setPen(QPen(scene.theme.line, 1));
    painter.setBrush(scene.theme.surface);
    painter.drawRoundedRect(card, 6, 6);
    painter.setFont(fontOf(Type::Strong));
    painter.setPen(sight.clear() ? scene.theme.good : scene.theme.warning);
    painter.drawText(card.adjusted(14, 10, -14, 0), Qt::AlignLeft | Qt::AlignTop, sightText(sight));
    const Frame frame{card.adjusted(52, 40, -18, -28), sight.length, highest(sight)};
    painter.setPen(QPen(scene.theme.muted, 1));
    painter.drawLine(frame.room.bottomLeft(), frame.room.bottomRight());
    paintSteps(painter, scene, sight, frame);
    const double stop = clearLength(sight);
    paintTwoPens(painter, scene.theme, frame.at(0, sight.eye.height.value),
                 frame.at(stop, sight.heightAt(stop)), frame.at(sight.length, sight.target.height.value),
                 sight.clear());
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(scene.theme.muted);
    const QPointF eye = frame.at(0, sight.eye.height.value);
    painter.drawText(QRectF(card.left() + 4, eye.y() - 8, 44, 16), Qt::AlignRight | Qt::AlignVCenter,
                     metresText(sight.eye.height.value, 1));
    painter.drawText(QRectF(frame.room.left(), frame.room.bottom() + 4, frame.room.width(), 16),
                     Qt::AlignRight | Qt::AlignVCenter, metresText(sight.length));
    painter.drawText(QRectF(frame.room.left(), frame.room.bottom() + 4, frame.room.width(), 16),
                     Qt::AlignLeft | Qt::AlignVCenter, say(QT_TRANSLATE_NOOP("SightProfile", "0 m")));
}

} // namespace vidette::ui
