// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/state_machine.h"

#include <optional>
#include <string>

/// Who may change what beside the steps of a course (data/tables/change_rights.csv): privacy masks and rights
/// are set by the administrator, nobody else can take them away (Częstochowa's answer on its system,
/// paragraphs 4 and 5).
namespace vidette::estate {

/// A change that whoever acts may not make: the row it is about, and why in "not_permitted".
struct Refusal {
    std::string table;
    base::Uuid row;
    base::Error error;
};

/// Nothing when whoever acts may make of `before` what `next` is. A right is asked only where somebody holds
/// the role on the day, so that a project without roles is free. Cost: that of the changes of the few tables
/// listed.
std::optional<Refusal> refusalOf(const Estate& before, const Estate& next, const Act& act);

} // namespace vidette::estate
