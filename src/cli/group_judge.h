// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/group.h"

#include <string>

namespace CLI {
class App;
}

/// `vidette group begin` and `vidette group judge`: a round from its first file to the last judgment, without
/// a window.
namespace vidette::cli {

void addGroupBegin(CLI::App& group, int& status);
void addGroupJudge(CLI::App& group, int& status);

/// The group of a file; what is warned of is printed. Fails as readFile() and io::readGroup().
base::Result<mcda::GroupProblem> openGroup(const std::string& file);

/// fail(), with the code behind the sentence, so that the page on ranking can be searched for it.
int failWithCode(const base::Error& error, bool asJson);

} // namespace vidette::cli
