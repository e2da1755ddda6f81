// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/check.h"

#include <cstdio>
#include <cstdlib>

namespace vidette::base {

void checkFailed(const char* condition, const char* why, const char* file, int line) {
    std::fprintf(stderr, "vidette: internal check failed: %s (%s) at %s:%d\n", why, condition, file, line);
    std::abort();
}

} // namespace vidette::base
