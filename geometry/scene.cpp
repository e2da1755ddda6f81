// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/scene.h"

#include "geometry/overlay.h"
#include "geometry/slivers.h"

#include <algorithm>

namespace vidette::geometry {
namespace {

/// A region of one polygon is bordered by its rings; of several, by those of their union.
Polygons oneRegion(const Polygons& polygons) {
    return polygons.size() > 1 ? withoutSlivers(unionOf({polygons})) : polygons;
}

void addRing(const Ring& ring, const Wall& like, std::vector<Wall>& walls) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
        Wall wall = like;
        wall.a = ring[i];
        wall.b = ring[(i + 1) % ring.size()];
        walls.push_back(wall);
    }
}

void addRegion(const Polygons& polygons, const Wall& like, std::vector<Wall>& walls) {
    for (const Polygon& polygon : polygons) {
        addRing(polygon.outer, like, walls);
        for (const Ring& hole : polygon.holes) addRing(hole, like, walls);
    }
}

std::vector<Wall> edgesOf(const std::vector<Blocker>& blockers, const std::vector<Polygons>& areas) {
    std::vector<Wall> walls;
    for (std::size_t i = 0; i < blockers.size(); ++i) {
        const auto index = static_cast<std::int32_t>(i);
        Wall like{{}, {}, blockers[i].base, blockers[i].top, true, index, -1};
        for (const Polyline& line : blockers[i].sheets) {
            for (std::size_t k = 1; k < line.size(); ++k) {
                like.a = line[k - 1];
                like.b = line[k];
                walls.push_back(like);
            }
        }
        like.region = index;
        addRegion(blockers[i].solids, like, walls);
    }
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const Wall like{{}, {}, 0, 0, false, -1, static_cast<std::int32_t>(blockers.size() + i)};
        addRegion(oneRegion(areas[i]), like, walls);
    }
    return walls;
}

std::vector<Blocker> joined(std::vector<Blocker> blockers) {
    for (Blocker& blocker : blockers) blocker.solids = oneRegion(blocker.solids);
    return blockers;
}

Box domainOf(Box domain, const std::vector<Wall>& walls) {
    for (const Wall& wall : walls) {
        domain.include(wall.a);
        domain.include(wall.b);
    }
    return domain.grown(1 + 0.01 * std::max(domain.high.x - domain.low.x, domain.high.y - domain.low.y));
}

SightMesh meshOf(const std::vector<Wall>& walls, const Box& domain, const base::Task& task) {
    return {walls, domainOf(domain, walls), task};
}

} // namespace

Scene::Scene(std::vector<Blocker> blockers, const std::vector<Polygons>& areas, const Box& domain,
             const base::Task& task)
    : m_blockers(joined(std::move(blockers))), m_mesh(meshOf(edgesOf(m_blockers, areas), domain, task)) {
    for (Blocker& blocker : m_blockers) translate(blocker, m_mesh.origin() * -1);
}

bool Scene::holds(Point p, double reach) const {
    const Box& box = m_mesh.domain();
    return p.x - reach >= box.low.x && p.x + reach <= box.high.x && p.y - reach >= box.low.y &&
           p.y + reach <= box.high.y;
}

} // namespace vidette::geometry
