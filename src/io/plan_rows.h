// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/density_classes.h"
#include "estate/estate.h"
#include "io/field_reader.h"

#include <string>
#include <vector>

/// Features → rows of the document, one function per layer. Every field of docs/formats.md, its default and
/// its check is in one of these functions. The id of a row is its `uid` where the file gives one, else made
/// of layer and `id`, so that reading twice gives equal rows.
namespace vidette::io {

/// What the readers of rows share.
struct RowContext {
    std::vector<catalog::DensityStandard> standards; ///< class names that are known
    base::Warnings warnings;
};

/// `code` is the row's `id`, or the one it was given.
base::Result<estate::Camera> readCamera(FieldReader& fields, const std::string& code, RowContext& context);
base::Result<estate::Obstacle> readObstacle(FieldReader& fields, const std::string& code,
                                            RowContext& context);
base::Result<estate::Zone> readZone(FieldReader& fields, const std::string& code, RowContext& context);
base::Result<estate::Opening> readOpening(FieldReader& fields, const std::string& code, RowContext& context);
base::Result<estate::Mount> readMount(FieldReader& fields, const std::string& code);
base::Result<estate::Demand> readDemand(FieldReader& fields, const std::string& code, RowContext& context);
base::Result<estate::Street> readStreet(FieldReader& fields, const std::string& code, RowContext& context);
/// The device of a camera and the uplink of a device are named by code and get the identity made of it
/// (estate::namedDevice); plan_geojson.cpp gives them the row's own where the plan has the row.
base::Result<estate::Device> readDevice(FieldReader& fields, const std::string& code);
/// Parts of readCamera: further directions and the reach of a PTZ; device, owner, mount, assumed fields.
void readAims(FieldReader& fields, estate::Camera& camera);
void readBelongings(FieldReader& fields, estate::Camera& camera);
base::Result<estate::Note> readNote(FieldReader& fields, const std::string& code);
/// Its place with an address is one of these.
base::Result<estate::Sign> readSign(FieldReader& fields, const std::string& code,
                                    const base::Table<estate::Site>& sites);
base::Result<estate::Kit> readKit(FieldReader& fields, const std::string& code);
base::Result<estate::Site> readSite(FieldReader& fields, const std::string& code);
base::Result<estate::Level> readLevel(FieldReader& fields, const std::vector<estate::Site>& sites);

/// The UUID in `uid`, else one made of layer and code.
template<typename RowId>
RowId rowId(FieldReader& fields, const std::string& layer, const std::string& code) {
    const auto uid = fields.uid();
    return uid ? RowId{*uid} : RowId::named(layer + ":" + code);
}

/// A point from the geometry, or from the columns x and y of a table.
geometry::Point place(FieldReader& fields);

/// The row, unless a field was wrong or the row breaks a rule.
template<typename Row, typename Check>
base::Result<Row> checkedRow(const FieldReader& fields, Row row, Check check) {
    if (fields.error()) return base::failure(*fields.error());
    const auto holds = check(row);
    if (!holds) return base::failure(holds.error());
    return row;
}

} // namespace vidette::io
