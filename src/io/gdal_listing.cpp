// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/gdal_listing.h"

#include "base/text.h"
#include "io/attribute_filter.h"
#include "io/crs.h"
#include "io/gdal_layers.h"
#include "io/gdal_shape.h"
#include "io/gdal_tags.h"
#include "io/layer_tally.h"
#include "io/vector_osm.h"

#include <ogrsf_frmts.h>

#include <algorithm>

namespace vidette::io {
namespace {

/// Goes through a file once and counts what its layers hold.
class Listing {
  public:
    Listing(const MapRequest& request, const MapSink& sink, GdalFile& file)
        : m_request(request), m_sink(sink), m_file(file) {}

    void run() {
        const std::string& driver = m_file.driver();
        if (driver == "OSM") {
            countKinds();
        } else {
            const auto layers = realLayers(m_file);
            for (std::size_t i = 0; i < layers.size() && !m_stopped; ++i)
                countLayer(*layers[i], static_cast<double>(i), static_cast<double>(layers.size()));
        }
        for (const LayerTally& tally : m_tallies) m_sink(tally.facts());
    }

  private:
    static PlanGeometry shapeOfThing(const OGRFeature& feature, bool swapped) {
        const OGRGeometry* geometry = feature.GetGeometryRef();
        PlanGeometry parts = geometry ? partsOf(*geometry) : PlanGeometry{};
        if (swapped) eachPosition(parts, [](geometry::Point& p) { std::swap(p.x, p.y); });
        return parts;
    }

    LayerTally& tallyNamed(const std::string& name) {
        for (std::size_t i = 0; i < m_names.size(); ++i)
            if (m_names[i] == name) return m_tallies[i];
        m_names.push_back(name);
        return m_tallies.emplace_back(name);
    }

    void describeLayer(OGRLayer& layer, LayerTally& tally) const {
        const bool local = m_file.driver() == "GeoJSON" && statesLocalMetres(m_request.file);
        tally.setFrame(local ? std::string() : frameOf(layer));
        const OGRFeatureDefn& columns = *layer.GetLayerDefn();
        for (int i = 0; i < columns.GetFieldCount(); ++i)
            tally.addField(cleanText(columns.GetFieldDefn(i)->GetNameRef()));
    }

    void countLayer(OGRLayer& layer, double place, double all) {
        const bool drawing = m_file.driver() == "DXF";
        if (!drawing && layer.GetGeomType() == wkbNone) return;
        const auto expected = static_cast<double>(layer.GetFeatureCount(FALSE));
        const bool swapped = northFirst(layer);
        const std::string name = oneLine(cleanText(layer.GetName()));
        if (!drawing) describeLayer(layer, tallyNamed(name));
        double done = 0;
        for (auto& feature : layer) {
            const std::string own = drawing ? oneLine(textOf(tagsOf(*feature), "Layer")) : name;
            tallyNamed(own).take(shapeOfThing(*feature, swapped));
            report((place + (expected > 0 ? ++done / expected : 0)) / all);
            if (m_stopped) return;
        }
    }

    /// The layers of OpenStreetMap come mixed, as the file has them.
    void countKinds() {
        struct Kind {
            LayerTally tally;
            AttributeFilter filter;
            MapShape shape;
        };
        std::vector<Kind> kinds;
        for (const char* as : {"building", "street", "district", "obstacle", "camera"}) {
            kinds.push_back({LayerTally(as), filterFromWords(usualTags(as)).value(), shapeOfLayer(as)});
            kinds.back().tally.setFrame(kWgs84);
        }
        OGRLayer* layer = nullptr;
        double progress = 0;
        while (!m_stopped) {
            const OGRFeatureUniquePtr feature(
                m_file.dataset().GetNextFeature(&layer, &progress, nullptr, nullptr));
            if (!feature || !layer) break;
            report(progress);
            const Tags tags = tagsOf(*feature);
            const auto value = [&](const std::string& column) { return textOf(tags, column); };
            for (Kind& kind : kinds) {
                if (!layerHasShape(*layer, kind.shape) || !holds(kind.filter, value)) continue;
                kind.tally.take(shapeOfThing(*feature, false));
            }
        }
        for (Kind& kind : kinds)
            if (!kind.tally.facts().corners.empty()) m_tallies.push_back(std::move(kind.tally));
    }

    void report(double done) {
        constexpr double kStep = 0.005;
        if (done < m_reported + kStep) return;
        m_reported = done;
        m_stopped = !m_sink(MapProgress{std::min(done, 1.0)});
    }

    const MapRequest& m_request;
    const MapSink& m_sink;
    GdalFile& m_file;
    std::vector<std::string> m_names;
    std::vector<LayerTally> m_tallies;
    double m_reported = 0;
    bool m_stopped = false;
};

} // namespace

base::Result<base::Done> sendGdalListing(const MapRequest& request, const MapSink& sink) {
    auto map = openMap(request, sink);
    if (!map) return base::failure(map.error());
    const GdalMessages messages;
    const auto sound = checkSound(map->file, request.file);
    if (!sound) return sound;
    sink(FileFacts{map->file.driver(), map->drawing.unitWord, map->drawing.codePage});
    Listing(request, sink, map->file).run();
    for (const auto& said : messages.list()) sink(base::Warning{"reader_said", request.file, said});
    return base::Done{};
}

} // namespace vidette::io
