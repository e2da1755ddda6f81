// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/gdal_layers.h"

#include "base/speech.h"
#include "base/text.h"

#include <cpl_conv.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

namespace vidette::io {
namespace {

/// The first column of what a question to the database gives. The sentences are constants of this file.
std::vector<std::string> answers(GDALDataset& dataset, const char* sql) {
    const GdalMessages messages;
    std::vector<std::string> texts;
    OGRLayer* result = dataset.ExecuteSQL(sql, nullptr, nullptr);
    if (!result) return texts;
    for (auto& feature : *result)
        texts.emplace_back(feature->GetFieldCount() > 0 ? feature->GetFieldAsString(0) : "");
    dataset.ReleaseResultSet(result);
    return texts;
}

std::vector<std::string> namesOf(const std::vector<OGRLayer*>& layers) {
    std::vector<std::string> names;
    for (OGRLayer* layer : layers) names.push_back(oneLine(cleanText(layer->GetName())));
    return names;
}

/// `message` has places for the {layer} that was asked for and for the {words} that are expected.
base::Error noLayer(const char* message, const std::string& layer, const std::vector<OGRLayer*>& known) {
    return {"no_layer", "--layer",
            base::say(message, {{"layer", oneLine(layer)}, {"words", base::join(namesOf(known), ", ")}})};
}

} // namespace

std::vector<OGRLayer*> realLayers(GdalFile& file) {
    std::vector<std::string> queries;
    if (file.driver() == "GPKG") {
        queries = answers(file.dataset(), "SELECT name FROM sqlite_master WHERE type = 'view' OR "
                                          "(type = 'table' AND sql LIKE 'CREATE VIRTUAL%')");
    }
    std::vector<OGRLayer*> layers;
    for (int i = 0; i < file.dataset().GetLayerCount(); ++i) {
        OGRLayer* layer = file.dataset().GetLayer(i);
        if (std::find(queries.begin(), queries.end(), layer->GetName()) == queries.end())
            layers.push_back(layer);
    }
    return layers;
}

bool layerHasShape(OGRLayer& layer, MapShape shape) {
    const auto type = wkbFlatten(layer.GetGeomType());
    if (type == wkbNone) return false;
    if (type == wkbUnknown || type == wkbGeometryCollection) return true;
    const bool line = OGR_GT_IsSubClassOf(type, wkbCurve) || OGR_GT_IsSubClassOf(type, wkbMultiCurve);
    const bool point = type == wkbPoint || type == wkbMultiPoint;
    switch (shape) {
    case MapShape::Points:
        return point;
    case MapShape::Lines:
        return line;
    case MapShape::Polygons:
        return !point && !line;
    case MapShape::Walls:
    case MapShape::Solids:
        return !point;
    }
    return false;
}

base::Result<OpenedMap> openMap(const MapRequest& request, const MapSink& sink) {
    const std::string ending = base::lowered(std::filesystem::path(request.file).extension().string());
    auto drawing = ending == ".dxf" ? drawingFacts(request) : DrawingFacts{};
    if (!drawing) return base::failure(drawing.error());
    auto letters = GdalLetters::of(request.encoding);
    if (!letters) return base::failure(letters.error());
    auto file = GdalFile::open(request.file, MapContent::Vector);
    if (!file) return base::failure(file.error());
    for (const auto& said : file->complaints()) sink(base::Warning{"reader_said", request.file, said});
    return OpenedMap{std::move(*drawing), std::move(*letters), std::move(*file)};
}

base::Result<base::Done> checkSound(GdalFile& file, const std::string& path) {
    if (file.driver() != "GPKG") return base::Done{};
    const auto found = answers(file.dataset(), "PRAGMA quick_check(1)");
    if (found.size() == 1 && found.front() == "ok") return base::Done{};
    if (found.empty()) {
        return base::failure(
            "damaged", path,
            base::say(
                "the database inside is not sound (it cannot be checked), expected a whole GeoPackage"));
    }
    return base::failure("damaged", path,
                         base::say("the database inside is not sound ({reason}), expected a whole GeoPackage",
                                   {{"reason", oneLine(found.front())}}));
}

base::Result<std::vector<OGRLayer*>> layersOf(GdalFile& file, const MapRequest& request) {
    const auto all = realLayers(file);
    std::vector<OGRLayer*> fitting;
    std::copy_if(all.begin(), all.end(), std::back_inserter(fitting),
                 [&](OGRLayer* layer) { return layerHasShape(*layer, request.shape); });
    const std::string& driver = file.driver();
    const bool together = driver == "LIBKML" || driver == "KML" || driver == "OSM" || driver == "DXF";
    const bool drawing = driver == "DXF";
    if (request.layer == "*" || drawing || (request.layer.empty() && together)) return fitting;
    if (request.layer.empty()) {
        if (fitting.size() == 1) return fitting;
        const char* none = base::toSay("found no layer with such shapes, expected one of {words}");
        if (fitting.empty()) return base::failure(noLayer(none, "", all));
        const char* several = base::toSay("the file has several layers; say which, expected one of {words}");
        return base::failure(noLayer(several, "", fitting));
    }
    for (OGRLayer* layer : all) {
        if (base::lowered(layer->GetName()) == base::lowered(request.layer)) return std::vector{layer};
    }
    return base::failure(
        noLayer(base::toSay("found no layer '{layer}', expected one of {words}"), request.layer, all));
}

bool statesLocalMetres(const std::string& path) {
    constexpr std::size_t kHead = 64 << 10;
    std::ifstream file(path, std::ios::binary);
    std::string head(kHead, ' ');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(head.find("\"features\"") == std::string::npos ? head.size() : head.find("\"features\""));
    const auto at = head.find("\"crs\"");
    if (at == std::string::npos) return false;
    const auto value = head.find_first_not_of(" \t\r\n:", at + 5);
    return value != std::string::npos && head.compare(value, 4, "null") == 0;
}

std::string frameOf(OGRLayer& layer) {
    const OGRSpatialReference* reference = layer.GetSpatialRef();
    if (!reference || reference->IsLocal()) return {};
    const char* authority = reference->GetAuthorityName(nullptr);
    const char* code = reference->GetAuthorityCode(nullptr);
    if (authority && code && std::string(authority) == "EPSG") return std::string("EPSG:") + code;
    char* text = nullptr;
    const std::array<const char*, 2> options{"FORMAT=WKT2_2019", nullptr};
    const bool said = reference->exportToWkt(&text, options.data()) == OGRERR_NONE && text;
    std::string definition = said ? text : "";
    CPLFree(text);
    return definition;
}

bool northFirst(OGRLayer& layer) {
    const OGRSpatialReference* reference = layer.GetSpatialRef();
    if (!reference) return false;
    const bool registered = reference->EPSGTreatsAsLatLong() || reference->EPSGTreatsAsNorthingEasting();
    return registered && reference->GetDataAxisToSRSAxisMapping().front() == 1;
}

} // namespace vidette::io
