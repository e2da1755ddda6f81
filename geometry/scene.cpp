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

void addBlocker(const Blocker& blocker, std::int32_t index, std::vector<Wall>& walls) {
    Wall like{{}, {}, blocker.base, blocker.top, true, index, -1};
    for (const Polyline& line : blocker.sheets) {
        for (std::size_t k = 1; k < line.size(); ++k) {
            like.a = line[k - 1];
            like.b = line[k];
            walls.push_back(like);
        }
    }
    like.region = index;
    addRegion(blocker.solids, like, walls);
}

std::vector<Wall> edgesOf(const std::vector<Blocker>& blockers, const std::vector<Polygons>& areas) {
    std::vector<Wall> walls;
    for (std::size_t i = 0; i < blockers.size(); ++i)
        addBlocker(blockers[i], static_cast<std::int32_t>(i), walls);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const Wall like{{}, {}, 0, 0, false, -1, static_cast<std::int32_t>(blockers.size() + i)};
        addRegion(oneRegion(areas[i]), like, walls);
    }
    return walls;
}

std::vector<Blocker> joined(std::vector<Blocker> blockers, int spare) {
    for (Blocker& blocker : blockers) blocker.solids = oneRegion(blocker.solids);
    blockers.resize(blockers.size() + static_cast<std::size_t>(spare));
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
             const base::Task& task, int spare)
    : m_blockers(joined(std::move(blockers), spare)),
      m_mesh(meshOf(edgesOf(m_blockers, areas), domain, task)) {
    for (Blocker& blocker : m_blockers) translate(blocker, m_mesh.origin() * -1);
}

std::optional<MeshPatch> Scene::patchFor(const std::vector<BlockerChange>& changes) const {
    std::vector<Wall> removed;
    std::vector<Wall> added;
    for (const BlockerChange& change : changes) {
        Blocker before = blocker(change.index);
        translate(before, m_mesh.origin());
        addBlocker(before, change.index, removed);
        if (!change.blocker) continue;
        Blocker after = *change.blocker;
        after.solids = oneRegion(after.solids);
        addBlocker(after, change.index, added);
    }
    return MeshPatch::of(m_mesh, removed, added);
}

std::vector<int> Scene::apply(const std::vector<BlockerChange>& changes, const MeshPatch& patch) {
    for (const BlockerChange& change : changes) {
        Blocker& blocker = m_blockers[static_cast<std::size_t>(change.index)];
        blocker = change.blocker.value_or(Blocker());
        blocker.solids = oneRegion(blocker.solids);
        translate(blocker, m_mesh.origin() * -1);
    }
    return patch.apply(m_mesh);
}

bool Scene::holds(Point p, double reach) const {
    const Box& box = m_mesh.domain();
    return p.x - reach >= box.low.x && p.x + reach <= box.high.x && p.y - reach >= box.low.y &&
           p.y + reach <= box.high.y;
}

} // namespace vidette::geometry
