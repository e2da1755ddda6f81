// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/plan_geojson.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/invariants.h"
#include "estate/levels.h"
#include "estate/row_codes.h"
#include "io/decision_json.h"
#include "io/plan_frame.h"
#include "io/plan_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace vidette::io {
namespace {

/// The rows of a plan while it is read.
struct PlanRows {
    std::vector<estate::Obstacle> obstacles;
    std::vector<estate::Zone> zones;
    std::vector<estate::Opening> openings;
    std::vector<estate::Camera> cameras;
    std::vector<estate::Mount> mounts;
    std::vector<estate::Demand> demands;
    std::vector<estate::Street> streets;
    std::vector<estate::Device> devices;
    std::vector<estate::Note> notes;
    std::vector<estate::Sign> signs;
};

/// Features name the levels of their plan, or of the project they are for.
class PlanLevels {
  public:
    PlanLevels(const estate::Estate& plan, const estate::Estate* project)
        : m_plan(plan), m_project(project) {}

    /// Null where the feature names none, or one that is not known.
    estate::LevelId of(FieldReader& fields) {
        const auto* named = std::get_if<std::string>(&fields.value("level"));
        if (!named || named->empty()) return {};
        estate::LevelId level = estate::levelNamed(m_plan, *named);
        if (level.isNull() && m_project) level = estate::levelNamed(*m_project, *named);
        if (level.isNull()) ++m_unknown[*named];
        return level;
    }

    void warn(const std::string& fileName, base::Warnings& warnings) const {
        for (const auto& [name, count] : m_unknown)
            warnings.push_back(
                {"unknown_level", fileName,
                 base::sayCount(
                     count, "there is no level '{level}'; what names it stands on every level ({n} feature)",
                     "there is no level '{level}'; what names it stands on every level ({n} features)",
                     {{"level", oneLine(name)}})});
    }

  private:
    const estate::Estate& m_plan;
    const estate::Estate* m_project;
    std::map<std::string, std::size_t> m_unknown;
};

template<typename Row>
base::Result<base::Done> keep(base::Result<Row> row, std::vector<Row>& rows, estate::LevelId level = {}) {
    if (!row) return base::failure(row.error());
    if constexpr (requires { row->level; }) row->level = level;
    rows.push_back(std::move(*row));
    return base::Done{};
}

bool hidesSomething(const base::Result<estate::Obstacle>& row) {
    return !row || !row->solids.empty() || !row->sheets.empty();
}

base::Result<base::Done> readRow(FieldReader& fields, const std::string& code, RowContext& context,
                                 const base::Table<estate::Site>& sites, PlanLevels& levels, PlanRows& rows) {
    const std::string& layer = fields.feature().layer;
    if (layer == "device") return keep(readDevice(fields, code), rows.devices);
    if (layer == "sign") return keep(readSign(fields, code, sites), rows.signs);
    if (layer == "street") {
        auto street = readStreet(fields, code, context);
        if (street && street->lines.empty()) return base::Done{};
        return keep(std::move(street), rows.streets);
    }
    const estate::LevelId level = levels.of(fields);
    if (layer == "camera") return keep(readCamera(fields, code, context), rows.cameras, level);
    if (layer == "zone") return keep(readZone(fields, code, context), rows.zones, level);
    if (layer == "site") return keep(readMount(fields, code), rows.mounts, level);
    if (layer == "demand") return keep(readDemand(fields, code, context), rows.demands, level);
    if (layer == "note") return keep(readNote(fields, code), rows.notes, level);
    if (layer == "opening") {
        auto opening = readOpening(fields, code, context);
        if (opening && opening->line.empty()) return base::Done{};
        return keep(std::move(opening), rows.openings, level);
    }
    auto obstacle = readObstacle(fields, code, context);
    if (!hidesSomething(obstacle)) return base::Done{};
    return keep(std::move(obstacle), rows.obstacles, level);
}

/// The `id` of a feature: of its properties, else its own; "" = none.
base::Result<std::string> idOf(const PlanFeature& feature) {
    FieldReader fields(feature, feature.place);
    std::string id(base::trimmed(fields.text("id", feature.id)));
    if (fields.error()) return base::failure(*fields.error());
    return id;
}

/// Codes given by the file, one set per layer; fails on an id used twice in a layer and an unknown layer.
base::Result<std::map<std::string, std::set<std::string>>> givenCodes(const PlanFile& plan) {
    static const std::vector<std::string> kLayers{"obstacle", "zone",   "camera", "site", "demand",
                                                  "opening",  "street", "device", "note", "sign"};
    std::map<std::string, std::set<std::string>> codes;
    for (const auto& feature : plan.features) {
        if (std::find(kLayers.begin(), kLayers.end(), feature.layer) == kLayers.end()) {
            const base::Fillings told{{"found", oneLine(feature.layer)},
                                      {"words", base::join(kLayers, ", ")}};
            return base::failure("unknown_layer", feature.place + ": layer",
                                 feature.layer.empty()
                                     ? base::say("the field is missing, expected one of {words}", told)
                                     : base::say("found '{found}', expected one of {words}", told));
        }
        const auto id = idOf(feature);
        if (!id) return base::failure(id.error());
        if (!id->empty() && !codes[feature.layer].insert(*id).second) {
            return base::failure("duplicate_id",
                                 feature.place + ": " + oneLine(feature.layer + " " + *id) + ": id",
                                 base::say("the id is used twice in this layer, expected each once"));
        }
    }
    return codes;
}

/// How often a field of a layer was not read, by both their names.
using Unread = std::map<std::pair<std::string, std::string>, std::size_t>;

/// Names every field that no reader asked for, once per layer.
void warnOfUnread(const Unread& unread, const std::string& fileName, base::Warnings& warnings) {
    for (const auto& [names, count] : unread) {
        warnings.push_back(
            {"unknown_field", fileName,
             base::sayCount(
                 count,
                 "the field '{field}' of the layer {layer} is not known and was left out ({n} feature)",
                 "the field '{field}' of the layer {layer} is not known and was left out ({n} features)",
                 {{"field", names.first}, {"layer", names.second}})});
    }
}

/// Cameras and devices name what they hang on by its code; a device of this plan may have an identity of its
/// own. One that is not in the plan may be in the project the rows are brought into, so it is only named.
base::Result<base::Done> hangOnDevices(PlanRows& rows, base::Warnings& warnings) {
    std::map<estate::DeviceId, estate::DeviceId> ids;
    for (const auto& device : rows.devices) ids[estate::namedDevice(device.code)] = device.id;
    const auto resolve = [&](estate::DeviceId& id, const std::string& where) {
        const auto found = ids.find(id);
        if (found != ids.end()) id = found->second;
        if (found != ids.end() || id.isNull()) return;
        warnings.push_back({"unknown_device", where, base::say("the device it names is not in this plan")});
    };
    for (auto& device : rows.devices) resolve(device.uplink, "device " + device.code + ": uplink");
    for (auto& camera : rows.cameras) resolve(camera.device, "camera " + camera.code + ": device");
    return estate::checkNoRing(base::Table<estate::Device>::of(rows.devices));
}

base::Result<PlanRows> readFeatures(const PlanFile& plan, RowContext& context, const estate::Estate& header,
                                    PlanLevels levels, const std::string& fileName, const base::Task& task) {
    auto codes = givenCodes(plan);
    if (!codes) return base::failure(codes.error());
    std::map<std::string, estate::CodeSequence> sequences;
    for (const auto& feature : plan.features) {
        if (task.cancelled()) break;
        const std::string& layer = feature.layer;
        if (!sequences.contains(layer))
            sequences.try_emplace(layer, estate::codePrefix(layer), (*codes)[layer]);
    }
    PlanRows rows;
    Unread unread;
    for (const auto& feature : plan.features) {
        if (task.cancelled()) return base::failure("cancelled", "plan", base::say("reading was cancelled"));
        auto code = idOf(feature).value_or("");
        const std::string label =
            code.empty() ? feature.place + " (" + feature.layer + ")" : oneLine(feature.layer + " " + code);
        if (code.empty()) code = sequences.at(feature.layer).next();
        FieldReader fields(feature, label);
        const auto done = readRow(fields, code, context, header.sites, levels, rows);
        if (!done) return base::failure(done.error());
        for (const auto& name : fields.unread()) {
            if (!std::holds_alternative<std::monostate>(feature.fields.at(name)))
                ++unread[{oneLine(name), feature.layer}];
        }
    }
    const auto hung = hangOnDevices(rows, context.warnings);
    if (!hung) return base::failure(hung.error());
    for (auto& warning : context.warnings) warning.where = fileName + ": " + warning.where;
    levels.warn(fileName, context.warnings);
    warnOfUnread(unread, fileName, context.warnings);
    return rows;
}

base::Result<base::Done> readHeader(const PlanFile& plan, estate::Estate& estate) {
    PlanFeature header;
    header.fields = plan.header;
    FieldReader fields(header, "vidette");
    estate.name = fields.text("name");
    estate.retentionDays = fields.whole("retention_days", 0);
    estate.retentionProfile = fields.text("retention_profile");
    estate.retentionReason = fields.text("retention_reason");
    if (estate.retentionDays < 0)
        fields.fail("retention_days", base::say("found {found}, expected 0 or more days",
                                                {{"found", std::to_string(estate.retentionDays)}}));
    if (fields.error()) return base::failure(*fields.error());
    return base::Done{};
}

/// The rows of a table of the member "vidette", each with the `id` it must have.
template<typename Row, typename Read>
base::Result<std::vector<Row>> readTable(const PlanFile& plan, const std::string& table, Read read) {
    std::vector<Row> rows;
    const auto found = plan.tables.find(table);
    if (found == plan.tables.end()) return rows;
    std::set<std::string> seen;
    for (const auto& feature : found->second) {
        FieldReader fields(feature, "vidette: " + table + ": " + feature.place);
        auto row = read(fields);
        if (!row) return base::failure(row.error());
        if (!seen.insert(row->id.text()).second) {
            return base::failure("duplicate_id", fields.label() + ": id",
                                 base::say("the id is used twice in this table, expected each once"));
        }
        rows.push_back(std::move(*row));
    }
    return rows;
}

std::string codeOf(FieldReader& fields) {
    std::string code(base::trimmed(fields.text("id")));
    if (code.empty()) fields.fail("id", base::say("the field is missing, expected a short name"));
    return code;
}

base::Result<base::Done> readTables(const PlanFile& plan, estate::Estate& estate) {
    const auto sites = readTable<estate::Site>(plan, "sites", [](FieldReader& fields) {
        const std::string code = codeOf(fields);
        return readSite(fields, code);
    });
    if (!sites) return base::failure(sites.error());
    const auto levels = readTable<estate::Level>(
        plan, "levels", [&](FieldReader& fields) { return readLevel(fields, *sites); });
    if (!levels) return base::failure(levels.error());
    const auto kits = readTable<estate::Kit>(plan, "kits", [](FieldReader& fields) {
        const std::string code = codeOf(fields);
        return readKit(fields, code);
    });
    if (!kits) return base::failure(kits.error());
    estate.sites = base::Table<estate::Site>::of(*sites);
    estate.levels = base::Table<estate::Level>::of(*levels);
    estate.kits = base::Table<estate::Kit>::of(*kits);
    return base::Done{};
}

base::Result<base::Done> readProblems(const PlanFile& plan, estate::Estate& estate,
                                      base::Warnings& warnings) {
    std::vector<estate::DecisionProblem> rows;
    std::set<std::string> codes;
    for (const auto& written : plan.problems) {
        const std::string label = "vidette: problem " + written.id;
        if (written.id.empty() || !codes.insert(written.id).second) {
            return base::failure("duplicate_id", label + ": id",
                                 base::say("the id is missing or used twice"));
        }
        const auto uuid = base::uuidFromText(written.uid);
        if (!written.uid.empty() && !uuid) {
            return base::failure("bad_value", label + ": uid", base::say("found no UUID, expected one"));
        }
        auto problem = readProblem(written.json, label);
        if (!problem) return base::failure(problem.error());
        warnings.insert(warnings.end(), problem->warnings.begin(), problem->warnings.end());
        const auto id = uuid ? estate::ProblemId{*uuid} : estate::ProblemId::named(written.id);
        rows.push_back({id, written.id, std::move(problem->value)});
    }
    estate.problems = base::Table<estate::DecisionProblem>::of(std::move(rows));
    return base::Done{};
}

/// Features without a layer belong to the one that is asked for; features of others are left out.
void selectLayer(PlanFile& plan, const std::string& layer) {
    if (layer.empty()) return;
    for (auto& feature : plan.features) {
        if (feature.layer.empty()) feature.layer = layer;
    }
    std::erase_if(plan.features, [&](const PlanFeature& feature) { return feature.layer != layer; });
}

void renameProperties(PlanFile& plan, const std::map<std::string, std::string>& properties) {
    for (auto& feature : plan.features) {
        for (const auto& [field, property] : properties) {
            auto value = feature.fields.extract(property);
            if (value) feature.fields[field] = std::move(value.mapped());
        }
    }
}

void takeRows(PlanRows rows, estate::Estate& estate) {
    estate.obstacles = base::Table<estate::Obstacle>::of(std::move(rows.obstacles));
    estate.zones = base::Table<estate::Zone>::of(std::move(rows.zones));
    estate.openings = base::Table<estate::Opening>::of(std::move(rows.openings));
    estate.cameras = base::Table<estate::Camera>::of(std::move(rows.cameras));
    estate.mounts = base::Table<estate::Mount>::of(std::move(rows.mounts));
    estate.demands = base::Table<estate::Demand>::of(std::move(rows.demands));
    estate.streets = base::Table<estate::Street>::of(std::move(rows.streets));
    estate.devices = base::Table<estate::Device>::of(std::move(rows.devices));
    estate.notes = base::Table<estate::Note>::of(std::move(rows.notes));
    estate.signs = base::Table<estate::Sign>::of(std::move(rows.signs));
}

} // namespace

base::Result<base::WithWarnings<estate::Estate>> readPlan(std::string_view text, const std::string& fileName,
                                                          const PlanReading& reading,
                                                          const base::Task& task) {
    auto plan = parsePlanFile(text, fileName, task);
    if (!plan) return base::failure(plan.error());
    renameProperties(*plan, reading.properties);
    selectLayer(*plan, reading.layer);
    RowContext context;
    auto standards = catalog::densityStandards();
    if (!standards) return base::failure(standards.error());
    context.standards = std::move(*standards);

    base::WithWarnings<estate::Estate> result;
    auto frame = bringIntoMetres(*plan, fileName, reading.frame, result.warnings);
    if (!frame) return base::failure(frame.error());
    result.value.crs = std::move(*frame);
    auto done = readHeader(*plan, result.value);
    if (done) done = readTables(*plan, result.value);
    if (done) done = readProblems(*plan, result.value, context.warnings);
    if (!done) return base::failure(base::within(fileName, done.error()));
    auto rows =
        readFeatures(*plan, context, result.value, PlanLevels(result.value, reading.project), fileName, task);
    if (!rows) return base::failure(base::within(fileName, rows.error()));
    takeRows(std::move(*rows), result.value);
    result.warnings.insert(result.warnings.end(), context.warnings.begin(), context.warnings.end());
    return result;
}

} // namespace vidette::io
