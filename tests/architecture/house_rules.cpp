// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/house_rules.h"

#include "architecture/source_scan.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>

namespace vidette::architecture {
namespace {

constexpr std::string_view kLicenceLine = "// SPDX-License-Identifier: GPL-3.0-or-later";

/// Files with a limit of their own.
struct FileLimit {
    std::string_view path;
    int lines;
};
constexpr std::array<FileLimit, 2> kFileLimits{{{"ui/main.cpp", 60}, {"ui/main_window.cpp", 250}}};

int lineLimit(std::string_view path) {
    for (const FileLimit& limit : kFileLimits) {
        if (limit.path == path) return limit.lines;
    }
    if (path.ends_with("CMakeLists.txt")) return kLongestBuildFile;
    return isHeader(path) ? kLongestHeader : kLongestSource;
}

std::string tooLong(const std::string& place, std::string_view what, int found, int limit) {
    return place + ": " + std::string(what) + std::to_string(found) + ", at most " + std::to_string(limit);
}

std::vector<std::string> linesOf(std::string_view text) {
    auto lines = base::split(text, '\n');
    if (lines.back().empty()) lines.pop_back();
    return lines;
}

bool leadsOutside(std::string_view link) {
    return link.empty() || link.front() == '#' || link.find("://") != std::string_view::npos ||
           link.starts_with("mailto:");
}

bool isLower(char sign) {
    return sign >= 'a' && sign <= 'z';
}

/// Two letters, a blank, two letters: ids and formats have none.
bool isSentence(std::string_view words) {
    if (words.starts_with('<')) return false; // a tag and its attributes
    for (std::size_t i = 2; i + 2 < words.size(); ++i) {
        const bool before = isLower(words[i - 2]) && isLower(words[i - 1]);
        if (words[i] == ' ' && before && isLower(words[i + 1]) && isLower(words[i + 2])) return true;
    }
    return false;
}

/// "Undo", not "–" or "%1 m".
bool isWord(std::string_view words) {
    return words.size() >= 3 && std::isupper(static_cast<unsigned char>(words[0])) && isLower(words[1]) &&
           isLower(words[2]);
}

/// Whether what follows this is shown to a user at once.
bool isShown(std::string_view before) {
    static const std::array<std::string_view, 8> kShowing{
        "say(",    "setText(", "setToolTip(", "setWindowTitle(", "setAccessibleName(", "setPlaceholderText(",
        "QLabel(", "addTab("};
    return std::any_of(kShowing.begin(), kShowing.end(),
                       [&](std::string_view shows) { return before.ends_with(shows); });
}

} // namespace

bool isHeader(std::string_view path) {
    return path.ends_with(".h");
}

bool isCpp(std::string_view path) {
    return isHeader(path) || path.ends_with(".cpp");
}

int columns(std::string_view line) {
    return static_cast<int>(std::count_if(
        line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::vector<std::string> openingFindings(const std::string& path, std::string_view text) {
    if (!isCpp(path)) return {};
    std::vector<std::string> findings;
    if (text.substr(0, text.find('\n')) != kLicenceLine)
        findings.push_back(path + ":1: the first line is \"" + std::string(kLicenceLine) + "\"");
    if (isHeader(path) && text.find("\n#pragma once\n") == std::string_view::npos)
        findings.push_back(path + ": a header says #pragma once");
    return findings;
}

std::vector<std::string> sizeFindings(const std::string& path, std::string_view text) {
    if (!isCpp(path) && !path.ends_with("CMakeLists.txt")) return {};
    std::vector<std::string> findings;
    const auto lines = linesOf(text);
    const int count = static_cast<int>(lines.size());
    if (count > lineLimit(path)) findings.push_back(tooLong(path, "lines ", count, lineLimit(path)));
    if (!isCpp(path)) return findings;
    for (int number = 1; number <= count; ++number) {
        const int width = columns(lines[static_cast<std::size_t>(number - 1)]);
        if (width <= kWidestLine) continue;
        findings.push_back(tooLong(path + ":" + std::to_string(number), "columns ", width, kWidestLine));
    }
    for (const FunctionSpan& function : functions(text)) {
        if (function.lines() <= kLongestFunction) continue;
        findings.push_back(tooLong(path + ":" + std::to_string(function.firstLine), "lines of the function ",
                                   function.lines(), kLongestFunction));
    }
    return findings;
}

std::vector<std::string> machinePathFindings(const std::string& path, std::string_view text) {
    // Put together here, so that this file does not find itself.
    static const std::array<std::string, 4> kRoots{std::string("/") + "home/", std::string("/") + "root/",
                                                   std::string("/") + "Users/", std::string("/") + "work/"};
    std::vector<std::string> findings;
    int number = 0;
    for (const std::string& line : base::split(text, '\n')) {
        ++number;
        for (const std::string& root : kRoots) {
            const auto at = line.find(root);
            if (at == std::string::npos) continue;
            // Below another folder it is a path of ours; at the root of the disk it is not.
            if (at > 0 && (std::isalnum(static_cast<unsigned char>(line[at - 1])) || line[at - 1] == '.'))
                continue;
            findings.push_back(path + ":" + std::to_string(number) + ": names a folder of one machine, " +
                               root);
        }
    }
    return findings;
}

std::vector<std::string> untranslatedFindings(const std::string& path, std::string_view text) {
    std::vector<std::string> findings;
    int number = 0;
    for (const std::string& line : base::split(text, '\n')) {
        ++number;
        for (const std::string& begin : {std::string("QStringLiteral(\""), std::string("QLatin1String(\"")}) {
            for (auto at = line.find(begin); at != std::string::npos; at = line.find(begin, at + 1)) {
                const auto from = at + begin.size();
                const std::string words = line.substr(from, line.find('"', from) - from);
                if (isSentence(words) || (isShown(line.substr(0, at)) && isWord(words)))
                    findings.push_back(path + ":" + std::to_string(number) + ": not in tr(): " + words);
            }
        }
    }
    return findings;
}

std::vector<std::string> brokenLinks(const std::string& path, std::string_view text,
                                     const std::string& folder) {
    std::vector<std::string> findings;
    for (auto at = text.find("]("); at != std::string_view::npos; at = text.find("](", at + 2)) {
        const auto end = text.find(')', at);
        if (end == std::string_view::npos) break;
        std::string_view link = text.substr(at + 2, end - at - 2);
        link = link.substr(0, link.find_first_of("# "));
        if (leadsOutside(link) || std::filesystem::exists(std::filesystem::path(folder) / link)) continue;
        findings.push_back(path + ": the link leads nowhere: " + std::string(link));
    }
    return findings;
}

} // namespace vidette::architecture
