// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/map_listing.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/gdal_listing.h"
#include "io/gdal_session.h"
#include "io/map_csv.h"
#include "io/record_child.h"

#include <algorithm>
#include <filesystem>

namespace vidette::io {

base::Result<base::Done> sendListing(const MapRequest& request, const MapSink& sink) {
    const auto local = checkLocalFile(request.file);
    if (!local) return local;
    const std::string ending = base::lowered(std::filesystem::path(request.file).extension().string());
    const bool table = ending == ".csv" || ending == ".tsv" || ending == ".txt";
    const auto done = table ? sendCsvListing(request, sink) : sendGdalListing(request, sink);
    if (done) sink(MapEnd{});
    return done;
}

base::Result<MapListing> listMap(const ListingWish& wish, const base::Task& task) {
    std::error_code code;
    MapRequest request;
    request.file = std::filesystem::absolute(wish.file, code).string();
    request.shape = MapShape::Points; // of a table: coordinates before shapes as text
    request.encoding = wish.encoding;
    request.limits = wish.limits;
    MapListing listing;
    const auto sink = [&](const MapRecord& record) {
        if (const auto* file = std::get_if<FileFacts>(&record)) listing.file = *file;
        if (const auto* layer = std::get_if<LayerFacts>(&record)) listing.layers.push_back(*layer);
        if (const auto* warning = std::get_if<base::Warning>(&record)) listing.warnings.push_back(*warning);
        return !task.cancelled();
    };
    const auto done = receiveRecords(wish.program, {kListWord, requestText(request)}, {request.file}, sink,
                                     task, {request.limits, limitsHint(request)});
    if (!done) return base::failure(done.error());
    if (listing.layers.empty())
        return base::failure("no_layer", wish.file, base::say("found nothing in it that could be taken"));
    return listing;
}

int thingsIn(const LayerFacts& layer) {
    return layer.points + layer.lines + layer.areas + layer.shapeless;
}

geometry::Box boxOf(const LayerFacts& layer) {
    geometry::Box box;
    for (const geometry::Point p : layer.corners) box.include(p);
    return box;
}

geometry::Box boxOf(const std::vector<LayerFacts>& layers) {
    geometry::Box box;
    const LayerFacts* first = nullptr;
    for (const LayerFacts& layer : layers) {
        if (layer.corners.empty()) continue;
        if (first && first->frame != layer.frame) return {};
        first = &layer;
        box.include(boxOf(layer));
    }
    return box;
}

std::string frameOf(const MapListing& listing) {
    const LayerFacts* first = nullptr;
    for (const LayerFacts& layer : listing.layers) {
        if (layer.corners.empty()) continue;
        if (first && first->frame != layer.frame) return {};
        first = first ? first : &layer;
    }
    return first ? first->frame : std::string();
}

} // namespace vidette::io
