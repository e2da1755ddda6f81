// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>
#include <numbers>

/// Units as types, so that a height is never taken for an angle. Each conversion has one home, here.
namespace vidette::base {

/// A length or height in metres.
struct Metres {
    double value = 0;

    constexpr Metres() = default;
    constexpr explicit Metres(double metres) : value(metres) {}
    auto operator<=>(const Metres&) const = default;
};
constexpr Metres operator+(Metres a, Metres b) {
    return Metres(a.value + b.value);
}
constexpr Metres operator-(Metres a, Metres b) {
    return Metres(a.value - b.value);
}
constexpr Metres operator*(Metres a, double factor) {
    return Metres(a.value * factor);
}

/// An angle; made from degrees or radians by name, never from a bare number.
class Angle {
  public:
    constexpr Angle() = default;
    static constexpr Angle degrees(double value) { return Angle(value * std::numbers::pi / 180.0, value); }
    static constexpr Angle radians(double value) { return Angle(value, value * 180.0 / std::numbers::pi); }
    constexpr double radians() const { return m_radians; }
    /// The degrees it was made from, unchanged (no rounding through radians).
    constexpr double degrees() const { return m_degrees; }
    auto operator<=>(const Angle&) const = default;

  private:
    constexpr Angle(double radians, double degrees) : m_radians(radians), m_degrees(degrees) {}
    double m_radians = 0;
    double m_degrees = 0;
};

/// Bits per second.
struct BitRate {
    double bitsPerSecond = 0;

    constexpr BitRate() = default;
    constexpr explicit BitRate(double value) : bitsPerSecond(value) {}
    static constexpr BitRate megabits(double value) { return BitRate(value * 1e6); }
    auto operator<=>(const BitRate&) const = default;
};

/// An amount of data. Kept as a double: exact for every whole number of bytes up to 9 petabytes.
struct Bytes {
    double value = 0;

    constexpr Bytes() = default;
    constexpr explicit Bytes(double bytes) : value(bytes) {}
    constexpr double terabytes() const { return value / 1e12; } ///< SI, 10^12
    constexpr double tebibytes() const {
        return value / (1024.0 * 1024.0 * 1024.0 * 1024.0);
    } ///< binary, 2^40
    auto operator<=>(const Bytes&) const = default;
};

} // namespace vidette::base
