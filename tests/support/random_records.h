// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <cstdint>

namespace vidette::support {

/// The estate with up to `rows` random records in every table of the workflow, whose references point to rows
/// that exist. The same seed gives the same records.
estate::Estate withRandomRecords(estate::Estate estate, std::uint64_t seed, int rows);

} // namespace vidette::support
