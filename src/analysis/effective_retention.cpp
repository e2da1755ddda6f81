// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effective_retention.h"

#include <algorithm>

namespace vidette::analysis {

std::vector<int> effectiveRetention(const std::vector<int>& declared, bool keepsApart) {
    if (keepsApart) return declared;
    int shortest = 0;
    for (const int days : declared)
        if (days > 0 && (shortest == 0 || days < shortest)) shortest = days;
    std::vector<int> effective = declared;
    for (int& days : effective) days = days > 0 ? shortest : days;
    return effective;
}

} // namespace vidette::analysis
