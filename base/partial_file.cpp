// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/partial_file.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace vidette::base {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPart = ".vidette-part-";

void removeWithJournal(const fs::path& file) {
    std::error_code ignored;
    for (const char* ending : {"", "-journal"}) fs::remove_all(file.string() + ending, ignored);
}

/// "4711" of "plan.gpkg.vidette-part-4711" and of its journal; "" for other names.
std::string processOf(const std::string& name, const std::string& begin) {
    if (name.compare(0, begin.size(), begin) != 0) return {};
    return name.substr(begin.size(), name.find_first_not_of("0123456789", begin.size()) - begin.size());
}

/// The parts of programs that are gone.
void removeLeftovers(const fs::path& target) {
    std::error_code code;
    std::vector<fs::path> left;
    const std::string begin = target.filename().string() + std::string(kPart);
    for (const auto& entry : fs::directory_iterator(target.parent_path(), code)) {
        const std::string process = processOf(entry.path().filename().string(), begin);
        if (!process.empty() && !fs::exists("/proc/" + process, code)) left.push_back(entry.path());
    }
    for (const auto& one : left) fs::remove_all(one, code);
}

} // namespace

PartialFile::PartialFile(const std::string& target) {
    std::error_code code;
    const fs::path absolute = fs::absolute(target, code);
    removeLeftovers(absolute);
    m_path = absolute.string() + std::string(kPart) + fs::read_symlink("/proc/self", code).string();
    removeWithJournal(m_path);
}

PartialFile::~PartialFile() {
    removeWithJournal(m_path);
}

} // namespace vidette::base
