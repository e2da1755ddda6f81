// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/sheet_painter.h"

#include "ui/canvas/ground_layers.h"
#include "ui/output/sheet_strip.h"

#include <QCoreApplication>

namespace vidette::ui {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("Sheet", words);
}

QRectF inPoints(const QRectF& millimetres) {
    return {millimetres.topLeft() * kPointsPerMm, millimetres.size() * kPointsPerMm};
}

/// The plan at the scale of the sheets, the middle of the sheet's part in the middle of the frame.
ViewTransform viewOf(const SheetPlan& plan, const Sheet& sheet, QSizeF frame) {
    ViewTransform view;
    constexpr double kMillimetres = 1000;
    const double scale = kMillimetres * kPointsPerMm / plan.scale;
    view.zoom({0, 0}, scale / view.scale());
    view.centre((sheet.part.low + sheet.part.high) * 0.5, {frame.width() / 2, frame.height() / 2});
    return view;
}

/// Lines at which the neighbours begin, and their numbers.
class JoinMarks {
  public:
    JoinMarks(QPainter& painter, const SheetPlan& plan, const Sheet& sheet, const QRectF& frame)
        : m_painter(painter), m_plan(plan), m_sheet(sheet), m_frame(frame),
          m_overlap(plan.wish.overlap * kPointsPerMm) {}

    void paint() {
        m_painter.setPen(QPen(QColor(Qt::black), 0.7, Qt::DashLine));
        const QRectF inner =
            m_frame.adjusted(neighbour(0, -1) ? m_overlap : 0, neighbour(-1, 0) ? m_overlap : 0,
                             neighbour(0, 1) ? -m_overlap : 0, neighbour(1, 0) ? -m_overlap : 0);
        if (neighbour(0, -1)) vertical(inner.left());
        if (neighbour(0, 1)) vertical(inner.right());
        if (neighbour(-1, 0)) horizontal(inner.top());
        if (neighbour(1, 0)) horizontal(inner.bottom());
        const QPointF middle = m_frame.center();
        const double away = 12;
        number(0, -1, {inner.left() + away, middle.y()});
        number(0, 1, {inner.right() - away, middle.y()});
        number(-1, 0, {middle.x(), inner.top() + away});
        number(1, 0, {middle.x(), inner.bottom() - away});
    }

  private:
    bool neighbour(int down, int right) const {
        const int row = m_sheet.row + down;
        const int column = m_sheet.column + right;
        return row >= 0 && row < m_plan.rows && column >= 0 && column < m_plan.columns;
    }
    void vertical(double x) { m_painter.drawLine(QPointF(x, m_frame.top()), QPointF(x, m_frame.bottom())); }
    void horizontal(double y) { m_painter.drawLine(QPointF(m_frame.left(), y), QPointF(m_frame.right(), y)); }

    void number(int down, int right, QPointF at) {
        if (!neighbour(down, right)) return;
        const int other = (m_sheet.row + down) * m_plan.columns + m_sheet.column + right + 1;
        m_painter.save();
        QRectF box(at.x() - 9, at.y() - 8, 18, 16);
        m_painter.setPen(QPen(QColor(Qt::black), 0.7));
        m_painter.setBrush(Qt::white);
        m_painter.drawRect(box);
        m_painter.setFont(fontOf(Type::Caption));
        m_painter.drawText(box, Qt::AlignCenter, QString::number(other));
        m_painter.restore();
    }

    QPainter& m_painter;
    const SheetPlan& m_plan;
    const Sheet& m_sheet;
    const QRectF m_frame;
    const double m_overlap;
};

/// Around the frame, for devices that do not clip.
void paintMargin(QPainter& painter, const SheetPlan& plan, const QRectF& frame) {
    QPainterPath around;
    const double far = 4000; // figures are cut so far out, visible_path.cpp
    around.addRect(inPoints({{0, 0}, plan.size}).adjusted(-far, -far, far, far));
    around.addRect(frame);
    painter.fillPath(around, Qt::white);
    painter.setPen(QPen(QColor(Qt::black), 1.4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

void paintMeasuringBar(QPainter& painter, const SheetPlan& plan) {
    constexpr double kAboveEdge = 6; // mm
    const double length = kMeasuringBar * kPointsPerMm;
    const QPointF start = QPointF(plan.frame.left(), plan.size.height() - kAboveEdge) * kPointsPerMm;
    painter.setPen(QPen(QColor(Qt::black), 0.8, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(start, start + QPointF(length, 0));
    for (int i = 0; i <= 10; ++i) {
        const QPointF at = start + QPointF(length * i / 10, 0);
        painter.drawLine(at, at - QPointF(0, i % 10 == 0 ? 8 : i % 5 == 0 ? 5 : 3));
    }
    QFont small = fontOf(Type::Caption);
    small.setPixelSize(9);
    painter.setFont(small);
    painter.drawText(start + QPointF(length + 8, 0), say(QT_TRANSLATE_NOOP("Sheet", "100 mm")));
}

} // namespace

void paintSheet(QPainter& painter, const GroundContent& ground, const SheetContent& content,
                const SheetPlan& plan, std::size_t sheet, const base::Task& task) {
    const Sheet& shown = plan.sheets.at(sheet);
    const QRectF frame = inPoints(plan.frame);
    const ViewTransform view = viewOf(plan, shown, frame.size());
    const Frame shownFrame{view, frame.size(), 1};
    const Scene scene = sceneOf(ground, shownFrame, task);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame);
    painter.translate(frame.topLeft());
    painter.setBrushOrigin(view.toScreen({0, 0}));
    paintGround(painter, scene, {content.parts.grid, content.parts.names});
    painter.restore();
    if (task.cancelled()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintMargin(painter, plan, frame);
    JoinMarks(painter, plan, shown, frame).paint();
    paintStrip(painter, scene, content, plan, sheet, inPoints(plan.strip));
    paintMeasuringBar(painter, plan);
    painter.restore();
}

} // namespace vidette::ui
