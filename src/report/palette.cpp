// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/palette.h"

#include <array>
#include <cmath>

namespace vidette::report {
namespace {

using Rgb = std::array<int, 3>;
/// #C6DBEF, #6BAED6, #2171B5, #08306B
constexpr std::array<Rgb, 4> kClassRamp{{{198, 219, 239}, {107, 174, 214}, {33, 113, 181}, {8, 48, 107}}};
constexpr std::array<std::string_view, 8> kPlot{"#0072B2", "#E69F00", "#009E73", "#CC79A7",
                                                "#56B4E9", "#D55E00", "#F0E442", "#000000"};
constexpr std::array<bool, 8> kPlotIsDark{true, false, true, false, false, true, false, true};

std::string hex(const Rgb& colour) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "#";
    for (const int part : colour) {
        text += digits[static_cast<std::size_t>(part / 16)];
        text += digits[static_cast<std::size_t>(part % 16)];
    }
    return text;
}

} // namespace

std::string classColour(std::size_t index, std::size_t count) {
    if (count < 2) return hex(kClassRamp[1]);
    const double at = 3.0 * static_cast<double>(index) / static_cast<double>(count - 1);
    const auto lower = static_cast<std::size_t>(std::min(2.0, std::floor(at)));
    const double part = at - static_cast<double>(lower);
    Rgb mixed{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double value = kClassRamp[lower][i] * (1 - part) + kClassRamp[lower + 1][i] * part;
        mixed[i] = static_cast<int>(std::lround(value));
    }
    return hex(mixed);
}

std::string_view plotColour(std::size_t index) {
    return kPlot[index % kPlot.size()];
}

std::string_view plotTextColour(std::size_t index) {
    return kPlotIsDark[index % kPlot.size()] ? kSurface : kText;
}

} // namespace vidette::report
