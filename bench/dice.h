// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

namespace vidette::bench {

/// Numbers in low … high, the same on every machine; std::uniform_real_distribution differs between C++
/// libraries.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}
    double between(double low, double high) {
        return low + (high - low) * (static_cast<double>(m_random() >> 11) * 0x1p-53);
    }

  private:
    std::mt19937_64 m_random;
};

} // namespace vidette::bench
