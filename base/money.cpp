// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include "base/check.h"

namespace vidette::base {

Money operator+(const Money& a, const Money& b) {
    VIDETTE_CHECK(a.currency == b.currency, "money of two currencies is never added");
    return {a.minorUnits + b.minorUnits, a.currency};
}

std::string toText(const Money& money) {
    const bool negative = money.minorUnits < 0;
    const auto absolute = static_cast<std::uint64_t>(negative ? -money.minorUnits : money.minorUnits);
    std::string whole = std::to_string(absolute / 100);
    for (int at = static_cast<int>(whole.size()) - 3; at > 0; at -= 3) whole.insert(at, " ");
    std::string cents = std::to_string(absolute % 100);
    if (cents.size() < 2) cents.insert(0, "0");
    return (negative ? "-" : "") + whole + "." + cents + " " + money.currency;
}

} // namespace vidette::base
