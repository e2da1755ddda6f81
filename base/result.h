// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

/// `Result<T>` is a value or the Error that prevented it. Our code does not throw: wrong data comes back as a
/// Result, our own mistake stops in VIDETTE_CHECK, an exception of a library is caught in the .cpp that
/// called it.
///
///     Result<Plan> plan = readPlan(text);
///     if (!plan) return failure(plan.error());
namespace vidette::base {

template<typename T>
using Result = tl::expected<T, Error>;

/// Nothing to return but success.
struct Done {
    bool operator==(const Done&) const = default;
};

inline tl::unexpected<Error> failure(Error error) {
    return tl::unexpected<Error>(std::move(error));
}
inline tl::unexpected<Error> failure(std::string code, std::string where, std::string message) {
    return failure(Error{std::move(code), std::move(where), std::move(message)});
}

/// A usable value together with what was lost or assumed on the way.
template<typename T>
struct WithWarnings {
    T value;
    Warnings warnings;
};

} // namespace vidette::base
