// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// The frame of every report: one self-contained HTML page with its style inside. It loads nothing, runs
/// nothing, reads well on a screen and prints on A4.
namespace vidette::report {

/// A whole document. `title` is plain text, `body` markup.
std::string page(std::string_view title, std::string_view body);

} // namespace vidette::report
