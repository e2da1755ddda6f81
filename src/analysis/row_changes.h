// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/table.h"

#include <vector>

namespace vidette::analysis {

/// Rows that are not the same object in two versions of a table, in order of id, equal ones too. Rows that
/// both share are not looked at, so that a city's are told in the time of a walk over its pointers.
template<typename T>
std::vector<typename base::Table<T>::Change> rowChanges(const base::Table<T>& before,
                                                        const base::Table<T>& after) {
    std::vector<typename base::Table<T>::Change> result;
    auto a = before.begin();
    auto b = after.begin();
    while (a != before.end() || b != after.end()) {
        const bool both = a != before.end() && b != after.end();
        if (both && &*a == &*b) {
            ++a, ++b;
        } else if (b == after.end() || (both && a->id < b->id)) {
            result.push_back({&*a++, nullptr});
        } else if (a == before.end() || b->id < a->id) {
            result.push_back({nullptr, &*b++});
        } else {
            result.push_back({&*a++, &*b++});
        }
    }
    return result;
}

} // namespace vidette::analysis
