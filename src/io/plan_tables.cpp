// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/text.h"
#include "catalog/image_size.h"
#include "estate/invariants.h"
#include "io/plan_rows.h"

#include <cmath>

namespace vidette::io {
namespace {

/// Catalogues print crowns and terabytes; plans keep minor units and bytes, which read back unchanged.
std::int64_t price(FieldReader& fields) {
    constexpr double kMinorUnits = 100;
    constexpr double kLargest = 9e15;
    const auto printed = fields.optional("price");
    const double minor = fields.number("price_minor_units", printed.value_or(0) * kMinorUnits);
    if (std::abs(minor) <= kLargest) return std::llround(minor);
    fields.fail("price", base::say("found {found}, expected an amount below 9e15 minor units",
                                   {{"found", base::sayNumber(minor)}}));
    return 0;
}

double diskBytes(FieldReader& fields) {
    const auto printed = fields.optional("disk_tb");
    return fields.number("disk_bytes", printed.value_or(0) * 1e12);
}

base::Date asOf(FieldReader& fields) {
    const std::string day = fields.text("as_of");
    const auto date = base::dateFromText(day);
    if (!day.empty() && !date)
        fields.fail("as_of", base::say("found '{found}', expected a day YYYY-MM-DD", {{"found", day}}));
    return date.value_or(base::Date{});
}

/// Where only megapixels are printed, the usual size of so many.
void fillImageSize(catalog::Kit& kit) {
    if (kit.imageWidth > 0 || kit.imageHeight > 0 || !(kit.megapixels > 0)) return;
    const auto size = catalog::sensibleImageSize(kit.megapixels);
    if (!size) return;
    kit.imageWidth = size->width;
    kit.imageHeight = size->height;
}

} // namespace

base::Result<estate::Kit> readKit(FieldReader& fields, const std::string& code) {
    estate::Kit kit;
    kit.id = rowId<estate::KitId>(fields, "kit", code);
    catalog::Kit& facts = kit.facts;
    facts.code = code;
    facts.name = fields.text("name");
    facts.price.minorUnits = price(fields);
    facts.price.currency = fields.text("currency", "CZK");
    facts.cameraCount = fields.whole("camera_count", 0);
    facts.megapixels = fields.number("megapixels", 0);
    facts.imageWidth = fields.whole("image_width", 0);
    facts.imageHeight = fields.whole("image_height", 0);
    facts.hfov = fields.number("hfov", 0);
    facts.framesPerSecond = fields.number("fps", 0);
    facts.irRange = fields.number("ir_range", 0);
    facts.warrantyMonths = fields.whole("warranty_months", 0);
    facts.diskBytes = diskBytes(fields);
    facts.channels = fields.whole("channels", 0);
    facts.source = fields.text("source");
    facts.asOf = asOf(fields);
    if (fields.feature().fromText) fillImageSize(facts);
    if (fields.error()) return base::failure(*fields.error());
    const auto holds = estate::checkKit(kit);
    if (!holds) return base::failure(holds.error());
    return kit;
}

base::Result<estate::Site> readSite(FieldReader& fields, const std::string& code) {
    estate::Site site;
    site.id = rowId<estate::SiteId>(fields, "place", code);
    site.code = code;
    site.name = fields.text("name");
    site.kind = fields.text("kind");
    if (fields.error()) return base::failure(*fields.error());
    return site;
}

base::Result<estate::Level> readLevel(FieldReader& fields, const std::vector<estate::Site>& sites) {
    estate::Level level;
    const std::string siteCode = fields.text("site");
    level.name = fields.text("name");
    level.id = rowId<estate::LevelId>(fields, "level", siteCode + "/" + level.name);
    level.order = fields.whole("order", 0);
    level.elevation = base::Metres(fields.number("elevation", 0));
    for (const auto& site : sites) {
        if (site.code == siteCode) level.site = site.id;
    }
    if (!siteCode.empty() && level.site.isNull()) {
        fields.fail("site", base::say("found '{found}', expected the id of one of the sites of this plan",
                                      {{"found", siteCode}}));
    }
    if (fields.error()) return base::failure(*fields.error());
    return level;
}

} // namespace vidette::io
