// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/map_layers.h"

#include "base/optional_units.h"
#include "base/text.h"
#include "estate/codes.h"
#include "estate/public_camera.h"

#include <algorithm>
#include <map>

namespace vidette::io {
namespace {

using Fields = std::vector<MapField>;
using Values = std::vector<MapValue>;

constexpr MapFieldType kText = MapFieldType::Text;
constexpr MapFieldType kNumber = MapFieldType::Number;
constexpr MapFieldType kWhole = MapFieldType::Whole;
constexpr MapFieldType kFlag = MapFieldType::Flag;

MapValue text(std::string_view words) {
    return words.empty() ? MapValue() : MapValue(std::string(words));
}
MapValue number(const auto& perhaps) {
    const std::optional<double> value = base::plain(perhaps);
    return value ? MapValue(*value) : MapValue();
}
MapValue pixels(int value) {
    return value == 0 ? MapValue() : MapValue(std::int64_t{value});
}

/// A layer of the rows that `feature` gives something for, in order of code.
template<typename Row, typename Make>
MapLayer layerOf(std::string name, DrawnShape shape, Fields fields, const base::Table<Row>& table,
                 Make feature) {
    MapLayer layer{std::move(name), shape, std::move(fields), {}};
    std::vector<const Row*> rows;
    for (const Row& row : table) rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [](const Row* a, const Row* b) { return a->code < b->code; });
    for (const Row* row : rows) {
        DrawnFeature made = feature(*row);
        if (!made.values.empty()) layer.features.push_back(std::move(made));
    }
    return layer;
}

Values obstacleValues(const estate::Obstacle& row) {
    return {text(row.code), text(row.kind), row.base.value, number(row.top), row.opaque};
}

MapLayer obstacleLayer(const estate::Estate& estate, bool lines) {
    const Fields fields{
        {"id", kText}, {"kind", kText}, {"base", kNumber}, {"top", kNumber}, {"opaque", kFlag}};
    return layerOf(lines ? "obstacle_line" : "obstacle", lines ? DrawnShape::Line : DrawnShape::Polygon,
                   fields, estate.obstacles, [lines](const estate::Obstacle& row) {
                       if (lines ? row.sheets.empty() : row.solids.empty()) return DrawnFeature();
                       if (lines) return DrawnFeature{obstacleValues(row), {}, row.sheets, {}};
                       return DrawnFeature{obstacleValues(row), {}, {}, row.solids};
                   });
}

MapLayer openingLayer(const estate::Estate& estate) {
    return layerOf("opening", DrawnShape::Line,
                   {{"id", kText}, {"kind", kText}, {"is_entry", kFlag}, {"opaque", kFlag}}, estate.openings,
                   [](const estate::Opening& row) {
                       return DrawnFeature{
                           {text(row.code), text(row.kind), row.isEntry, row.opaque}, {}, {row.line}, {}};
                   });
}

MapLayer streetLayer(const estate::Estate& estate) {
    return layerOf("street", DrawnShape::Line,
                   {{"id", kText}, {"name", kText}, {"kind", kText}, {"weight", kNumber}}, estate.streets,
                   [](const estate::Street& row) {
                       return DrawnFeature{
                           {text(row.code), text(row.name), text(row.kind), row.weight}, {}, row.lines, {}};
                   });
}

bool masks(const estate::Zone& zone) {
    return zone.kind == estate::ZoneKind::Privacy || zone.kind == estate::ZoneKind::Parcel;
}

MapLayer zoneLayer(const estate::Estate& estate, Profile profile) {
    const Fields fields{{"id", kText},          {"name", kText},
                        {"kind", kText},        {"required_class", kText},
                        {"required_k", kWhole}, {"weight", kNumber}};
    return layerOf("zone", DrawnShape::Polygon, fields, estate.zones, [profile](const estate::Zone& row) {
        if (profile == Profile::Public && masks(row)) return DrawnFeature();
        return DrawnFeature{{text(row.code), text(row.name), text(estate::wordOf(row.kind)),
                             text(row.requiredClass), std::int64_t{row.requiredK}, row.weight},
                            {},
                            {},
                            row.area};
    });
}

MapLayer publicCameraLayer(const estate::Estate& estate) {
    return layerOf("camera", DrawnShape::Point, {{"id", kText}, {"kind", kText}, {"status", kText}},
                   estate.cameras, [](const estate::Camera& row) {
                       if (!estate::isPublic(row)) return DrawnFeature();
                       return DrawnFeature{
                           {text(row.code), text(estate::wordOf(row.kind)), text(estate::wordOf(row.status))},
                           {estate::publicPlace(row)},
                           {},
                           {}};
                   });
}

MapLayer cameraLayer(const estate::Estate& estate) {
    const Fields fields{{"id", kText},           {"height", kNumber},       {"pan", kNumber},
                        {"tilt", kNumber},       {"roll", kNumber},         {"hfov", kNumber},
                        {"vfov", kNumber},       {"focal_length", kNumber}, {"sensor_width", kNumber},
                        {"image_width", kWhole}, {"image_height", kWhole},  {"range", kNumber},
                        {"ir_range", kNumber},   {"projection", kText},     {"kind", kText},
                        {"status", kText},       {"model", kText},          {"owner", kText},
                        {"mount", kText},        {"assumed", kText}};
    return layerOf("camera", DrawnShape::Point, fields, estate.cameras, [](const estate::Camera& row) {
        return DrawnFeature{{text(row.code),
                             row.height.value,
                             row.pan.degrees(),
                             number(row.tilt),
                             row.roll.degrees(),
                             number(row.hfov),
                             number(row.vfov),
                             number(row.focalLength),
                             number(row.sensorWidth),
                             pixels(row.imageWidth),
                             pixels(row.imageHeight),
                             number(row.range),
                             number(row.irRange),
                             text(estate::wordOf(row.projection)),
                             text(estate::wordOf(row.kind)),
                             text(estate::wordOf(row.status)),
                             text(row.model),
                             text(row.owner),
                             text(row.mount),
                             text(base::join(row.assumed, ", "))},
                            {row.at},
                            {},
                            {}};
    });
}

/// "0, 90" or "300 to 60".
MapValue panText(const estate::Mount& row) {
    std::vector<std::string> parts;
    for (const double pan : row.allowedPan) parts.push_back(base::toText(pan));
    return text(base::join(parts, row.allowedPanIsRange ? " to " : ", "));
}

MapLayer siteLayer(const estate::Estate& estate) {
    return layerOf("site", DrawnShape::Point,
                   {{"id", kText}, {"height", kNumber}, {"cost", kNumber}, {"allowed_pan", kText}},
                   estate.mounts, [](const estate::Mount& row) {
                       return DrawnFeature{{text(row.code), row.height.value, number(row.cost), panText(row)},
                                           {row.at},
                                           {},
                                           {}};
                   });
}

MapLayer demandLayer(const estate::Estate& estate) {
    return layerOf(
        "demand", DrawnShape::Point, {{"id", kText}, {"weight", kNumber}, {"required_class", kText}},
        estate.demands, [](const estate::Demand& row) {
            return DrawnFeature{{text(row.code), row.weight, text(row.requiredClass)}, {row.at}, {}, {}};
        });
}

} // namespace

MapDrawing mapOf(const estate::Estate& estate, const PlanSelection& selection) {
    const auto wanted = [&](std::string_view layer) {
        return selection.layer.empty() || selection.layer == layer;
    };
    const bool open = selection.profile == Profile::Public;
    MapDrawing map{estate.crs, {}};
    if (wanted("zone")) map.layers.push_back(zoneLayer(estate, selection.profile));
    if (wanted("street")) map.layers.push_back(streetLayer(estate));
    if (wanted("obstacle")) map.layers.push_back(obstacleLayer(estate, false));
    if (wanted("obstacle")) map.layers.push_back(obstacleLayer(estate, true));
    if (wanted("opening")) map.layers.push_back(openingLayer(estate));
    if (wanted("site") && !open) map.layers.push_back(siteLayer(estate));
    if (wanted("demand") && !open) map.layers.push_back(demandLayer(estate));
    if (wanted("camera")) map.layers.push_back(open ? publicCameraLayer(estate) : cameraLayer(estate));
    return map;
}

MapDrawing byKind(const MapDrawing& drawing) {
    MapDrawing split{drawing.crs, {}, drawing.inMillimetres};
    for (const MapLayer& layer : drawing.layers) {
        const auto kind = std::find_if(layer.fields.begin(), layer.fields.end(),
                                       [](const MapField& field) { return field.name == "kind"; });
        if (kind == layer.fields.end() || layer.features.empty()) {
            split.layers.push_back(layer);
            continue;
        }
        const auto place = static_cast<std::size_t>(kind - layer.fields.begin());
        std::map<std::string, MapLayer> layers;
        for (const DrawnFeature& feature : layer.features) {
            const auto* word = std::get_if<std::string>(&feature.values.at(place));
            const std::string name = word && !word->empty() ? layer.name + "_" + *word : layer.name;
            layers.try_emplace(name, MapLayer{name, layer.shape, layer.fields, {}})
                .first->second.features.push_back(feature);
        }
        for (auto& [name, one] : layers) split.layers.push_back(std::move(one));
    }
    return split;
}

} // namespace vidette::io
