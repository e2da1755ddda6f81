// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/frame.h"

#include "base/speech.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace vidette::store {

base::Result<int> srsOf(const std::string& crs) {
    if (crs.empty()) return -1;
    constexpr std::string_view kAuthority = "EPSG:";
    int number = 0;
    const auto read = std::from_chars(crs.data() + std::min(crs.size(), kAuthority.size()),
                                      crs.data() + crs.size(), number);
    const bool whole = read.ec == std::errc{} && read.ptr == crs.data() + crs.size() && number > 0;
    if (crs.compare(0, kAuthority.size(), kAuthority) == 0 && whole) return number;
    return base::failure("bad_value", "crs",
                         base::say("found '{found}', expected EPSG:n or nothing", {{"found", crs}}));
}

base::Result<base::Done> saveFrame(Database& database, const std::string& crs,
                                   const std::string& definition) {
    const auto srs = srsOf(crs);
    if (!srs) return base::failure(srs.error());
    const SqlValue number = std::int64_t{*srs};
    auto done = base::Result<base::Done>(base::Done{});
    if (*srs > 0) {
        done = database.run("INSERT OR IGNORE INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, "
                            "organization_coordsys_id, definition) VALUES (?, ?, 'EPSG', ?, ?)",
                            {crs, number, number, definition.empty() ? "undefined" : definition});
    }
    if (done) done = database.run("UPDATE gpkg_geometry_columns SET srs_id = ?", {number});
    if (done) {
        done = database.run("UPDATE gpkg_contents SET srs_id = ? WHERE data_type = 'features'", {number});
    }
    return done;
}

} // namespace vidette::store
