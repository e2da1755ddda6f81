// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

/// Random numbers that are the same, bit by bit, on every platform and with every compiler: whole numbers,
/// sums, products and quotients only, no logarithm and nothing of the standard library's distributions.
/// Sources: Blackman & Vigna 2021, "Scrambled linear pseudorandom number generators" (xoshiro256**); Steele,
/// Lea & Flood 2014, "Fast splittable pseudorandom number generators" (SplitMix64).
namespace vidette::mcda {

/// The next number of SplitMix64, whose state is a plain counter.
std::uint64_t splitMix64(std::uint64_t& state);

/// xoshiro256**: period 2^256 − 1, about a nanosecond a number. Work that is shared between threads takes
/// one stream for each block of draws, so that nobody's numbers depend on who ran before.
class RandomStream {
  public:
    /// The stream number `stream` of `seed`. No two streams of one seed begin alike; 0 is a seed as any
    /// other.
    explicit RandomStream(std::uint64_t seed, std::uint64_t stream = 0);
    /// Continues from a state of the generator; not all four words may be 0.
    explicit RandomStream(const std::array<std::uint64_t, 4>& state) : m_state(state) {}

    std::uint64_t next();
    /// Uniform in [0, 1): the 53 upper bits, each of the 2^53 values equally likely.
    double uniform() { return static_cast<double>(next() >> kUnusedBits) * kStep; }
    /// Uniform in [low, high): low + (high − low)·uniform().
    double uniform(double low, double high) { return low + (high - low) * uniform(); }

  private:
    static constexpr int kUnusedBits = 11;
    static constexpr double kStep = 1.0 / 9007199254740992.0; ///< 2^−53

    std::array<std::uint64_t, 4> m_state{};
};

/// A point of the simplex {w ≥ 0, Σw = 1}, uniform: the gaps between n − 1 sorted uniform numbers (Devroye
/// 1986, chapter V.2). Fills `point`, whose size is n; n = 1 gives {1}, n = 0 nothing. Every coordinate is a
/// whole multiple of 2^−53, so they sum to exactly 1. Cost: n log n.
void drawSimplexPoint(RandomStream& stream, std::vector<double>& point);

} // namespace vidette::mcda
