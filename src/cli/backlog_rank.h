// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "cli/rank_output.h"
#include "estate/estate.h"

#include <map>
#include <string>

/// The backlog ranked for `vidette request`.
namespace vidette::cli {

/// `problem` is the code of a decision problem of the project, a problem file (.json), or "usual" for the
/// criteria that the program ships. Fails with "no_such_row" when it is none of these, and as rankRequests().
base::Result<RankAnswer> rankBacklog(const estate::Estate& estate, const std::string& problem,
                                     const base::Date& on, const base::Task& task);

/// Number of a request → its total; those that were left out are missing.
std::map<std::string, double> scoresOf(const RankAnswer& answer);

} // namespace vidette::cli
