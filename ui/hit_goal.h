// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rules.h"
#include "ui/selection.h"

#include <QString>

/// Where to look at what a rule found: a row of the plan, or a record in its workspace.
namespace vidette::ui {

struct HitGoal {
    QString workspace;  ///< "plan", "backlog", "meetings", "replacement", "kits"; "" = nowhere to show it
    Item item;          ///< of the plan; nothing = only an area
    geometry::Box area; ///< around what is concerned; may be empty
    base::Uuid row;     ///< of a record

    bool isSomewhere() const { return !workspace.isEmpty(); }
};

/// An asset is shown where it hangs; what has no place of its own, where the cameras are that it concerns.
HitGoal goalOf(const estate::Estate& estate, const analysis::RuleHit& hit);

} // namespace vidette::ui
