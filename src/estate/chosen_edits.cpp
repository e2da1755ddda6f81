// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/chosen_edits.h"

#include "estate/place_tables.h"
#include "estate/record_edits.h"

#include <set>
#include <unordered_set>

namespace vidette::estate {
namespace {

using geometry::Transform;

template<typename Row>
base::Result<base::Done> transformTable(Estate& next, const Rows<Row>& table, const PlaceIds& rows,
                                        const std::function<Transform(const PlaceId&)>& transform) {
    std::vector<decltype(Row::id)> ids;
    for (const Row* row : rowsOf(next, table, rows)) ids.push_back(row->id);
    if (ids.empty()) return base::Done{};
    auto changed = changeRows(next, table, ids, [&](Row& row) { applyTo(row, transform(PlaceId(row.id))); });
    if (!changed) return base::failure(changed.error());
    next = std::move(*changed);
    return base::Done{};
}

template<typename Row>
base::Result<base::Done> removeFrom(Estate& next, const Rows<Row>& table, const PlaceIds& rows) {
    std::unordered_set<decltype(Row::id)> gone;
    for (const Row* row : rowsOf(next, table, rows)) gone.insert(row->id);
    if (gone.empty()) return base::Done{};
    std::set<base::Uuid> uuids;
    for (const auto& id : gone) uuids.insert(id.uuid);
    const auto unused = checkUnused(next, table.kind, uuids);
    if (!unused) return unused;
    std::vector<Row> left;
    for (const Row& row : next.*table.table) {
        if (!gone.contains(row.id)) left.push_back(row);
    }
    next.*table.table = base::Table<Row>::of(std::move(left));
    return base::Done{};
}

template<typename Row>
Row renewed(const Row& row, CodeSequence& codes) {
    Row copy = row;
    copy.id = decltype(Row::id)::fresh();
    copy.code = codes.next();
    return copy;
}

/// What a row of another project refers to and is not here is left out.
template<typename Row>
void settle(Row& row, const Estate& into) {
    if constexpr (requires { row.device; }) {
        if (!into.devices.find(row.device)) row.device = {};
    }
    if constexpr (requires { row.level; }) {
        if (!into.levels.find(row.level)) row.level = {};
    }
    if constexpr (requires { row.site; }) {
        if (!into.sites.find(row.site)) row.site = {};
    }
}

template<typename Row>
base::Result<base::Done> pasteTable(Copies& copies, const Rows<Row>& table, const Estate& from,
                                    const std::vector<Transform>& transforms) {
    if ((from.*table.table).empty()) return base::Done{};
    CodeSequence codes(codePrefix(table.kind), codesIn(copies.estate, table));
    std::vector<Row> added;
    for (const Transform& transform : transforms) {
        for (const Row& row : from.*table.table) {
            Row copy = renewed(row, codes);
            settle(copy, copies.estate);
            applyTo(copy, transform);
            copy = table.kept(std::move(copy));
            const auto holds = table.check(copy);
            if (!holds) return holds;
            copies.rows.push_back(copy.id);
            added.push_back(std::move(copy));
        }
    }
    copies.estate.*table.table = (copies.estate.*table.table).withAll(std::move(added));
    return base::Done{};
}

} // namespace

base::Result<Estate> transformEach(const Estate& estate, const PlaceIds& rows,
                                   const std::function<Transform(const PlaceId&)>& transform) {
    Estate next = estate;
    base::Result<base::Done> holds = base::Done{};
    eachPlaceTable([&](const auto& table) {
        if (holds) holds = transformTable(next, table, rows, transform);
    });
    if (!holds) return base::failure(holds.error());
    return next;
}

base::Result<Estate> transformRows(const Estate& estate, const PlaceIds& rows, const Transform& transform) {
    return transformEach(estate, rows, [&](const PlaceId&) { return transform; });
}

base::Result<Estate> removeRows(const Estate& estate, const PlaceIds& rows) {
    Estate next = estate;
    base::Result<base::Done> holds = base::Done{};
    eachPlaceTable([&](const auto& table) {
        if (holds) holds = removeFrom(next, table, rows);
    });
    if (!holds) return base::failure(holds.error());
    return next;
}

Estate onlyRows(const Estate& estate, const PlaceIds& rows) {
    Estate only;
    only.name = estate.name;
    only.crs = estate.crs;
    only.sites = estate.sites;
    only.levels = estate.levels;
    eachPlaceTable([&]<typename Row>(const Rows<Row>& table) {
        std::vector<Row> taken;
        for (const Row* row : rowsOf(estate, table, rows)) taken.push_back(*row);
        only.*table.table = base::Table<Row>::of(std::move(taken));
    });
    return only;
}

base::Result<Copies> pasteRows(const Estate& into, const Estate& from,
                               const std::vector<Transform>& transforms) {
    Copies copies{into, {}};
    base::Result<base::Done> holds = base::Done{};
    eachPlaceTable([&](const auto& table) {
        if (holds) holds = pasteTable(copies, table, from, transforms);
    });
    if (!holds) return base::failure(holds.error());
    return copies;
}

base::Result<Copies> copyRows(const Estate& estate, const PlaceIds& rows,
                              const std::vector<Transform>& transforms) {
    return pasteRows(estate, onlyRows(estate, rows), transforms);
}

PlaceIds allPlaces(const Estate& estate) {
    PlaceIds all;
    eachPlaceTable([&](const auto& table) {
        for (const auto& row : estate.*table.table) all.push_back(row.id);
    });
    return all;
}

bool holdsRow(const Estate& estate, const PlaceId& row) {
    bool found = false;
    eachPlaceTable([&]<typename Row>(const Rows<Row>& table) {
        const auto* id = std::get_if<decltype(Row::id)>(&row);
        if (id) found = (estate.*table.table).find(*id);
    });
    return found;
}

geometry::Box boundsOf(const Estate& estate, const PlaceId& row) {
    geometry::Box box;
    eachPlaceTable([&]<typename Row>(const Rows<Row>& table) {
        const auto* id = std::get_if<decltype(Row::id)>(&row);
        const Row* found = id ? (estate.*table.table).find(*id) : nullptr;
        if (found) box = boundsOf(*found);
    });
    return box;
}

geometry::Box boundsOf(const Estate& estate, const PlaceIds& rows) {
    geometry::Box box;
    for (const PlaceId& row : rows) box.include(boundsOf(estate, row));
    return box;
}

} // namespace vidette::estate
