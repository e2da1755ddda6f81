// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/terrain_picture.h"
#include "geometry/terrain_view.h"

#include <cstdint>

/// The cells around one camera over which GroundView judges what is not seen: squares around the posts of the
/// refined model, each judged at its post.
namespace vidette::geometry {

/// The target over a place with this ground, as the camera has it.
TargetSegment segmentOver(const GroundQuestion& asked, double eye, Point place, double ground);

/// A box that holds every shadow of what stands in `box`, out to `reach` from the foot.
Box shadowBounds(const Box& box, Point foot, double reach);

/// Flags of cells as boxes: equal runs of rows above one another become one box.
class RunBoxes {
  public:
    explicit RunBoxes(const PostLattice& lattice) : m_lattice(lattice) {}
    /// The flags of the next row, one for each column.
    void add(const std::vector<std::uint8_t>& flags);
    /// All boxes; no more rows follow.
    std::vector<Box> finish();

  private:
    struct Run {
        int first = 0;
        int end = 0;
        int since = 0; ///< row

        bool sameColumns(const Run& other) const { return first == other.first && end == other.end; }
    };
    void close(const Run& run);

    const PostLattice& m_lattice;
    int m_row = 0;
    std::vector<Run> m_open;
    std::vector<Box> m_boxes;
};

class TerrainCells {
  public:
    TerrainCells(const Terrain& terrain, const GroundQuestion& asked, double eye, double reach);

    void hideByGround();
    void hideBehind(const Blocker& blocker, const Box& bounds);

    std::vector<Box> hidden() const;
    /// Cells that the field's convex parts hold in part or whole, but whose target is not in the picture or
    /// in range. Those on the field's edge are judged half a cell further in, so that the edge itself, which
    /// is exact where the ground is level, stays.
    std::vector<Box> outside(const FieldLimits& limits, const std::vector<Ring>& field) const;

  private:
    struct Columns {
        int first = 0;
        int end = 0;
    };
    /// Columns and rows of the cells that a box meets.
    Columns columnsOf(double low, double high) const;
    Columns rowsOf(double low, double high) const;
    Columns columnsIn(const std::vector<Ring>& field, int row) const;
    bool isOutside(Point post, const Picture& picture, const FieldLimits& limits,
                   const std::vector<Ring>& field, Point middle, double ground) const;
    std::size_t at(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_lattice.columns) +
               static_cast<std::size_t>(column);
    }
    void addBeyondModel(std::vector<Box>& boxes) const;

    const Terrain& m_terrain;
    const GroundQuestion& m_asked;
    double m_eye;
    double m_reach;
    std::optional<Terrain> m_part; ///< nothing where the model has less than a cell here
    PostLattice m_lattice;
    std::vector<std::uint8_t> m_hidden;
};

} // namespace vidette::geometry
