// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/storage_analysis.h"
#include "base/date.h"
#include "estate/estate.h"

#include <string>

/// Recordings on paper: what is needed for the days they are kept, in the three units that are in use,
/// whether it fits, the working line by line, and the retention beside its profile. Markup.
namespace vidette::report {

std::string storageSection(const estate::Estate& estate, const analysis::StorageResult& storage,
                           const base::Date& on);

/// "fits (11.6 days)", "the disk is enough for 6.9 of 7 days", or "" where no disk is stated. Markup.
std::string fitWords(const catalog::StorageAnswer& answer);

/// The rates that nobody measured, each with its working and source; "" when there is none.
std::string storageAssumptions(const analysis::StorageResult& storage);

} // namespace vidette::report
