// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "store/bad_row.h"
#include "store/database.h"

#include <string>

/// A whole document out of an examined project file, and the difference of two into it.
namespace vidette::store {

base::Result<estate::Estate> loadEstate(Database& database, const BadRow& onBadRow = stopAtBadRow);

/// Writes every row and setting that differs; the caller holds the transaction. `definition` is the WKT of
/// the frame ("" = left to whoever reads the EPSG code).
base::Result<base::Done> saveEstate(Database& database, const estate::Estate& before,
                                    const estate::Estate& after, const std::string& definition);

} // namespace vidette::store
