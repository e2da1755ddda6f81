// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/map_reader.h"

/// The part of map_listing.h that GDAL does: every format but tables of text.
namespace vidette::io {

/// Sends FileFacts, then LayerFacts for each layer; of a drawing for each layer that its entities lie on, of
/// OpenStreetMap for each kind that can be imported without saying which tags are meant.
base::Result<base::Done> sendGdalListing(const MapRequest& request, const MapSink& sink);

} // namespace vidette::io
