// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rule_input.h"

#include <vector>

/// The entries that rules ask about: openings that are an entry, and the site they belong to.
namespace vidette::analysis {

struct SiteEntry {
    const estate::Opening* opening = nullptr;
    std::vector<geometry::Point> before; ///< where people stand, on both sides
    const SiteFacts* site = nullptr;     ///< null = a plan without site profiles
};

/// In order of code. Where there are several sites an entry belongs to that of the nearest camera within
/// 60 m; without one it is nobody's and left out. On a map without site profiles entries are those of whole
/// towns, and none is given.
std::vector<SiteEntry> siteEntries(const RuleInput& input);

} // namespace vidette::analysis
