// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/plan_report.h"

#include <string>

/// What the figures of a report rest on: definitions, tolerances, tables and their sources, and everything
/// that was noted on the way. Markup.
namespace vidette::report {

std::string assumptionsSection(const PlanReport& report);

} // namespace vidette::report
