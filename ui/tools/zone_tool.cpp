// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/zone_tool.h"

#include "estate/place_edits.h"
#include "ui/document.h"

namespace vidette::ui {

QString ZoneTool::beginHint() const {
    switch (m_kind) {
    case estate::ZoneKind::Room:
        return tr("Drag a rectangle, or click the corners of the room");
    case estate::ZoneKind::Privacy:
        return tr("Drag a rectangle, or click the corners of what must not be seen");
    case estate::ZoneKind::Parcel:
        return tr("Drag a rectangle, or click the corners of the parcel");
    default:
        return tr("Drag a rectangle, or click the corners of what must be seen");
    }
}

QString ZoneTool::editName() const {
    switch (m_kind) {
    case estate::ZoneKind::Room:
        return tr("Draw room");
    case estate::ZoneKind::Privacy:
        return tr("Draw privacy mask");
    case estate::ZoneKind::Parcel:
        return tr("Draw parcel");
    default:
        return tr("Draw zone");
    }
}

base::Result<estate::Copies> ZoneTool::made(const geometry::Polygon& area) const {
    estate::Zone zone;
    zone.id = estate::ZoneId::fresh();
    zone.kind = m_kind;
    zone.area = {area};
    if (m_kind != estate::ZoneKind::Parcel) zone.level = m_context.plan.level();
    const estate::PlaceId id = zone.id;
    return estate::addZone(m_context.document.estate(), std::move(zone)).map([&](auto&& next) {
        return estate::Copies{std::move(next), {id}};
    });
}

} // namespace vidette::ui
