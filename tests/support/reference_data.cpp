// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

namespace vidette::support {

std::optional<std::filesystem::path> referenceFile(const std::string& name) {
    const char* folder = std::getenv("VIDETTE_REFERENCE_DATA");
    const std::filesystem::path root =
        folder ? std::filesystem::path(folder) : std::filesystem::path(VIDETTE_SOURCE_DIR) / "../shared/data";
    if (!std::filesystem::exists(root / name)) return std::nullopt;
    return root / name;
}

std::filesystem::path repositoryFile(const std::string& name) {
    return std::filesystem::path(VIDETTE_SOURCE_DIR) / name;
}

std::string readText(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string programFile() {
    return VIDETTE_PROGRAM;
}

RunResult runVidette(const std::string& words) {
    const auto errors =
        std::filesystem::temp_directory_path() / ("vidette-test-" + std::to_string(getpid()) + ".err");
    const std::string command = "\"" VIDETTE_PROGRAM "\" " + words + " 2>\"" + errors.string() + "\"";
    RunResult result;
    FILE* pipe = popen(command.c_str(), "r");
    if (!pipe) return result;
    char buffer[4096];
    std::size_t count = 0;
    while ((count = fread(buffer, 1, sizeof buffer, pipe)) > 0) result.out.append(buffer, count);
    const int status = pclose(pipe);
    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    result.err = readText(errors);
    std::filesystem::remove(errors);
    return result;
}

} // namespace vidette::support
