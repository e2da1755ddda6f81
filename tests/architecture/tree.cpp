// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/tree.h"

#include "support/reference_data.h"

#include <algorithm>
#include <filesystem>

namespace vidette::architecture {
namespace {

bool isSkipped(const std::filesystem::path& folder, bool top) {
    const std::string name = folder.filename().string();
    return (name.starts_with('.') && name != ".ci") || (top && name.starts_with("build"));
}

bool hasEnding(const std::string& path, const std::vector<std::string>& endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&path](const std::string& ending) { return path.ends_with(ending); });
}

} // namespace

std::vector<TreeFile> treeFiles(const std::vector<std::string>& endings) {
    const std::filesystem::path root = support::repositoryFile("");
    std::vector<TreeFile> files;
    for (auto at = std::filesystem::recursive_directory_iterator(root); at != std::filesystem::end(at);
         ++at) {
        if (at->is_directory() && isSkipped(at->path(), at.depth() == 0)) at.disable_recursion_pending();
        if (!at->is_regular_file()) continue;
        const std::string path = at->path().lexically_relative(root).generic_string();
        if (hasEnding(path, endings)) files.push_back({path, support::readText(at->path())});
    }
    std::sort(files.begin(), files.end(),
              [](const TreeFile& a, const TreeFile& b) { return a.path < b.path; });
    return files;
}

std::string listed(const std::vector<std::string>& findings) {
    std::string text;
    for (const std::string& finding : findings) text += "\n  " + finding;
    return text;
}

} // namespace vidette::architecture
