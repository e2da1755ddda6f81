// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/vector_import.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/crs.h"
#include "io/map_csv.h"
#include "io/opening_parts.h"
#include "io/vector_fields.h"
#include "io/vector_osm.h"
#include "io/vector_rows.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace vidette::io {
namespace {

namespace fs = std::filesystem;

bool isOpenStreetMap(const std::string& file) {
    const std::string ending = base::lowered(fs::path(file).extension().string());
    return ending == ".osm" || ending == ".pbf";
}

bool isTableOfNodes(const VectorReading& reading) {
    const bool table = base::lowered(fs::path(reading.file).extension().string()) == ".csv";
    if (!table || !reading.columns.empty()) return false;
    std::ifstream file(reading.file);
    std::string header;
    return std::getline(file, header) && isOsmTable(header);
}

base::Result<base::Done> checkFields(const VectorReading& reading) {
    const auto& known = fieldsOfLayer(reading.as);
    if (known.empty()) {
        return base::failure("unknown_layer", "--as",
                             base::say("found '{found}', expected building, street, district, parcel, zone, "
                                       "obstacle, opening, site, camera or demand",
                                       {{"found", reading.as}}));
    }
    const auto check = [&](const std::string& field) {
        const bool place = field == "x" || field == "y" || field == "longitude" || field == "latitude";
        return place || std::find(known.begin(), known.end(), field) != known.end();
    };
    for (const auto* named : {&reading.columns, &reading.values}) {
        for (const auto& [field, value] : *named) {
            if (check(field)) continue;
            return base::failure("unknown_field", "--map",
                                 base::say("found the field '{field}', expected one of {words}",
                                           {{"field", field}, {"words", base::join(known, ", ")}}));
        }
    }
    return base::Done{};
}

} // namespace

MapShape shapeOfLayer(const std::string& as, const std::string& kind) {
    const bool sheet = kind.empty() || kind == "wall" || kind == "fence" || kind == "glass";
    if (as == "street") return MapShape::Lines;
    if (as == "opening") return MapShape::Walls;
    if (as == "obstacle") return sheet ? MapShape::Walls : MapShape::Solids;
    return as == "site" || as == "demand" || as == "camera" ? MapShape::Points : MapShape::Polygons;
}

std::vector<std::string> usualTags(const std::string& as) {
    if (as == "building") return {"building=*", "building!=no"};
    if (as == "street") return {"highway=*"};
    if (as == "district") return {"boundary=administrative"};
    if (as == "camera") return {"man_made=surveillance"};
    if (as == "obstacle") return {"barrier=*"};
    return {};
}

base::Result<MapRequest> requestOf(const VectorReading& reading) {
    MapRequest request;
    std::error_code code;
    const bool local = reading.file.find("://") == std::string::npos;
    request.file = local ? fs::absolute(reading.file, code).string() : reading.file;
    request.layer = reading.layer;
    const auto kind = reading.values.find("kind");
    request.shape = shapeOfLayer(reading.as, kind == reading.values.end() ? "" : kind->second);
    request.frame = reading.frame;
    request.sourceFrame = reading.sourceFrame;
    request.where = reading.where;
    request.columns = reading.columns;
    request.limits = reading.limits;
    request.unit = reading.unit;
    request.part = reading.part;
    request.encoding = reading.encoding;
    if (!isOpenStreetMap(reading.file) || !reading.where.empty()) return request;
    request.where = usualTags(reading.as);
    if (!request.where.empty()) return request;
    return base::failure(
        "needs_where", reading.file,
        base::say("nothing says which tags of OpenStreetMap are meant, expected --where key=value"));
}

namespace {

std::string changeInWords(const MapFrame& frame) {
    if (frame.source.empty() && frame.target.empty())
        return base::say("the file states no frame; its numbers were taken for local metres");
    if (frame.source.empty())
        return base::say("the file states no frame; its numbers were taken for metres of {frame}",
                         {{"frame", frame.target}});
    const auto accuracy = frame.accuracy ? std::optional(base::Metres(*frame.accuracy)) : std::nullopt;
    return base::say(
        "{frame} was brought into {other}; accuracy: {accuracy}",
        {{"frame", frame.source}, {"other", frame.target}, {"accuracy", accuracyInWords(accuracy)}});
}

std::string nothingTaken(const VectorReading& reading, const MapRequest& request,
                         const std::vector<ImportNote>& notes) {
    base::Fillings told{{"layer", reading.as}};
    if (!notes.empty()) {
        told["reason"] = describe(notes.front());
        return base::say("nothing in it could be taken as {layer}; {reason}", told);
    }
    if (request.where.empty()) return base::say("nothing in it could be taken as {layer}", told);
    std::string tags = request.where.front();
    for (std::size_t i = 1; i < request.where.size(); ++i)
        tags = base::say("{tags} and {tag}", {{"tags", tags}, {"tag", request.where[i]}});
    told["tags"] = tags;
    return base::say(
        "nothing in it could be taken as {layer}, expected things with {tags} (--where says otherwise)",
        told);
}

base::Result<base::Done> checkResult(const VectorReading& reading, const MapRequest& request,
                                     const VectorRows& rows) {
    const auto absent = rows.missingColumns();
    if (!absent.empty()) {
        return base::failure(
            "no_column", reading.file,
            base::say("found no value in a column '{column}', expected one of {words}",
                      {{"column", absent.front()}, {"words", base::join(rows.columns(), ", ")}}));
    }
    if (rows.taken() > 0) return base::Done{};
    return base::failure("nothing_taken", reading.file, nothingTaken(reading, request, rows.notes().list()));
}

} // namespace

bool isExchangePlan(std::string_view text) {
    if (text.find("\"vidette\"") != std::string_view::npos) return true;
    for (auto at = text.find("\"layer\""); at != std::string_view::npos;
         at = text.find("\"layer\"", at + 1)) {
        const auto quote = text.find('"', at + 7);
        const auto end = text.find('"', quote + 1);
        if (end == std::string_view::npos) return false;
        const std::string_view word = text.substr(quote + 1, end - quote - 1);
        for (const std::string_view known :
             {"obstacle", "zone", "opening", "camera", "site", "demand", "street", "device"}) {
            if (word == known) return true;
        }
    }
    return false;
}

bool isMapImport(const VectorReading& reading, std::string_view text) {
    const std::string& as = reading.as;
    if (as == "building" || as == "street" || as == "district" || as == "parcel") return true;
    const bool layer = as == "zone" || as == "obstacle" || as == "opening" || as == "site" ||
                       as == "camera" || as == "demand";
    if (!layer) return false;
    const bool asked = !reading.layer.empty() || !reading.where.empty() || !reading.values.empty() ||
                       !reading.sourceFrame.empty() || !reading.words.empty() || reading.unit > 0;
    const std::string ending = base::lowered(fs::path(reading.file).extension().string());
    if (ending == ".geojson" || ending == ".json") return asked || !isExchangePlan(text);
    const bool shapes = as == "zone" || as == "obstacle";
    if (ending == ".csv" || ending == ".tsv")
        return asked || shapes || isTableInDegrees(text, reading.columns);
    return true;
}

base::Result<VectorImport> importVector(const VectorReading& reading, const base::Task& task) {
    const auto known = checkFields(reading);
    if (!known) return base::failure(known.error());
    const bool nodes = isOpenStreetMap(reading.file) || isTableOfNodes(reading);
    if (reading.as == "camera" && nodes) return importOsmCameras(reading, task);
    const auto request = requestOf(reading);
    if (!request) return base::failure(request.error());
    auto rows = VectorRows::of(reading);
    if (!rows) return base::failure(rows.error());
    VectorImport result;
    const bool opening = reading.as == "opening";
    OpeningParts openings;
    const auto sink = [&](const MapRecord& record) {
        if (const auto* frame = std::get_if<MapFrame>(&record)) result.report.frame = *frame;
        if (const auto* column = std::get_if<MapColumn>(&record)) rows->addColumn(column->name);
        const auto* feature = std::get_if<MapFeature>(&record);
        if (feature && opening) openings.add(*feature);
        if (feature && !opening) rows->take(*feature);
        if (const auto* skip = std::get_if<MapSkip>(&record)) rows->skip(*skip);
        if (const auto* warning = std::get_if<base::Warning>(&record)) result.warnings.push_back(*warning);
        return !task.cancelled();
    };
    const auto done = readMapGuarded(*request, reading.program, sink, task);
    if (!done) return base::failure(done.error());
    openings.finish([&](const MapFeature& one) { rows->take(one); },
                    [&](const MapSkip& skip) { rows->skip(skip); });
    const auto useful = checkResult(reading, *request, *rows);
    if (!useful) return base::failure(useful.error());
    result.report.taken = rows->taken();
    result.report.skipped = rows->notes().count(NoteKind::Skipped);
    result.report.repaired = rows->notes().count(NoteKind::Repaired);
    result.report.notes = rows->notes().list();
    result.estate = rows->estate();
    result.estate.crs = result.report.frame.target;
    const MapFrame& frame = result.report.frame;
    if (frame.source != frame.target || frame.source.empty())
        result.warnings.push_back({"frame_chosen", reading.file, changeInWords(frame)});
    return result;
}

} // namespace vidette::io
