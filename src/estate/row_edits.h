// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"
#include "estate/row_codes.h"
#include "estate/row_errors.h"

#include <set>
#include <string>
#include <string_view>
#include <utility>

/// What adding, replacing and removing have in common for every table of the document. A `Rows<Row>` says
/// which table, what a row is called and how its code and rules are reached; the edits of each file are made
/// of these, and so is the merge of many rows.
namespace vidette::estate {

template<typename Row>
struct Rows {
    base::Table<Row> Estate::*table;
    std::string_view kind; ///< "camera": in messages and for the prefix of new codes
    const std::string& (*code)(const Row&);
    void (*setCode)(Row&, std::string);
    base::Result<base::Done> (*check)(const Row&);
    /// The row as the document keeps it: outlines normalised, angles made of their degrees.
    Row (*kept)(Row);
};

/// One per table that has codes; each is defined beside the edits of its rows.
Rows<Camera> cameraRows();
Rows<Obstacle> obstacleRows();
Rows<Zone> zoneRows();
Rows<Opening> openingRows();
Rows<Mount> mountRows();
Rows<Demand> demandRows();
Rows<Street> streetRows();
Rows<Note> noteRows();
Rows<Sign> signRows();
Rows<Device> deviceRows();
Rows<Site> siteRows();
Rows<Kit> kitRows();
Rows<DecisionProblem> problemRows();

/// What most tables need for their description.
template<typename Row>
const std::string& codeOf(const Row& row) {
    return row.code;
}
template<typename Row>
void setCode(Row& row, std::string code) {
    row.code = std::move(code);
}
template<typename Row>
Row asItIs(Row row) {
    return row;
}

template<typename Row>
std::set<std::string> codesIn(const Estate& estate, const Rows<Row>& rows) {
    std::set<std::string> codes;
    for (const Row& row : estate.*rows.table) codes.insert(rows.code(row));
    return codes;
}

template<typename Row>
base::Error noSuchRow(const Rows<Row>& rows, const std::string& id) {
    return noSuchRow(rows.kind, id);
}

/// Fails with "duplicate_code" when another row than `row` has its code.
template<typename Row>
base::Result<base::Done> checkCodeFree(const Estate& estate, const Rows<Row>& rows, const Row& row) {
    for (const Row& other : estate.*rows.table) {
        if (other.id == row.id || rows.code(other) != rows.code(row)) continue;
        return base::failure(idTaken(rows.kind, std::string(rows.kind) + " " + rows.code(row)));
    }
    return base::Done{};
}

/// Fails with "no_such_row" when the row names a level that is not there.
template<typename Row>
base::Result<base::Done> checkLevel(const Estate& estate, const Rows<Row>& rows, const Row& row) {
    if constexpr (requires { row.level; }) {
        if (row.level.isNull() || estate.levels.find(row.level)) return base::Done{};
        return base::failure(noSuchLevelOf(std::string(rows.kind) + " " + rows.code(row)));
    }
    return base::Done{};
}

template<typename Row>
base::Result<Estate> putRow(const Estate& estate, const Rows<Row>& rows, Row row) {
    row = rows.kept(std::move(row));
    const auto holds = rows.check(row);
    if (!holds) return base::failure(holds.error());
    const auto level = checkLevel(estate, rows, row);
    if (!level) return base::failure(level.error());
    const auto free = checkCodeFree(estate, rows, row);
    if (!free) return base::failure(free.error());
    Estate next = estate;
    next.*rows.table = (estate.*rows.table).with(std::move(row));
    return next;
}

template<typename Row>
base::Result<Estate> addRow(const Estate& estate, const Rows<Row>& rows, Row row) {
    if (rows.code(row).empty()) rows.setCode(row, nextCode(codePrefix(rows.kind), codesIn(estate, rows)));
    const std::string where = std::string(rows.kind) + " " + rows.code(row);
    if (row.id.isNull()) return base::failure(newWithoutIdentity(where));
    if ((estate.*rows.table).find(row.id)) return base::failure(isThereAlready(where));
    return putRow(estate, rows, std::move(row));
}

template<typename Row>
base::Result<Estate> replaceRow(const Estate& estate, const Rows<Row>& rows, Row row) {
    if (!(estate.*rows.table).find(row.id)) return base::failure(noSuchRow(rows, row.id.text()));
    return putRow(estate, rows, std::move(row));
}

template<typename Row>
base::Result<Estate> removeRow(const Estate& estate, const Rows<Row>& rows, decltype(Row::id) id) {
    if (!(estate.*rows.table).find(id)) return base::failure(noSuchRow(rows, id.text()));
    Estate next = estate;
    next.*rows.table = (estate.*rows.table).without(id);
    return next;
}

/// The row with `change` made to a copy of it; its code stays, so only its own rules are asked again.
template<typename Row, typename Change>
base::Result<Estate> changeRow(const Estate& estate, const Rows<Row>& rows, decltype(Row::id) id,
                               Change change) {
    const Row* found = (estate.*rows.table).find(id);
    if (!found) return base::failure(noSuchRow(rows, id.text()));
    Row row = *found;
    change(row);
    const auto holds = rows.check(row);
    if (!holds) return base::failure(holds.error());
    Estate next = estate;
    next.*rows.table = (estate.*rows.table).with(std::move(row));
    return next;
}

} // namespace vidette::estate
