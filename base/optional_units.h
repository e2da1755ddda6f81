// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <optional>

/// Units that may be missing, as the plain numbers that tables and files hold, and back: metres, degrees.
namespace vidette::base {

inline std::optional<double> plain(const std::optional<double>& value) {
    return value;
}
inline std::optional<double> plain(const std::optional<Metres>& value) {
    return value ? std::optional(value->value) : std::nullopt;
}
inline std::optional<double> plain(const std::optional<Angle>& value) {
    return value ? std::optional(value->degrees()) : std::nullopt;
}

inline std::optional<Metres> metres(const std::optional<double>& value) {
    return value ? std::optional(Metres(*value)) : std::nullopt;
}
inline std::optional<Angle> degrees(const std::optional<double>& value) {
    return value ? std::optional(Angle::degrees(*value)) : std::nullopt;
}

} // namespace vidette::base
