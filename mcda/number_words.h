// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Numbers of a calculation as people write them.
namespace vidette::mcda {

/// "1/4" for 0.25, "3" for 3, three decimals where neither fits.
std::string ratioText(double ratio);
/// Three decimals: "0.280"; one from 10 on, none from 100 on.
std::string decimalText(double value);
/// One unit of the last decimal of decimalText().
double lastUnit(double value);

/// The number written, or nothing: fractions, decimal point or comma, per cent.
std::optional<double> numberWritten(std::string_view written);

} // namespace vidette::mcda
