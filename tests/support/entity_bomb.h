// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vidette::support {

/// The head of an XML file whose entity &e10; stands for ten thousand million words.
inline std::string entityBomb() {
    std::string text = "<?xml version=\"1.0\"?><!DOCTYPE k [<!ENTITY e0 \"vidette\">";
    for (int i = 1; i <= 10; ++i) {
        text += "<!ENTITY e" + std::to_string(i) + " \"";
        for (int j = 0; j < 10; ++j) text += "&e" + std::to_string(i - 1) + ";";
        text += "\">";
    }
    return text + "]>";
}

} // namespace vidette::support
