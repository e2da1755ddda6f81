// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/attribute_filter.h"
#include "io/map_reader.h"

/// The part of map_reader.h that GDAL does: every format but tables of text.
namespace vidette::io {

base::Result<base::Done> readGdalMap(const MapRequest& request, const AttributeFilter& filter,
                                     const MapSink& sink);

} // namespace vidette::io
