// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <vector>

namespace vidette::mcda {

/// Every figure within `tolerance`, and as many as expected.
inline ::testing::AssertionResult allNear(const std::vector<double>& found,
                                          const std::vector<double>& expected, double tolerance) {
    if (found.size() != expected.size())
        return ::testing::AssertionFailure() << found.size() << " figures instead of " << expected.size();
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!(std::abs(found[i] - expected[i]) <= tolerance))
            return ::testing::AssertionFailure()
                   << "figure " << i << " is " << found[i] << ", expected " << expected[i];
    }
    return ::testing::AssertionSuccess();
}

} // namespace vidette::mcda
