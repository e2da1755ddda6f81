// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "geometry/polygon.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

/// The ground as a grid of heights: a terrain model (bare ground) or a surface model (roofs and trees too).
///
/// Heights stand on **posts**, the centres of the raster's cells. Between four posts the ground is bilinear,
/// so along the lines between neighbouring posts it is straight. Half a cell beyond the outermost posts, up
/// to the edge of the raster, it goes on level; farther out there is no ground. A void post (NaN) has no
/// height, nor has any point of its cell; to the cells beside it a void post is as high as they are.
namespace vidette::geometry {

/// Where the posts of a north-up grid stand in the plan's frame, metres. Row 0 is the southernmost.
struct PostLattice {
    Point first;      ///< the south-west post
    double stepX = 1; ///< distance of columns, > 0
    double stepY = 1; ///< distance of rows, > 0
    int columns = 0;
    int rows = 0;

    bool operator==(const PostLattice&) const = default;
    Point post(int column, int row) const { return {first.x + column * stepX, first.y + row * stepY}; }
    /// Column and row of a place as fractions: (2.5, 0) lies midway between the posts 2 and 3 of row 0.
    Point gridPlace(Point p) const { return {(p.x - first.x) / stepX, (p.y - first.y) / stepY}; }
    /// The raster's edge, half a cell beyond the outermost posts.
    Box extent() const;
};

struct HeightRange {
    double low = 0;
    double high = 0;

    bool operator==(const HeightRange&) const = default;
};

struct TerrainStatistics {
    HeightRange heights; ///< 0 … 0 when every post is void
    double mean = 0;
    std::size_t posts = 0; ///< those with a height
    std::size_t voids = 0;

    bool operator==(const TerrainStatistics&) const = default;
};

/// An immutable value; copies share the heights, so they are cheap and may be used by any thread.
class Terrain {
  public:
    /// More posts are refused: 100 million, 400 MB.
    static constexpr std::size_t kMostPosts = 100'000'000;

    /// Heights in m, row by row from the south-west, NaN = void; infinities become voids. Fails:
    /// "bad_terrain" (fewer than 2 × 2 posts, a step that is not greater than 0, a number of heights that
    /// does not fit), "terrain_too_large".
    static base::Result<Terrain> of(const PostLattice& lattice, std::vector<float> heights);
    /// One model of several tiles whose posts lie on one lattice (within 1 % of a step), with voids between
    /// them; where tiles overlap the first that has a height counts. Fails: "no_terrain" (no tile),
    /// "tiles_do_not_match", "terrain_too_large".
    static base::Result<Terrain> joined(const std::vector<Terrain>& tiles);

    const PostLattice& lattice() const { return m_model->lattice; }
    const TerrainStatistics& statistics() const { return m_model->statistics; }
    /// All heights, row by row.
    std::span<const float> heights() const { return m_model->heights; }
    /// NaN where void. The post must exist.
    float atPost(int column, int row) const {
        return m_model->heights[static_cast<std::size_t>(row) * columns() + static_cast<std::size_t>(column)];
    }
    /// The ground at p; nothing outside of the raster and in void cells.
    std::optional<double> heightAt(Point p) const;
    /// The lowest and highest ground in a box (a bound: that of all posts in and next to it); nothing when
    /// no post there has a height. Cost: that of the posts along the box's edge.
    std::optional<HeightRange> rangeIn(const Box& box) const;
    /// The part of the model in and next to a box with `factor` × `factor` as many posts, filled in by
    /// heightAt(). Nothing when the box meets no more than a line of posts.
    std::optional<Terrain> refined(const Box& box, int factor) const;

  private:
    struct Model {
        PostLattice lattice;
        std::vector<float> heights;
        TerrainStatistics statistics;
        std::vector<HeightRange> blocks; ///< of kBlock × kBlock posts; low > high where all are void
        int blockColumns = 0;
    };
    explicit Terrain(std::shared_ptr<const Model> model) : m_model(std::move(model)) {}

    std::size_t columns() const { return static_cast<std::size_t>(m_model->lattice.columns); }
    void include(HeightRange& range, int column0, int column1, int row0, int row1) const;
    static void summarise(Model& model);

    std::shared_ptr<const Model> m_model;
};

/// How far the earth's curvature lowers what is far away, seen from the lens: d²·(1 − k)/(2R). Refraction
/// bends light downwards along the curve and takes back the part k; 0.13 is the usual value for light over
/// land. GDAL's `-cc` is 1 − k: its default 0.85714 means k = 1/7.
struct EarthCurve {
    double radius = 6371008.8; ///< m, the mean of the earth; infinity = a flat earth
    double refraction = 0.13;

    bool operator==(const EarthCurve&) const = default;
    /// Metres of drop per square metre of distance.
    double dropFactor() const { return (1 - refraction) / (2 * radius); }
};

/// Whether the straight line between two points in space stays above the ground: at every place where it
/// crosses a line between neighbouring posts its height (drop of the earth's curve included) is at least
/// that of the ground there. Voids and places outside of the raster hide nothing. The ends themselves are
/// not tested. The exact and slow answer that the viewsheds are measured against.
/// Cost: the number of lines crossed, about 2 ns each.
bool lineIsClear(const Terrain& terrain, Point from, double fromHeight, Point to, double toHeight,
                 const EarthCurve& earth);

} // namespace vidette::geometry
