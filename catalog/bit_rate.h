// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <string>
#include <string_view>
#include <vector>

/// The bit rate of a stream that nobody has measured yet:
///
///     rate = base(megapixels) · fps/15 · codec factor · scene factor
///
/// after a published rule of thumb (data/tables/bit_rates.csv, codecs.csv, scenes.csv). No maker publishes
/// such a table, so every rate made here is an assumption that says so, with its source; a measured rate
/// always wins.
namespace vidette::catalog {

struct StreamSetting {
    std::string codec; ///< "h264", "H.265", "h265+": case, dots and dashes do not matter
    int width = 0;     ///< px
    int height = 0;    ///< px
    double framesPerSecond = 0;
    std::string scene = "medium"; ///< low, medium, high

    bool operator==(const StreamSetting&) const = default;
};

struct BitRateAssumption {
    base::BitRate rate;
    double bitsPerPixel = 0; ///< rate / (width·height·fps), for judging it
    bool unusual = false;    ///< below 0.02 or above 0.25 bits per pixel
    double megapixels = 0;   ///< as looked up
    double baseMegabits = 0; ///< of the table, Mbit/s
    double codecFactor = 1;
    double sceneFactor = 1;
    std::string working; ///< "8 Mbit/s × 15/15 × 0.5 (h265) × 1 (medium) = 4 Mbit/s"
    std::string source;

    bool operator==(const BitRateAssumption&) const = default;
};

struct RateFactor {
    std::string id;
    std::string title;
    std::vector<std::string> aliases;
    double factor = 1;
    std::string source;

    bool operator==(const RateFactor&) const = default;
};

base::Result<std::vector<RateFactor>> codecs();
base::Result<std::vector<RateFactor>> scenes();

/// A size within 10 % of a row of the table counts as that row (1920 × 1080 is sold as 2 Mpx); between and
/// beyond the rows the rate is proportional to the pixels. Never falls when pixels or frames grow. Fails,
/// naming the field: "unknown_codec", "unknown_scene" (with the known ones), "bad_image_size", "bad_fps".
base::Result<BitRateAssumption> assumedBitRate(const StreamSetting& setting);

/// The limits between which bits per pixel are usual.
inline constexpr double kLowBitsPerPixel = 0.02;
inline constexpr double kHighBitsPerPixel = 0.25;

} // namespace vidette::catalog
