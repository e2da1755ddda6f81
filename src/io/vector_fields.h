// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/plan_feature.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Which column of somebody's map is which field of ours, and what its words mean.
namespace vidette::io {

/// "12", "12 m", "12,5m", "40 ft", "39'", "39'6\"", "1200 cm" in metres; nothing when it is no length.
std::optional<double> metresFromText(std::string_view text);

/// Columns that are taken for a field of a layer ("building", "street", "camera" …) without being asked, best
/// first: height, building:height, … for `top`.
const std::vector<std::string>& usualColumns(const std::string& layer, const std::string& field);

/// The fields of a layer, in the order in which people think of them; empty for an unknown layer.
const std::vector<std::string>& fieldsOfLayer(const std::string& layer);

/// Words that registers use for the state of a camera: "TURNED_ON" → in_operation, "DESIRED" → proposed,
/// "VOID" → retired. Other words come back unchanged.
std::string statusWord(const std::string& word);

/// true or false for yes, no, 1, 0 and the like; the word itself where it is none of them.
FieldValue flagWord(const std::string& word);

} // namespace vidette::io
