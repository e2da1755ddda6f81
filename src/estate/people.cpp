// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/people.h"

namespace vidette::estate {

bool holdsOn(const std::optional<base::Date>& from, const std::optional<base::Date>& to,
             const base::Date& day) {
    return (!from || *from <= day) && (!to || day <= *to);
}

} // namespace vidette::estate
