// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

/// How QGIS draws the layers of a project: rows of layer_styles, the table in which it looks for them. They
/// are the user's from then on: QGIS writes its own there, and nothing of ours ever touches them again.
namespace vidette::store {

/// A style from data/styles as the default of every layer and view that has none yet.
base::Result<base::Done> addStyles(Database& database);

} // namespace vidette::store
