// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/number_words.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

int decimalsOf(double value) {
    const double size = std::abs(value);
    return size < 10 ? 3 : size < 100 ? 1 : 0;
}

} // namespace

std::string ratioText(double ratio) {
    constexpr double kNear = 1e-9;
    const double whole = std::round(ratio);
    if (whole >= 1 && std::abs(ratio - whole) < kNear * whole) return base::toText(whole);
    if (ratio > 0) {
        const double inverse = std::round(1 / ratio);
        if (inverse >= 1 && std::abs(ratio * inverse - 1) < kNear) return "1/" + base::toText(inverse);
    }
    return decimalText(ratio);
}

std::string decimalText(double value) {
    return base::decimal(value, decimalsOf(value));
}

double lastUnit(double value) {
    return std::pow(10, -decimalsOf(value));
}

std::optional<double> numberWritten(std::string_view written) {
    std::string text(base::trimmed(written));
    std::replace(text.begin(), text.end(), ',', '.');
    double scale = 1;
    if (text.ends_with('%')) {
        scale = 0.01;
        text.pop_back();
    }
    const auto parts = base::split(text, '/');
    if (parts.empty() || parts.size() > 2) return std::nullopt;
    const auto above = base::numberFromText(parts.front());
    if (!above) return std::nullopt;
    if (parts.size() == 1) return *above * scale;
    const auto below = base::numberFromText(parts.back());
    if (!below || *below == 0) return std::nullopt;
    return *above / *below * scale;
}

} // namespace vidette::mcda
