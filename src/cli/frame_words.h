// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

/// `--crs`: the frame a project computes in.
namespace vidette::cli {

/// "EPSG:5514" for that; "" for "local", which is local metres. Fails, naming --crs, with "unknown_crs" and
/// as io::checkMetricFrame() does.
base::Result<std::string> frameOf(const std::string& word);

} // namespace vidette::cli
