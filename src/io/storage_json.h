// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/storage_need.h"

#include <string>
#include <string_view>

/// A storage problem as JSON (docs/storage.md):
///
///     {"days": 7,
///      "streams": [{"id": "C1", "count": 4, "bit_rate": 3307000, "hours_per_day": 24, "duty": 1.0,
///                   "events_per_day": 0, "event_seconds": 0, "pre_seconds": 0, "post_seconds": 0,
///                   "days": null, "purpose": null}],
///      "reserve": 0.1, "purposes": [{"name": "safety", "days": 7}], "separated": false,
///      "array": {"raid": "5", "disks": 4, "disk_bytes": 4000000000000, "spares": 0,
///                "file_system_share": 0, "reserved_bytes": 0}}
///
/// A stream may give `codec`, `width`, `height`, `fps` and `scene` instead of `bit_rate`. A field that is
/// absent or null has its default: count 1, 24 hours, duty 1, reserve 0.
namespace vidette::io {

/// Fields that nobody knows come back as warnings. Fails naming file, stream and field: "broken_json" (line
/// and column), "bad_storage", "bad_stream", "bad_array"; "is_a_plan" when the document is an exchange plan.
/// Whether the figures make sense is for catalog::storageNeed to judge.
base::Result<base::WithWarnings<catalog::StorageProblem>> readStorage(std::string_view text,
                                                                      const std::string& fileName);

} // namespace vidette::io
