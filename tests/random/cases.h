// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdlib>
#include <exception>
#include <functional>
#include <string>

namespace vidette::random_cases {

/// Runs a check on so many random cases, each named by its seed; a check answers with what is wrong, "" =
/// nothing. VIDETTE_RANDOM_CASES asks for another number of cases, VIDETTE_RANDOM_FIRST for other seeds
/// (tools/sanitize.sh does both). Gives up after ten bad cases.
inline void expectOnEveryCase(int cases, const std::function<std::string(std::uint64_t)>& check) {
    const char* wanted = std::getenv("VIDETTE_RANDOM_CASES");
    const char* start = std::getenv("VIDETTE_RANDOM_FIRST");
    const int count = wanted ? std::atoi(wanted) : cases;
    const auto first = start ? std::strtoull(start, nullptr, 10) : 0;
    int bad = 0;
    for (int i = 0; i < count && bad < 10; ++i) {
        const std::uint64_t seed = first + static_cast<std::uint64_t>(i);
        std::string wrong;
        try {
            wrong = check(seed);
        } catch (const std::exception& error) {
            wrong = error.what();
        }
        if (wrong.empty()) continue;
        ADD_FAILURE() << "case " << seed << ": " << wrong;
        ++bad;
    }
}

} // namespace vidette::random_cases
