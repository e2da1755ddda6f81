// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/overlay.h"

#include <vector>

/// Counts who covers what while an overlay of zones, footprints, private areas and views is swept.
namespace vidette::analysis {

/// What one zone asks for: views of one level, by so many cameras at once.
struct ZoneDemand {
    int level = 0;
    int k = 1;
};

class CoverageTally final : public geometry::CellVisitor {
  public:
    /// `levels`: how many regions each camera brings; level 0 is the view itself.
    CoverageTally(int cameras, int levels, std::vector<ZoneDemand> zones);

    /// Each gives the number of the overlay's layer that it stands for; call in the order of addLayer().
    void expectZone(int zone) { m_layers.push_back({Kind::Zone, zone, 0}); }
    void expectFootprints() { m_layers.push_back({Kind::Footprint, 0, 0}); }
    void expectPrivate() { m_layers.push_back({Kind::Private, 0, 0}); }
    void expectView(int camera, int level) { m_layers.push_back({Kind::View, camera, level}); }

    void enter(int layer) override { change(layer, 1); }
    void leave(int layer) override { change(layer, -1); }
    /// Bit 0: target area that no camera sees.
    unsigned cell(double area) override;

    double targetArea = 0;
    std::vector<double> exactly;      ///< [n] = target area seen by exactly n cameras
    std::vector<double> zoneArea;     ///< less footprints
    std::vector<double> zoneCovered;  ///< as the zone demands
    std::vector<double> cameraTarget; ///< by camera
    std::vector<double> cameraUnique;
    std::vector<double> cameraPrivate;

  private:
    enum class Kind { Zone, Footprint, Private, View };
    struct Layer {
        Kind kind;
        int index;
        int level;
    };

    void change(int layer, int by);
    static void toggle(std::vector<int>& members, int index, int by);

    std::vector<Layer> m_layers;
    std::vector<ZoneDemand> m_demands;
    std::vector<int> m_zones;   ///< zones at the current point
    std::vector<int> m_cameras; ///< cameras that see the current point
    std::vector<int> m_seenBy;  ///< [level] number of cameras that see it so well
    int m_footprints = 0;
    int m_private = 0;
};

} // namespace vidette::analysis
