// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/viewshed_lines.h"

#include <cmath>

#if defined(__x86_64__) && defined(__GNUC__)
#define VIDETTE_WIDE 1
#endif

namespace vidette::geometry {
namespace {

constexpr float kNoHorizon = -1e30F;

/// Posts of one line, counted from the eye's column.
struct LinePart {
    const float* heights = nullptr; ///< of the post in the eye's column, as below
    const float* drop = nullptr;    ///< of the earth's curve for the way aside, m
    const float* before = nullptr;  ///< horizons of the line before
    float* horizon = nullptr;
    std::uint8_t* flags = nullptr;
    int first = 0;
    int end = 0;
    int inwards = 0;   ///< to the next post towards the eye: −1 on the right side, 1 on the left
    float eye = 0;     ///< with the drop of the earth's curve for the way ahead
    float inverse = 0; ///< of the distance
    float target = 0;  ///< slope of its height
};

/// Each post takes its horizon from the two posts of the line before between which the line of sight comes:
/// its own column and the one next to it towards the eye. Written for the compiler to take many posts at
/// once: it does so only while the loop counts in whole numbers itself.
[[gnu::always_inline]] inline void passPosts(const LinePart& part) {
    const float* __restrict__ heights = part.heights;
    const float* __restrict__ drop = part.drop;
    const float* __restrict__ before = part.before;
    const float* __restrict__ beside = part.before + part.inwards;
    float* __restrict__ horizon = part.horizon;
    std::uint8_t* __restrict__ flags = part.flags;
    const float eye = part.eye, inverse = part.inverse, target = part.target;
    const float shareOfBeside = part.inverse * static_cast<float>(-part.inwards);
    const int end = part.end;
    for (int i = part.first; i < end; ++i) {
        const float share = static_cast<float>(i) * shareOfBeside;
        const float steepest = before[i] + (beside[i] - before[i]) * share;
        const float slope = (heights[i] - drop[i] - eye) * inverse;
        flags[i] = slope + target >= steepest ? 1 : 0;
        horizon[i] = slope > steepest ? slope : steepest;
    }
}

// The same operations on four, eight or sixteen posts at once: the same bits on every processor.
void passBy4(const LinePart& part) {
    passPosts(part);
}
#ifdef VIDETTE_WIDE
__attribute__((target("avx2"))) void passBy8(const LinePart& part) {
    passPosts(part);
}
__attribute__((target("avx512f,avx512bw,avx512vl"))) void passBy16(const LinePart& part) {
    passPosts(part);
}
#endif

using Pass = void (*)(const LinePart&);

Pass passOfThisProcessor() {
#ifdef VIDETTE_WIDE
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) return &passBy16;
    if (__builtin_cpu_supports("avx2")) return &passBy8;
#endif
    return &passBy4;
}

/// One half of a sector, from straight ahead to its diagonal: no post of it needs one of the other half.
class HalfSweep {
  public:
    HalfSweep(const Sweep& sweep, const Sector& sector, Side side)
        : m_sweep(sweep), m_sector(sector), m_side(side), m_lines(sector), m_answers(sector, sector.posts),
          m_pass(passOfThisProcessor()), m_eye(static_cast<int>(sector.eyeAcross)),
          m_before(static_cast<std::size_t>(sector.posts) + 2, 0), m_horizon(m_before) {
        for (int i = 0; i < sector.posts; ++i) {
            const double way = (i - m_eye) * sector.stepAcross;
            m_drop.push_back(static_cast<float>(sweep.drop * way * way));
        }
        // Those beside the eye, for the first line.
        for (int i = 0; i < 3; ++i) m_before[static_cast<std::size_t>(m_eye + i)] = kNoHorizon;
    }

    void run() {
        for (int line = 0; line < m_sector.lines; ++line) {
            pass(line);
            m_before.swap(m_horizon);
        }
        m_answers.flush();
    }

  private:
    /// From the eye's column up to the diagonal.
    PostSpan postsOf(int line) const {
        if (m_side == Side::Right) return {m_eye, std::min(m_sector.posts - 1, m_eye + line + 1)};
        return {std::max(0, m_eye - line - 1), m_eye};
    }

    void pass(int line) {
        const PostSpan posts = postsOf(line);
        const int end = m_side == Side::Right ? posts.last + 1 : m_eye;
        LineSpan asked = spanOf(m_sweep, m_sector, line);
        asked = {std::max(asked.first, posts.first), std::min(asked.end, end)};
        if (asked.end < asked.first) asked = {posts.first, posts.first};
        // No post in range needs one beyond it. Diagonals are needed on the way, whomever they belong to.
        const LineSpan passed = m_sector.ownsDiagonals ? asked : LineSpan{posts.first, end};
        LinePart part;
        part.inwards = m_side == Side::Right ? -1 : 1;
        part.heights = m_lines.heights(line, [this](int at) { return postsOf(at); }) + (m_eye - posts.first);
        part.before = m_before.data() + m_eye + 1;
        part.horizon = m_horizon.data() + m_eye + 1;
        part.flags = m_answers.line(line, asked, passed.first) + (m_eye - passed.first);
        part.first = passed.first - m_eye;
        part.end = passed.end - m_eye;
        part.drop = m_drop.data() + m_eye;
        const double ahead = line + 1;
        const double way = m_sector.stepAlong * ahead;
        part.eye = static_cast<float>(m_sweep.eye + m_sweep.drop * way * way);
        part.inverse = static_cast<float>(1 / ahead);
        part.target = static_cast<float>(m_sweep.target / ahead);
        m_pass(part);
        if (m_side == Side::Left) passEyeColumn(part);
    }

    /// The left half needs its horizons too; its answers are the right half's.
    void passEyeColumn(LinePart part) const {
        std::uint8_t unused = 0;
        part.flags = &unused;
        part.first = 0;
        part.end = 1;
        m_pass(part);
    }

    const Sweep& m_sweep;
    const Sector& m_sector;
    Side m_side;
    SectorLines m_lines;
    SectorFlags m_answers;
    Pass m_pass;
    int m_eye; ///< its post on every line
    // One post more at either end: the outermost have a neighbour there, without weight.
    std::vector<float> m_before;
    std::vector<float> m_horizon;
    std::vector<float> m_drop;
};

} // namespace

void sweepHalf(const Sweep& sweep, const Sector& sector, Side side) {
    HalfSweep(sweep, sector, side).run();
}

} // namespace vidette::geometry
