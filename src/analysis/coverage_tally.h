// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/coverage_cells.h"
#include "geometry/depth_areas.h"
#include "geometry/exact_sum.h"
#include "geometry/view_pieces.h"

#include <cstdint>
#include <map>
#include <vector>

/// Adds up who covers what, triangle by triangle. Sums are exact (geometry/exact_sum.h), so that they do not
/// depend on the order of the triangles, and a triangle can be taken out again when its pieces change.
namespace vidette::analysis {

/// What an area of the scene is asked for.
enum class AreaRole { Monitor, District, Private };

/// What one zone asks for: views of one level, by so many cameras at once.
struct ZoneDemand {
    int level = 0;
    int k = 1;
};

/// The questions, the same for all triangles.
struct TallyPlan {
    /// A region of the scene beyond its blockers: its role and its number among the areas of that role.
    struct Area {
        AreaRole role = AreaRole::Monitor;
        int index = 0;
    };
    std::vector<Area> areas;         ///< in the order in which the scene was given them
    std::vector<ZoneDemand> demands; ///< [monitor zone]
    int districts = 0;
    int cameras = 0;
    int levels = 1; ///< of every view; level 0 is the view itself
    /// [camera] the groups it belongs to, in order: what would only groups see?
    std::vector<std::vector<int>> groupsOf;
    int groups = 0;
    geometry::TargetHeights target;
};

struct DistrictSums {
    geometry::ExactSum area;
    geometry::ExactSum open;                 ///< less the footprints of obstacles
    std::vector<geometry::ExactSum> byLevel; ///< seen by any camera at that level
};

struct CoverageSums {
    explicit CoverageSums(const TallyPlan& plan);
    CoverageSums& operator+=(const CoverageSums& other);
    /// Target area that some camera sees.
    geometry::ExactSum covered() const;
    /// Target area that none sees; the two add up exactly.
    geometry::ExactSum blind() const;

    geometry::ExactSum target;
    std::vector<geometry::ExactSum> exactly;     ///< [n] = target area seen by exactly n cameras; n > 0
    std::vector<geometry::ExactSum> byLevel;     ///< target area seen by any camera at that level
    std::vector<geometry::ExactSum> zoneArea;    ///< less footprints
    std::vector<geometry::ExactSum> zoneCovered; ///< as the zone demands
    std::vector<geometry::ExactSum> cameraTarget;
    std::vector<geometry::ExactSum> cameraUnique;
    std::vector<geometry::ExactSum> cameraPrivate;
    std::vector<DistrictSums> districts;
    std::vector<geometry::ExactSum> groupSole; ///< target area that only cameras of the group see
    std::map<std::pair<int, int>, geometry::ExactSum> privateShares; ///< camera, private area
};

/// The pieces of all cameras at the levels that are asked for, by triangle.
class PlacedPieces {
  public:
    PlacedPieces(std::size_t triangles, std::size_t levels)
        : m_first(levels, std::vector<std::int32_t>(triangles, -1)) {}
    /// A view of a camera at a level; it must live as long as it is placed.
    struct View {
        std::size_t level = 0;
        int camera = 0;
        const geometry::PieceSet* set = nullptr;
    };
    /// Places many views at once, where none are yet.
    void placeAll(const std::vector<View>& views, int threads);
    void place(const View& view);
    void remove(const View& view);
    /// Makes room for triangles that are new.
    void grow(std::size_t triangles);

    bool isEmpty(std::size_t level, int triangle) const { return first(level, triangle) < 0; }
    /// Calls take(ViewerPiece) for every piece there, in order of camera and piece, whatever the order in
    /// which cameras were placed.
    template<typename Take>
    void visit(std::size_t level, int triangle, Take&& take) const {
        for (std::int32_t i = first(level, triangle); i >= 0; i = node(i).next) {
            const Placed& placed = node(i);
            if (i + kAhead < static_cast<std::int32_t>(m_placed.size()))
                __builtin_prefetch(node(i + kAhead).corners);
            const auto count = static_cast<std::size_t>(placed.count);
            take(geometry::ViewerPiece{placed.camera, {placed.corners, count}, placed.area});
        }
    }

  private:
    struct Placed {
        std::int32_t camera = 0;
        std::int32_t piece = 0;
        std::int32_t next = -1; ///< in the same triangle
        std::int32_t count = 0; ///< of its corners
        const geometry::Point* corners = nullptr;
        double area = 0;
    };

    std::int32_t first(std::size_t level, int triangle) const {
        return m_first[level][static_cast<std::size_t>(triangle)];
    }
    static constexpr std::int32_t kAhead = 8; ///< nodes whose corners are fetched before they are asked for
    const Placed& node(std::int32_t index) const { return m_placed[static_cast<std::size_t>(index)]; }
    std::int32_t newNode();
    /// The node of a piece, not linked yet.
    static Placed placed(const View& view, int piece);
    void linkAll(std::size_t level, std::size_t from, std::size_t to, std::int32_t begin);
    /// The link after which a piece comes.
    std::int32_t* linkBefore(std::size_t level, int triangle, int camera, int piece);

    std::vector<std::vector<std::int32_t>> m_first; ///< [level][triangle]
    std::vector<Placed> m_placed;
    std::int32_t m_free = -1; ///< of those no longer in use
};

/// Counts triangles into sums; one for each thread.
class CoverageTally {
  public:
    CoverageTally(const geometry::Scene& scene, const TallyPlan& plan, const PlacedPieces& pieces)
        : m_scene(scene), m_plan(plan), m_pieces(pieces) {}

    /// Adds what the triangle is, whoever sees it, or with `sign` −1 takes it out again.
    void countPlace(int triangle, int sign, CoverageSums& sums);
    /// Adds what is seen of the triangle, or with `sign` −1 takes it out again.
    void countSeen(int triangle, int sign, CoverageSums& sums);
    /// Hands the parts of the triangle's target area that no camera sees to `take(corners)`; no corners = all
    /// of it.
    template<typename Take>
    void blind(int triangle, Take&& take) {
        readRoles(triangle);
        if (!m_isTarget) return;
        readPieces(0, triangle);
        if (m_viewers.empty()) return take(std::span<const geometry::Point>());
        m_cells.make(m_scene.mesh().corners(triangle), m_viewers);
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const auto cell = m_cells.cell(i);
            if (cell.viewers.empty()) take(cell.corners);
        }
    }

  private:
    void readRoles(int triangle);
    void readPieces(std::size_t level, int triangle);
    void countLevel(std::size_t level, int triangle, int sign, CoverageSums& sums);
    void countPieces(int sign, CoverageSums& sums) const;
    void countDepths(std::size_t level, int sign, CoverageSums& sums) const;
    void countCell(std::size_t level, double area, std::span<const int> viewers, CoverageSums& sums) const;
    void countArea(std::size_t level, geometry::ExactSum area, std::size_t viewers, CoverageSums& sums) const;
    void countSole(geometry::ExactSum area, std::span<const int> viewers, CoverageSums& sums) const;

    const geometry::Scene& m_scene;
    const TallyPlan& m_plan;
    const PlacedPieces& m_pieces;
    geometry::CoverageCells m_cells;
    geometry::DepthAreas m_depths;
    std::vector<geometry::ViewerPiece> m_viewers;
    // The triangle at hand.
    std::vector<int> m_zones;
    std::vector<int> m_districts;
    std::vector<int> m_private;
    bool m_isTarget = false;
    bool m_isOpen = false;
};

} // namespace vidette::analysis
