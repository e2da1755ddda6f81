// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/vector_rows.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/invariants.h"
#include "io/plan_shapes.h"
#include "io/vector_fields.h"

#include <algorithm>
#include <cmath>

namespace vidette::io {
namespace {

/// Of the lens of a camera that a register places without saying how high it hangs.
constexpr double kCameraHeight = 5;

bool isWording(const std::string& field) {
    static const std::set<std::string> kWording{"id",     "name",       "kind",  "opaque",        "is_entry",
                                                "status", "projection", "model", "required_class"};
    return kWording.contains(field);
}

bool isLength(const std::string& field) {
    static const std::set<std::string> kLengths{"top", "base", "height", "range", "ir_range"};
    return kLengths.contains(field);
}

/// The part of "camera C2: height" that tells reasons apart.
std::string subjectOf(const base::Error& error) {
    const auto at = error.where.rfind(": ");
    return at == std::string::npos ? error.where : error.where.substr(at + 2);
}

bool missing(const std::map<std::string, FieldValue>& fields, const std::string& name) {
    const auto at = fields.find(name);
    return at == fields.end() || std::holds_alternative<std::monostate>(at->second);
}

std::string planLayerOf(const std::string& as) {
    if (as == "building") return "obstacle";
    return as == "district" || as == "parcel" ? "zone" : as;
}

base::Result<estate::Street> streetOf(FieldReader& fields, const std::string& code, RowContext& context) {
    estate::Street street;
    street.id = rowId<estate::StreetId>(fields, "street", code);
    street.code = code;
    street.name = fields.text("name");
    street.kind = fields.text("kind");
    street.weight = fields.number("weight", 1);
    auto lines = linesOf(fields.feature().geometry, fields.label(), context.warnings);
    if (!lines) return base::failure(lines.error());
    street.lines = std::move(*lines);
    if (fields.error()) return base::failure(*fields.error());
    return street;
}

bool hasShape(const estate::Obstacle& row) {
    return !row.solids.empty() || !row.sheets.empty();
}
bool hasShape(const estate::Opening& row) {
    return !row.line.empty();
}
bool hasShape(const estate::Street& row) {
    return !row.lines.empty();
}
bool hasShape(const auto& /*point or zone*/) {
    return true;
}

template<typename Row>
base::Result<base::Done> put(base::Result<Row> row, std::vector<Row>& rows) {
    if (!row) return base::failure(row.error());
    if (!hasShape(*row)) return base::failure("no_length", "geometry", base::say("the line has no length"));
    rows.push_back(std::move(*row));
    return base::Done{};
}

} // namespace

VectorRows::VectorRows(const VectorReading& reading)
    : m_reading(reading), m_codes(reading.used.begin(), reading.used.end()) {
    for (const auto& name : fieldsOfLayer(reading.as)) {
        const auto mapped = reading.columns.find(name);
        Field field{name,
                    mapped == reading.columns.end() ? usualColumns(reading.as, name)
                                                    : std::vector<std::string>{mapped->second},
                    {}};
        field.columns.assign(field.names.size(), -1);
        m_fields.push_back(std::move(field));
    }
}

base::Result<VectorRows> VectorRows::of(const VectorReading& reading) {
    VectorRows rows(reading);
    auto standards = catalog::densityStandards();
    if (!standards) return base::failure(standards.error());
    rows.m_context.standards = std::move(*standards);
    return rows;
}

void VectorRows::addColumn(const std::string& name) {
    const int number = static_cast<int>(m_columns.size());
    m_columns.push_back(name);
    for (auto& field : m_fields) {
        const bool asked = m_reading.columns.contains(field.name);
        for (std::size_t i = 0; i < field.names.size(); ++i) {
            const bool same = asked ? field.names[i] == name : field.names[i] == base::lowered(name);
            if (same && field.columns[i] < 0) field.columns[i] = number;
        }
    }
}

void VectorRows::skip(const MapSkip& skip) {
    m_notes.add(
        NoteKind::Skipped, skip.code, "", [&] { return skip.message; }, skip.place);
}

/// Numbers are read with their units; what is no number is said and left out.
FieldValue VectorRows::valueOf(const std::string& field, const FieldValue& found, const std::string& place) {
    if (std::holds_alternative<bool>(found)) return found;
    const auto* text = std::get_if<std::string>(&found);
    if (isWording(field)) {
        const auto* number = std::get_if<double>(&found);
        const std::string word = text     ? std::string(base::trimmed(*text))
                                 : number ? base::toText(*number)
                                          : "";
        const auto mapped = m_reading.words.find(field + ":" + word);
        const std::string meant = mapped == m_reading.words.end() ? word : mapped->second;
        if (meant.empty()) return {};
        if (field == "opaque" || field == "is_entry") return flagWord(meant);
        return field == "status" ? FieldValue(statusWord(meant)) : FieldValue(meant);
    }
    if (!text) return found;
    const auto number = isLength(field) ? metresFromText(*text) : base::numberFromText(*text);
    if (number) return *number;
    if (!base::trimmed(*text).empty()) {
        m_notes.add(
            NoteKind::Assumed, "no_number", field,
            [&] {
                return base::say("{field}: found '{found}', which is no number; it counts as not stated",
                                 {{"field", field}, {"found", oneLine(*text)}});
            },
            place);
    }
    return {};
}

std::map<std::string, FieldValue> VectorRows::fieldsOf(const Values& values, const MapFeature& feature) {
    std::map<std::string, FieldValue> fields;
    for (const auto& field : m_fields) {
        for (const int column : field.columns) {
            const FieldValue* found = column < 0 ? nullptr : values[static_cast<std::size_t>(column)];
            if (found && missing(fields, field.name))
                fields[field.name] = valueOf(field.name, *found, feature.place);
        }
        const auto fixed = m_reading.values.find(field.name);
        if (fixed != m_reading.values.end() && missing(fields, field.name))
            fields[field.name] = valueOf(field.name, fixed->second, feature.place);
    }
    return fields;
}

/// Storeys become metres; a camera without a height gets one.
void VectorRows::assumeHeights(std::map<std::string, FieldValue>& fields, const std::string& place) {
    const auto assume = [&](const std::string& field, const std::string& from) {
        const auto* storeys = std::get_if<double>(&fields[from]);
        if (storeys && *storeys > 0 && missing(fields, field)) {
            fields[field] = *storeys * m_reading.storeyHeight;
            m_notes.add(
                NoteKind::Assumed, "height_of_storeys", field,
                [&] {
                    return base::say("{field} from the number of storeys, {metres} m each",
                                     {{"field", field}, {"metres", base::sayNumber(m_reading.storeyHeight)}});
                },
                place);
        }
        fields.erase(from);
    };
    const bool solid = planLayerOf(m_reading.as) == "obstacle";
    const auto* top = solid && !missing(fields, "top") ? std::get_if<double>(&fields["top"]) : nullptr;
    if (top && *top <= 0) {
        fields.erase("top");
        m_notes.add(
            NoteKind::Assumed, "no_height", "top",
            [] { return base::say("a height of 0 or less counts as not stated"); }, place);
    }
    if (solid) {
        assume("top", "storeys");
        assume("base", "base_storeys");
        if (missing(fields, "top")) {
            m_notes.add(
                NoteKind::Assumed, "no_top", "top",
                [] {
                    return base::say(
                        "no height is stated: higher than every sight line (give one by --set top=…)");
                },
                place);
        }
    }
    if (m_reading.as == "camera" && missing(fields, "status")) {
        m_notes.add(
            NoteKind::Assumed, "no_status", "status",
            [] { return base::say("no status is stated: in operation"); }, place);
    }
    m_assumed.clear();
    if (m_reading.as == "camera" && missing(fields, "pan")) m_assumed.push_back("pan");
    if (m_reading.as == "camera" && missing(fields, "height")) {
        fields["height"] = kCameraHeight;
        m_assumed.push_back("height");
        m_notes.add(
            NoteKind::Assumed, "no_height", "height",
            [] {
                return base::say("no height is stated: {metres} m",
                                 {{"metres", base::sayNumber(kCameraHeight)}});
            },
            place);
    }
}

std::string VectorRows::codeOf(std::map<std::string, FieldValue>& fields, const MapFeature& feature) {
    const auto* stated = std::get_if<std::string>(&fields["id"]);
    std::string code = stated ? *stated : feature.name;
    fields.erase("id");
    if (m_codes.insert(code).second) return code;
    int next = 2;
    while (!m_codes.insert(code + "~" + std::to_string(next)).second) ++next;
    const std::string fresh = code + "~" + std::to_string(next);
    m_notes.add(
        NoteKind::Assumed, "renamed", "id",
        [&] {
            return base::say("id: '{code}' stands there more than once; this one is called {name}",
                             {{"code", oneLine(code)}, {"name", oneLine(fresh)}});
        },
        feature.place);
    return fresh;
}

void VectorRows::take(const MapFeature& feature) {
    Values values(m_columns.size(), nullptr);
    for (const auto& [column, value] : feature.values) {
        if (column >= 0 && static_cast<std::size_t>(column) < values.size())
            values[static_cast<std::size_t>(column)] = &value;
    }
    PlanFeature plan;
    plan.layer = planLayerOf(m_reading.as);
    plan.fields = fieldsOf(values, feature);
    assumeHeights(plan.fields, feature.place);
    const std::string code = codeOf(plan.fields, feature);
    if (m_reading.as == "building") plan.fields["kind"] = std::string("building");
    if (plan.layer == "zone" && m_reading.as != "zone") plan.fields["kind"] = m_reading.as;
    const bool aimed = m_reading.as == "camera" && !missing(plan.fields, "pan");
    if (aimed) std::get<double>(plan.fields["pan"]) += feature.turn;
    plan.geometry = feature.geometry;
    FieldReader reader(plan, plan.layer + " " + code);
    const auto done = addRow(reader, code);
    drainWarnings(feature.place);
    if (!done) {
        m_codes.erase(code);
        m_notes.add(
            NoteKind::Skipped, done.error().code, subjectOf(done.error()),
            [&] { return subjectOf(done.error()) + ": " + done.error().message; }, feature.place);
        return;
    }
    ++m_taken;
    if (!feature.repair.empty()) {
        m_notes.add(
            NoteKind::Repaired, "outline", "",
            [&] {
                return base::say("the outline crossed itself and was mended ({reason})",
                                 {{"reason", feature.repair}});
            },
            feature.place);
    }
}

base::Result<base::Done> VectorRows::addRow(FieldReader& reader, const std::string& code) {
    const std::string& layer = reader.feature().layer;
    if (layer == "obstacle") return put(readObstacle(reader, code, m_context), m_obstacles);
    if (layer == "zone") return put(readZone(reader, code, m_context), m_zones);
    if (layer == "opening") return put(readOpening(reader, code, m_context), m_openings);
    if (layer == "street") return put(streetOf(reader, code, m_context), m_streets);
    if (layer == "site") return put(readMount(reader, code), m_mounts);
    if (layer == "demand") return put(readDemand(reader, code, m_context), m_demands);
    auto camera = readCamera(reader, code, m_context);
    if (camera) camera->assumed = m_assumed;
    return put(std::move(camera), m_cameras);
}

void VectorRows::drainWarnings(const std::string& place) {
    for (const auto& warning : m_context.warnings)
        m_notes.add(
            NoteKind::Repaired, warning.code, "", [&] { return warning.message; }, place);
    m_context.warnings.clear();
}

std::vector<std::string> VectorRows::missingColumns() const {
    std::vector<std::string> absent;
    for (const auto& field : m_fields) {
        const bool asked = m_reading.columns.contains(field.name);
        if (asked && field.columns.front() < 0) absent.push_back(field.names.front());
    }
    return absent;
}

estate::Estate VectorRows::estate() {
    estate::Estate estate;
    estate.obstacles = base::Table<estate::Obstacle>::of(std::move(m_obstacles));
    estate.zones = base::Table<estate::Zone>::of(std::move(m_zones));
    estate.openings = base::Table<estate::Opening>::of(std::move(m_openings));
    estate.streets = base::Table<estate::Street>::of(std::move(m_streets));
    estate.mounts = base::Table<estate::Mount>::of(std::move(m_mounts));
    estate.demands = base::Table<estate::Demand>::of(std::move(m_demands));
    estate.cameras = base::Table<estate::Camera>::of(std::move(m_cameras));
    return estate;
}

} // namespace vidette::io
