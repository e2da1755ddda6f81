// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/point_layer.h"

#include <vector>

namespace vidette::ui {
namespace {

constexpr double kRadius = 6;
constexpr double kRoom = 24 * 24; ///< square points that a sign needs; where they are crowded, dots stand
constexpr double kDot = 1.5;

template<typename Row, typename Draw>
void paintAll(QPainter& painter, const Scene& scene, const RowIndex<Row>& rows, Draw draw) {
    std::vector<QPointF> places;
    rows.visit(scene.area(kRadius),
               [&](const Row& row) { places.push_back(scene.view.toScreen(boxOf(row).low)); });
    const bool crowded =
        static_cast<double>(places.size()) * kRoom > scene.size.width() * scene.size.height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.theme.strong);
    for (const QPointF& at : places) {
        if (crowded) {
            painter.drawEllipse(at, kDot, kDot);
        } else {
            draw(painter, at, scene.theme);
        }
    }
}

} // namespace

void drawMount(QPainter& painter, QPointF at, const Theme& theme) {
    painter.setPen(QPen(theme.strong, 1.75));
    painter.setBrush(theme.surface);
    painter.drawRect(QRectF(at.x() - kRadius, at.y() - kRadius, 2 * kRadius, 2 * kRadius));
    painter.drawPolyline(QPolygonF{{at + QPointF(-3, -3), at + QPointF(-3, 3), at + QPointF(3, 3)}});
}

void drawDemand(QPainter& painter, QPointF at, const Theme& theme) {
    painter.setPen(QPen(theme.strong, 1.75));
    painter.setBrush(theme.surface);
    painter.drawEllipse(at, kRadius, kRadius);
    painter.drawLine(at + QPointF(-3, 0), at + QPointF(3, 0));
    painter.drawLine(at + QPointF(0, -3), at + QPointF(0, 3));
}

void drawSign(QPainter& painter, QPointF at, const Theme& theme) {
    const QRectF board(at.x() - 10, at.y() - 8, 20, 16);
    painter.setPen(QPen(theme.strong, 1.75));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(board, 2, 2);
    // A camera: body, lens, mount.
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.strong);
    painter.drawRoundedRect(QRectF(at.x() - 6.5, at.y() - 3.5, 8, 6), 1, 1);
    painter.drawPolygon(QPolygonF{{at + QPointF(2, -0.5), at + QPointF(6, -3.5), at + QPointF(6, 2.5)}});
    painter.drawRect(QRectF(at.x() - 3.5, at.y() + 2.5, 2, 2.5));
}

void paintDemands(QPainter& painter, const Scene& scene) {
    paintAll(painter, scene, scene.places.demands(), drawDemand);
}

void paintMounts(QPainter& painter, const Scene& scene) {
    paintAll(painter, scene, scene.places.mounts(), drawMount);
}

void paintSigns(QPainter& painter, const Scene& scene) {
    paintAll(painter, scene, scene.places.signs(), drawSign);
}

} // namespace vidette::ui
