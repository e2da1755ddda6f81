// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// The colours of every drawing on paper. Classes are one hue from light to dark; what is blind or must not
/// be seen is hatched as well as coloured, so that a copy without colour still says it. Plots use the order
/// of Okabe and Ito, which stays apart for the three kinds of colour blindness.
namespace vidette::report {

constexpr std::string_view kSurface = "#FFFFFF";
constexpr std::string_view kCanvas = "#F5F7F9";
constexpr std::string_view kLine = "#D6DCE2";
constexpr std::string_view kText = "#1F2933";
constexpr std::string_view kMuted = "#52606D";
constexpr std::string_view kAccent = "#0072B2";
constexpr std::string_view kStrong = "#0B4F6C";
constexpr std::string_view kBlind = "#D55E00";
constexpr std::string_view kPrivacy = "#7B3294";
constexpr std::string_view kWall = "#3E4C59";
constexpr std::string_view kSolid = "#E4E8EC";
/// Seen, but below the lowest class of the standard.
constexpr std::string_view kSeen = "#E3EEF7";

/// The colour of class `index` of `count`, 0 = lowest density.
std::string classColour(std::size_t index, std::size_t count);

/// Colour number `index` of a plot; begins again after eight.
std::string_view plotColour(std::size_t index);
/// The text colour that reads best on plotColour(index).
std::string_view plotTextColour(std::size_t index);

} // namespace vidette::report
