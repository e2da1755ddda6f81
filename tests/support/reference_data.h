// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

/// Published data that stands beside the project, never in it (../shared/data). A test that needs it skips
/// where it is absent:
///
///     const auto file = support::referenceFile("mcda-dev/cases.json");
///     if (!file) GTEST_SKIP() << "no reference data";
namespace vidette::support {

/// Path of a file below ../shared/data, if it exists. VIDETTE_REFERENCE_DATA may name another folder.
std::optional<std::filesystem::path> referenceFile(const std::string& name);

/// A file of the repository, e.g. "examples/shop/shop.geojson".
std::filesystem::path repositoryFile(const std::string& name);

std::string readText(const std::filesystem::path& path);

/// The built command line.
std::string programFile();

/// What a program printed and how it ended.
struct RunResult {
    int exitCode = -1;
    std::string out;
    std::string err;
};

/// Runs the built command line with these words (already quoted for the shell) and waits for it.
RunResult runVidette(const std::string& words);

} // namespace vidette::support
