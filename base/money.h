// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>

/// Money: whole minor units (haléře, cents) and an ISO 4217 currency. Never a floating-point number.
/// Sums of different currencies are a mistake of ours, caught by VIDETTE_CHECK in money.cpp.
namespace vidette::base {

struct Money {
    std::int64_t minorUnits = 0;
    std::string currency = "CZK";

    bool operator==(const Money&) const = default;
};

Money operator+(const Money& a, const Money& b);
/// "11 290.00 CZK", with a narrow group gap; for people, not for files.
std::string toText(const Money& money);

} // namespace vidette::base
