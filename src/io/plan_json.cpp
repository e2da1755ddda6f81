// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "io/plan_feature.h"
#include "io/plan_geojson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace vidette::io {
namespace {

using nlohmann::json;

base::Error errorAt(const std::string& where, std::string message) {
    return {"bad_plan", where, std::move(message)};
}

/// "line 3, column 12" of the byte the parser stopped at.
std::string placeOf(std::string_view text, std::size_t byte) {
    const auto before = text.substr(0, std::min(text.size(), byte > 0 ? byte - 1 : 0));
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const auto lineStart = before.rfind('\n');
    const auto column = lineStart == std::string_view::npos ? before.size() : before.size() - lineStart - 1;
    return "line " + std::to_string(lines + 1) + ", column " + std::to_string(column + 1);
}

/// The last part of the library's message, which says what was read and what was expected.
std::string reasonOf(const std::string& message) {
    const auto at = message.find("syntax error");
    const auto end = message.rfind("; last read");
    if (at == std::string::npos) return message;
    return message.substr(at, end == std::string::npos || end < at ? std::string::npos : end - at);
}

/// How deep lists and objects stand in each other. The library walks trees by recursion, so depth is bounded
/// before it sees the text.
int depthOf(std::string_view text) {
    int depth = 0;
    int deepest = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\') ++i;
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '[' || c == '{') deepest = std::max(deepest, ++depth);
        if (c == ']' || c == '}') --depth;
    }
    return deepest;
}

/// Goes through a text for the parser of the library, which knows of no task: on the way it tells how far it
/// is, and when the task is cancelled the text ends there.
class WatchedText {
  public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    WatchedText(std::string_view text, std::size_t at, const base::Task& task)
        : m_text(text), m_at(at), m_task(&task) {}
    char operator*() const { return m_text[m_at]; }
    WatchedText& operator++() {
        constexpr std::size_t kPoll = 1 << 16;
        if (++m_at % kPoll != 0) return *this;
        m_task->progress(kParsing * static_cast<double>(m_at) / static_cast<double>(m_text.size()));
        if (m_task->cancelled()) m_at = m_text.size();
        return *this;
    }
    bool operator==(const WatchedText& other) const { return m_at == other.m_at; }
    bool operator!=(const WatchedText& other) const { return m_at != other.m_at; }

  private:
    static constexpr double kParsing = 0.5; // of the time that reading a plan takes

    std::string_view m_text;
    std::size_t m_at = 0;
    const base::Task* m_task;
};

auto cancelledReading(const std::string& fileName) {
    return base::failure("cancelled", fileName, "reading was cancelled");
}

base::Result<json> parseJson(std::string_view text, const std::string& fileName, const base::Task& task) {
    if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
    constexpr int kDeepest = 200;
    if (depthOf(text) > kDeepest) {
        return base::failure("bad_json", fileName,
                             "lists and objects stand more than 200 deep in each other, expected a plan");
    }
    try {
        return json::parse(WatchedText(text, 0, task), WatchedText(text, text.size(), task));
    } catch (const json::parse_error& error) {
        if (task.cancelled()) return cancelledReading(fileName);
        const std::string said = error.what();
        const auto read = said.find("last read: '");
        const bool noNumber =
            read != std::string::npos && said.find_first_of("NI", read) != std::string::npos;
        const char* hint = noNumber ? " (NaN and Infinity are no numbers in JSON)" : "";
        return base::failure("bad_json", fileName + ": " + placeOf(text, error.byte),
                             "broken JSON: " + reasonOf(said) + hint);
    } catch (const json::exception& error) {
        return base::failure("bad_json", fileName,
                             "broken JSON: a number is too large (" + std::string(error.what()) + ")");
    }
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
        return base::failure(errorAt(where + ": coordinates", "found " + position.dump().substr(0, 60) +
                                                                  ", expected a position [x, y] of numbers"));
    }
    return geometry::Point{position[0].get<double>(), position[1].get<double>()};
}

base::Result<geometry::Polyline> readPositions(const json& list, const std::string& where) {
    if (!list.is_array()) {
        return base::failure(errorAt(where + ": coordinates", "found no list, expected a list of positions"));
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
        return base::failure(errorAt(where + ": coordinates", "found no list, expected lists of positions"));
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
        return base::failure(errorAt(where + ": coordinates", "found no list, expected polygons"));
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
    return base::failure(errorAt(where + ": geometry", "found the type '" + result.type +
                                                           "', expected Point, (Multi)LineString or "
                                                           "(Multi)Polygon"));
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
        return base::failure(
            errorAt(where + ": type", "found '" + textMember(feature, "type") + "', expected 'Feature'"));
    }
    if (!feature.contains("properties") || !feature.at("properties").is_object()) {
        return base::failure(errorAt(where + ": properties",
                                     "the feature has no properties, expected an object with 'layer'"));
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
        return base::failure(errorAt(fileName + ": crs", "found " + crs.dump().substr(0, 60) +
                                                             ", expected null or a name such as "
                                                             "\"urn:ogc:def:crs:EPSG::5514\""));
    }
    const bool longitudeLatitude = name.find("CRS84") != std::string::npos;
    plan.frame = longitudeLatitude ? PlanFrame::Wgs84 : PlanFrame::Named;
    plan.crsName = longitudeLatitude ? "" : name;
    return base::Done{};
}

base::Result<base::Done> readTable(const json& rows, const std::string& table, const std::string& fileName,
                                   PlanFile& plan) {
    const std::string where = fileName + ": vidette: " + table;
    if (!rows.is_array()) return base::failure(errorAt(where, "found no list, expected a list of objects"));
    for (const auto& row : rows) {
        if (!row.is_object()) return base::failure(errorAt(where, "found no object, expected objects"));
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
    if (!rows.is_array()) return base::failure(errorAt(where, "found no list, expected a list of objects"));
    for (const auto& row : rows) {
        if (!row.is_object() || !row.contains("problem")) {
            return base::failure(errorAt(where, "found no decision problem, expected {id, problem}"));
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
        return base::failure(errorAt(fileName + ": vidette", "found no object, expected an object"));
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

std::string oneLine(std::string text) {
    constexpr std::size_t kLongest = 60;
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7F') c = '?';
    }
    return text.size() > kLongest ? text.substr(0, kLongest) + "…" : text;
}

std::string describe(const FieldValue& value) {
    if (std::holds_alternative<std::monostate>(value)) return "nothing";
    if (const bool* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
    if (const double* number = std::get_if<double>(&value)) return base::toText(*number);
    if (const auto* text = std::get_if<std::string>(&value)) return "the text '" + oneLine(*text) + "'";
    if (const auto* other = std::get_if<OtherValue>(&value)) return other->description;
    return std::holds_alternative<NamedNumbers>(value) ? "an object" : "a list";
}

std::vector<std::string> decisionFiles(std::string_view text) {
    if (text.find("\"decisions\"") == std::string_view::npos) return {};
    const auto parsed = parseJson(text, "", base::Task());
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
    const auto document = parseJson(text, fileName, task);
    if (!document) return base::failure(document.error());
    if (textMember(*document, "type") != "FeatureCollection" || !document->contains("features") ||
        !document->at("features").is_array()) {
        return base::failure(errorAt(fileName, "found JSON that is no plan, expected a GeoJSON "
                                               "FeatureCollection with a list of features"));
    }
    PlanFile plan;
    auto done = readFrame(*document, fileName, plan);
    if (done) done = readHeader(*document, fileName, plan);
    if (!done) return base::failure(done.error());
    for (const auto& one : document->at("features")) {
        if (task.cancelled()) return cancelledReading(fileName);
        auto feature = readFeature(one, fileName, plan.features.size() + 1);
        if (!feature) return base::failure(feature.error());
        plan.features.push_back(std::move(*feature));
    }
    return plan;
}

} // namespace vidette::io
