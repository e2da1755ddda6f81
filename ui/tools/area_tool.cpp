// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/area_tool.h"

#include "estate/vertex_edits.h"
#include "ui/canvas/brushes.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/words.h"

#include <QLineF>

#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kDragFrom = 8;
constexpr double kSmallestArea = 0.001;

} // namespace

QString AreaTool::hint() const {
    if (m_dragging) return tr("Let go to finish · type 3.4x0.7 for exact sides · Esc: back");
    if (m_draft.points().size() > 2)
        return tr(
            "Click the next corner · type 3.5<90 · Enter or the first corner closes · Backspace: one back");
    if (!m_draft.empty())
        return tr("Click the next corner · type 3.5<90 · Backspace: one back · Esc: give up");
    return beginHint();
}

void AreaTool::hover(const Pointer& pointer) {
    m_draft.follow(pointer, ask(pointer));
}

bool AreaTool::press(const Pointer& pointer) {
    hover(pointer);
    m_pressed = pointer;
    m_from = m_draft.next();
    m_dragging = false;
    m_typed.clear();
    return true;
}

void AreaTool::drag(const Pointer& pointer) {
    hover(pointer);
    if (!m_draft.empty() || !m_from) return;
    if (QLineF(pointer.screen, m_pressed.screen).length() >= kDragFrom) m_dragging = true;
}

void AreaTool::release(const Pointer&) {
    if (!m_from) return;
    if (m_dragging) return close(rectangle());
    m_from.reset();
    if (m_draft.atFirst()) return close(m_draft.points());
    m_draft.add();
}

void AreaTool::doubleClick(const Pointer&) {
    if (m_draft.points().size() > 2) close(m_draft.points());
}

geometry::Ring AreaTool::rectangle() const {
    if (!m_from) return {};
    geometry::Point to = m_draft.caught().at;
    const double right = to.x >= m_from->x ? 1 : -1;
    const double up = to.y >= m_from->y ? 1 : -1;
    if (m_typed.value()) to.x = m_from->x + right * *m_typed.value();
    if (m_typed.second()) to.y = m_from->y + up * *m_typed.second();
    return {*m_from, {to.x, m_from->y}, to, {m_from->x, to.y}};
}

void AreaTool::close(const geometry::Ring& ring) {
    m_from.reset();
    m_dragging = false;
    m_typed.clear();
    const geometry::Polygon area = geometry::normalised({ring, {}});
    const auto simple = estate::checkOutline(area.outer, utf8(editName()));
    if (!simple) {
        m_context.document.commit(base::failure(simple.error()), editName());
        return;
    }
    m_draft.clear();
    if (geometry::area(area) < kSmallestArea) return;
    auto drawn = made(area);
    const estate::PlaceIds rows = drawn ? drawn->rows : estate::PlaceIds{};
    auto next = std::move(drawn).map([](estate::Copies&& copies) { return std::move(copies.estate); });
    if (m_context.document.commit(std::move(next), editName())) m_context.selection.set(rows);
}

bool AreaTool::key(const QKeyEvent& event) {
    if (m_dragging) return m_typed.take(event);
    if (isEnter(event) && !m_draft.typing() && m_draft.points().size() > 2) {
        close(geometry::Ring(m_draft.points()));
        return true;
    }
    if (isEnter(event) && m_draft.typing()) return m_draft.add(), true;
    return m_draft.key(event);
}

bool AreaTool::cancel() {
    if (!m_from && m_draft.empty()) return false;
    m_from.reset();
    m_draft.clear();
    m_dragging = false;
    m_typed.clear();
    return true;
}

QString AreaTool::sides() const {
    const geometry::Ring ring = rectangle();
    if (!m_typed.empty()) return m_typed.text() + QStringLiteral("▏m");
    return QStringLiteral("%1 × %2").arg(number(std::abs(ring[2].x - ring[0].x), 2),
                                         metresText(std::abs(ring[2].y - ring[0].y)));
}

void AreaTool::paint(QPainter& painter, const Scene& scene) const {
    geometry::Ring ring = m_dragging ? rectangle() : m_draft.points();
    if (!m_dragging && !ring.empty()) ring.push_back(m_draft.next());
    QColor fill = scene.theme.accent;
    fill.setAlphaF(0.18F);
    painter.setPen(QPen(scene.theme.accent, 2));
    painter.setBrush(fill);
    if (!ring.empty()) painter.drawPolygon(scene.view.toScreen(ring));
    if (m_dragging) {
        paintCaught(painter, scene, m_draft.caught());
        drawBubble(painter, m_draft.pointer().screen, sides(), scene.theme);
    } else {
        m_draft.paint(painter, scene);
    }
}

} // namespace vidette::ui
