// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

/// A sum of areas that does not depend on the order of its terms: each term is rounded once, to a whole
/// number of 2^-60 m² (about 1e-18), and whole numbers are added without error. So a figure is the same, bit
/// by bit, for any number of threads, and taking a term away again leaves what was there before.
namespace vidette::geometry {

class ExactSum {
  public:
    ExactSum() = default;
    /// One term; |term| below 1e18 m², more than any place on earth.
    explicit ExactSum(double term) : m_units(unitsOf(term)) {}

    void add(double term) { m_units += unitsOf(term); }
    ExactSum& operator+=(const ExactSum& other) {
        m_units += other.m_units;
        return *this;
    }
    ExactSum operator-() const {
        ExactSum negative;
        negative.m_units = -m_units;
        return negative;
    }
    double value() const { return std::ldexp(static_cast<double>(m_units), -kBits); }

    bool operator==(const ExactSum&) const = default;

  private:
    __extension__ using Units = __int128;
    static constexpr int kBits = 60;
    static Units unitsOf(double term) {
        if (!(std::abs(term) < 0x1p31)) return static_cast<Units>(term * 0x1p60);
        const double coarse = std::trunc(term * 0x1p31); // the rest is exact, and both fit into 64 bits
        const double rest = term - coarse * 0x1p-31;
        return static_cast<Units>(static_cast<std::int64_t>(coarse)) * (std::int64_t{1} << 29) +
               static_cast<std::int64_t>(rest * 0x1p60);
    }

    Units m_units = 0;
};

} // namespace vidette::geometry
