// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/record_tables.h"

namespace vidette::estate {

/// A row of this table as it is when nothing is stated: no id, no code, the fields as they begin (an asset's
/// criticality is 3, a day is not stated).
RecordRow blankRow(const RecordTable& table);

} // namespace vidette::estate
