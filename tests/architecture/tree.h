// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// The files of the repository as they stand in the folder, build folders and hidden ones left out.
namespace vidette::architecture {

struct TreeFile {
    std::string path; ///< relative to the repository, with '/'
    std::string text;
};

/// All files with one of these endings ("" = every file), sorted by path.
std::vector<TreeFile> treeFiles(const std::vector<std::string>& endings);

/// One finding per line, for the message of a failed test.
std::string listed(const std::vector<std::string>& findings);

} // namespace vidette::architecture
