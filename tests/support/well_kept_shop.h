// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

/// A small shop in which every paper is in order: no rule is hit on the day kCheckDay. Tests of rules make
/// one mistake in it.
namespace vidette::support {

inline constexpr base::Date kCheckDay{2026, 6, 1};

/// A room of 10 × 10 m with the entry D1 in its south wall, watched by C1 from the north; records of all
/// kinds that rules ask for.
estate::Estate wellKeptShop();

/// Adds the row under an id of its own.
template<typename Row>
typename base::Table<Row>::RowId put(base::Table<Row>& table, Row row) {
    row.id = decltype(row.id)::fresh();
    table = table.with(row);
    return row.id;
}

/// Changes the first row.
template<typename Row, typename Change>
void change(base::Table<Row>& table, Change how) {
    Row row = *table.begin();
    how(row);
    table = table.with(std::move(row));
}

/// A zone with a profile of this use.
estate::ZoneId putZone(estate::Estate& estate, const std::string& code, geometry::Ring outline,
                       const std::string& use, estate::ZoneKind kind = estate::ZoneKind::Parcel);

/// Every hit that is not waived, "R-12 camera C1", in the order of the run.
std::vector<std::string> standing(const estate::Estate& estate, const base::Date& on = kCheckDay);
/// Only of one rule.
std::vector<std::string> standing(const estate::Estate& estate, const std::string& rule,
                                  const base::Date& on = kCheckDay);

using Hits = std::vector<std::string>;
inline const Hits kNone{};

/// The shop with one more row, made by `how`.
template<typename Row>
estate::Estate shopWith(base::Table<Row> estate::Estate::*table, const std::function<void(Row&)>& how) {
    estate::Estate shop = wellKeptShop();
    Row row;
    how(row);
    put(shop.*table, row);
    return shop;
}

} // namespace vidette::support
