// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Values that mappers of OpenStreetMap write by hand into the tags of a surveillance camera, brought to
/// numbers. What cannot be read for certain is nothing, never a guess: "12,5" is neither 12.5 nor 12 and 5.
/// Sources: wiki.openstreetmap.org, Tag:man_made=surveillance and Key:direction.
namespace vidette::io {

/// A direction a camera looks in.
struct OsmHeading {
    double direction = 0;        ///< degrees clockwise from true north, 0 … below 360
    std::optional<double> width; ///< degrees, of "120-240"; 360 for "0-360"

    bool operator==(const OsmHeading&) const = default;
};

/// "213", "45°", "-10" (350), "NNW", "north-east", "120-240" (180, 120 wide, clockwise), and several of them:
/// "80;200;320", "80, 200". Empty when any part is not understood.
std::vector<OsmHeading> osmHeadings(std::string_view text);

/// Degrees below the horizontal: "15", "15°", "30 deg"; within ±90.
std::optional<double> osmTilt(std::string_view text);

/// Metres: "5", "5 m", "5.5m", "16'", "16'6\"", "16 ft", "450 cm"; above 0 and at most 1000.
std::optional<double> osmHeight(std::string_view text);

/// "213", "7.25": at most two decimals, always with a dot.
std::string osmNumber(double value);

} // namespace vidette::io
