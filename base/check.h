// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// VIDETTE_CHECK(condition, "why"): a promise that our own code keeps, in every build. When it is broken the
/// program says where and stops: no wrong figure is ever printed after it. Wrong data is a Result, never a
/// check.
namespace vidette::base {

[[noreturn]] void checkFailed(const char* condition, const char* why, const char* file, int line);

} // namespace vidette::base

#define VIDETTE_CHECK(condition, why)                                                                        \
    do {                                                                                                     \
        if (!(condition)) ::vidette::base::checkFailed(#condition, why, __FILE__, __LINE__);                 \
    } while (false)
