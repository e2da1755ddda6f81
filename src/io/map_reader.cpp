// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/map_reader.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/attribute_filter.h"
#include "io/crs.h"
#include "io/gdal_features.h"
#include "io/gdal_session.h"
#include "io/map_csv.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace vidette::io {

using nlohmann::json;

std::string requestText(const MapRequest& request) {
    const json document{{"file", request.file},
                        {"layer", request.layer},
                        {"shape", static_cast<int>(request.shape)},
                        {"frame", request.frame ? json(*request.frame) : json()},
                        {"source_frame", request.sourceFrame},
                        {"where", request.where},
                        {"columns", request.columns},
                        {"limits", request.limits},
                        {"unit", request.unit},
                        {"encoding", request.encoding}};
    // A name of a file may hold any bytes.
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

base::Result<MapRequest> requestFromText(const std::string& text) {
    try {
        const json document = json::parse(text);
        MapRequest request;
        document.at("file").get_to(request.file);
        document.at("layer").get_to(request.layer);
        request.shape = static_cast<MapShape>(document.at("shape").get<int>());
        if (!document.at("frame").is_null()) request.frame = document.at("frame").get<std::string>();
        document.at("source_frame").get_to(request.sourceFrame);
        document.at("where").get_to(request.where);
        document.at("columns").get_to(request.columns);
        document.at("limits").get_to(request.limits);
        document.at("unit").get_to(request.unit);
        document.at("encoding").get_to(request.encoding);
        return request;
    } catch (const json::exception& error) {
        return base::failure("bad_request", "", error.what());
    }
}

std::string limitsHint(const MapRequest& request) {
    return base::say("; for a file that you trust, --limits {limits} allows twice as much",
                     {{"limits", std::to_string(2 * request.limits)}});
}

base::Result<base::Done> readMap(const MapRequest& request, const MapSink& sink) {
    const auto local = checkLocalFile(request.file);
    if (!local) return local;
    const auto filter = filterFromWords(request.where);
    if (!filter) return base::failure(filter.error());
    MapRequest known = request;
    if (!request.sourceFrame.empty()) {
        known.sourceFrame = epsgName(request.sourceFrame);
        if (known.sourceFrame.empty()) {
            return base::failure("unknown_crs", "--crs",
                                 base::say("found '{found}', expected a name such as EPSG:5514",
                                           {{"found", oneLine(request.sourceFrame)}}));
        }
    }
    const std::string ending = base::lowered(std::filesystem::path(request.file).extension().string());
    const bool table = ending == ".csv" || ending == ".tsv" || ending == ".txt";
    const auto done = table ? readCsvMap(known, *filter, sink) : readGdalMap(known, *filter, sink);
    if (!done) return done;
    sink(MapEnd{});
    return done;
}

} // namespace vidette::io
