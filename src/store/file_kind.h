// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vidette::store {

/// True for a project of any version, false for other files: a map in a GeoPackage is an SQLite file too.
/// Quick.
bool isProject(const std::string& path);

} // namespace vidette::store
