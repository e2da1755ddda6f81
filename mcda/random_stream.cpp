// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/random_stream.h"

#include <algorithm>
#include <bit>

namespace vidette::mcda {
namespace {

constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15U; ///< 2^64 over the golden ratio, odd

} // namespace

std::uint64_t splitMix64(std::uint64_t& state) {
    state += kGolden;
    std::uint64_t z = state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

RandomStream::RandomStream(std::uint64_t seed, std::uint64_t stream) {
    // Both are scrambled before they meet, so that neighbouring seeds and streams share nothing.
    std::uint64_t second = stream ^ kGolden;
    std::uint64_t state = splitMix64(seed) + splitMix64(second);
    for (auto& word : m_state) word = splitMix64(state);
}

std::uint64_t RandomStream::next() {
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17U;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

void drawSimplexPoint(RandomStream& stream, std::vector<double>& point) {
    if (point.empty()) return;
    const auto last = point.end() - 1;
    for (auto at = point.begin(); at != last; ++at) *at = stream.uniform();
    std::sort(point.begin(), last);
    *last = 1;
    double before = 0;
    for (double& edge : point) {
        const double gap = edge - before;
        before = edge;
        edge = gap;
    }
}

} // namespace vidette::mcda
