// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/legend_rows.h"

#include "ui/canvas/brushes.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("Legend", words);
}

} // namespace

QString legendTitle(const Scene& scene) {
    const auto& options = scene.options;
    const QString height =
        options.targetHigh > options.targetLow
            ? metresText(options.targetLow) + QStringLiteral(" – ") + metresText(options.targetHigh)
            : metresText(options.targetLow);
    return options.night ? say(QT_TRANSLATE_NOOP("Legend", "Seen at night at %1, by class")).arg(height)
                         : say(QT_TRANSLATE_NOOP("Legend", "Seen at %1, by class")).arg(height);
}

std::vector<LegendRow> classRows(const Scene& scene) {
    std::vector<LegendRow> rows;
    const auto& classes = scene.options.standard.classes;
    for (auto it = classes.rbegin(); it != classes.rend(); ++it) {
        if (!scene.coverage) continue;
        const auto& shown = scene.coverage->classes;
        if (std::find(shown.begin(), shown.end(), it->name) == shown.end()) continue;
        const double density = it->pixelsPerMetre;
        const int decimals = density == std::floor(density) ? 0 : 1;
        const QString unit = rows.empty() ? QStringLiteral(" px/m") : QString();
        rows.push_back({classTitle(it->name) + QStringLiteral(" ≥ ") + number(density, decimals) + unit,
                        [density, &scene](QPainter& painter, const QPainterPath& path) {
                            painter.fillPath(path, classFill(density, scene.theme));
                            painter.strokePath(path, QPen(scene.theme.muted, 0.6));
                        }});
    }
    return rows;
}

std::vector<LegendRow> signRows(const Scene& scene) {
    std::vector<LegendRow> rows;
    if (scene.coverage && !scene.coverage->result.blindSpots.empty()) {
        rows.push_back({say(QT_TRANSLATE_NOOP("Legend", "Blind")),
                        [&scene](QPainter& painter, const QPainterPath& path) {
                            fillBlind(painter, path, scene.theme);
                        }});
    }
    const auto& zones = scene.estate().zones;
    if (std::any_of(zones.begin(), zones.end(),
                    [](const auto& zone) { return zone.kind == estate::ZoneKind::Privacy; })) {
        rows.push_back({say(QT_TRANSLATE_NOOP("Legend", "Must not be seen")),
                        [&scene](QPainter& painter, const QPainterPath& path) {
                            fillPrivacy(painter, path, scene.theme);
                        }});
    }
    return rows;
}

} // namespace vidette::ui
