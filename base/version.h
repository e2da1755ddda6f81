// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace vidette::base {

/// The version of the programs; the same as in the top CMakeLists.txt.
inline constexpr std::string_view kVersion = "0.1.0";

} // namespace vidette::base
