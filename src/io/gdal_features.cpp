// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/gdal_features.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/gdal_layers.h"
#include "io/gdal_shape.h"
#include "io/gdal_tags.h"
#include "io/map_frame.h"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace vidette::io {
namespace {

/// More than any city has; a small file that unfolds into so many is a trap.
constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kMostMillions = 5;

geometry::Point somePointOf(PlanGeometry& geometry) {
    geometry::Point at;
    eachPosition(geometry, [&](geometry::Point p) { at = p; });
    return at;
}

/// Reads one file and sends what it finds.
class Reading {
  public:
    Reading(const MapRequest& request, const AttributeFilter& filter, const MapSink& sink, GdalFile& file)
        : m_request(request), m_filter(filter), m_sink(sink), m_file(file),
          m_stem(oneLine(cleanText(std::filesystem::path(request.file).stem().string()))) {}

    base::Result<base::Done> run(double unit) {
        const auto layers = layersOf(m_file, m_request);
        if (!layers) return base::failure(base::within(m_request.file, layers.error()));
        m_unit = unit;
        const auto done = m_file.driver() == "OSM" ? readTogether(*layers) : readInTurn(*layers);
        return done ? checkDrawing() : done;
    }

  private:
    bool oneLayerOfDrawing() const {
        return m_file.driver() == "DXF" && !m_request.layer.empty() && m_request.layer != "*";
    }

    base::Result<base::Done> checkDrawing() const {
        if (!oneLayerOfDrawing() || m_foundLayer || m_stopped) return base::Done{};
        const std::vector<std::string> others(m_otherLayers.begin(), m_otherLayers.end());
        return base::failure(
            "no_layer", m_request.file + ": --layer",
            base::say("found nothing on a layer '{layer}', expected one of {words}",
                      {{"layer", oneLine(m_request.layer)}, {"words", base::join(others, ", ")}}));
    }

    base::Result<base::Done> readInTurn(const std::vector<OGRLayer*>& layers) {
        const auto all = static_cast<double>(layers.size());
        for (std::size_t i = 0; i < layers.size(); ++i) {
            // Asked before the first feature: an answer in between would begin the reading anew.
            const auto expected = static_cast<double>(layers[i]->GetFeatureCount(FALSE));
            m_middle = middleOf(*layers[i]);
            for (auto& feature : *layers[i]) {
                const auto done = take(*feature, *layers[i]);
                if (!done || m_stopped) return done;
                if (expected > 0) report((static_cast<double>(i) + m_inLayer++ / expected) / all);
            }
            m_inLayer = 0;
        }
        return base::Done{};
    }

    /// The layers of OpenStreetMap come mixed, as the file has them.
    base::Result<base::Done> readTogether(const std::vector<OGRLayer*>& layers) {
        OGRLayer* layer = nullptr;
        double progress = 0;
        while (true) {
            const OGRFeatureUniquePtr feature(
                m_file.dataset().GetNextFeature(&layer, &progress, nullptr, nullptr));
            if (!feature || !layer) return base::Done{};
            report(progress);
            if (std::find(layers.begin(), layers.end(), layer) == layers.end()) continue;
            const auto done = take(*feature, *layer);
            if (!done || m_stopped) return done;
        }
    }

    base::Result<base::Done> take(const OGRFeature& feature, OGRLayer& layer) {
        if (++m_count > kMostMillions * kMillion * m_request.limits) {
            return base::failure(
                "too_many", m_request.file,
                base::say(
                    "found more than {millions},000,000 things, expected a map of at most so many{hint}",
                    {{"millions", std::to_string(kMostMillions * m_request.limits)},
                     {"hint", limitsHint(m_request)}}));
        }
        const Tags tags = tagsOf(feature);
        if (!wanted(tags)) return base::Done{};
        MapFeature one;
        one.name = nameOf(feature, layer, tags);
        one.place = m_file.driver() == "OSM"
                        ? one.name
                        : oneLine(cleanText(layer.GetName())) + " " + std::to_string(feature.GetFID());
        const OGRGeometry* geometry = feature.GetGeometryRef();
        auto shape = geometry ? shapeOf(*geometry, m_request.shape)
                              : base::failure("wrong_geometry", "geometry", base::say("found no geometry"));
        if (!shape) return skip(one, shape.error());
        one.geometry = std::move(shape->geometry);
        one.repair = std::move(shape->repair);
        const auto moved = place(one, layer);
        if (!moved) return moved.error().code == "not_projected" ? skip(one, moved.error()) : moved;
        for (const auto& [name, value] : tags) one.values.emplace_back(columnOf(name), value);
        send(std::move(one));
        return base::Done{};
    }

    bool wanted(const Tags& tags) {
        constexpr std::size_t kMostNamed = 40;
        if (oneLayerOfDrawing()) {
            const std::string layer = textOf(tags, "Layer");
            const bool asked = base::lowered(layer) == base::lowered(m_request.layer);
            m_foundLayer = m_foundLayer || asked;
            if (m_otherLayers.size() < kMostNamed) m_otherLayers.insert(oneLine(layer));
            if (!asked) return false;
        }
        return holds(m_filter, [&](const std::string& column) { return textOf(tags, column); });
    }

    std::string nameOf(const OGRFeature& feature, OGRLayer& layer, const Tags& tags) const {
        const std::string kind = layer.GetName();
        if (m_file.driver() == "OSM") {
            const std::string way = kind == "multipolygons" ? textOf(tags, "osm_way_id") : "";
            if (!way.empty()) return "way/" + way;
            const std::string of = kind == "points" ? "node/" : kind == "lines" ? "way/" : "relation/";
            return of + textOf(tags, "osm_id");
        }
        const std::string of = cleanText(kind) == m_stem ? m_stem : m_stem + "-" + oneLine(cleanText(kind));
        return of + "-" + std::to_string(feature.GetFID());
    }

    /// Brings a feature into the frame, which the first one of a layer decides.
    base::Result<base::Done> place(MapFeature& one, OGRLayer& layer) {
        if (&layer != m_layer) {
            const auto changed = enter(layer, one.geometry);
            if (!changed) return changed;
        }
        if (m_northFirst) eachPosition(one.geometry, [](geometry::Point& p) { std::swap(p.x, p.y); });
        return m_change->apply(one);
    }

    base::Result<base::Done> enter(OGRLayer& layer, PlanGeometry& first) {
        const bool local = m_file.driver() == "GeoJSON" && statesLocalMetres(m_request.file);
        const std::string stated = local ? std::string() : frameOf(layer);
        const std::string source = m_request.sourceFrame.empty() ? stated : m_request.sourceFrame;
        m_northFirst = m_request.sourceFrame.empty() && northFirst(layer);
        const bool scaled = m_file.driver() == "DXF" || source.empty();
        if (m_request.unit > 0 && !scaled)
            return base::failure(
                "has_unit", m_request.file + ": --units",
                base::say("the file states its frame, whose unit counts; expected no --units"));
        geometry::Point at = m_middle.value_or(somePointOf(first)) * m_unit;
        if (m_northFirst) std::swap(at.x, at.y);
        MapRequest request = m_request;
        if (m_change) request.frame = m_change->frame().target;
        auto change = MapFrameChange::from(source, request, at);
        if (!change) return base::failure(base::within(m_request.file, change.error()));
        change->setUnit(m_unit);
        if (!m_change) send(change->frame());
        m_change = std::move(*change);
        m_layer = &layer;
        return base::Done{};
    }

    static std::optional<geometry::Point> middleOf(OGRLayer& layer) {
        OGREnvelope box;
        if (layer.GetExtent(&box, TRUE) != OGRERR_NONE) return std::nullopt;
        return geometry::Point{(box.MinX + box.MaxX) / 2, (box.MinY + box.MaxY) / 2};
    }

    int columnOf(const std::string& name) {
        const auto [at, isNew] = m_columns.try_emplace(name, static_cast<int>(m_columns.size()));
        if (isNew) send(MapColumn{name});
        return at->second;
    }

    base::Result<base::Done> skip(const MapFeature& one, const base::Error& why) {
        send(MapSkip{why.code, one.place, why.message});
        return base::Done{};
    }

    void report(double done) {
        constexpr double kStep = 0.005;
        if (done < m_reported + kStep) return;
        m_reported = done;
        send(MapProgress{std::min(done, 1.0)});
    }

    void send(MapRecord record) { m_stopped = m_stopped || !m_sink(record); }

    const MapRequest& m_request;
    const AttributeFilter& m_filter;
    const MapSink& m_sink;
    GdalFile& m_file;
    std::string m_stem;
    double m_unit = 1;
    std::map<std::string, int> m_columns;
    std::optional<MapFrameChange> m_change;
    std::optional<geometry::Point> m_middle; ///< of the layer, where that can be known
    OGRLayer* m_layer = nullptr;
    bool m_northFirst = false;
    bool m_stopped = false;
    bool m_foundLayer = false;           ///< of a drawing
    std::set<std::string> m_otherLayers; ///< of a drawing, to name them
    std::int64_t m_count = 0;
    double m_inLayer = 0;
    double m_reported = 0;
};

} // namespace

base::Result<base::Done> readGdalMap(const MapRequest& request, const AttributeFilter& filter,
                                     const MapSink& sink) {
    auto map = openMap(request, sink);
    if (!map) return base::failure(map.error());
    const GdalMessages messages;
    const auto sound = checkSound(map->file, request.file);
    if (!sound) return sound;
    const auto done =
        Reading(request, filter, sink, map->file).run(request.unit > 0 ? request.unit : map->drawing.unit);
    if (!done) return done;
    for (const auto& said : messages.list()) {
        if (map->file.driver() != "OSM" || said.find("node id") == std::string::npos) continue;
        return base::failure("damaged", request.file,
                             base::say("its nodes are not in the order of their numbers, so that only a part "
                                       "could be read ({reason}), expected a sorted file",
                                       {{"reason", said}}));
    }
    for (const auto& said : messages.list()) sink(base::Warning{"reader_said", request.file, said});
    return done;
}

} // namespace vidette::io
