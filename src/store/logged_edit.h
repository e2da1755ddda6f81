// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"

#include <functional>
#include <string>

namespace vidette::store {

/// Makes changes as one edit of the log: who (`actor`, may be "") and `what` are there for the triggers, and
/// gone again before the commit, so that a change made by another program finds nobody; then the log is
/// sealed. The caller holds the transaction, and rolls it back on failure.
base::Result<base::Done> makeEdit(Database& database, const std::string& what, const std::string& actor,
                                  const std::function<base::Result<base::Done>()>& changes);

} // namespace vidette::store
