// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/brushes.h"

#include <QFontMetricsF>
#include <QPaintEngine>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace vidette::ui {
namespace {

/// Lines x ± y = c, `step` points apart, where they run inside the path; `rising` runs from bottom left to
/// top right. They are cut here and not by a clip, which vector pictures (SVG) do not know. They are tied to
/// the brush origin, not to the figure, so neighbouring figures join.
class Hatching {
  public:
    Hatching(const QPainter& painter, const QPainterPath& path, double step, bool rising)
        : m_slope(rising ? 1 : -1), m_step(step), m_origin(across(painter.brushOrigin())) {
        // What is painted on in the end, which for a widget is the picture of its window.
        const QPaintDevice& device = *painter.paintEngine()->paintDevice();
        const QRectF pixels(0, 0, device.width(), device.height());
        const QRectF room = painter.deviceTransform().inverted().mapRect(pixels);
        const QRectF bounds = path.boundingRect() & room;
        const auto corners = {across(bounds.topLeft()), across(bounds.topRight()),
                              across(bounds.bottomLeft()), across(bounds.bottomRight())};
        m_first = numberOf(std::min(corners));
        const auto last = numberOf(std::max(corners));
        if (!bounds.isEmpty()) m_cuts.resize(static_cast<std::size_t>(last - m_first + 1));
        for (const QPolygonF& ring : path.toSubpathPolygons()) cut(ring);
    }

    void draw(QPainter& painter) {
        QList<QLineF> lines;
        for (std::size_t i = 0; i < m_cuts.size(); ++i) {
            auto& cuts = m_cuts[i];
            std::sort(cuts.begin(), cuts.end());
            for (std::size_t k = 1; k < cuts.size(); k += 2)
                lines.append({on(i, cuts[k - 1]), on(i, cuts[k])});
        }
        painter.drawLines(lines);
    }

  private:
    double across(QPointF p) const { return p.x() + m_slope * p.y(); }
    long numberOf(double across) const { return std::lround(std::ceil((across - m_origin) / m_step)); }
    QPointF on(std::size_t line, double x) const {
        const double c = m_origin + static_cast<double>(m_first + static_cast<long>(line)) * m_step;
        return {x, (c - x) * m_slope};
    }

    void cut(const QPolygonF& ring) {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            QPointF low = ring[i];
            QPointF high = ring[(i + 1) % ring.size()];
            if (across(low) > across(high)) std::swap(low, high);
            // A line through a corner meets one of its two edges: from low up to, but not on, high.
            const long end = std::min(numberOf(across(high)), m_first + static_cast<long>(m_cuts.size()));
            for (long k = std::max(numberOf(across(low)), m_first); k < end; ++k) {
                const double part =
                    (m_origin + static_cast<double>(k) * m_step - across(low)) / (across(high) - across(low));
                m_cuts[static_cast<std::size_t>(k - m_first)].push_back(low.x() +
                                                                        part * (high.x() - low.x()));
            }
        }
    }

    double m_slope;
    double m_step;
    double m_origin;
    long m_first = 0;
    std::vector<std::vector<double>> m_cuts; ///< x where a line enters and leaves the path
};

void hatch(QPainter& painter, const QPainterPath& path, double step, bool rising) {
    Hatching(painter, path, step, rising).draw(painter);
}

} // namespace

void fillBlind(QPainter& painter, const QPainterPath& path, const Theme& theme) {
    painter.fillPath(path, blindTint(theme));
    painter.setPen(QPen(theme.blind, 1.7, Qt::SolidLine, Qt::FlatCap));
    hatch(painter, path, 9.9, true);
    painter.strokePath(path, QPen(theme.blind, 0.8));
}

void fillPrivacy(QPainter& painter, const QPainterPath& path, const Theme& theme) {
    painter.setPen(QPen(blended(theme.privacy, theme.canvas, 0.38), 1, Qt::SolidLine, Qt::FlatCap));
    hatch(painter, path, 14, true);
    hatch(painter, path, 14, false);
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
    halo.setAlphaF(theme.dark ? 0.75F : 0.65F);
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
