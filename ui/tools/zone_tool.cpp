// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/zone_tool.h"

#include "estate/place_edits.h"
#include "ui/document.h"
#include "ui/selection.h"

namespace vidette::ui {

QString ZoneTool::beginHint() const {
    return tr("Drag a rectangle, or click the corners of what must be seen");
}

void ZoneTool::finish(const geometry::Polygon& area) {
    estate::Zone zone;
    zone.id = estate::ZoneId::fresh();
    zone.area = {area};
    const auto& estate = m_context.document.estate();
    if (m_context.document.commit(estate::addZone(estate, zone), tr("Draw zone"))) {
        m_context.selection.set(zone.id);
    }
}

} // namespace vidette::ui
