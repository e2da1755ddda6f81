// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "estate/estate.h"

#include <string>

namespace vidette::cli {

/// The cameras that the public may know of (report::publicCameras) as GeoJSON: WGS 84 for a project with a
/// frame, else metres of the floor plan and "crs": null. Fails as io::Projector does.
base::Result<std::string> publicMap(const estate::Estate& estate, const base::Date& on);

} // namespace vidette::cli
