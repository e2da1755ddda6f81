// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/plan_feature.h"

#include <functional>
#include <string>
#include <vector>

/// Which things of a map are wanted, by their columns or tags:
///
///     building=*              has the column, and something in it
///     highway=primary|service one of these words
///     landuse!=forest         anything else, nothing too
///     height>=12              compared as numbers (also >, <, <=)
///
/// Words are compared whole, upper and lower case differ. Own words instead of SQL, so that they mean the
/// same in every format and nothing of them reaches a database.
namespace vidette::io {

struct AttributeTest {
    std::string column;
    std::string op; ///< = != > >= < <=
    std::vector<std::string> words;
};

using AttributeFilter = std::vector<AttributeTest>; ///< all must hold

/// Fails with "bad_where", naming the words.
base::Result<AttributeFilter> filterFromWords(const std::vector<std::string>& words);

/// `valueOf` gives a column's value as text; "" = it has none.
bool holds(const AttributeFilter& filter, const std::function<std::string(const std::string&)>& valueOf);

} // namespace vidette::io
