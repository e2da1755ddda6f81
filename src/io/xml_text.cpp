// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xml_text.h"

namespace vidette::io {
namespace {

std::string escaped(char c) {
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\n':
    case '\r':
    case '\t':
        return " ";
    default:
        return static_cast<unsigned char>(c) < ' ' ? std::string() : std::string(1, c);
    }
}

} // namespace

std::string xmlText(std::string_view text) {
    std::string result;
    for (const char c : text) result += escaped(c);
    return result;
}

} // namespace vidette::io
