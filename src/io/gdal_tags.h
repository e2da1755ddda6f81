// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/plan_feature.h"

#include <string>
#include <utility>
#include <vector>

class OGRFeature;

/// Columns of a thing of a map with their values: numbers and texts, nulls left out, the tags of
/// OpenStreetMap each on its own.
namespace vidette::io {

using Tags = std::vector<std::pair<std::string, FieldValue>>;

Tags tagsOf(const OGRFeature& feature);
/// The value as text; "" where the thing has none.
std::string textOf(const Tags& tags, const std::string& column);

} // namespace vidette::io
