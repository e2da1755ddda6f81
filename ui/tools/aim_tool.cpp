// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/aim_tool.h"

#include "estate/aim_edits.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/words.h"

#include <utility>

namespace vidette::ui {

AimTool::AimTool(const ToolContext& context, double height, std::function<void()> done)
    : Tool(context), m_height(height), m_done(std::move(done)) {}

QString AimTool::hint() const {
    if (chosen().empty()) return tr("Choose a camera first, then aim it · Esc: back");
    return tr("Click what the chosen cameras are to look at · Esc: back");
}

std::vector<estate::CameraId> AimTool::chosen() const {
    std::vector<estate::CameraId> ids;
    for (const auto* camera : m_context.selection.rows(m_context.document.estate().cameras))
        ids.push_back(camera->id);
    return ids;
}

void AimTool::hover(const Pointer& pointer) {
    m_pointer = pointer;
    auto next = estate::aimAt(m_context.document.estate(), chosen(), pointer.plan, base::Metres(m_height));
    if (!next || chosen().empty()) return;
    m_shown = true;
    m_context.document.preview(std::move(*next));
}

bool AimTool::press(const Pointer& pointer) {
    const auto ids = chosen();
    if (ids.empty()) return false;
    m_shown = false;
    m_context.document.commit(
        estate::aimAt(m_context.document.estate(), ids, pointer.plan, base::Metres(m_height)),
        tr("Aim %n cameras", nullptr, static_cast<int>(ids.size())));
    m_done();
    return true;
}

bool AimTool::key(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Escape) return false;
    m_done();
    return true;
}

bool AimTool::cancel() {
    if (std::exchange(m_shown, false)) m_context.document.endPreview();
    return false;
}

void AimTool::paint(QPainter& painter, const Scene& scene) const {
    painter.setPen(QPen(scene.theme.accent, 1.5, Qt::DashLine));
    for (const auto* camera : m_context.selection.rows(m_context.document.shown().cameras))
        painter.drawLine(scene.view.toScreen(camera->at), m_pointer.screen);
    painter.setPen(QPen(scene.theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(m_pointer.screen, 9, 9);
    painter.drawEllipse(m_pointer.screen, 2, 2);
}

} // namespace vidette::ui
