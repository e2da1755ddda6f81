// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// How long recordings of several purposes are really kept in one store (a Slovak paper on camera systems
/// §3.8; also data to be erased when the shorter time is over, Prague's concept §6.5).
namespace vidette::analysis {

/// For each declared time (days) the one that rules: its own where the store keeps purposes apart, else the
/// shortest of all. A time of 0 or less is not stated: it rules nothing and stays as it is.
std::vector<int> effectiveRetention(const std::vector<int>& declared, bool keepsApart);

} // namespace vidette::analysis
