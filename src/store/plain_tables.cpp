// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "estate/invariants.h"
#include "store/json_fields.h"
#include "store/stored_table.h"

namespace vidette::store {
namespace {

using Values = base::Result<std::vector<SqlValue>>;

SqlValue whole(int value) {
    return std::int64_t{value};
}

template<typename Row>
const std::string& codeOf(const Row& row) {
    return row.code;
}

template<typename Row>
base::Result<base::Done> anything(const Row&) {
    return base::Done{};
}

Values siteValues(const estate::Site& row, int) {
    return std::vector<SqlValue>{row.id.text(), row.code, row.name, row.kind};
}

estate::Site siteRow(RowReader& reader) {
    estate::Site row;
    row.id = {reader.uuid()};
    row.code = reader.text();
    row.name = reader.text();
    row.kind = reader.text();
    return row;
}

Values levelValues(const estate::Level& row, int) {
    const SqlValue site = row.site.isNull() ? SqlValue() : SqlValue(row.site.text());
    return std::vector<SqlValue>{row.id.text(), site, row.name, whole(row.order), row.elevation.value};
}

estate::Level levelRow(RowReader& reader) {
    estate::Level row;
    row.id = {reader.uuid()};
    row.site = {reader.optionalUuid()};
    row.name = reader.text();
    row.order = reader.whole();
    row.elevation = base::Metres(reader.number());
    return row;
}

Values kitValues(const estate::Kit& row, int) {
    const catalog::Kit& facts = row.facts;
    return std::vector<SqlValue>{row.id.text(),
                                 facts.code,
                                 facts.name,
                                 facts.price.minorUnits,
                                 facts.price.currency,
                                 whole(facts.cameraCount),
                                 facts.megapixels,
                                 whole(facts.imageWidth),
                                 whole(facts.imageHeight),
                                 facts.hfov,
                                 facts.framesPerSecond,
                                 facts.irRange,
                                 whole(facts.warrantyMonths),
                                 facts.diskBytes,
                                 whole(facts.channels),
                                 facts.source,
                                 base::toText(facts.asOf)};
}

estate::Kit kitRow(RowReader& reader) {
    estate::Kit row;
    row.id = {reader.uuid()};
    catalog::Kit& facts = row.facts;
    facts.code = reader.text();
    facts.name = reader.text();
    facts.price.minorUnits = reader.wide();
    facts.price.currency = reader.text();
    facts.cameraCount = reader.whole();
    facts.megapixels = reader.number();
    facts.imageWidth = reader.whole();
    facts.imageHeight = reader.whole();
    facts.hfov = reader.number();
    facts.framesPerSecond = reader.number();
    facts.irRange = reader.number();
    facts.warrantyMonths = reader.whole();
    facts.diskBytes = reader.number();
    facts.channels = reader.whole();
    facts.source = reader.text();
    const auto day = base::dateFromText(reader.text());
    if (!day) reader.fail(base::say("found no day, expected YYYY-MM-DD"));
    facts.asOf = day.value_or(base::Date{});
    return row;
}

Values problemValues(const estate::DecisionProblem& row, int) {
    const auto text = problemText(row.problem);
    if (!text) return base::failure(text.error());
    return std::vector<SqlValue>{row.id.text(), row.code, row.problem.title, *text};
}

estate::DecisionProblem problemRow(RowReader& reader) {
    estate::DecisionProblem row;
    row.id = {reader.uuid()};
    row.code = reader.text();
    const std::string title = reader.text();
    row.problem = reader.parsed(problemFrom);
    row.problem.title = title;
    return row;
}

} // namespace

StoredTable<estate::Site> siteTable() {
    return {"site",  {"uid", "code", "name", "kind"}, siteValues,
            siteRow, anything<estate::Site>,          codeOf<estate::Site>};
}

StoredTable<estate::Level> levelTable() {
    return {"level",
            {"uid", "site_uid", "name", "ord", "elevation"},
            levelValues,
            levelRow,
            anything<estate::Level>,
            nullptr};
}

StoredTable<estate::Kit> kitTable() {
    return {"kit",
            {"uid", "code", "name", "price_minor_units", "currency", "camera_count", "megapixels",
             "image_width", "image_height", "hfov", "frames_per_second", "ir_range", "warranty_months",
             "disk_bytes", "channels", "source", "as_of"},
            kitValues,
            kitRow,
            estate::checkKit,
            [](const estate::Kit& kit) -> const std::string& { return kit.facts.code; }};
}

StoredTable<estate::DecisionProblem> problemTable() {
    return {"problem",  {"uid", "code", "title", "problem_json"}, problemValues,
            problemRow, anything<estate::DecisionProblem>,        codeOf<estate::DecisionProblem>};
}

} // namespace vidette::store
