// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "estate/request_edits.h"

/// What the rules say against a step of a request.
namespace vidette::analysis {

/// "R-08 camera C5" for every hit of severity "block" that is not waived and concerns the request, one of its
/// cameras, or what is built at all (replacement before growth, where the project made that a block); each
/// once, in order. Only the surroundings of its cameras are looked at. Fails as checkRules() does.
base::Result<estate::Blocks> requestBlocks(const estate::Estate& estate, const estate::Request& request,
                                           const base::Date& on, const base::Task& task);

} // namespace vidette::analysis
