// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "catalog/kit.h"

/// A kit that is considered for this place: a copy of the catalogue's row, so that the project stands alone.
namespace vidette::estate {

using KitId = base::Id<struct KitTag>;

struct Kit {
    KitId id;
    catalog::Kit facts;

    bool operator==(const Kit&) const = default;
};

} // namespace vidette::estate
