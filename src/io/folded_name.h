// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vidette::io {

/// A heading or word as it is compared with others: lower case, without accents of central European letters,
/// and of the rest only letters, figures and other scripts: "Datum – Instalace" and "datum_instalace" are
/// both "datuminstalace".
std::string foldedName(std::string_view text);

} // namespace vidette::io
