// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

/// What the plan is painted of, layer on layer, and how each is looked at: shown or not, locked or not, how
/// opaque. No edit: plain values that are kept for the next start, not in the project. Pictures under the
/// plan are rows of the document and carry the same in their own fields.
namespace vidette::ui {

enum class Layer {
    Districts,
    Parcels,
    Rooms,
    Zones,
    Privacy,
    Streets,
    Coverage,
    Buildings,
    Obstacles,
    Openings,
    Demands,
    Mounts,
    Signs,
    Cameras,
    Notes,
    Names,
};
constexpr std::size_t kLayers = 16;

struct LayerLook {
    bool visible = true;
    bool locked = false; ///< the mouse neither hits nor chooses it
    double opacity = 1;  ///< 0 … 1

    bool operator==(const LayerLook&) const = default;
};

class Layers {
  public:
    const LayerLook& of(Layer layer) const { return m_looks[static_cast<std::size_t>(layer)]; }
    void set(Layer layer, const LayerLook& look) { m_looks[static_cast<std::size_t>(layer)] = look; }

    /// All layers, the lowest first: what lies on the ground in the order that was chosen, then what stands
    /// on it.
    std::vector<Layer> fromTheLowest() const;
    /// Districts, parcels, rooms, zones, masks and streets can change places; the others cannot.
    static bool canMove(Layer layer);
    /// One place up (+1) or down (−1) among those that can.
    void shift(Layer layer, int by);

    bool hidesAny() const;
    bool locksAny() const;
    bool operator==(const Layers&) const = default;

  private:
    friend std::optional<Layers> layersFrom(const QString& text);

    std::array<LayerLook, kLayers> m_looks;
    std::vector<Layer> m_ground{Layer::Districts, Layer::Parcels, Layer::Rooms,
                                Layer::Zones,     Layer::Privacy, Layer::Streets};
};

/// "Cameras", "Walls, shelves and furniture".
QString titleOf(Layer layer);
/// The mouse can hit what stands on it: all but names, streets and what cameras see.
bool canLock(Layer layer);

inline Layer layerOf(const estate::Camera&) {
    return Layer::Cameras;
}
Layer layerOf(const estate::Obstacle& obstacle);
Layer layerOf(const estate::Zone& zone);
inline Layer layerOf(const estate::Opening&) {
    return Layer::Openings;
}
inline Layer layerOf(const estate::Mount&) {
    return Layer::Mounts;
}
inline Layer layerOf(const estate::Demand&) {
    return Layer::Demands;
}
inline Layer layerOf(const estate::Street&) {
    return Layer::Streets;
}
inline Layer layerOf(const estate::Note&) {
    return Layer::Notes;
}
inline Layer layerOf(const estate::Sign&) {
    return Layer::Signs;
}

/// One line for a file of settings: "cameras 1 0 0.5;…", the lowest first. Reading gives nothing where the
/// text is something else.
QString textOf(const Layers& layers);
std::optional<Layers> layersFrom(const QString& text);

} // namespace vidette::ui
