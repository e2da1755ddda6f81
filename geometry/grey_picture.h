// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace vidette::geometry {

/// A picture without colours. Pixels are counted as in every picture: x to the right, y down, (0, 0) the
/// outer corner of the first pixel, (0.5, 0.5) its middle.
struct GreyPicture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels; ///< row by row from the top, width × height; 0 = black, 255 = white

    bool operator==(const GreyPicture&) const = default;
    std::uint8_t at(int x, int y) const {
        return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                      static_cast<std::size_t>(x)];
    }
};

} // namespace vidette::geometry
