// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

/// The triggers that write the change log. Those of schemas 1 to 3 stand in their migrations; from schema 4
/// on a table that is named in gpkg_contents, has a uid and has none is given three here, from its columns.
/// An update tells the columns that changed; an insert and a removal tell the row, without what is NULL or
/// the default of its column (a request has 45 columns, most of them empty for years). Personal text is told
/// by nobody. Built-in SQL only, so that every program that edits the file is logged.
///
/// The text of a trigger is part of the schema: files are compared with it. It may not change once released
/// (the frozen project files in tests/data would be refused).
namespace vidette::store {

/// Gives every such table without log triggers its three.
base::Result<base::Done> addLogTriggers(Database& database);

} // namespace vidette::store
