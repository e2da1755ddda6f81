// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/opening_tool.h"

#include "ui/canvas/brushes.h"
#include "ui/canvas/obstacle_layer.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/tools/tool_settings.h"
#include "ui/words.h"

namespace vidette::ui {
namespace {

constexpr double kReach = 14; ///< points from the wall

estate::Opening openingOf(const QString& kind) {
    estate::Opening opening;
    opening.id = estate::OpeningId::fresh();
    opening.kind = kind.contains(QStringLiteral("door")) ? "door"
                   : kind == QStringLiteral("glass")     ? "glass"
                                                         : "window";
    opening.opaque = kind == QStringLiteral("door") || kind == QStringLiteral("foil");
    return opening;
}

} // namespace

QString OpeningTool::hint() const {
    if (m_place)
        return tr("Click places it here · type its width in metres · kind and width stand above the plan");
    return tr("Point at the wall that gets a door or window");
}

double OpeningTool::width() const {
    return m_typed.value().value_or(m_context.settings.number(QStringLiteral("opening.width")));
}

void OpeningTool::hover(const Pointer& pointer) {
    m_pointer = pointer;
    look();
}

void OpeningTool::look() {
    m_place.reset();
    const double reach = m_context.view.toMetres(kReach);
    const geometry::Point at = m_pointer.plan;
    double nearest = reach;
    m_context.plan.places().obstacles().visit(geometry::Box{at, at}.grown(reach), [&](const auto& obstacle) {
        const auto place = estate::wallPlace(obstacle, at, width(), nearest);
        if (!place) return;
        m_place = place;
        nearest = geometry::distanceToSegment(at, place->line.front(), place->line.back());
    });
}

bool OpeningTool::press(const Pointer& pointer) {
    hover(pointer);
    place();
    return true;
}

void OpeningTool::place() {
    const QString what = tr("Place door or window");
    if (!m_place) {
        m_context.document.commit(
            base::failure("no_wall", "opening",
                          utf8(tr("no wall is here; click on a wall, shelf or building"))),
            what);
        return;
    }
    auto opening = openingOf(m_context.settings.choice(QStringLiteral("opening.kind")));
    opening.level = m_context.plan.level();
    const auto id = opening.id;
    auto next = estate::placeOpening(m_context.document.estate(), *m_place, std::move(opening));
    if (m_typed.value()) m_context.settings.set(QStringLiteral("opening.width"), *m_typed.value());
    m_typed.clear();
    if (m_context.document.commit(std::move(next), what)) m_context.selection.set(id);
}

bool OpeningTool::key(const QKeyEvent& event) {
    if (isEnter(event) && m_place) return place(), true;
    if (!m_typed.take(event)) return false;
    look();
    return true;
}

bool OpeningTool::cancel() {
    if (m_typed.empty()) return false;
    m_typed.clear();
    look();
    return true;
}

void OpeningTool::paint(QPainter& painter, const Scene& scene) const {
    if (!m_place) return;
    const QPolygonF line = scene.view.toScreen(m_place->line);
    painter.setPen(QPen(scene.theme.surface, wallWidth(scene.view) + 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawPolyline(line);
    painter.setPen(QPen(scene.theme.accent, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawPolyline(line);
    drawBubble(painter, m_pointer.screen,
               m_typed.empty() ? metresText(geometry::length(m_place->line))
                               : m_typed.text() + QStringLiteral("▏m"),
               scene.theme);
}

} // namespace vidette::ui
