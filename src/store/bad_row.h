// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>
#include <string>

namespace vidette::store {

/// Asked about a row (table, uid) that is not as the document wants it: a failure ends the reading with it,
/// else the row is left out.
using BadRow = std::function<base::Result<base::Done>(const std::string& table, const std::string& uid,
                                                      const base::Error& error)>;

/// A project is read whole or not at all.
inline base::Result<base::Done> stopAtBadRow(const std::string&, const std::string&,
                                             const base::Error& error) {
    return base::failure(error);
}

} // namespace vidette::store
