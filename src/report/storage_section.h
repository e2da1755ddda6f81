// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "catalog/retention_profiles.h"
#include "catalog/storage_need.h"
#include "estate/estate.h"

#include <optional>
#include <string>

/// Storage on paper: what is needed for the days asked for, in the three units that are in use, whether it
/// fits, and the working line by line. Markup.
namespace vidette::report {

std::string storageSection(const catalog::StorageProblem& problem, const catalog::StorageAnswer& answer);

/// How long recordings are kept, why, and what the profile of the estate allows, with its source and date.
/// `profile` may be missing: then nothing is compared.
std::string retentionSection(const estate::Estate& estate,
                             const std::optional<catalog::RetentionProfile>& profile, const base::Date& on);

/// "fits (11.6 days)", "does not fit: 6.9 of 7 days", or "" where no disk is stated.
std::string fitWords(const catalog::StorageAnswer& answer);

/// The rates that nobody measured, each with its working and source; "" when there is none.
std::string rateAssumptions(const catalog::StorageAnswer& answer);

} // namespace vidette::report
