// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "cli/project_edit.h"

#include <memory>

/// `vidette record PROJECT import` and `export`.
namespace vidette::cli {

/// Adds both to the command; `words` holds its project.
void addRecordExchange(CLI::App& command, const std::shared_ptr<EditWords>& words, int& status,
                       const base::Task& task);

} // namespace vidette::cli
