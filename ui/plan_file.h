// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "estate/estate.h"

#include <QString>

/// An exchange plan from disk, with the decision problems it names ("vidette": {"decisions": […]}, relative
/// to the plan) put into the estate, so that a project made of it stands alone. A decision that cannot be
/// read is a warning; the plan opens all the same.
namespace vidette::ui {

base::Result<base::WithWarnings<estate::Estate>> readPlanFile(const QString& path, const base::Task& task);

} // namespace vidette::ui
