// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/trace_tool.h"

#include "estate/plan_image_edits.h"
#include "estate/plan_image_place.h"
#include "ui/canvas/brushes.h"
#include "ui/canvas/picture_layer.h"
#include "ui/document.h"
#include "ui/plan_view.h"
#include "ui/tools/tool_settings.h"
#include "ui/words.h"

#include <QLineF>

#include <algorithm>
#include <iterator>
#include <utility>

namespace vidette::ui {
namespace {

constexpr double kReach = 8;    ///< points beside a wall
constexpr double kHalo = 3;     ///< points
constexpr double kBandFrom = 6; ///< points from which a drag is a band

analysis::WallSearch searchOf(const ToolSettings& settings) {
    analysis::WallSearch search;
    const int dark = static_cast<int>(settings.number(QStringLiteral("trace.dark")));
    if (dark > 0) search.dark = dark;
    search.minLength = base::Metres(std::max(settings.number(QStringLiteral("trace.length")), 0.05));
    return search;
}

QString centimetresText(double metres) {
    return number(metres * 100, 0) + QStringLiteral("\u202F") + QStringLiteral("cm");
}

} // namespace

TraceTool::TraceTool(const ToolContext& context)
    : Tool(context), m_suggestions([this] {
          sieve();
          m_context.repaint();
      }) {
    QObject::connect(&context.settings, &ToolSettings::changed, &m_listener, [this] { look(); });
    QObject::connect(&context.document, &Document::changed, &m_listener, [this] {
        look();
        sieve();
    });
}

QString TraceTool::hint() const {
    const auto& images = m_context.plan.places().estate().planImages;
    if (images.size() == 0) return tr("Add a plan image first: walls are found in it");
    if (!m_suggestions.problem().isEmpty()) return m_suggestions.problem();
    if (m_suggestions.busy()) return tr("Looking for walls in %1").arg(text(m_suggestions.image().code));
    if (m_suggestions.image().id.isNull()) return tr("Point at the plan image whose walls are to be drawn");
    if (m_shown.empty()) return tr("No more walls found · darkness and length stand above the plan");
    return tr("%n walls found · click draws one, a drag all in the band, Enter all of them", nullptr,
              static_cast<int>(m_shown.size()));
}

const estate::PlanImage* TraceTool::imageAt(geometry::Point at) const {
    const auto images = visibleImages(m_context.plan.places().estate());
    const auto found = std::find_if(images.rbegin(), images.rend(), [&](const estate::PlanImage* image) {
        return geometry::contains(geometry::Polygon{estate::cornersOf(*image), {}}, at);
    });
    return found == images.rend() ? nullptr : *found;
}

estate::LevelId TraceTool::level() const {
    const estate::LevelId own = m_suggestions.image().level;
    return own.isNull() ? m_context.plan.level() : own;
}

void TraceTool::look() {
    const auto* image = imageAt(m_pointer.plan);
    if (!image) image = m_context.document.estate().planImages.find(m_suggestions.image().id);
    if (!image) return;
    m_suggestions.lookAt(*image, estate::bytesOf(m_context.document.estate(), *image),
                         searchOf(m_context.settings));
}

void TraceTool::sieve() {
    m_shown = estate::notDrawnYet(m_context.document.estate(), m_suggestions.walls(), level());
    m_pointedAt.reset();
    double nearest = m_context.view.toMetres(kReach);
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const auto& wall = m_shown[i];
        const double away =
            geometry::distanceToSegment(m_pointer.plan, wall.from, wall.to) - wall.thickness / 2;
        if (away > nearest) continue;
        nearest = away;
        m_pointedAt = i;
    }
}

void TraceTool::hover(const Pointer& pointer) {
    m_pointer = pointer;
    look();
    sieve();
}

bool TraceTool::press(const Pointer& pointer) {
    hover(pointer);
    m_pressed = pointer;
    return true;
}

bool TraceTool::isBand() const {
    return m_pressed && QLineF(m_pressed->screen, m_pointer.screen).length() >= kBandFrom;
}

void TraceTool::release(const Pointer& pointer) {
    m_pointer = pointer;
    const bool band = isBand();
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (!pressed) return;
    sieve();
    if (!band) {
        if (m_pointedAt) draw({m_shown[*m_pointedAt]});
        return;
    }
    const auto box = geometry::boundsOf(pressed->plan, pointer.plan);
    estate::TracedWalls within;
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(within),
                 [&](const auto& wall) { return box.holds((wall.from + wall.to) * 0.5); });
    draw(within);
}

void TraceTool::draw(const estate::TracedWalls& walls) {
    if (walls.empty()) return;
    const double height = m_context.settings.number(QStringLiteral("wall.height"));
    const auto top = height > 0 ? std::optional(base::Metres(height)) : std::nullopt;
    const auto& image = m_suggestions.image();
    m_context.document.commit(
        estate::addTracedWalls(m_context.document.estate(), walls, level(), top),
        tr("Trace %n walls from %1", nullptr, static_cast<int>(walls.size())).arg(text(image.code)));
    sieve();
}

bool TraceTool::key(const QKeyEvent& event) {
    if (!isEnter(event) || m_shown.empty() || m_suggestions.busy()) return false;
    sieve();
    draw(m_shown);
    return true;
}

bool TraceTool::cancel() {
    if (!m_pressed) return false;
    m_pressed.reset();
    return true;
}

void TraceTool::paint(QPainter& painter, const Scene& scene) const {
    QColor fill = scene.theme.accent;
    fill.setAlphaF(0.35F);
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const auto body = geometry::bodyOf(m_shown[i]);
        if (!body) continue;
        const bool pointedAt = m_pointedAt == i && !isBand();
        const QPolygonF outline = scene.view.toScreen(body->outer);
        painter.setBrush(pointedAt ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter.setPen(QPen(scene.theme.surface, kHalo)); // dashes on black ink would not be seen
        painter.drawPolygon(outline);
        painter.setPen(
            QPen(scene.theme.accent, pointedAt ? 2 : 1.5, pointedAt ? Qt::SolidLine : Qt::DashLine));
        painter.drawPolygon(outline);
    }
    if (isBand()) {
        painter.setPen(QPen(scene.theme.accent, 1.5));
        fill.setAlphaF(0.12F);
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_pressed->screen, m_pointer.screen).normalized());
    } else if (m_pointedAt) {
        drawBubble(painter, m_pointer.screen, centimetresText(m_shown[*m_pointedAt].thickness), scene.theme);
    }
}

} // namespace vidette::ui
