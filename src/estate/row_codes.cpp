// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/row_codes.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vidette::estate {

std::string_view codePrefix(std::string_view kind) {
    struct Prefix {
        std::string_view kind;
        std::string_view letter;
    };
    static constexpr std::array<Prefix, 12> kPrefixes{{{"camera", "C"},
                                                       {"obstacle", "O"},
                                                       {"zone", "Z"},
                                                       {"opening", "D"},
                                                       {"site", "M"},
                                                       {"demand", "P"},
                                                       {"street", "S"},
                                                       {"device", "SW"},
                                                       {"kit", "A"},
                                                       {"problem", "R"},
                                                       {"note", "NT-"},
                                                       {"sign", "SG"}}};
    for (const auto& prefix : kPrefixes) {
        if (prefix.kind == kind) return prefix.letter;
    }
    return "N";
}

CodeSequence::CodeSequence(std::string_view prefix, const std::set<std::string>& taken) : m_prefix(prefix) {
    for (const std::string& code : taken) {
        if (code.compare(0, prefix.size(), prefix) != 0) continue;
        unsigned long long number = 0;
        const char* const end = code.data() + code.size();
        const auto read = std::from_chars(code.data() + prefix.size(), end, number);
        constexpr unsigned long long kLargest = 1'000'000'000;
        if (read.ec == std::errc{} && read.ptr == end && number < kLargest) m_last = std::max(m_last, number);
    }
}

std::string CodeSequence::next() {
    return m_prefix + std::to_string(++m_last);
}

std::string nextCode(std::string_view prefix, const std::set<std::string>& taken) {
    return CodeSequence(prefix, taken).next();
}

} // namespace vidette::estate
