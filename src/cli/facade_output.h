// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/facade_edits.h"

#include <nlohmann/json_fwd.hpp>

/// Cameras that were brought out of buildings, for programs and for people.
namespace vidette::cli {

/// {"moved": [{"id", "building", "distance", "from": [x, y], "to": [x, y]}], "left": [the same without "to"]}
nlohmann::json toJson(const estate::FacadeMoves& moves);
/// A line on stdout for each camera that was moved, a warning for each that was left.
void printMoves(const estate::FacadeMoves& moves, base::Metres within);
/// The warnings alone.
base::Warnings warningsOf(const estate::FacadeMoves& moves, base::Metres within);

} // namespace vidette::cli
