// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/solid_tool.h"

#include "estate/place_edits.h"
#include "ui/document.h"
#include "ui/tools/tool_settings.h"

namespace vidette::ui {
namespace {

struct SolidFacts {
    const char* kind; ///< of the obstacle
    const char* height;
};

SolidFacts factsOf(Solid solid) {
    switch (solid) {
    case Solid::Shelf:
        return {"shelf", "shelf.height"};
    case Solid::Box:
        return {"counter", "box.height"};
    case Solid::Building:
        break;
    }
    return {"building", "building.height"};
}

} // namespace

QString SolidTool::beginHint() const {
    switch (m_solid) {
    case Solid::Shelf:
        return tr("Drag a rectangle, or click the corners of the shelf");
    case Solid::Box:
        return tr("Drag a rectangle, or click the corners of the box or counter");
    case Solid::Building:
        break;
    }
    return tr("Drag a rectangle, or click the corners of the building");
}

QString SolidTool::editName() const {
    switch (m_solid) {
    case Solid::Shelf:
        return tr("Draw shelf");
    case Solid::Box:
        return tr("Draw box");
    case Solid::Building:
        break;
    }
    return tr("Draw building");
}

base::Result<estate::Copies> SolidTool::made(const geometry::Polygon& area) const {
    const SolidFacts facts = factsOf(m_solid);
    estate::Obstacle obstacle;
    obstacle.id = estate::ObstacleId::fresh();
    obstacle.kind = facts.kind;
    obstacle.solids = {area};
    // A building is the outside of all its floors.
    if (m_solid != Solid::Building) obstacle.level = m_context.plan.level();
    if (const double height = m_context.settings.number(QLatin1String(facts.height)); height > 0)
        obstacle.top = base::Metres(height);
    const estate::PlaceId id = obstacle.id;
    return estate::addObstacle(m_context.document.estate(), std::move(obstacle)).map([&](auto&& next) {
        return estate::Copies{std::move(next), {id}};
    });
}

} // namespace vidette::ui
