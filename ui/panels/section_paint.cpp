// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/brushes.h"
#include "ui/panels/section_view.h"
#include "ui/words.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

/// How the side section is drawn.
namespace vidette::ui {
namespace {

constexpr double kStrip = 7; ///< height of the strip of classes below the floor

QColor fillOf(const analysis::SectionPart& part, const Theme& theme) {
    if (!part.opaque) return blended(theme.accent, theme.canvas, 0.25);
    if (part.kind == "shelf" || part.kind == "counter") return theme.shelf;
    return part.kind == "building" ? theme.building : theme.wall;
}

/// The farthest a person of the section is away from a step.
QString personText(const analysis::SectionPerson& person) {
    if (!person.headInPicture && !person.feetInPicture) return SectionView::tr("outside");
    if (!person.headInPicture) return SectionView::tr("head cut off");
    if (!person.feetInPicture) return SectionView::tr("feet cut off");
    if (!person.headInSight) return SectionView::tr("hidden");
    if (!person.feetInSight) return SectionView::tr("feet hidden");
    return person.className.empty() ? SectionView::tr("seen") : classTitle(person.className);
}

} // namespace

void SectionView::paintView(QPainter& painter, const Scale& scale, const Theme& theme) const {
    const auto& section = shown()->section;
    const auto& pose = section.optics.pose;
    if (!pose.tilt || !section.optics.vfov) return;
    const double half = section.optics.vfov->radians() / 2;
    const double far = section.range ? std::min(section.length, *section.range) : section.length;
    const auto along = [&](double below) {
        // A ray that points back or straight down ends below the camera.
        if (below >= std::numbers::pi / 2) return QPointF(scale.at(0, 0));
        return scale.at(far, pose.height - far * std::tan(std::max(below, -1.5)));
    };
    QPainterPath view;
    view.moveTo(scale.at(0, pose.height));
    view.lineTo(along(pose.tilt->radians() - half));
    view.lineTo(scale.at(far, -far * 3));
    view.lineTo(along(pose.tilt->radians() + half));
    view.closeSubpath();
    QPainterPath air;
    air.addRect(scale.room.adjusted(0, -40, 0, 0));
    view = view.intersected(air);
    painter.fillPath(view, classFill(0, theme));
    painter.strokePath(view, QPen(theme.strong, 1.25));
}

void SectionView::paintParts(QPainter& painter, const Scale& scale, const Theme& theme) const {
    for (const auto& part : shown()->section.parts) {
        const double top = part.top.value_or(1e4);
        QRectF box(scale.at(part.from, top), scale.at(part.to, part.base));
        if (box.width() < 4) box = QRectF(box.left() - 2, box.top(), 4, box.height());
        painter.fillRect(box, fillOf(part, theme));
        painter.setPen(QPen(theme.shelfEdge, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    }
}

void SectionView::paintAxes(QPainter& painter, const Scale& scale, const Theme& theme) const {
    painter.setPen(QPen(theme.text, 1.5));
    QPolygonF floor;
    for (const auto& point : shown()->section.ground) floor << scale.at(point.distance, point.height);
    if (floor.isEmpty()) floor << scale.room.bottomLeft() << scale.room.bottomRight();
    painter.drawPolyline(floor);
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(theme.muted);
    const double highest = scale.room.height() / scale.up;
    const double step = highest > 8 ? 5 : 1;
    for (double height = 0; height <= highest; height += step) {
        const QPointF at = scale.at(0, height);
        painter.drawLine(QPointF(at.x() - 4, at.y()), at);
        painter.drawText(QRectF(0, at.y() - 8, kStrip * 4.5, 16), Qt::AlignRight | Qt::AlignVCenter,
                         metresText(height, 0));
    }
    const double larger = scale.up / scale.across;
    const QString words = larger > 1.15 ? tr("heights × %1").arg(number(larger, 1)) : QString();
    if (words.isEmpty()) return;
    const double half = painter.fontMetrics().horizontalAdvance(words) / 2.0;
    drawLabel(painter, QPointF(scale.room.right() - half, 9), words, painter.font(), theme.muted, theme);
}

void SectionView::paintClasses(QPainter& painter, const Scale& scale, const Theme& theme) const {
    const auto& optics = shown()->section.optics;
    double before = shown()->section.length;
    // Below the floor: how far each class holds at the height of the target, densest nearest.
    for (const auto& one : optics.classes) {
        const double to = std::min({one.distance, before, shown()->section.range.value_or(before)});
        const QRectF strip(scale.at(0, 0) + QPointF(0, 2), scale.at(to, 0) + QPointF(0, 2 + kStrip));
        painter.fillRect(strip, classFill(one.pixelsPerMetre, theme));
        before = to;
    }
    const double near = optics.near.value_or(0);
    const QRectF dead(scale.at(0, 0) + QPointF(0, 2), scale.at(near, 0) + QPointF(0, 2 + kStrip));
    QPainterPath path;
    path.addRect(dead.intersected(scale.room.adjusted(0, 0, 0, 2 + kStrip)));
    fillBlind(painter, path, theme);
}

void SectionView::paintLimits(QPainter& painter, const Scale& scale, const Theme& theme) const {
    const auto& section = shown()->section;
    painter.setFont(fontOf(Type::Caption));
    const auto mark = [&](double distance, const QString& words) {
        if (distance > section.length) return;
        painter.setPen(QPen(theme.warning, 1, Qt::DashLine));
        painter.drawLine(scale.at(distance, 0), scale.at(distance, analysis::kPersonHeight + 0.15));
        const QPointF at = scale.at(distance, analysis::kPersonHeight + 0.2);
        const double half = painter.fontMetrics().horizontalAdvance(words) / 2.0 + 8;
        const double middle = std::clamp(at.x(), scale.room.left() + half, scale.room.right() - half);
        drawLabel(painter, QPointF(middle, at.y() - 8), words, painter.font(), theme.warning, theme);
    };
    if (section.optics.farPerson && *section.optics.farPerson > 0)
        mark(*section.optics.farPerson,
             tr("whole person up to %1").arg(metresText(*section.optics.farPerson, 1)));
    if (section.optics.near && *section.optics.near > 0.05)
        mark(*section.optics.near, tr("dead zone %1").arg(metresText(*section.optics.near, 1)));
}

void SectionView::paintPersons(QPainter& painter, const Scale& scale, const Theme& theme) const {
    painter.setFont(fontOf(Type::Caption));
    for (const auto& person : shown()->section.persons) {
        const QPointF feet = scale.at(person.distance, person.ground);
        const QPointF head = scale.at(person.distance, person.ground + analysis::kPersonHeight);
        const bool headSeen = person.headInPicture && person.headInSight;
        const bool feetSeen = person.feetInPicture && person.feetInSight;
        const QColor colour = person.whole() ? theme.strong : theme.warning;
        painter.setPen(QPen(colour, 2));
        painter.drawLine(feet, head);
        painter.setBrush(headSeen ? colour : theme.canvas);
        painter.drawEllipse(head + QPointF(0, 4), 4, 4);
        painter.setBrush(feetSeen ? colour : theme.canvas);
        painter.drawRect(QRectF(feet.x() - 3.5, feet.y() - 5, 7, 5));
        painter.setPen(theme.text);
        const double y = scale.room.bottom() + kStrip + 3;
        painter.drawText(QRectF(feet.x() - 60, y, 120, 14), Qt::AlignCenter, metresText(person.distance, 1));
        painter.setPen(person.whole() ? theme.muted : theme.warning);
        painter.drawText(QRectF(feet.x() - 60, y + 14, 120, 14), Qt::AlignCenter, personText(person));
    }
}

} // namespace vidette::ui
