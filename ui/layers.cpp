// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

struct Row {
    const char* word; ///< in settings; never changed
    const char* title;
};

/// In the order of Layer.
const std::array<Row, kLayers> kRows{{{"districts", QT_TRANSLATE_NOOP("Layers", "Districts")},
                                      {"parcels", QT_TRANSLATE_NOOP("Layers", "Parcels")},
                                      {"rooms", QT_TRANSLATE_NOOP("Layers", "Rooms")},
                                      {"zones", QT_TRANSLATE_NOOP("Layers", "Zones")},
                                      {"privacy", QT_TRANSLATE_NOOP("Layers", "Privacy masks")},
                                      {"streets", QT_TRANSLATE_NOOP("Layers", "Streets")},
                                      {"coverage", QT_TRANSLATE_NOOP("Layers", "What cameras see")},
                                      {"buildings", QT_TRANSLATE_NOOP("Layers", "Buildings")},
                                      {"obstacles", QT_TRANSLATE_NOOP("Layers", "Walls and shelves")},
                                      {"openings", QT_TRANSLATE_NOOP("Layers", "Doors and windows")},
                                      {"demands", QT_TRANSLATE_NOOP("Layers", "Demand points")},
                                      {"mounts", QT_TRANSLATE_NOOP("Layers", "Mounting sites")},
                                      {"signs", QT_TRANSLATE_NOOP("Layers", "Information signs")},
                                      {"cameras", QT_TRANSLATE_NOOP("Layers", "Cameras")},
                                      {"notes", QT_TRANSLATE_NOOP("Layers", "Texts")},
                                      {"names", QT_TRANSLATE_NOOP("Layers", "Names and numbers")}}};

const Row& rowOf(Layer layer) {
    return kRows[static_cast<std::size_t>(layer)];
}

std::optional<Layer> layerNamed(const QString& word) {
    for (std::size_t i = 0; i < kLayers; ++i)
        if (word == QLatin1String(kRows[i].word)) return static_cast<Layer>(i);
    return {};
}

} // namespace

std::vector<Layer> Layers::fromTheLowest() const {
    std::vector<Layer> all = m_ground;
    for (std::size_t i = 0; i < kLayers; ++i)
        if (!canMove(static_cast<Layer>(i))) all.push_back(static_cast<Layer>(i));
    return all;
}

bool Layers::canMove(Layer layer) {
    return layer <= Layer::Streets;
}

void Layers::shift(Layer layer, int by) {
    const auto at = std::find(m_ground.begin(), m_ground.end(), layer);
    if (at == m_ground.end()) return;
    const auto to = (at - m_ground.begin()) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_ground.size())) return;
    std::swap(*at, m_ground[static_cast<std::size_t>(to)]);
}

bool Layers::hidesAny() const {
    return std::any_of(m_looks.begin(), m_looks.end(), [](const LayerLook& look) { return !look.visible; });
}

bool Layers::locksAny() const {
    return std::any_of(m_looks.begin(), m_looks.end(), [](const LayerLook& look) { return look.locked; });
}

QString titleOf(Layer layer) {
    return QCoreApplication::translate("Layers", rowOf(layer).title);
}

bool canLock(Layer layer) {
    return layer != Layer::Names && layer != Layer::Streets && layer != Layer::Coverage;
}

Layer layerOf(const estate::Obstacle& obstacle) {
    return obstacle.kind == "building" ? Layer::Buildings : Layer::Obstacles;
}

Layer layerOf(const estate::Zone& zone) {
    switch (zone.kind) {
    case estate::ZoneKind::District:
        return Layer::Districts;
    case estate::ZoneKind::Parcel:
        return Layer::Parcels;
    case estate::ZoneKind::Room:
        return Layer::Rooms;
    case estate::ZoneKind::Privacy:
        return Layer::Privacy;
    case estate::ZoneKind::Monitor:
        break;
    }
    return Layer::Zones;
}

QString textOf(const Layers& layers) {
    QStringList parts;
    for (const Layer layer : layers.fromTheLowest()) {
        const LayerLook& look = layers.of(layer);
        parts << QStringLiteral("%1 %2 %3 %4")
                     .arg(QLatin1String(rowOf(layer).word))
                     .arg(look.visible ? 1 : 0)
                     .arg(look.locked ? 1 : 0)
                     .arg(look.opacity);
    }
    return parts.join(QLatin1Char(';'));
}

std::optional<Layers> layersFrom(const QString& text) {
    Layers layers;
    std::vector<Layer> ground;
    for (const QString& part : text.split(QLatin1Char(';'))) {
        const QStringList words = part.split(QLatin1Char(' '));
        const auto layer = layerNamed(words.front());
        if (!layer || words.size() != 4) return {};
        const double opacity = words[3].toDouble();
        if (!(opacity >= 0 && opacity <= 1)) return {};
        layers.set(*layer, {words[1] == QStringLiteral("1"), words[2] == QStringLiteral("1"), opacity});
        if (Layers::canMove(*layer)) ground.push_back(*layer);
    }
    if (!std::is_permutation(ground.begin(), ground.end(), layers.m_ground.begin(), layers.m_ground.end()))
        return {};
    layers.m_ground = std::move(ground);
    return layers;
}

} // namespace vidette::ui
