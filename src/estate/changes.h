// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <string>
#include <vector>

/// What differs between two versions of the document: which rows came, went or changed, and whether name,
/// retention or frame did. Unchanged rows are shared, so the cost is a comparison of pointers per row.
namespace vidette::estate {

enum class RowKind {
    Site,
    Level,
    Obstacle,
    Zone,
    Opening,
    Camera,
    Mount,
    Demand,
    Street,
    Device,
    Kit,
    Problem,
    Mapping,
    Record ///< of the workflow (record_tables.h)
};

struct RowChange {
    RowKind kind = RowKind::Camera;
    base::Uuid id;
    std::string code;       ///< the short name, of the newer version where there is one
    std::string_view table; ///< of a record: its table
    bool before = false;    ///< the row was there
    bool after = false;     ///< the row is there now

    bool operator==(const RowChange&) const = default;
};

struct Changes {
    bool settings = false;       ///< name, frame or retention
    std::vector<RowChange> rows; ///< by table, then in order of id

    bool operator==(const Changes&) const = default;
    bool empty() const { return !settings && rows.empty(); }
    bool touches(RowKind kind) const;
};

Changes changesBetween(const Estate& before, const Estate& after);

/// "camera", "obstacle", …; a mount is a "site" as in files, a site a "place". Of a record, its table tells.
std::string_view wordOf(RowKind kind);

} // namespace vidette::estate
