// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/plan_rows.h"

#include "base/optional_units.h"
#include "base/speech.h"
#include "base/text.h"
#include "estate/invariants.h"
#include "io/plan_shapes.h"

namespace vidette::io {
namespace {

const catalog::DensityClass* findClass(const RowContext& context, const std::string& name) {
    for (const auto& standard : context.standards) {
        if (const auto* found = standard.find(name)) return found;
    }
    return nullptr;
}

std::vector<std::string> classNames(const RowContext& context) {
    std::vector<std::string> names;
    for (const auto& standard : context.standards) {
        for (const auto& one : standard.classes) names.push_back(one.name);
    }
    return names;
}

std::string requiredClass(FieldReader& fields, const RowContext& context) {
    std::string name = fields.text("required_class");
    if (!name.empty() && !findClass(context, name))
        fields.unknownWord("required_class", name, classNames(context));
    return name;
}

double member(const NamedNumbers& row, const std::string& name) {
    for (const auto& [key, value] : row) {
        if (key == name) return value;
    }
    return 0;
}

/// {"detect": 44, …} by class names, or [{"pixels_per_metre": 25, "distance": 44}, …].
std::vector<geometry::PrintedDistance> printedDistances(FieldReader& fields, const RowContext& context) {
    const std::string name = "printed_distances";
    const FieldValue& found = fields.value(name);
    std::vector<geometry::PrintedDistance> result;
    if (const auto* byClass = std::get_if<NamedNumbers>(&found)) {
        for (const auto& [word, distance] : *byClass) {
            const auto* known = findClass(context, word);
            if (!known) fields.unknownWord(name, word, classNames(context));
            if (known) result.push_back({known->pixelsPerMetre, distance});
        }
        return result;
    }
    if (const auto* rows = std::get_if<std::vector<FieldRecord>>(&found)) {
        for (const auto& row : *rows)
            result.push_back({member(row.numbers, "pixels_per_metre"), member(row.numbers, "distance")});
        return result;
    }
    const auto* empty = std::get_if<std::vector<double>>(&found);
    if (!std::holds_alternative<std::monostate>(found) && !(empty && empty->empty())) {
        fields.fail(
            name,
            base::say("found {found}, expected an object of class names and metres, or a list of {example}",
                      {{"found", describe(found)}, {"example", "{pixels_per_metre, distance}"}}));
    }
    return result;
}

} // namespace

geometry::Point place(FieldReader& fields) {
    if (fields.feature().fromText) {
        const char* missing = base::toSay("the field is missing, expected a coordinate in metres");
        const double x = fields.required("x", missing);
        return {x, fields.required("y", missing)};
    }
    const auto point = pointOf(fields.feature().geometry, fields.label());
    if (point) return *point;
    fields.fail("geometry", point.error().message);
    return {};
}

namespace {

void readLens(FieldReader& fields, const RowContext& context, estate::Camera& camera) {
    camera.hfov = base::degrees(fields.optional("hfov"));
    camera.vfov = base::degrees(fields.optional("vfov"));
    camera.focalLength = fields.optional("focal_length");
    camera.sensorWidth = fields.optional("sensor_width");
    camera.imageWidth = fields.whole("image_width", 0);
    camera.imageHeight = fields.whole("image_height", 0);
    camera.projection = fields.choice("projection", estate::projections(), geometry::Projection::Rectilinear);
    camera.printed = printedDistances(fields, context);
}

/// [10, 95] = these directions; {"from": 10, "to": 80} = every direction between, clockwise.
void readAllowedPan(FieldReader& fields, estate::Mount& mount) {
    const FieldValue& found = fields.value("allowed_pan");
    if (std::holds_alternative<std::monostate>(found)) return;
    if (const auto* list = std::get_if<std::vector<double>>(&found)) {
        mount.allowedPan = *list;
        return;
    }
    const auto* range = std::get_if<NamedNumbers>(&found);
    const bool holds =
        range && range->size() == 2 && (*range)[0].first == "from" && (*range)[1].first == "to";
    if (!holds) {
        fields.fail("allowed_pan",
                    base::say("found {found}, expected a list of degrees or {example}",
                              {{"found", describe(found)}, {"example", R"({"from": …, "to": …})"}}));
        return;
    }
    mount.allowedPan = {(*range)[0].second, (*range)[1].second};
    mount.allowedPanIsRange = true;
}

} // namespace

base::Result<estate::Camera> readCamera(FieldReader& fields, const std::string& code, RowContext& context) {
    estate::Camera camera;
    camera.id = rowId<estate::CameraId>(fields, "camera", code);
    camera.code = code;
    camera.at = place(fields);
    camera.height = base::Metres(fields.required(
        "height", base::toSay("the field is missing, expected the height of the lens in metres")));
    camera.pan = base::Angle::degrees(fields.number("pan", 0));
    camera.tilt = base::degrees(fields.optional("tilt"));
    camera.roll = base::Angle::degrees(fields.number("roll", 0));
    readLens(fields, context, camera);
    camera.range = base::metres(fields.optional("range"));
    camera.irRange = base::metres(fields.optional("ir_range"));
    camera.kind = fields.choice("kind", estate::cameraKinds(), estate::CameraKind::Fixed);
    camera.status = fields.choice("status", estate::cameraStatuses(), estate::CameraStatus::InOperation);
    camera.model = fields.text("model");
    readAims(fields, camera);
    readBelongings(fields, camera);
    return checkedRow(fields, std::move(camera), estate::checkCamera);
}

base::Result<estate::Obstacle> readObstacle(FieldReader& fields, const std::string& code,
                                            RowContext& context) {
    const PlanGeometry& shape = fields.feature().geometry;
    if (shape.polygons.empty() && shape.lines.empty()) {
        return base::failure(wrongGeometry(shape, fields.label(), "(Multi)Polygon", "(Multi)LineString"));
    }
    auto solids = polygonsOf(shape, fields.label(), context.warnings);
    if (!solids) return base::failure(solids.error());
    auto sheets = linesOf(shape, fields.label(), context.warnings);
    if (!sheets) return base::failure(sheets.error());
    estate::Obstacle obstacle;
    obstacle.id = rowId<estate::ObstacleId>(fields, "obstacle", code);
    obstacle.code = code;
    obstacle.kind = fields.text("kind");
    obstacle.solids = std::move(*solids);
    obstacle.sheets = std::move(*sheets);
    obstacle.base = base::Metres(fields.number("base", 0));
    obstacle.top = base::metres(fields.optional("top"));
    obstacle.opaque = fields.flag("opaque", true);
    if (fields.error()) return base::failure(*fields.error());
    // A wall without length hides nothing: the warning is said, the caller leaves the row out.
    if (obstacle.solids.empty() && obstacle.sheets.empty()) return obstacle;
    return checkedRow(fields, std::move(obstacle), estate::checkObstacle);
}

base::Result<estate::Zone> readZone(FieldReader& fields, const std::string& code, RowContext& context) {
    const PlanGeometry& shape = fields.feature().geometry;
    if (shape.polygons.empty() || !shape.lines.empty() || !shape.points.empty()) {
        return base::failure(wrongGeometry(shape, fields.label(), "(Multi)Polygon"));
    }
    auto area = polygonsOf(shape, fields.label(), context.warnings);
    if (!area) return base::failure(area.error());
    estate::Zone zone;
    zone.id = rowId<estate::ZoneId>(fields, "zone", code);
    zone.code = code;
    zone.name = fields.text("name");
    zone.kind = fields.choice("kind", estate::zoneKinds(), estate::ZoneKind::Monitor);
    zone.area = std::move(*area);
    zone.requiredClass = requiredClass(fields, context);
    zone.requiredK = fields.whole("required_k", 1);
    zone.weight = fields.number("weight", 1);
    return checkedRow(fields, std::move(zone), estate::checkZone);
}

base::Result<estate::Opening> readOpening(FieldReader& fields, const std::string& code, RowContext& context) {
    const PlanGeometry& shape = fields.feature().geometry;
    if (shape.type != "LineString") {
        return base::failure(wrongGeometry(shape, fields.label(), "LineString"));
    }
    auto lines = linesOf(shape, fields.label(), context.warnings);
    if (!lines) return base::failure(lines.error());
    estate::Opening opening;
    opening.id = rowId<estate::OpeningId>(fields, "opening", code);
    opening.code = code;
    opening.kind = fields.text("kind", "door");
    opening.isEntry = fields.flag("is_entry", false);
    opening.opaque = fields.flag("opaque", true);
    if (fields.error()) return base::failure(*fields.error());
    if (lines->empty()) return opening;
    opening.line = std::move(lines->front());
    return checkedRow(fields, std::move(opening), estate::checkOpening);
}

base::Result<estate::Mount> readMount(FieldReader& fields, const std::string& code) {
    estate::Mount mount;
    mount.id = rowId<estate::MountId>(fields, "site", code);
    mount.code = code;
    mount.at = place(fields);
    mount.height = base::Metres(fields.required(
        "height", base::toSay("the field is missing, expected the height of the mounting place in metres")));
    mount.cost = fields.optional("cost");
    readAllowedPan(fields, mount);
    return checkedRow(fields, std::move(mount), estate::checkMount);
}

base::Result<estate::Demand> readDemand(FieldReader& fields, const std::string& code, RowContext& context) {
    estate::Demand demand;
    demand.id = rowId<estate::DemandId>(fields, "demand", code);
    demand.code = code;
    demand.at = place(fields);
    demand.weight = fields.number("weight", 1);
    demand.requiredClass = requiredClass(fields, context);
    return checkedRow(fields, std::move(demand), estate::checkDemand);
}

} // namespace vidette::io
