// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// A picture made of coloured pixels, and the file it becomes.
namespace vidette::report {

struct Rgb {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    bool operator==(const Rgb&) const = default;
};

/// "#0B4F6C"; anything else is black.
Rgb rgbOf(std::string_view hex);
/// `over` at `share` 0 … 1 laid on `ground`.
Rgb mixed(const Rgb& over, const Rgb& ground, double share);

struct Image {
    int width = 0;
    int height = 0;
    std::vector<Rgb> pixels; ///< row by row

    bool operator==(const Image&) const = default;
};

/// The bytes of a PNG file (PNG specification 1.2: colour type 2, 8 bits, no filter).
std::string pngOf(const Image& image);
/// RFC 4648, with padding.
std::string base64Of(const std::string& bytes);

} // namespace vidette::report
