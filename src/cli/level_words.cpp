// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/level_words.h"

#include "analysis/level_view.h"
#include "base/text.h"
#include "estate/levels.h"

#include <CLI/CLI.hpp>

namespace vidette::cli {

void addLevelWords(CLI::App& command, std::vector<std::string>& names) {
    command
        .add_option(
            "--level", names,
            "look at this level (\"Ground floor\", or \"S1/Ground floor\"); one of each place; repeat")
        ->allow_extra_args(false);
}

base::Result<std::vector<std::string>> chooseLevels(base::WithWarnings<estate::Estate>& input,
                                                    const std::vector<std::string>& names) {
    const auto choice = analysis::levelsNamed(input.value, names);
    if (!choice) return base::failure(base::within("--level", choice.error()));
    std::vector<std::string> looked;
    for (const auto id : choice->active) looked.push_back(estate::nameOfLevel(input.value, id));
    if (names.empty() && analysis::leavesOut(input.value, *choice))
        input.warnings.push_back(
            {"levels_left_out", "levels",
             "the figures are those of " + base::join(looked, ", ") + "; choose another level with --level"});
    input.value = analysis::onLevels(input.value, *choice);
    return looked;
}

} // namespace vidette::cli
