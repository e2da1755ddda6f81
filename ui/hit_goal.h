// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rules.h"
#include "ui/selection.h"

#include <QString>

/// Where to look at what a rule found: a row of the plan, or a record in its workspace.
namespace vidette::ui {

struct HitGoal {
    QString workspace;  ///< of the rail: "plan", "backlog", "reports" …; "" = nowhere to show it
    Item item;          ///< of the plan; nothing = only an area
    geometry::Box area; ///< around what is concerned; may be empty
    base::Uuid row;     ///< of a record
    QString report{};   ///< kind of the report that lists it, in "reports"
    QString object{};   ///< code of what the report is about

    bool isSomewhere() const { return !workspace.isEmpty(); }
};

/// Where the row is that a subject names: "camera C1", "request RQ-2026-7".
HitGoal goalOf(const estate::Estate& estate, const std::string& subject);
/// An asset is shown where it hangs; what has no place of its own, where the cameras are that it concerns.
HitGoal goalOf(const estate::Estate& estate, const analysis::RuleHit& hit);

} // namespace vidette::ui
