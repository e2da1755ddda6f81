// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "io/decision_json.h"
#include "io/json_line.h"
#include "io/plan_geojson.h"

namespace vidette::io {
namespace {

template<typename RowId>
void addUid(JsonObject& object, const RowId& id, const std::string& name) {
    if (!(id == RowId::named(name))) object.text("uid", id.text());
}

std::string siteJson(const estate::Site& row) {
    JsonObject object;
    object.text("id", row.code);
    addUid(object, row.id, "place:" + row.code);
    object.text("name", row.name);
    object.text("kind", row.kind);
    return object.json();
}

std::string levelJson(const estate::Estate& estate, const estate::Level& row) {
    const estate::Site* site = estate.sites.find(row.site);
    const std::string siteCode = site ? site->code : "";
    JsonObject object;
    object.text("site", siteCode);
    addUid(object, row.id, "level:" + siteCode + "/" + row.name);
    object.text("name", row.name);
    object.number("order", row.order);
    object.number("elevation", row.elevation.value);
    return object.json();
}

std::string kitJson(const estate::Kit& row) {
    const catalog::Kit& facts = row.facts;
    JsonObject object;
    object.text("id", facts.code);
    addUid(object, row.id, "kit:" + facts.code);
    object.text("name", facts.name);
    object.raw("price_minor_units", std::to_string(facts.price.minorUnits));
    object.text("currency", facts.price.currency);
    object.number("camera_count", facts.cameraCount);
    object.number("megapixels", facts.megapixels);
    object.number("image_width", facts.imageWidth);
    object.number("image_height", facts.imageHeight);
    object.number("hfov", facts.hfov);
    object.number("fps", facts.framesPerSecond);
    object.number("ir_range", facts.irRange);
    object.number("warranty_months", facts.warrantyMonths);
    object.number("disk_bytes", facts.diskBytes);
    object.number("channels", facts.channels);
    object.text("source", facts.source);
    object.text("as_of", base::toText(facts.asOf));
    return object.json();
}

std::string problemJson(const estate::DecisionProblem& row) {
    JsonObject object;
    object.text("id", row.code);
    addUid(object, row.id, row.code);
    object.raw("problem", writeProblem(row.problem));
    return object.json();
}

void addList(JsonObject& object, const char* name, const std::vector<std::string>& rows) {
    if (!rows.empty()) object.raw(name, "[\n " + base::join(rows, ",\n ") + "]");
}

} // namespace

std::string planHeader(const estate::Estate& estate) {
    JsonObject object;
    object.text("name", estate.name);
    if (estate.retentionDays != 0) object.number("retention_days", estate.retentionDays);
    object.text("retention_profile", estate.retentionProfile);
    object.text("retention_reason", estate.retentionReason);
    std::vector<std::string> sites;
    std::vector<std::string> levels;
    std::vector<std::string> kits;
    std::vector<std::string> problems;
    for (const auto& row : estate.sites) sites.push_back(siteJson(row));
    for (const auto& row : estate.levels) levels.push_back(levelJson(estate, row));
    for (const auto& row : estate.kits) kits.push_back(kitJson(row));
    for (const auto& row : estate.problems) problems.push_back(problemJson(row));
    addList(object, "sites", sites);
    addList(object, "levels", levels);
    addList(object, "kits", kits);
    addList(object, "problems", problems);
    return object.json();
}

} // namespace vidette::io
