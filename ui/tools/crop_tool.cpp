// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/crop_tool.h"

#include "estate/plan_image_place.h"
#include "ui/document.h"
#include "ui/tools/item_names.h"

#include <utility>

namespace vidette::ui {

CropTool::CropTool(const ToolContext& context, estate::PlanImageId image, std::function<void()> done)
    : Tool(context), m_image(image), m_done(std::move(done)) {}

QString CropTool::hint() const {
    return tr("Drag over the part of the picture that is to be shown · Esc: back");
}

bool CropTool::press(const Pointer& pointer) {
    m_from = m_to = pointer.plan;
    return true;
}

void CropTool::release(const Pointer& pointer) {
    if (!m_from) return;
    const auto& estate = m_context.document.estate();
    const auto* image = estate.planImages.find(m_image);
    if (image)
        m_context.document.commit(estate::cropImage(estate, m_image, *m_from, pointer.plan),
                                  tr("Cut %1").arg(nameOf(*image)));
    m_from.reset();
    m_done();
}

bool CropTool::cancel() {
    if (!m_from) return false;
    m_from.reset();
    return true;
}

void CropTool::paint(QPainter& painter, const Scene& scene) const {
    const auto* image = scene.estate().planImages.find(m_image);
    if (!image) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(scene.theme.accent, 1.5, Qt::DashLine));
    painter.drawPolygon(scene.view.toScreen(estate::cornersOf(*image)));
    if (!m_from) return;
    const auto toPixels = geometry::inverse(image->toPlan);
    const geometry::Point a = toPixels(*m_from);
    const geometry::Point b = toPixels(m_to);
    geometry::Ring part{a, {b.x, a.y}, b, {a.x, b.y}};
    apply(image->toPlan, part);
    QColor fill = scene.theme.accent;
    fill.setAlphaF(0.18F);
    painter.setBrush(fill);
    painter.setPen(QPen(scene.theme.accent, 2));
    painter.drawPolygon(scene.view.toScreen(part));
}

} // namespace vidette::ui
