// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/picture_view.h"

#include "catalog/density_classes.h"
#include "report/label_room.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kRoomForWords = 20;
constexpr double kLabel = 16; ///< height

report::Rgb rgbOf(const QColor& colour) {
    return {static_cast<std::uint8_t>(colour.red()), static_cast<std::uint8_t>(colour.green()),
            static_cast<std::uint8_t>(colour.blue())};
}

/// Things keep their colours in the dark, only dimmer; classes have those of the plan.
report::ImageColours coloursOf(const Theme& theme) {
    report::ImageColours colours = report::paperColours({});
    for (report::Rgb* colour : {&colours.sky, &colours.floor, &colours.grid, &colours.wall, &colours.building,
                                &colours.shelf, &colours.door, &colours.glass, &colours.green})
        if (theme.dark) *colour = report::mixed(*colour, {20, 25, 30}, 0.62);
    if (const auto standards = catalog::densityStandards()) {
        for (const auto& standard : *standards)
            for (const auto& one : standard.classes)
                colours.classes.emplace_back(one.name, rgbOf(densityColour(one.pixelsPerMetre)));
    }
    return colours;
}

} // namespace

PictureView::PictureView(CameraLook& look, QWidget* parent) : QWidget(parent), m_look(look) {
    setMinimumSize(220, 150);
    setAccessibleName(tr("Simulated picture"));
    connect(&look, &CameraLook::changed, this, &PictureView::refresh);
    colour();
}

void PictureView::colour() {
    m_look.setColours(coloursOf(themeOf(palette())));
}

void PictureView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) colour();
    QWidget::changeEvent(event);
}

void PictureView::refresh() {
    m_image = {};
    const auto* answer = m_look.answer();
    if (answer && !answer->image.pixels.empty()) {
        const auto& image = answer->image;
        static_assert(sizeof(report::Rgb) == 3);
        const QImage seen(reinterpret_cast<const uchar*>(image.pixels.data()), image.width, image.height,
                          3 * image.width, QImage::Format_RGB888);
        m_image = seen.convertToFormat(QImage::Format_RGB32);
    }
    QStringList said;
    for (const auto& person :
         answer && answer->picture ? answer->picture->persons : std::vector<analysis::PicturePerson>{})
        if (person.seen)
            said << tr("a person at %1, %2 px")
                        .arg(metresText(person.distance, 1))
                        .arg(number(person.pixels, 0));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    update();
}

void PictureView::paintLabels(QPainter& painter, const QRectF& room) const {
    const auto* answer = m_look.answer();
    const double factor = room.width() / m_image.width();
    painter.setFont(fontOf(Type::Caption));
    report::LabelRoom free(room.width(), room.height());
    for (const auto& person : answer->picture->persons) {
        if (!person.seen) continue;
        QString words = tr("%1 · %2 px").arg(metresText(person.distance, 1), number(person.pixels, 0));
        if (!person.className.empty()) words += QStringLiteral(" · ") + classTitle(person.className);
        const double width = painter.fontMetrics().horizontalAdvance(words) + 10;
        const double x =
            std::clamp(person.head.x * factor, width / 2, std::max(room.width() - width / 2, width / 2));
        const double y = std::max(person.head.y * factor - kLabel / 2 - 3, kLabel / 2);
        const auto at = free.place({{x, y}, width, kLabel}, 4 * kLabel);
        const QRectF box(room.left() + at.x - width / 2, room.top() + at.y - kLabel / 2, width, kLabel);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(20, 25, 30, 200));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(Qt::white);
        painter.drawText(box, Qt::AlignCenter, words);
    }
}

void PictureView::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), theme.surface);
    const auto* answer = m_look.answer();
    if (!answer || m_image.isNull()) return;
    const QRectF all = QRectF(rect()).adjusted(0, 0, 0, -kRoomForWords);
    const QSizeF size = QSizeF(m_image.size()).scaled(all.size(), Qt::KeepAspectRatio);
    const QRectF room(QPointF(all.center().x() - size.width() / 2, all.top()), size);
    painter.drawImage(room, m_image);
    painter.setClipRect(room);
    paintLabels(painter, room);
    painter.setClipping(false);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(room);
    painter.setPen(theme.muted);
    painter.setFont(fontOf(Type::Caption));
    const auto& optics = answer->section.optics;
    const QString tilt = degreesText(optics.pose.tilt ? optics.pose.tilt->degrees() : 0);
    const QString words = optics.tiltSuggested ? tr("No tilt is stated; drawn at %1").arg(tilt)
                                               : tr("Simulated: what stands on the plan, persons of 1.70 m");
    painter.drawText(QRectF(rect()).adjusted(0, all.height() + 2, 0, 0), Qt::AlignCenter, words);
}

} // namespace vidette::ui
