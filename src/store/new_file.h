// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

namespace vidette::store {

/// "exists": another file has this name already.
base::Error nameTaken(const std::string& path);

/// Takes a finished file to its name, unless another has come there meanwhile ("exists").
base::Result<base::Done> takeName(const std::string& partial, const std::string& path);

} // namespace vidette::store
