// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

/// A sum of areas that does not depend on the order of its terms: each term is rounded once, to a whole
/// number of 2^-60 m² (about 1e-18), and whole numbers are added without error. So a figure is the same, bit
/// by bit, for any number of threads, and taking a term away again leaves what was there before.
namespace vidette::geometry {

class ExactSum {
  public:
    /// |term| below 1e18 m²; more than any place on earth.
    void add(double term) { m_units += unitsOf(term); }
    void subtract(double term) { m_units -= unitsOf(term); }
    ExactSum& operator+=(const ExactSum& other) {
        m_units += other.m_units;
        return *this;
    }
    double value() const { return std::ldexp(static_cast<double>(m_units), -kBits); }

    bool operator==(const ExactSum&) const = default;

  private:
    __extension__ using Units = __int128;
    static constexpr int kBits = 60;
    static Units unitsOf(double term) { return static_cast<Units>(term * 0x1p60); }

    Units m_units = 0;
};

} // namespace vidette::geometry
