// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The house style that a machine can see, one function per subject. Each returns its findings as
/// "path:line: what is wrong" or "path: what is wrong"; paths are relative to the repository.
namespace vidette::architecture {

constexpr int kLongestHeader = 200;
constexpr int kLongestSource = 500;
constexpr int kLongestFunction = 60;
constexpr int kLongestBuildFile = 60;
constexpr int kWidestLine = 110; ///< characters, not bytes

/// First line names the licence; a header says #pragma once.
std::vector<std::string> openingFindings(const std::string& path, std::string_view text);

/// Lines per file, columns per line, lines per function.
std::vector<std::string> sizeFindings(const std::string& path, std::string_view text);

/// No path of somebody's machine in any text we keep.
std::vector<std::string> machinePathFindings(const std::string& path, std::string_view text);

/// Words of the window that no translator would see: a literal of two words or more, or one word that is
/// shown at once (setText, setToolTip …), outside tr(). Literals without QStringLiteral or QLatin1String do
/// not compile in ui/ unless tr() takes them.
std::vector<std::string> untranslatedFindings(const std::string& path, std::string_view text);

/// Links of a Markdown page to files that are not there. `folder` is the absolute folder of the page.
std::vector<std::string> brokenLinks(const std::string& path, std::string_view text,
                                     const std::string& folder);

/// Number of characters in a line of UTF-8.
int columns(std::string_view line);

bool isHeader(std::string_view path);
/// A C++ header or source.
bool isCpp(std::string_view path);

} // namespace vidette::architecture
