// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/record_edits.h"

#include <gtest/gtest.h>

/// Rows put into an estate by the edits of the program, for tests that build one step by step.
namespace vidette::support {

/// The estate, or a failed test that says why there is none.
inline estate::Estate must(const base::Result<estate::Estate>& result) {
    if (!result) ADD_FAILURE() << base::describe(result.error());
    return result ? *result : estate::Estate{};
}

/// The row under an id of its own.
template<typename Row>
estate::Estate with(const estate::Estate& estate, Row row) {
    row.id = decltype(row.id)::fresh();
    return must(estate::putRecord(estate, std::move(row)));
}

} // namespace vidette::support
