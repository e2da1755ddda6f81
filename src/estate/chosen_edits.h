// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"
#include "estate/place_id.h"
#include "estate/row_edits.h"
#include "geometry/transform.h"

#include <functional>

/// Edits of many rows at once, of any kind: each is one version of the document, so one step of undo. Pure,
/// like camera_edits.h. Rows that are not there are left out; a row that would break the rules of its kind
/// ("bad_value": a shelf scaled to nothing) stops the whole edit.
///
/// Cost: O(n + m log m) for m chosen rows of n.
namespace vidette::estate {

/// What a move, turn, stretch or mirror makes of the rows. Cameras and mounts turn with the plan; optics,
/// heights and ranges stay.
base::Result<Estate> transformRows(const Estate& estate, const PlaceIds& rows,
                                   const geometry::Transform& transform);
/// As above, each row by a transform of its own.
base::Result<Estate> transformEach(const Estate& estate, const PlaceIds& rows,
                                   const std::function<geometry::Transform(const PlaceId&)>& transform);
/// Fails with "still_used" while a record (a request, an asset, a mask …) refers to one of them.
base::Result<Estate> removeRows(const Estate& estate, const PlaceIds& rows);

/// New rows and the estate that holds them.
struct Copies {
    Estate estate;
    PlaceIds rows;
};
/// One copy of every row for each of the transforms, with new identities and the next free codes.
base::Result<Copies> copyRows(const Estate& estate, const PlaceIds& rows,
                              const std::vector<geometry::Transform>& transforms);
/// An estate of nothing but these rows and the levels they stand on, in the same frame: what is put on the
/// clipboard.
Estate onlyRows(const Estate& estate, const PlaceIds& rows);
/// All rows of `from` that have a place, added as copyRows() does. Device and level are kept where `into` has
/// them.
base::Result<Copies> pasteRows(const Estate& into, const Estate& from,
                               const std::vector<geometry::Transform>& transforms);

/// Every row that has a place.
PlaceIds allPlaces(const Estate& estate);
bool holdsRow(const Estate& estate, const PlaceId& row);
/// Around one row, around many; empty where there are none.
geometry::Box boundsOf(const Estate& estate, const PlaceId& row);
geometry::Box boundsOf(const Estate& estate, const PlaceIds& rows);

/// `change` made to each of these rows of one table: the way to set a field of many.
template<typename Row, typename Change>
base::Result<Estate> changeRows(const Estate& estate, const Rows<Row>& table,
                                const std::vector<decltype(Row::id)>& ids, Change change) {
    std::vector<Row> changed;
    changed.reserve(ids.size());
    for (const auto& id : ids) {
        const Row* found = (estate.*table.table).find(id);
        if (!found) return base::failure(noSuchRow(table, id.text()));
        Row row = *found;
        change(row);
        row = table.kept(std::move(row));
        const auto holds = table.check(row);
        if (!holds) return base::failure(holds.error());
        changed.push_back(std::move(row));
    }
    Estate next = estate;
    next.*table.table = (estate.*table.table).withAll(std::move(changed));
    return next;
}

} // namespace vidette::estate
