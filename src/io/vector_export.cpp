// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/vector_export.h"

#include "base/partial_file.h"
#include "base/speech.h"
#include "base/text.h"
#include "io/crs.h"
#include "io/gdal_session.h"
#include "io/map_writers.h"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>

namespace vidette::io {
namespace {

namespace fs = std::filesystem;
using geometry::Point;

template<typename Visit>
void eachPosition(DrawnFeature& feature, Visit visit) {
    for (Point& p : feature.points) visit(p);
    for (auto& line : feature.lines) std::for_each(line.begin(), line.end(), visit);
    for (auto& polygon : feature.polygons) {
        std::for_each(polygon.outer.begin(), polygon.outer.end(), visit);
        for (auto& hole : polygon.holes) std::for_each(hole.begin(), hole.end(), visit);
    }
}

/// Every number is finite.
base::Result<base::Done> checkNumbers(MapDrawing& drawing) {
    for (MapLayer& layer : drawing.layers) {
        for (DrawnFeature& feature : layer.features) {
            bool finite = true;
            eachPosition(feature, [&](Point p) { finite = finite && std::isfinite(p.x + p.y); });
            for (const MapValue& value : feature.values) {
                const double* number = std::get_if<double>(&value);
                finite = finite && (!number || std::isfinite(*number));
            }
            if (finite) continue;
            return base::failure("bad_value", nameOf(layer, feature),
                                 base::say("found a number that is not finite, expected only finite ones"));
        }
    }
    return base::Done{};
}

/// A direction stands in the field `pan`; true north differs from that of the frame.
base::Result<base::Done> turnPan(const MapLayer& layer, DrawnFeature& feature, const Projector& projector,
                                 GeoPoint place) {
    for (std::size_t i = 0; i < layer.fields.size(); ++i) {
        double* pan = layer.fields[i].name == "pan" ? std::get_if<double>(&feature.values[i]) : nullptr;
        if (!pan) continue;
        const auto north = projector.trueNorth(place);
        if (!north) return base::failure(north.error());
        *pan -= north->degrees();
    }
    return base::Done{};
}

base::Result<base::Done> unproject(const MapLayer& layer, DrawnFeature& feature, const Projector& projector) {
    auto done = base::Result<base::Done>(base::Done{});
    eachPosition(feature, [&](Point& p) {
        const auto place = projector.unproject(p);
        if (place) p = {place->longitude, place->latitude};
        if (!place && done) done = base::failure(place.error());
    });
    if (!done || feature.points.empty()) return done;
    const Point at = feature.points.front();
    return turnPan(layer, feature, projector, {at.x, at.y});
}

base::Result<base::Done> bringToWgs84(MapDrawing& drawing) {
    if (drawing.crs.empty()) {
        return base::failure(
            "no_frame", "crs",
            base::say("found a floor plan in local metres, expected a project with a frame such as "
                      "EPSG:5514: KML has longitude and latitude"));
    }
    const auto projector = Projector::to(drawing.crs);
    if (!projector) return base::failure(projector.error());
    for (MapLayer& layer : drawing.layers) {
        for (DrawnFeature& feature : layer.features) {
            const auto done = unproject(layer, feature, *projector);
            if (!done) return base::failure(base::within(nameOf(layer, feature), done.error()));
        }
    }
    drawing.crs = kWgs84;
    return base::Done{};
}

/// For formats of one layer: that with features, or the first.
base::Result<base::Done> keepOneLayer(MapDrawing& drawing, const std::string& fileName) {
    std::vector<std::string> names;
    std::vector<MapLayer> filled;
    for (MapLayer& layer : drawing.layers) {
        if (layer.features.empty()) continue;
        names.push_back(layer.name);
        filled.push_back(std::move(layer));
    }
    if (filled.size() > 1) {
        return base::failure(
            "one_layer", fileName,
            base::say("found the layers {layers}, expected one: this format holds a single layer (--layer)",
                      {{"layers", base::join(names, ", ")}}));
    }
    if (!filled.empty()) drawing.layers = std::move(filled);
    if (drawing.layers.size() > 1) drawing.layers.resize(1);
    return base::Done{};
}

void enlarge(MapDrawing& drawing, double factor) {
    for (MapLayer& layer : drawing.layers) {
        for (DrawnFeature& feature : layer.features) eachPosition(feature, [&](Point& p) { p = p * factor; });
    }
}

using TextOf = base::Result<Written> (*)(const MapDrawing&, std::string&, const base::Task&);

base::Result<Written> writeText(TextOf textOf, const MapDrawing& drawing, const std::string& path,
                                const base::Task& task) {
    std::string text;
    auto written = textOf(drawing, text, task);
    if (!written) return written;
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file) return base::failure(mapNotWritten(path, ""));
    return written;
}

base::Result<Written> writeTo(const MapDrawing& drawing, MapFormat format, const std::string& path,
                              const base::Task& task) {
    prepareGdal();
    switch (format) {
    case MapFormat::Csv:
        return writeText(mapCsv, drawing, path, task);
    case MapFormat::Kml:
        return writeText(mapKml, drawing, path, task);
    case MapFormat::Dxf:
        return writeDxf(drawing, path, task);
    default:
        return writeLayers(drawing, format, path, task);
    }
}

/// GDAL does not say when the last bytes did not fit on the disk: what was written is counted again.
base::Result<base::Done> readBack(const std::string& path, std::size_t features) {
    const auto file = GdalFile::open(path, MapContent::Vector);
    if (!file) return base::failure(file.error());
    const GdalMessages messages;
    std::size_t found = 0;
    for (auto* layer : file->dataset().GetLayers())
        found += static_cast<std::size_t>(std::max<GIntBig>(0, layer->GetFeatureCount()));
    if (found == features) return base::Done{};
    return base::failure("not_read", path,
                         base::say("{found} of {count} features were found in it",
                                   {{"found", std::to_string(found)}, {"count", std::to_string(features)}}));
}

/// The file last: what stands beside it is there when it appears.
base::Result<base::Done> moveInto(const fs::path& folder, const fs::path& target) {
    std::error_code code;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder, code)) files.push_back(entry.path());
    std::stable_partition(files.begin(), files.end(),
                          [&](const fs::path& file) { return file.filename() != target.filename(); });
    for (const fs::path& file : files) {
        if (!code) fs::rename(file, fs::absolute(target).parent_path() / file.filename(), code);
    }
    if (code) return base::failure(mapNotWritten(target.string(), ""));
    return base::Done{};
}

base::Result<base::Done> makeReady(MapDrawing& drawing, MapFormat format, const std::string& fileName) {
    const auto finite = checkNumbers(drawing);
    if (!finite) return finite;
    const bool single = format == MapFormat::FlatGeobuf || format == MapFormat::Shapefile;
    if (single) return keepOneLayer(drawing, fileName);
    if (format == MapFormat::Kml) return bringToWgs84(drawing);
    constexpr double kMillimetres = 1000;
    if (format == MapFormat::Dxf && drawing.inMillimetres) enlarge(drawing, kMillimetres);
    return base::Done{};
}

} // namespace

std::string nameOf(const MapLayer& layer, const DrawnFeature& feature) {
    const auto* name = feature.values.empty() ? nullptr : std::get_if<std::string>(&feature.values.front());
    return name ? layer.name + " " + *name : layer.name;
}

std::string colourOf(const std::string& layer) {
    static const std::map<std::string, std::string> kColours{
        {"obstacle", "#5a5a5a"}, {"obstacle_line", "#3c3c3c"}, {"opening", "#e69f00"}, {"street", "#969696"},
        {"zone", "#0072b2"},     {"camera", "#0072b2"},        {"site", "#3c3c3c"},    {"demand", "#d55e00"},
        {"view", "#009e73"},     {"blind_spot", "#d55e00"}};
    // Layers by kind are named after theirs: "obstacle_wall".
    auto found = kColours.find(layer);
    if (found == kColours.end()) found = kColours.find(layer.substr(0, layer.find('_')));
    return found == kColours.end() ? "#000000" : found->second;
}

base::Error mapNotWritten(const std::string& path, const std::string& reason) {
    return {"not_written", path,
            base::say("the file could not be written") +
                (reason.empty() ? std::string() : " (" + reason + ")")};
}

base::Error exportCancelled() {
    return {"cancelled", "export", base::say("the export was cancelled")};
}

std::optional<MapFormat> mapFormatOf(const std::string& fileName) {
    static const std::map<std::string, MapFormat> kFormats{
        {".gpkg", MapFormat::GeoPackage}, {".kml", MapFormat::Kml},        {".dxf", MapFormat::Dxf},
        {".csv", MapFormat::Csv},         {".fgb", MapFormat::FlatGeobuf}, {".shp", MapFormat::Shapefile}};
    const auto found = kFormats.find(base::lowered(fs::path(fileName).extension().string()));
    if (found == kFormats.end()) return std::nullopt;
    return found->second;
}

base::Result<base::Warnings> writeMap(MapDrawing drawing, const std::string& fileName,
                                      const base::Task& task) {
    const auto format = mapFormatOf(fileName);
    if (!format) {
        return base::failure("unknown_format", fileName,
                             base::say("found this ending, expected .gpkg, .kml, .dxf, .csv, .fgb or .shp"));
    }
    const auto fit = makeReady(drawing, *format, fileName);
    if (!fit) return base::failure(fit.error());
    const base::PartialFile beside(fileName);
    const fs::path folder = beside.path();
    std::error_code code;
    if (!fs::create_directory(folder, code))
        return base::failure(mapNotWritten(fileName, base::say("its folder cannot be written to")));
    const std::string partial = (folder / fs::path(fileName).filename()).string();
    auto written = writeTo(drawing, *format, partial, task);
    if (!written) {
        base::Error error = written.error();
        if (error.code == "not_written") error.where = fileName;
        return base::failure(std::move(error));
    }
    // Texts are closed by us, and what went wrong was heard.
    const bool text = *format == MapFormat::Csv || *format == MapFormat::Kml;
    const auto back = text ? base::Done{} : readBack(partial, written->features);
    if (!back) return base::failure(mapNotWritten(fileName, back.error().message));
    const auto moved = moveInto(folder, fileName);
    if (!moved) return base::failure(moved.error());
    return std::move(written->warnings);
}

} // namespace vidette::io
