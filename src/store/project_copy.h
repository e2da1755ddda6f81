// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"

#include <string>

namespace vidette::store {

/// A copy of a whole project under another name, log and all, by SQLite's own backup, while it may be in use.
/// An existing file of that name is never replaced. Fails with "exists", "not_written", "cancelled"; then
/// nothing is left there.
base::Result<base::Done> copyProject(const std::string& path, const std::string& to, const base::Task& task);

} // namespace vidette::store
