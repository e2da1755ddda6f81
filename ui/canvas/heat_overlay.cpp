// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/heat_overlay.h"

#include "analysis/heat_map.h"
#include "ui/canvas/ground_layers.h"
#include "ui/words.h"

#include <QLinearGradient>

#include <algorithm>
#include <array>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kCell = 2; ///< points across a cell
constexpr double kMargin = 16;
constexpr double kLowest = 12.5; ///< px/m, the ends of the scale of densities
constexpr double kHighest = 1000;

/// Yellow, green, blue: apart for the three kinds of colour blindness, and from light to dark without colour.
const std::array<QColor, 3> kCounts{QColor(0xFE, 0xE8, 0xA0), QColor(0x7F, 0xCD, 0xBB),
                                    QColor(0x22, 0x5E, 0xA8)};

QRgb colourOf(const analysis::HeatMap& map, std::size_t cell, Heat heat) {
    const int seen = map.seen[cell];
    if (seen == 0) return 0;
    if (heat == Heat::Cameras) return kCounts[static_cast<std::size_t>(std::min(seen, 3) - 1)].rgba();
    return densityColour(static_cast<double>(map.density[cell])).rgba();
}

QImage imageOf(const analysis::HeatMap& map, Heat heat) {
    QImage image(map.columns, map.rows, QImage::Format_ARGB32);
    for (int row = 0; row < map.rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(map.rows - 1 - row));
        for (int column = 0; column < map.columns; ++column)
            line[column] = colourOf(map, map.at(column, row), heat);
    }
    return image;
}

void paintMap(QPainter& painter, const Scene& scene, Heat heat) {
    if (!scene.coverage) return;
    const geometry::Box area = scene.area();
    std::vector<std::size_t> found;
    scene.coverage->cameras.visit(area, [&](std::size_t i) { found.push_back(i); });
    std::vector<const analysis::CameraCoverage*> seen;
    for (const std::size_t i : found) seen.push_back(&scene.coverage->result.cameras[i]);
    const auto map = analysis::heatMap(scene.estate(), seen, scene.coverage->result.options, area,
                                       scene.view.toMetres(kCell), scene.task);
    if (map.seen.empty()) return;
    const geometry::Point high = map.low + geometry::Point{map.columns * map.cell, map.rows * map.cell};
    painter.drawImage(QRectF(scene.view.toScreen(map.low), scene.view.toScreen(high)).normalized(),
                      imageOf(map, heat));
}

} // namespace

QImage paintedHeat(const GroundContent& content, const Frame& frame, Heat heat, const base::Task& task) {
    QImage image((frame.size * frame.ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(frame.ratio);
    image.fill(content.theme.canvas);
    const Scene scene = sceneOf(content, frame, task);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrushOrigin(frame.view.toScreen({0, 0}));
    paintGround(painter, scene,
                {true, true, [heat](QPainter& own, const Scene& shown) { paintMap(own, shown, heat); }});
    return image;
}

void HeatOverlay::setHeat(Heat heat) {
    if (m_heat == heat) return;
    m_heat = heat;
    m_picture.reset();
    emit changed();
}

bool HeatOverlay::paint(QPainter& painter, const GroundContent& content, const Frame& frame) {
    if (m_heat == Heat::Classes) return false;
    const bool serves = m_picture && m_picture->serves(content, frame);
    if (!serves && figuresIn(content, frame) <= Ground::kDirectFigures) {
        m_job.cancel();
        m_picture = Picture{frame, content.coverage, content.theme.dark, content.layers,
                            paintedHeat(content, frame, m_heat, base::Task())};
    } else if (!serves) {
        m_job.start([this, content, frame, heat = m_heat](const base::Task& task) -> Job::Delivery {
            QImage image = paintedHeat(content, frame, heat, task);
            return [this, content, frame, image = std::move(image)] {
                m_picture = Picture{frame, content.coverage, content.theme.dark, content.layers, image};
                emit changed();
            };
        });
    }
    if (m_picture) {
        const Frame& kept = m_picture->frame;
        const QPointF corner = frame.view.toScreen(kept.view.toPlan({0, 0}));
        painter.drawImage(QRectF(corner, kept.size * (frame.view.scale() / kept.view.scale())),
                          m_picture->image);
    }
    paintHeatLegend(painter, frame.size, m_heat, content.theme);
    return true;
}

namespace {

void paintCounts(QPainter& painter, const QRectF& box, const Theme& theme) {
    const std::array<QString, 3> words{HeatOverlay::tr("1 camera"), HeatOverlay::tr("2 cameras"),
                                       HeatOverlay::tr("3 or more")};
    double left = box.left() + 12;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QRectF swatch(left, box.top() + 30, 16, 14);
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(kCounts[i]);
        painter.drawRect(swatch);
        painter.setPen(theme.text);
        painter.drawText(QRectF(left + 22, box.top() + 28, 70, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         words[i]);
        left += 92;
    }
}

void paintDensities(QPainter& painter, const QRectF& box, const Theme& theme) {
    const QRectF bar(box.left() + 16, box.top() + 28, box.width() - 32, 10);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    const double span = std::log(kHighest / kLowest);
    for (int i = 0; i <= 16; ++i)
        gradient.setColorAt(i / 16.0, densityColour(kLowest * std::exp(span * i / 16)));
    painter.fillRect(bar, gradient);
    painter.setPen(theme.text);
    for (const double density : {12.5, 25.0, 62.5, 125.0, 250.0, 1000.0}) {
        const double x = bar.left() + bar.width() * std::log(density / kLowest) / span;
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 3));
        painter.drawText(QRectF(x - 22, bar.bottom() + 3, 44, 14), Qt::AlignCenter,
                         number(density, density < 100 && density != 25 ? 1 : 0));
    }
}

} // namespace

void paintHeatLegend(QPainter& painter, const QSizeF& size, Heat heat, const Theme& theme) {
    const QRectF box(kMargin, size.height() - kMargin - 62, 300, 62);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, 6, 6);
    QFont bold = fontOf(Type::Caption);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(box.adjusted(12, 8, -12, 0), Qt::AlignLeft | Qt::AlignTop,
                     heat == Heat::Cameras ? HeatOverlay::tr("Seen by")
                                           : HeatOverlay::tr("Pixels per metre of the densest camera"));
    painter.setFont(fontOf(Type::Caption));
    if (heat == Heat::Cameras) return paintCounts(painter, box, theme);
    paintDensities(painter, box, theme);
}

} // namespace vidette::ui
