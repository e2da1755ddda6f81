// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// A simple reading of C++ text, right for code that clang-format has laid out: enough to measure functions,
/// no parser.
namespace vidette::architecture {

/// The same text with comments, string and character literals and preprocessor lines turned into spaces;
/// line ends stay, so line numbers do too.
std::string codeOnly(std::string_view text);

struct FunctionSpan {
    int firstLine = 0; ///< of its name or template line, from 1
    int lastLine = 0;  ///< of its closing brace

    bool operator==(const FunctionSpan&) const = default;
    int lines() const { return lastLine - firstLine + 1; }
};

/// Every function body that is not itself inside a function; lambdas belong to the function around them.
std::vector<FunctionSpan> functions(std::string_view text);

} // namespace vidette::architecture
