// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>
#include <string>

class GDALDataset;

namespace vidette::io {

/// Makes a workbook (.xlsx) that `fill` gives its sheets, whole or not at all. Fails with "exists": a
/// workbook of somebody would lose its styles and formulas; "not_written", also when `fill` gives false.
base::Result<base::Done> writeNewBook(const std::string& path, const std::function<bool(GDALDataset&)>& fill);

} // namespace vidette::io
