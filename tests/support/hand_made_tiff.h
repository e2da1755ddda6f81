// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>

namespace vidette::support {

/// A GeoTIFF by hand: one strip of numbers, whatever size it claims, or many strips that are not there.
class HandMadeTiff {
  public:
    std::uint32_t columns = 16;
    std::uint32_t rows = 16;
    std::uint32_t stripAt = 0; ///< 0 = where the heights are
    std::uint32_t stripBytes = 16 * 16 * 4;
    std::uint16_t compression = 1;
    std::uint16_t bits = 32;        ///< of a number
    std::uint16_t format = 3;       ///< 1 = whole numbers, 3 = floats
    std::uint32_t absentStrips = 0; ///< of 64 rows each; a strip without a place counts as zeros

    std::string bytes() const {
        constexpr std::uint16_t kEntries = 12;
        constexpr std::uint32_t kScaleAt = 8 + 2 + kEntries * 12 + 4, kTieAt = kScaleAt + 24;
        constexpr std::uint32_t kHeightsAt = kTieAt + 48;
        std::string out = "II*" + std::string(1, '\0');
        add<std::uint32_t>(out, 8);
        add<std::uint16_t>(out, kEntries);
        entry(out, 256, 4, 1, columns);
        entry(out, 257, 4, 1, rows);
        entry(out, 258, 3, 1, bits);
        entry(out, 259, 3, 1, compression);
        entry(out, 262, 3, 1, 1); // black is zero
        const std::uint32_t strips = std::max(absentStrips, 1U);
        const std::uint32_t place = stripAt != 0 ? stripAt : kHeightsAt;
        entry(out, 273, 4, strips, place);
        entry(out, 277, 3, 1, 1); // bands
        entry(out, 278, 4, 1, absentStrips > 0 ? 64 : rows);
        entry(out, 279, 4, strips, absentStrips > 0 ? place : stripBytes);
        entry(out, 339, 3, 1, format);
        entry(out, 33550, 12, 3, kScaleAt);
        entry(out, 33922, 12, 6, kTieAt);
        add<std::uint32_t>(out, 0);
        for (const double step : {2.0, 2.0, 0.0}) add(out, step);
        for (const double tie : {0.0, 0.0, 0.0, 500000.0, 5550000.0, 0.0}) add(out, tie);
        if (absentStrips > 0) return out + std::string(4 * absentStrips, '\0');
        for (int i = 0; i < 16 * 16; ++i) add(out, 200.0F + static_cast<float>(i % 16));
        return out;
    }

  private:
    template<typename Number>
    static void add(std::string& out, Number value) {
        char text[sizeof value];
        std::memcpy(text, &value, sizeof value);
        out.append(text, sizeof value);
    }
    static void entry(std::string& out, std::uint16_t tag, std::uint16_t type, std::uint32_t count,
                      std::uint32_t value) {
        add(out, tag), add(out, type), add(out, count), add(out, value);
    }
};

} // namespace vidette::support
