// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/replacement_plan.h"
#include "estate/estate.h"

#include <QString>

#include <string>

/// How the window speaks of replacement.
namespace vidette::ui {

/// Minor units in the project's currency: "38 000 CZK".
QString sumText(const estate::Estate& estate, std::int64_t minorUnits);
/// What a step waits for: "the condition, scored within 12 months" for "condition"; what stands after a colon
/// is kept, sums of money are written as such.
QString missingText(const estate::Estate& estate, const std::string& missing);
/// "overdue", "due", "soon", "in time"; "not known when" without a due day.
QString dueText(const analysis::ReplacementNeed& need);
/// "31 May 2026, by its life": when, and what of three ends comes first.
QString dueDayText(const analysis::ReplacementNeed& need);
/// What the plan makes of an asset, and why.
QString plannedText(const analysis::ReplacementPlan& plan, const analysis::PlannedAsset& item);

} // namespace vidette::ui
