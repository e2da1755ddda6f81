// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

#include <string>
#include <string_view>

/// What people call a level. Levels have a name and no code; the ground floors of two schools are told apart
/// by the code of their site.
namespace vidette::estate {

/// "Ground floor"; "S1/Ground floor" where another level has this name too; "" when there is no such level.
std::string nameOfLevel(const Estate& estate, LevelId id);

/// The level of this name, with or without its site. Null when there is none; the first in order of id where
/// a name without a site is that of several.
LevelId levelNamed(const Estate& estate, std::string_view name);

/// levelNamed() that fails with "no_such_row", listing the levels there are.
base::Result<LevelId> findLevel(const Estate& estate, std::string_view name, const std::string& where);

/// "zone Z1" of the first row on this level; "" when nothing is.
std::string firstOnLevel(const Estate& estate, LevelId id);

} // namespace vidette::estate
