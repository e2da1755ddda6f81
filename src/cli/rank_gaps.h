// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/ranking.h"

#include <nlohmann/json_fwd.hpp>

/// What a comparison by Saaty's method knows beyond its figures: how exact they are, and what gaps may be.
namespace vidette::cli {

/// Adds "eigenvector_bounds" (proven, by item), "gci_threshold" (for CR = .10), and "completions": null where
/// every pair is judged, else both ways to fill the gaps (mcda/completions.h).
void addProof(nlohmann::json& detail, const mcda::SaatyTable& table);

} // namespace vidette::cli
