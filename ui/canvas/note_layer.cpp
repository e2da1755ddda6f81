// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/note_layer.h"

#include "ui/words.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QStringList>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kReadable = 3;     ///< points: smaller letters are left out
constexpr double kLargest = 400;    ///< points: one is inside such letters
constexpr double kSmallestHit = 10; ///< points across
constexpr double kHalo = 0.16;      ///< of the height of letters
constexpr double kMetricsSize = 100;

QFont fontOfSize(double size) {
    QFont font = fontOf(Type::Body);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
    return font;
}

QStringList linesOf(const estate::Note& note) {
    return text(note.text).split(QLatin1Char('\n'));
}

/// Beside the place, unturned, for letters of this height.
QRectF boxOfWords(const estate::Note& note, double height) {
    // Measured once in large letters: widths grow evenly, whole pixels do not.
    const QFontMetricsF metrics(fontOfSize(kMetricsSize));
    double widest = 0;
    const QStringList lines = linesOf(note);
    for (const QString& line : lines) widest = std::max(widest, metrics.horizontalAdvance(line));
    const double factor = height / kMetricsSize;
    const double below = (static_cast<double>(lines.size()) - 1) * metrics.lineSpacing() + metrics.descent();
    return {0, -metrics.ascent() * factor, widest * factor, (metrics.ascent() + below) * factor};
}

QTransform turned(const estate::Note& note, QPointF at) {
    return QTransform::fromTranslate(at.x(), at.y()).rotate(note.rotation);
}

void paintNote(QPainter& painter, const Scene& scene, const estate::Note& note) {
    const double height = letterHeight(note, scene.view);
    if (height < kReadable || height > kLargest) return;
    QPainterPath words;
    const QFont font = fontOfSize(kMetricsSize);
    double down = 0;
    for (const QString& line : linesOf(note)) {
        words.addText(0, down, font, line);
        down += QFontMetricsF(font).lineSpacing();
    }
    const double factor = height / kMetricsSize;
    const QPainterPath placed =
        (QTransform::fromScale(factor, factor) * turned(note, beginOf(note, scene.view))).map(words);
    painter.strokePath(placed,
                       QPen(scene.theme.surface, height * kHalo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(placed, scene.theme.text);
}

} // namespace

double letterHeight(const estate::Note& note, const ViewTransform& view) {
    return note.sizeUnit == "metre" ? note.size * view.scale() : note.size;
}

QPointF beginOf(const estate::Note& note, const ViewTransform& view) {
    const auto* at = std::get_if<geometry::Point>(&note.place);
    return at ? view.toScreen(*at) : QPointF();
}

QPolygonF outlineOf(const estate::Note& note, const ViewTransform& view) {
    QRectF box = boxOfWords(note, letterHeight(note, view)).adjusted(-2, -2, 2, 2);
    const double lackX = std::max(0.0, kSmallestHit - box.width()) / 2;
    const double lackY = std::max(0.0, kSmallestHit - box.height()) / 2;
    box.adjust(-lackX, -lackY, lackX, lackY);
    return turned(note, beginOf(note, view)).map(QPolygonF(box));
}

void paintNotes(QPainter& painter, const Scene& scene) {
    visitNotes(scene.places, scene.view, scene.area(), [&](const estate::Note& note) {
        if (!scene.task.cancelled()) paintNote(painter, scene, note);
    });
}

} // namespace vidette::ui
