// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "estate/invariants.h"
#include "io/plan_rows.h"

namespace vidette::io {

base::Result<estate::Kit> readKit(FieldReader& fields, const std::string& code) {
    estate::Kit kit;
    kit.id = rowId<estate::KitId>(fields, "kit", code);
    catalog::Kit& facts = kit.facts;
    facts.code = code;
    facts.name = fields.text("name");
    facts.price.minorUnits = static_cast<std::int64_t>(fields.number("price_minor_units", 0));
    facts.price.currency = fields.text("currency", "CZK");
    facts.cameraCount = fields.whole("camera_count", 0);
    facts.megapixels = fields.number("megapixels", 0);
    facts.imageWidth = fields.whole("image_width", 0);
    facts.imageHeight = fields.whole("image_height", 0);
    facts.hfov = fields.number("hfov", 0);
    facts.framesPerSecond = fields.number("frames_per_second", 0);
    facts.irRange = fields.number("ir_range", 0);
    facts.warrantyMonths = fields.whole("warranty_months", 0);
    facts.diskBytes = fields.number("disk_bytes", 0);
    facts.channels = fields.whole("channels", 0);
    facts.source = fields.text("source");
    const std::string day = fields.text("as_of");
    const auto date = base::dateFromText(day);
    if (!day.empty() && !date) fields.fail("as_of", "found '" + day + "', expected a day YYYY-MM-DD");
    facts.asOf = date.value_or(base::Date{});
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
        fields.fail("site", "found '" + siteCode + "', expected the id of one of the sites of this plan");
    }
    if (fields.error()) return base::failure(*fields.error());
    return level;
}

} // namespace vidette::io
