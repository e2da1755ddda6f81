// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/folded_name.h"

#include <cctype>

namespace vidette::io {
namespace {

/// Letters U+00C0 … U+017F without their accents, one for each code; '*' = kept as it is.
constexpr std::string_view kPlain = "aaaaaaaceeeeiiii*nooooo*ouuuuy*s"
                                    "aaaaaaaceeeeiiii*nooooo*ouuuuy*y"
                                    "aaaaaaccccccccddddeeeeeeeeeegggg"
                                    "gggghhhhiiiiiiiiiiiijjkk*lllllll"
                                    "lllnnnnnnnnnoooooooorrrrrrssssss"
                                    "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr unsigned kFirst = 0xC0;

} // namespace

std::string foldedName(std::string_view text) {
    std::string folded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80) {
            if (std::isalnum(byte) != 0) folded += static_cast<char>(std::tolower(byte));
            continue;
        }
        const bool isLatin = byte >= 0xC3 && byte <= 0xC5 && i + 1 < text.size();
        const unsigned code =
            isLatin ? ((byte & 0x1FU) << 6U) + (static_cast<unsigned char>(text[i + 1]) & 0x3FU) : 0;
        const bool isDash = text.substr(i).starts_with("\xE2\x80") || text.substr(i).starts_with("\xC2\xA0");
        if (isDash) {
            i += byte == 0xE2 ? 2 : 1;
        } else if (code >= kFirst && code - kFirst < kPlain.size() && kPlain[code - kFirst] != '*') {
            folded += kPlain[code - kFirst];
            ++i;
        } else {
            folded += text[i];
        }
    }
    return folded;
}

} // namespace vidette::io
