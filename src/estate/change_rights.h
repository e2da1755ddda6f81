// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/state_machine.h"

/// Who may change what beside the steps of a course (data/tables/change_rights.csv): privacy masks and rights
/// are set by the administrator, nobody else can take them away (Częstochowa's answer on its system,
/// paragraphs 4 and 5).
namespace vidette::estate {

/// Done when whoever acts may make of `before` what `next` is. A right is asked only where somebody holds the
/// role on the day, so that a project without roles is free. Fails with "not_permitted", naming the row, the
/// role and who tried. Cost: that of the changes of the few tables listed.
base::Result<base::Done> checkRights(const Estate& before, const Estate& next, const Act& act);

} // namespace vidette::estate
