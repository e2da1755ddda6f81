// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/cell_table.h"

#include <string>
#include <string_view>

namespace vidette::io {

/// Requests of a reporting portal in JSON of Open311 GeoReport v2 (a list of service requests, or an object
/// with the list in "service_requests" or "requests") as cells of the table "request": service_request_id
/// becomes the code "O311-…", service_name the title, description the reason, lat and long the place,
/// requested_datetime the day received. Open ones are "submitted"; a closed one is "withdrawn" and keeps its
/// status notes as the reason of that. They come from citizens. Fails with "bad_json", "too_large".
base::Result<CellTable> readOpen311(std::string_view text, const std::string& where);

} // namespace vidette::io
