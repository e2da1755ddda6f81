// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/field.h"
#include "io/cell_table.h"
#include "io/record_import.h"

#include <optional>
#include <string>
#include <vector>

/// What the cells of others say, in the words of our own files (estate::valueOf): "1 234,5" → "1234.5",
/// "5. 11. 2026" → "2026-11-05", "ano" → "yes", "State police" → "police".
namespace vidette::io {

/// The cell in our words; as it is where it is not understood, so that the message shows what was found.
std::string wordsOfCell(const std::string& cell, const estate::FieldFacts& field, const RecordFormat& format);

/// "comma" where cells of numbers have one and none has a point.
std::string decimalOf(const std::vector<std::string>& cells);

/// The order of days that fits most cells: ISO, day first, or month first where a second part is above 12.
std::string datesOf(const std::vector<std::string>& cells);

} // namespace vidette::io
