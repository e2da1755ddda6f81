// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/piece_cutting.h"
#include "geometry/sight_expansion.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace vidette::geometry {

/// Takes the triangles that sight enters and keeps what lies in the field.
template<typename Hides>
class PieceSink {
  public:
    /// `hides(blocker, base, top)`: whether it stops every line of sight of this camera.
    PieceSink(const Scene& scene, Hides hides, const std::vector<CuttingPart>& field,
              const std::optional<Cone>& cone, double reach)
        : m_scene(scene), m_hides(std::move(hides)), m_field(field), m_inCone(field) {
        m_seen.pieces.reserve(32);
        m_seen.corners.reserve(128);
        if (!cone) return;
        for (CuttingPart& part : m_inCone) part.region.forgetSidesAround(*cone, reach);
    }

    bool stops(std::int32_t sheets) {
        for (std::int32_t i = sheets; i >= 0; i = m_scene.mesh().sheet(i).next) {
            const SightMesh::Sheet& sheet = m_scene.mesh().sheet(i);
            if (m_hides(sheet.owner, sheet.base, sheet.top)) return true;
        }
        return false;
    }

    void start(int triangle) {
        const std::array<Point, 3> corners = m_scene.mesh().corners(triangle);
        for (const std::int32_t region : m_scene.mesh().regionsOf(triangle)) {
            if (!m_scene.isBlocker(region)) continue;
            const Blocker& blocker = m_scene.blocker(region);
            (m_hides(region, blocker.base, blocker.top) ? m_closed : m_low).push_back(region);
        }
        take(triangle, true, corners, m_field);
    }
    void cross(const Crossing& crossing) {
        if (crossing.whole) {
            take(crossing.triangle, true, m_scene.mesh().corners(crossing.triangle), m_inCone);
        } else if (crossing.count > 2) {
            take(crossing.triangle, false,
                 std::span(crossing.corners).first(static_cast<std::size_t>(crossing.count)), m_inCone);
        }
    }
    void pass(std::int32_t sheets) {
        for (std::int32_t i = sheets; i >= 0; i = m_scene.mesh().sheet(i).next)
            m_low.push_back(m_scene.mesh().sheet(i).owner);
    }

    PieceSet takeSeen() { return std::move(m_seen); }
    /// The blockers that sight passed without being stopped, each once.
    std::vector<std::int32_t> passed() {
        std::sort(m_low.begin(), m_low.end());
        m_low.erase(std::unique(m_low.begin(), m_low.end()), m_low.end());
        return std::move(m_low);
    }

  private:
    /// The camera stands on the edge of a solid that it cannot look into.
    bool isClosed(int triangle) const {
        if (m_closed.empty()) return false;
        const auto regions = m_scene.mesh().regionsOf(triangle);
        return std::any_of(m_closed.begin(), m_closed.end(), [&](std::int32_t solid) {
            return std::find(regions.begin(), regions.end(), solid) != regions.end();
        });
    }

    void take(int triangle, bool whole, std::span<const Point> corners,
              const std::vector<CuttingPart>& field) {
        if (!isClosed(triangle)) m_cutter.add(triangle, whole, corners, field, m_seen);
    }

    const Scene& m_scene;
    Hides m_hides;
    const std::vector<CuttingPart>& m_field;
    std::vector<CuttingPart> m_inCone; ///< less the sides that the cone stands for
    std::vector<std::int32_t> m_closed;
    std::vector<std::int32_t> m_low;
    PieceSet m_seen;
    PieceCutter m_cutter;
};

/// The rays that bound rings around a foot that is not inside them; nothing where they go all around.
std::optional<Cone> coneAround(const std::vector<Ring>& rings, Point foot, base::Angle pan);

} // namespace vidette::geometry
