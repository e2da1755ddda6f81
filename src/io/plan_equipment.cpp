// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/optional_units.h"
#include "base/speech.h"
#include "base/text.h"
#include "estate/invariants.h"
#include "io/plan_rows.h"
#include "io/plan_shapes.h"

#include <algorithm>

namespace vidette::io {
namespace {

std::optional<double> numberIn(const FieldRecord& record, const std::string& name) {
    for (const auto& [key, value] : record.numbers) {
        if (key == name) return value;
    }
    return std::nullopt;
}

std::string textIn(const FieldRecord& record, const std::string& name) {
    for (const auto& [key, value] : record.texts) {
        if (key == name) return value;
    }
    return {};
}

/// Names every member of an aim that is none: a misspelt one would leave the aim as wide as the camera's own.
void checkMembers(FieldReader& fields, const FieldRecord& record) {
    static const std::vector<std::string> kNumbers{"pan", "tilt", "hfov", "vfov"};
    for (const auto& [name, value] : record.numbers) {
        const bool known = std::find(kNumbers.begin(), kNumbers.end(), name) != kNumbers.end();
        if (!known) fields.unknownWord("aims", name, kNumbers);
    }
    for (const auto& [name, value] : record.texts) {
        if (name != "name")
            fields.fail("aims", base::say("found the text '{text}' for {field}, expected a number of degrees",
                                          {{"text", oneLine(value)}, {"field", oneLine(name)}}));
    }
}

estate::Aim aimOf(FieldReader& fields, const FieldRecord& record) {
    checkMembers(fields, record);
    const auto pan = numberIn(record, "pan");
    if (!pan) fields.fail("aims", base::say("found an aim without pan, expected degrees clockwise from +y"));
    return {textIn(record, "name"), base::Angle::degrees(pan.value_or(0)),
            base::degrees(numberIn(record, "tilt")), base::degrees(numberIn(record, "hfov")),
            base::degrees(numberIn(record, "vfov"))};
}

bool isEmptyList(const FieldValue& value) {
    const auto* numbers = std::get_if<std::vector<double>>(&value);
    return std::holds_alternative<std::monostate>(value) || (numbers && numbers->empty());
}

std::optional<estate::Turn> turnOf(FieldReader& fields, const std::string& name) {
    const FieldValue& found = fields.value(name);
    if (isEmptyList(found)) return std::nullopt;
    const auto* ends = std::get_if<std::vector<double>>(&found);
    if (ends && ends->size() == 2)
        return estate::Turn{base::Angle::degrees(ends->front()), base::Angle::degrees(ends->back())};
    fields.fail(name, base::say("found {found}, expected two numbers of degrees [from, to]",
                                {{"found", describe(found)}}));
    return std::nullopt;
}

/// A list of field names; in a table of text separated by commas.
std::vector<std::string> assumedOf(FieldReader& fields) {
    const FieldValue& found = fields.value("assumed");
    if (isEmptyList(found)) return {};
    if (const auto* names = std::get_if<std::vector<std::string>>(&found)) return *names;
    const auto* text = std::get_if<std::string>(&found);
    if (!text) {
        fields.fail("assumed", base::say("found {found}, expected a list of names of fields",
                                         {{"found", describe(found)}}));
        return {};
    }
    std::vector<std::string> names;
    for (std::size_t from = 0; from <= text->size();) {
        const auto comma = std::min(text->find(',', from), text->size());
        const auto name = base::trimmed(std::string_view(*text).substr(from, comma - from));
        if (!name.empty()) names.emplace_back(name);
        from = comma + 1;
    }
    return names;
}

estate::DeviceId deviceIn(FieldReader& fields, const std::string& name) {
    const std::string code(base::trimmed(fields.text(name)));
    return code.empty() ? estate::DeviceId{} : estate::namedDevice(code);
}

} // namespace

void readAims(FieldReader& fields, estate::Camera& camera) {
    camera.panRange = turnOf(fields, "pan_range");
    camera.tiltRange = turnOf(fields, "tilt_range");
    const FieldValue& found = fields.value("aims");
    if (isEmptyList(found)) return;
    const auto* records = std::get_if<std::vector<FieldRecord>>(&found);
    if (!records) {
        fields.fail("aims", base::say("found {found}, expected a list of {example}",
                                      {{"found", describe(found)},
                                       {"example", R"({"pan", "tilt", "hfov", "vfov", "name"})"}}));
        return;
    }
    for (const auto& record : *records) camera.aims.push_back(aimOf(fields, record));
}

void readBelongings(FieldReader& fields, estate::Camera& camera) {
    camera.device = deviceIn(fields, "device");
    const std::string runBy = fields.text("operator"); // the word of OpenStreetMap
    camera.owner = fields.text("owner", runBy);
    camera.mount = fields.text("mount");
    camera.assumed = assumedOf(fields);
}

base::Result<estate::Street> readStreet(FieldReader& fields, const std::string& code, RowContext& context) {
    const PlanGeometry& shape = fields.feature().geometry;
    if (shape.lines.empty() || !shape.polygons.empty() || !shape.points.empty()) {
        return base::failure(wrongGeometry(shape, fields.label(), "(Multi)LineString"));
    }
    auto lines = linesOf(shape, fields.label(), context.warnings);
    if (!lines) return base::failure(lines.error());
    estate::Street street;
    street.id = rowId<estate::StreetId>(fields, "street", code);
    street.code = code;
    street.name = fields.text("name");
    street.kind = fields.text("kind");
    street.lines = std::move(*lines);
    street.weight = fields.number("weight", 1);
    if (fields.error()) return base::failure(*fields.error());
    if (street.lines.empty()) return street; // without length: the warning is said, the caller leaves it out
    return checkedRow(fields, std::move(street), estate::checkStreet);
}

base::Result<estate::Device> readDevice(FieldReader& fields, const std::string& code) {
    estate::Device device;
    device.id = rowId<estate::DeviceId>(fields, "device", code);
    device.code = code;
    device.name = fields.text("name");
    device.kind = fields.choice("kind", estate::deviceKinds(), estate::DeviceKind::Switch);
    device.uplink = deviceIn(fields, "uplink");
    const bool placed = fields.feature().fromText ? !std::holds_alternative<std::monostate>(fields.value("x"))
                                                  : !fields.feature().geometry.type.empty();
    if (placed) device.at = place(fields);
    return checkedRow(fields, std::move(device), estate::checkDevice);
}

} // namespace vidette::io
