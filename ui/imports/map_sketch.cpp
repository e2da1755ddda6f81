// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/map_sketch.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kMargin = 18;
constexpr double kSmallest = 7; ///< points: what is smaller is drawn as a square of this size

/// The whole box in the room; from a room to the earth, which the scale of the canvas does not reach.
class SketchView {
  public:
    SketchView(const geometry::Box& box, const QRectF& room)
        : m_middle((box.low + box.high) * 0.5), m_centre(room.center()) {
        const geometry::Point size = box.high - box.low;
        m_scale = std::min(room.width() / std::max(size.x, 1e-9), room.height() / std::max(size.y, 1e-9));
    }
    QPointF toScreen(geometry::Point p) const {
        const geometry::Point off = (p - m_middle) * m_scale;
        return m_centre + QPointF(off.x, -off.y);
    }

  private:
    geometry::Point m_middle;
    QPointF m_centre;
    double m_scale = 1;
};

QRectF seen(const SketchView& view, const geometry::Box& box) {
    QRectF room = QRectF(view.toScreen(box.low), view.toScreen(box.high)).normalized();
    const double wider = std::max(0.0, kSmallest - room.width()) / 2;
    const double higher = std::max(0.0, kSmallest - room.height()) / 2;
    return room.adjusted(-wider, -higher, wider, higher);
}

} // namespace

MapSketch::MapSketch(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Where the map lies beside the plan"));
    setMinimumSize(200, 140);
}

void MapSketch::show(std::vector<geometry::Point> pieces, const geometry::Box& map,
                     const geometry::Box& plan) {
    m_pieces = std::move(pieces);
    m_map = map;
    m_plan = plan;
    setAccessibleDescription(distanceText(map, plan));
    update();
}

void MapSketch::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.canvas);
    geometry::Box all = m_map;
    all.include(m_plan);
    if (all.empty()) return;
    const SketchView view(all, QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin));
    painter.setPen(QPen(theme.accent, 1));
    for (std::size_t i = 0; i + 1 < m_pieces.size(); i += 2) {
        const QPointF a = view.toScreen(m_pieces[i]);
        const QPointF b = view.toScreen(m_pieces[i + 1]);
        if (m_pieces[i] == m_pieces[i + 1]) {
            painter.drawEllipse(a, 1.5, 1.5);
        } else {
            painter.drawLine(a, b);
        }
    }
    painter.setFont(fontOf(Type::Caption));
    const auto outline = [&](const geometry::Box& box, const QColor& colour, Qt::PenStyle style,
                             const QString& words, bool above) {
        if (box.empty()) return;
        const QRectF room = seen(view, box);
        painter.setPen(QPen(colour, 1.5, style));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(room);
        const double y = above ? room.top() - 4 : room.bottom() + 13;
        painter.drawText(QPointF(std::clamp(room.left(), 2.0, width() - 60.0), y), words);
    };
    outline(m_map, theme.accent, Qt::SolidLine, tr("file"), true);
    outline(m_plan, theme.text, Qt::DashLine, tr("plan"), false);
}

double distanceBetween(const geometry::Box& a, const geometry::Box& b) {
    if (a.empty() || b.empty()) return 0;
    const auto gap = [](double low, double high, double otherLow, double otherHigh) {
        return std::max({0.0, otherLow - high, low - otherHigh});
    };
    return std::hypot(gap(a.low.x, a.high.x, b.low.x, b.high.x), gap(a.low.y, a.high.y, b.low.y, b.high.y));
}

QString distanceText(const geometry::Box& map, const geometry::Box& plan) {
    if (map.empty() || plan.empty()) return {};
    const double distance = distanceBetween(map, plan);
    if (distance == 0) return MapSketch::tr("The file lies on the plan.");
    return MapSketch::tr("The file lies %1 from the plan.").arg(lengthText(distance));
}

} // namespace vidette::ui
