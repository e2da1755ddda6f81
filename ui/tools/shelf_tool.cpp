// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/shelf_tool.h"

#include "estate/place_edits.h"
#include "ui/document.h"
#include "ui/selection.h"

namespace vidette::ui {
namespace {

constexpr double kUsualHeight = 1.8;

} // namespace

QString ShelfTool::beginHint() const {
    return tr("Drag a rectangle, or click the corners of the shelf");
}

void ShelfTool::finish(const geometry::Polygon& area) {
    estate::Obstacle shelf;
    shelf.id = estate::ObstacleId::fresh();
    shelf.kind = "shelf";
    shelf.solids = {area};
    shelf.top = base::Metres(kUsualHeight);
    const auto& estate = m_context.document.estate();
    if (m_context.document.commit(estate::addObstacle(estate, shelf), tr("Draw shelf"))) {
        m_context.selection.set(shelf.id);
    }
}

} // namespace vidette::ui
