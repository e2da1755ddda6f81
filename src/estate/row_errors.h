// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>

/// What the edits of every table refuse, said once for all of them. `name` is the row as messages call it
/// ("camera C1", "asset A-4"), `table` its kind or the name of its table.
namespace vidette::estate {

/// "no_such_row": neither by this id nor by this code.
base::Error noSuchRow(std::string_view table, std::string_view id);
/// "no_such_row" of a row that names a level.
base::Error noSuchLevelOf(const std::string& name);
/// "bad_value", of a new row and of any.
base::Error newWithoutIdentity(const std::string& name);
base::Error withoutIdentity(const std::string& name);
/// "duplicate_code": a row with this identity, another row with this id or code.
base::Error isThereAlready(const std::string& name);
base::Error idTaken(std::string_view table, const std::string& name);
base::Error codeTaken(const std::string& name);
/// "missing_field"
base::Error withoutCode(const std::string& name);
/// "still_used" by `user`, "asset A-4".
base::Error stillUsed(const std::string& name, const std::string& user);
/// "unknown_field", and "fixed_field" of one that only steps change.
base::Error noSuchField(std::string_view table, const std::string& name, const std::string& field);
base::Error setBySteps(const std::string& name, const std::string& field);

} // namespace vidette::estate
