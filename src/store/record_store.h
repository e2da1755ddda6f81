// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "store/bad_row.h"
#include "store/database.h"

/// The records of an estate (estate/record_tables.h) out of the project file and into it: one way for all of
/// them, since the columns follow the fields.
namespace vidette::store {

/// Fails with "bad_row" when a value is of another kind than its field; words that are in no list, and
/// references to rows that are gone, are read as they stand and told by checks.
base::Result<base::Done> loadRecords(Database& database, const BadRow& onBadRow, estate::Estate& estate);

/// Writes what differs. With `rewrite` places that stay are written again (their frame has changed).
base::Result<base::Done> saveRecords(Database& database, const estate::Estate& before,
                                     const estate::Estate& after, int srs, bool rewrite);

} // namespace vidette::store
