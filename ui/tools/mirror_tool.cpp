// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/mirror_tool.h"

#include "estate/chosen_edits.h"
#include "ui/canvas/selection_frame.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/tools/item_names.h"

namespace vidette::ui {

QString MirrorTool::hint() const {
    const QString name = nameOf(m_context.document.estate(), m_context.selection.items());
    if (name.isEmpty()) return tr("Choose first what is to be mirrored · V selects");
    if (m_draft.empty()) return tr("Click the first point of the line about which %1 is mirrored").arg(name);
    return tr("Click the second point · with Ctrl a mirrored copy is added · Esc: give up");
}

void MirrorTool::hover(const Pointer& pointer) {
    m_draft.follow(pointer, ask(pointer));
}

bool MirrorTool::press(const Pointer& pointer) {
    hover(pointer);
    const bool second = !m_draft.empty();
    if (!m_draft.add() || !second) return true;
    mirror(pointer.modifiers & Qt::ControlModifier);
    return true;
}

void MirrorTool::mirror(bool copy) {
    const auto axis = geometry::mirroring(m_draft.points()[0], m_draft.points()[1]);
    m_draft.clear();
    const auto& estate = m_context.document.estate();
    const Items items = m_context.selection.items();
    const QString what = tr("Mirror %1").arg(nameOf(estate, items));
    if (copy) {
        auto copies = estate::copyRows(estate, items, {axis});
        const Items rows = copies ? copies->rows : Items{};
        auto next = std::move(copies).map([](estate::Copies&& made) { return std::move(made.estate); });
        if (m_context.document.commit(std::move(next), what)) m_context.selection.set(rows);
    } else {
        m_context.document.commit(estate::transformRows(estate, items, axis), what);
    }
    m_done();
}

bool MirrorTool::key(const QKeyEvent& event) {
    if (!isEnter(event) || !m_draft.typing()) return m_draft.key(event);
    if (m_draft.add()) mirror(event.modifiers() & Qt::ControlModifier);
    return true;
}

bool MirrorTool::cancel() {
    if (m_draft.empty()) return false;
    m_draft.clear();
    return true;
}

void MirrorTool::paint(QPainter& painter, const Scene& scene) const {
    painter.setBrush(Qt::NoBrush);
    if (!m_draft.empty() && m_draft.next() != m_draft.points().front()) {
        painter.setPen(QPen(scene.theme.accent, 2, Qt::DashDotLine));
        painter.drawLine(scene.view.toScreen(m_draft.points().front()), scene.view.toScreen(m_draft.next()));
        const auto axis = geometry::mirroring(m_draft.points().front(), m_draft.next());
        const auto mirrored = estate::transformRows(scene.estate(), m_context.selection.items(), axis);
        painter.setPen(QPen(scene.theme.accent, 1.5));
        for (const Item& item : m_context.selection.items()) {
            if (mirrored) painter.drawPath(outlineOf(*mirrored, scene.view, item));
        }
    }
    m_draft.paint(painter, scene);
}

} // namespace vidette::ui
