// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <map>
#include <string>

/// Decision problems that together use every method of weighting and of evaluation.
namespace vidette::support {

/// Five camera kits by four criteria, with every kind of judgment that some method may ask for.
mcda::Problem fiveKits();

/// By name: each method once, and the settings that change its formulas.
std::map<std::string, mcda::Problem> methodSamples();

} // namespace vidette::support
