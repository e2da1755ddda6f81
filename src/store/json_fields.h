// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geometry/optics.h"
#include "mcda/problem.h"

#include <string>
#include <vector>

/// Fields of a row that are lists or trees are kept as JSON text in one column: small ones so that a person
/// can read them in QGIS, the decision problem as its value member by member, so that every judgment comes
/// back as it was written. Reading fails with "bad_row" and says what was expected; unknown members are
/// ignored, missing ones take their default.
namespace vidette::store {

/// "[0,90.5]".
std::string numbersText(const std::vector<double>& numbers);
base::Result<std::vector<double>> numbersFrom(const std::string& text);

/// "[{"distance":44,"pixels_per_metre":25}]".
std::string printedText(const std::vector<geometry::PrintedDistance>& printed);
base::Result<std::vector<geometry::PrintedDistance>> printedFrom(const std::string& text);

/// Fails with "bad_value" when a number is not finite.
base::Result<std::string> problemText(const mcda::Problem& problem);
base::Result<mcda::Problem> problemFrom(const std::string& text);

} // namespace vidette::store
