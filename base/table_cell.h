// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vidette::base {

/// A text as a cell of a CSV file: in quotes where it needs them. A text that a spreadsheet would run as a
/// formula (it begins with = + - @, a tab or a line end, after any apostrophes) gets one apostrophe more.
std::string csvTextCell(const std::string& text);

/// The text with one apostrophe more where a spreadsheet would run it as a formula.
std::string guardedText(const std::string& text);

/// The text of a cell whose quotes are gone: without the apostrophe that csvTextCell() put there.
std::string csvTextOf(const std::string& cell);

} // namespace vidette::base
