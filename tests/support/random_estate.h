// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <cstdint>

/// Valid documents of every kind of row, with hard numbers (thirds, coordinates of seven digits, very small
/// and very large values) and hard words (quotes, line ends, other scripts, SQL, formulas). The same seed
/// gives the same document.
namespace vidette::support {

estate::Estate randomEstate(std::uint64_t seed, int rowsPerTable);

/// The estate after one random edit of a random row: moved, replaced, removed or added.
estate::Estate randomlyEdited(const estate::Estate& estate, std::uint64_t seed);

} // namespace vidette::support
