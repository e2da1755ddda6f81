// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/decision_report.h"

#include <string>

/// A decision on paper: who comes first and how firmly, the table of values, every step of weights and
/// evaluations, contributions, what would turn the first place, who was excluded and why. Markup.
namespace vidette::report {

std::string decisionSection(const Decision& decision);

} // namespace vidette::report
