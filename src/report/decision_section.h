// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/decision_report.h"

#include <cstddef>
#include <string>
#include <vector>

/// A decision on paper: who comes first and how firmly, the table of values, every step of weights and
/// evaluations, contributions, what would turn the first place, who was excluded and why. Markup.
///
/// Of several decisions, a step that an earlier one has shown in full is referred to, not repeated.
namespace vidette::report {

/// `index` is one of `decisions`.
std::string decisionSection(const std::vector<Decision>& decisions, std::size_t index);

} // namespace vidette::report
