// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

/// `--level`: which floor of a building a command looks at.
namespace vidette::cli {

void addLevelWords(CLI::App& command, std::vector<std::string>& names);

/// Leaves of the estate what stands on the named levels and on every level. Without names: of each place the
/// level nearest to the ground, and a warning "levels_left_out" where there are others. Gives the names of
/// the levels looked at; none where the estate has no levels. Fails as analysis::levelsNamed() does.
base::Result<std::vector<std::string>> chooseLevels(base::WithWarnings<estate::Estate>& input,
                                                    const std::vector<std::string>& names);

} // namespace vidette::cli
