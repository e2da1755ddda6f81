// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/limits_layer.h"

#include "analysis/camera_limits.h"
#include "ui/canvas/brushes.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr double kNoticed = 26; ///< points; shorter lines get no words

QString tr(const char* words) {
    return QCoreApplication::translate("LimitsLayer", words);
}

void paintLine(QPainter& painter, const Scene& scene, const geometry::Polyline& line, const QPen& pen,
               const QString& words) {
    if (line.empty()) return;
    QPolygonF points;
    for (const auto p : line) points << scene.view.toScreen(p);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
    const QRectF box = points.boundingRect();
    if (std::max(box.width(), box.height()) < kNoticed) return;
    const QPointF middle =
        points.size() == 2 ? (points.front() + points.back()) / 2 : points[points.size() / 2];
    drawLabel(painter, middle, words, fontOf(Type::Caption), pen.color(), scene.theme);
}

} // namespace

void paintLimits(QPainter& painter, const Scene& scene, const estate::Camera& camera) {
    const auto limits = analysis::cameraLimits(camera, scene.options);
    if (!limits) return;
    painter.save();
    if (!limits->deadZone.empty()) {
        QPainterPath dead;
        dead.addPolygon(scene.view.toScreen(limits->deadZone));
        dead.closeSubpath();
        fillBlind(painter, dead, scene.theme);
        const QRectF box = dead.boundingRect();
        if (std::min(box.width(), box.height()) > kNoticed)
            drawLabel(painter, box.center(), tr("dead zone"), fontOf(Type::Caption), scene.theme.text,
                      scene.theme);
    }
    paintLine(painter, scene, limits->farPerson, QPen(scene.theme.warning, 2, Qt::DashLine),
              tr("whole persons up to here"));
    paintLine(painter, scene, limits->infrared, QPen(scene.theme.privacy, 2, Qt::DashDotLine),
              tr("infrared %1").arg(metresText(camera.irRange ? camera.irRange->value : 0, 0)));
    painter.restore();
}

} // namespace vidette::ui
