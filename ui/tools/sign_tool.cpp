// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/sign_tool.h"

#include "estate/record_edits.h"
#include "ui/canvas/point_layer.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/tools/tool_settings.h"
#include "ui/words.h"

namespace vidette::ui {
namespace {

estate::SiteId siteFor(const estate::Estate& estate, estate::LevelId drawnOn) {
    if (const auto* level = estate.levels.find(drawnOn)) return level->site;
    return estate.sites.size() == 1 ? estate.sites.begin()->id : estate::SiteId{};
}

} // namespace

QString SignTool::hint() const {
    return tr("Click where the information sign hangs · the day it was put up stands in the panel");
}

void SignTool::hover(const Pointer& pointer) {
    m_caught = snap(m_context.plan.places(), ask(pointer));
}

void SignTool::release(const Pointer& pointer) {
    hover(pointer);
    const auto& estate = m_context.document.estate();
    estate::Sign sign;
    sign.id = estate::SignId::fresh();
    sign.place = m_caught.at;
    sign.language = utf8(m_context.settings.choice(QStringLiteral("sign.language")));
    sign.site = siteFor(estate, m_context.plan.level());
    if (m_context.document.commit(estate::putRecord(estate, sign), tr("Add information sign")))
        m_context.selection.set(sign.id);
}

void SignTool::paint(QPainter& painter, const Scene& scene) const {
    drawSign(painter, scene.view.toScreen(m_caught.at), scene.theme);
    paintCaught(painter, scene, m_caught);
}

} // namespace vidette::ui
