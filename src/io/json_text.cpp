// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/json_text.h"

#include "base/speech.h"

#include <algorithm>

namespace vidette::io {

int depthOfJson(std::string_view text) {
    int depth = 0;
    int deepest = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\') ++i;
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '[' || c == '{') deepest = std::max(deepest, ++depth);
        if (c == ']' || c == '}') --depth;
    }
    return deepest;
}

std::string placeInText(std::string_view text, std::size_t byte) {
    const auto before = text.substr(0, std::min(text.size(), byte > 0 ? byte - 1 : 0));
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const auto lineStart = before.rfind('\n');
    const auto column = lineStart == std::string_view::npos ? before.size() : before.size() - lineStart - 1;
    return "line " + std::to_string(lines + 1) + ", column " + std::to_string(column + 1);
}

std::string reasonOfJsonError(const std::string& message) {
    const auto read = message.find("last read: '");
    const bool noNumber = read != std::string::npos && message.find_first_of("NI", read) != std::string::npos;
    const std::string hint = noNumber ? " " + base::say("(NaN and Infinity are no numbers in JSON)") : "";
    const auto at = message.find("syntax error");
    const auto end = message.rfind("; last read");
    if (at == std::string::npos) return message + hint;
    const bool cut = end != std::string::npos && end >= at;
    return message.substr(at, cut ? end - at : std::string::npos) + hint;
}

} // namespace vidette::io
