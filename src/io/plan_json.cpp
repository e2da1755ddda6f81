// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "io/json_text.h"
#include "io/plan_feature.h"
#include "io/plan_geojson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <functional>

namespace vidette::io {
namespace {

using nlohmann::json;

base::Error errorAt(const std::string& where, std::string message) {
    return {"bad_plan", where, std::move(message)};
}

auto cancelledReading(const std::string& fileName) {
    return base::failure("cancelled", fileName, base::say("reading was cancelled"));
}

/// Builds the tree of a document as the parser goes through it, all but the elements of its list "features":
/// each of those is handed out when it is complete, and is gone then. As one tree, the map of a city takes
/// ten times its text, and seconds to give back.
class DocumentBuilder final : public nlohmann::json_sax<json> {
  public:
    using Take = std::function<void(const json& feature)>;
    explicit DocumentBuilder(Take take) : m_take(std::move(take)) {}

    bool null() override { return value(nullptr); }
    bool boolean(bool one) override { return value(one); }
    bool number_integer(number_integer_t one) override { return value(one); }
    bool number_unsigned(number_unsigned_t one) override { return value(one); }
    bool number_float(number_float_t one, const string_t& /*text*/) override { return value(one); }
    bool string(string_t& one) override { return value(std::move(one)); }
    bool binary(binary_t& one) override { return value(json::binary(std::move(one))); }
    bool start_object(std::size_t /*size*/) override { return open(json::object()); }
    bool start_array(std::size_t /*size*/) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override {
        m_name = std::move(name);
        if (m_open.size() == 1) m_inFeatures = m_name == "features";
        return true;
    }
    bool parse_error(std::size_t byte, const std::string& /*read*/, const json::exception& error) override {
        m_error = Broken{byte, error.what(), error.id / 100 == 1};
        return false;
    }

    struct Broken {
        std::size_t byte = 0;
        std::string message;
        bool syntax = true; ///< else a number that is too large
    };
    const std::optional<Broken>& error() const { return m_error; }
    json& document() { return m_document; }

  private:
    /// The place of a new value in what is open.
    json& place(json one) {
        if (m_open.empty()) return m_document = std::move(one);
        json& within = *m_open.back();
        if (within.is_object()) return within[m_name] = std::move(one);
        within.push_back(std::move(one));
        return within.back();
    }
    bool isFeature() const { return m_inFeatures && m_open.size() == 2 && m_open.back()->is_array(); }
    void handOut() {
        m_take(m_open.back()->back());
        m_open.back()->clear();
    }
    bool value(json one) {
        place(std::move(one));
        if (isFeature()) handOut();
        return true;
    }
    bool open(json one) {
        m_open.push_back(&place(std::move(one)));
        return true;
    }
    bool close() {
        m_open.pop_back();
        if (isFeature()) handOut();
        return true;
    }

    Take m_take;
    json m_document;
    std::vector<json*> m_open; ///< from the document to where the parser is
    std::string m_name;        ///< of the next value in an object
    bool m_inFeatures = false;
    std::optional<Broken> m_error;
};

/// The document with its features taken out.
base::Result<json> parseJson(std::string_view text, const std::string& fileName,
                             const DocumentBuilder::Take& take, const base::Task& task) {
    constexpr double kShare = 0.7; // of the time that reading a plan takes
    if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
    if (depthOfJson(text) > kDeepestJson) {
        return base::failure(
            "bad_json", fileName,
            base::say("lists and objects stand more than 200 deep in each other, expected a plan"));
    }
    DocumentBuilder builder(take);
    const WatchedText end(text, text.size(), kShare, task);
    const bool whole = json::sax_parse(WatchedText(text, 0, kShare, task), end, &builder);
    if (task.cancelled()) return cancelledReading(fileName);
    if (whole) return std::move(builder.document());
    const auto& broken = builder.error();
    if (broken && broken->syntax) {
        return base::failure(
            "bad_json", fileName + ": " + placeInText(text, broken->byte),
            base::say("broken JSON: {reason}", {{"reason", reasonOfJsonError(broken->message)}}));
    }
    return base::failure("bad_json", fileName,
                         base::say("broken JSON: a number is too large ({reason})",
                                   {{"reason", broken ? broken->message : ""}}));
}

std::optional<NamedNumbers> namedNumbers(const json& value) {
    if (!value.is_object()) return std::nullopt;
    NamedNumbers numbers;
    for (const auto& [name, one] : value.items()) {
        if (!one.is_number()) return std::nullopt;
        numbers.emplace_back(name, one.get<double>());
    }
    return numbers;
}

/// Nothing when a member is neither number, text nor null.
std::optional<FieldRecord> fieldRecord(const json& value) {
    if (!value.is_object()) return std::nullopt;
    FieldRecord record;
    for (const auto& [name, one] : value.items()) {
        if (one.is_number()) record.numbers.emplace_back(name, one.get<double>());
        if (one.is_string()) record.texts.emplace_back(name, one.get<std::string>());
        if (!one.is_number() && !one.is_string() && !one.is_null()) return std::nullopt;
    }
    return record;
}

FieldValue listValue(const json& list) {
    const auto allAre = [&list](auto is) { return std::all_of(list.begin(), list.end(), is); };
    if (allAre([](const json& one) { return one.is_number(); })) return list.get<std::vector<double>>();
    if (allAre([](const json& one) { return one.is_string(); })) return list.get<std::vector<std::string>>();
    std::vector<FieldRecord> rows;
    for (const auto& one : list) {
        auto record = fieldRecord(one);
        if (!record) return OtherValue{"a list"};
        rows.push_back(std::move(*record));
    }
    return rows;
}

FieldValue fieldValue(const json& value) {
    if (value.is_null()) return {};
    if (value.is_boolean()) return value.get<bool>();
    if (value.is_number()) return value.get<double>();
    if (value.is_string()) return value.get<std::string>();
    if (value.is_array()) return listValue(value);
    if (auto numbers = namedNumbers(value)) return std::move(*numbers);
    return OtherValue{"an object"};
}

std::map<std::string, FieldValue> fieldValues(const json& object) {
    std::map<std::string, FieldValue> fields;
    for (const auto& [name, value] : object.items()) fields[name] = fieldValue(value);
    return fields;
}

base::Result<geometry::Point> readPosition(const json& position, const std::string& where) {
    const bool holds =
        position.is_array() && position.size() >= 2 && position[0].is_number() && position[1].is_number();
    if (!holds) {
        return base::failure(
            errorAt(where + ": coordinates", base::say("found {found}, expected a position [x, y] of numbers",
                                                       {{"found", position.dump().substr(0, 60)}})));
    }
    return geometry::Point{position[0].get<double>(), position[1].get<double>()};
}

base::Result<geometry::Polyline> readPositions(const json& list, const std::string& where) {
    if (!list.is_array()) {
        return base::failure(
            errorAt(where + ": coordinates", base::say("found no list, expected a list of positions")));
    }
    geometry::Polyline line;
    for (const auto& position : list) {
        const auto point = readPosition(position, where);
        if (!point) return base::failure(point.error());
        line.push_back(*point);
    }
    return line;
}

base::Result<std::vector<geometry::Polyline>> readLines(const json& lists, const std::string& where) {
    if (!lists.is_array()) {
        return base::failure(
            errorAt(where + ": coordinates", base::say("found no list, expected lists of positions")));
    }
    std::vector<geometry::Polyline> lines;
    for (const auto& list : lists) {
        auto line = readPositions(list, where);
        if (!line) return base::failure(line.error());
        lines.push_back(std::move(*line));
    }
    return lines;
}

base::Result<base::Done> readPolygons(const json& lists, const std::string& where, PlanGeometry& result) {
    if (!lists.is_array()) {
        return base::failure(errorAt(where + ": coordinates", base::say("found no list, expected polygons")));
    }
    for (const auto& one : lists) {
        auto rings = readLines(one, where);
        if (!rings) return base::failure(rings.error());
        result.polygons.push_back(std::move(*rings));
    }
    return base::Done{};
}

base::Result<base::Done> addCoordinates(const json& geometry, const std::string& where,
                                        PlanGeometry& result) {
    const json empty = json::array();
    const json& coordinates = geometry.contains("coordinates") ? geometry.at("coordinates") : empty;
    if (result.type == "Point") {
        const auto point = readPosition(coordinates, where);
        if (!point) return base::failure(point.error());
        result.points.push_back(*point);
        return base::Done{};
    }
    if (result.type == "LineString") {
        auto line = readPositions(coordinates, where);
        if (!line) return base::failure(line.error());
        result.lines.push_back(std::move(*line));
        return base::Done{};
    }
    if (result.type == "MultiLineString") {
        auto lines = readLines(coordinates, where);
        if (!lines) return base::failure(lines.error());
        result.lines.insert(result.lines.end(), lines->begin(), lines->end());
        return base::Done{};
    }
    if (result.type == "Polygon") return readPolygons(json::array({coordinates}), where, result);
    if (result.type == "MultiPolygon") return readPolygons(coordinates, where, result);
    return base::failure(
        errorAt(where + ": geometry",
                base::say("found the type '{found}', expected Point, (Multi)LineString or (Multi)Polygon",
                          {{"found", result.type}})));
}

std::string textMember(const json& object, const char* name) {
    if (!object.is_object() || !object.contains(name)) return {};
    const json& value = object.at(name);
    if (value.is_string()) return value.get<std::string>();
    return value.is_number() ? value.dump() : std::string();
}

base::Result<PlanGeometry> readGeometry(const json& feature, const std::string& where) {
    PlanGeometry result;
    if (!feature.contains("geometry") || !feature.at("geometry").is_object()) return result;
    const json& geometry = feature.at("geometry");
    const std::string type = textMember(geometry, "type");
    if (type == "GeometryCollection" && geometry.contains("geometries")) {
        for (const auto& part : geometry.at("geometries")) {
            result.type = textMember(part, "type");
            const auto done = addCoordinates(part, where, result);
            if (!done) return base::failure(done.error());
        }
        result.type = type;
        return result;
    }
    result.type = type;
    const auto done = addCoordinates(geometry, where, result);
    if (!done) return base::failure(done.error());
    return result;
}

base::Result<PlanFeature> readFeature(const json& feature, const std::string& fileName, std::size_t number) {
    PlanFeature result;
    result.place = "feature " + std::to_string(number);
    const std::string where = fileName + ": " + result.place;
    if (textMember(feature, "type") != "Feature") {
        return base::failure(errorAt(where + ": type", base::say("found '{found}', expected 'Feature'",
                                                                 {{"found", textMember(feature, "type")}})));
    }
    if (!feature.contains("properties") || !feature.at("properties").is_object()) {
        return base::failure(
            errorAt(where + ": properties",
                    base::say("the feature has no properties, expected an object with 'layer'")));
    }
    result.id = textMember(feature, "id");
    result.fields = fieldValues(feature.at("properties"));
    result.layer = textMember(feature.at("properties"), "layer");
    const std::string id = textMember(feature.at("properties"), "id");
    const std::string label =
        id.empty() || result.layer.empty() ? "" : " (" + oneLine(result.layer + " " + id) + ")";
    auto geometry = readGeometry(feature, where + label);
    if (!geometry) return base::failure(geometry.error());
    result.geometry = std::move(*geometry);
    return result;
}

/// "EPSG:5514" and its URN and URL spellings; "" for WGS 84 as longitude/latitude.
base::Result<base::Done> readFrame(const json& document, const std::string& fileName, PlanFile& plan) {
    if (!document.contains("crs")) return base::Done{};
    const json& crs = document.at("crs");
    if (crs.is_null()) {
        plan.frame = PlanFrame::Local;
        return base::Done{};
    }
    const std::string name =
        crs.is_object() && crs.contains("properties") ? textMember(crs.at("properties"), "name") : "";
    if (name.empty()) {
        return base::failure(
            errorAt(fileName + ": crs",
                    base::say("found {found}, expected null or a name such as \"urn:ogc:def:crs:EPSG::5514\"",
                              {{"found", crs.dump().substr(0, 60)}})));
    }
    const bool longitudeLatitude = name.find("CRS84") != std::string::npos;
    plan.frame = longitudeLatitude ? PlanFrame::Wgs84 : PlanFrame::Named;
    plan.crsName = longitudeLatitude ? "" : name;
    return base::Done{};
}

base::Result<base::Done> readTable(const json& rows, const std::string& table, const std::string& fileName,
                                   PlanFile& plan) {
    const std::string where = fileName + ": vidette: " + table;
    if (!rows.is_array())
        return base::failure(errorAt(where, base::say("found no list, expected a list of objects")));
    for (const auto& row : rows) {
        if (!row.is_object())
            return base::failure(errorAt(where, base::say("found no object, expected objects")));
        PlanFeature feature;
        feature.fields = fieldValues(row);
        feature.layer = table.substr(0, table.size() - 1);
        feature.place = "row " + std::to_string(plan.tables[table].size() + 1);
        plan.tables[table].push_back(std::move(feature));
    }
    return base::Done{};
}

base::Result<base::Done> readProblems(const json& rows, const std::string& fileName, PlanFile& plan) {
    const std::string where = fileName + ": vidette: problems";
    if (!rows.is_array())
        return base::failure(errorAt(where, base::say("found no list, expected a list of objects")));
    for (const auto& row : rows) {
        if (!row.is_object() || !row.contains("problem")) {
            return base::failure(errorAt(where, base::say("found no decision problem, expected {example}",
                                                          {{"example", "{id, problem}"}})));
        }
        PlanProblem problem{textMember(row, "id"), textMember(row, "uid"), row.at("problem").dump()};
        plan.problems.push_back(std::move(problem));
    }
    return base::Done{};
}

/// The member "vidette": what a plan says that has no place.
base::Result<base::Done> readHeader(const json& document, const std::string& fileName, PlanFile& plan) {
    if (!document.contains("vidette")) return base::Done{};
    const json& header = document.at("vidette");
    if (!header.is_object()) {
        return base::failure(
            errorAt(fileName + ": vidette", base::say("found no object, expected an object")));
    }
    for (const auto& [name, value] : header.items()) {
        const bool table = name == "sites" || name == "levels" || name == "kits";
        auto done = base::Result<base::Done>(base::Done{});
        if (table) done = readTable(value, name, fileName, plan);
        if (name == "problems") done = readProblems(value, fileName, plan);
        if (!done) return done;
        if (!table && name != "problems") plan.header[name] = fieldValue(value);
    }
    return base::Done{};
}

} // namespace

std::vector<std::string> decisionFiles(std::string_view text) {
    if (text.find("\"decisions\"") == std::string_view::npos) return {};
    const auto parsed = parseJson(
        text, "", [](const json&) {}, base::Task());
    const json document = parsed ? *parsed : json();
    if (!document.is_object() || !document.contains("vidette")) return {};
    const json& header = document.at("vidette");
    if (!header.is_object() || !header.contains("decisions")) return {};
    std::vector<std::string> files;
    for (const auto& one : header.at("decisions")) {
        if (one.is_string()) files.push_back(one.get<std::string>());
    }
    return files;
}

base::Result<PlanFile> parsePlanFile(std::string_view text, const std::string& fileName,
                                     const base::Task& task) {
    PlanFile plan;
    std::optional<base::Error> wrong; // the first feature that cannot be read
    const auto take = [&](const json& one) {
        if (wrong) return;
        auto feature = readFeature(one, fileName, plan.features.size() + 1);
        if (!feature) wrong = feature.error();
        if (feature) plan.features.push_back(std::move(*feature));
    };
    const auto document = parseJson(text, fileName, take, task);
    if (!document) return base::failure(document.error());
    if (textMember(*document, "type") != "FeatureCollection" || !document->contains("features") ||
        !document->at("features").is_array()) {
        return base::failure(errorAt(
            fileName,
            base::say(
                "found JSON that is no plan, expected a GeoJSON FeatureCollection with a list of features")));
    }
    auto done = readFrame(*document, fileName, plan);
    if (done) done = readHeader(*document, fileName, plan);
    if (!done) return base::failure(done.error());
    if (wrong) return base::failure(*wrong);
    return plan;
}

} // namespace vidette::io
