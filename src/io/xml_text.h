// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vidette::io {

/// A text inside an XML element or attribute: & < > " escaped, line ends and tabs as spaces, other control
/// characters, which XML does not allow, left out.
std::string xmlText(std::string_view text);

} // namespace vidette::io
