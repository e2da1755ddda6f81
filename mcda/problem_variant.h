// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <string>
#include <vector>

/// A problem with one alternative more or less, judged as before. For trials of what would change.
namespace vidette::mcda {

/// Only the alternatives named stay, in their order. Judgments of the others stay too and are passed over
/// when ranking; matrices without names are given those of all alternatives first, so that they still fit.
Problem withOnly(Problem problem, const std::vector<std::string>& kept);

/// An alternative that is like `id` in every value and judgment stands at the end: equal to it in orders,
/// pairs (0.5) and matrices (1), with its intensities. Its id and name are those of the original with "'"
/// behind, as often as needed to be new. `id` must be an alternative of the problem.
Problem withCopyOf(Problem problem, const std::string& id);

} // namespace vidette::mcda
