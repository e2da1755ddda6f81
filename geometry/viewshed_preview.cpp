// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/viewshed_lines.h"

#include <cmath>

namespace vidette::geometry {
namespace {

constexpr float kNoHorizon = -1e30F;

/// Places on a line, counted from the eye's column.
struct Side {
    const float* heights = nullptr; ///< of the post in the eye's column, as below
    const float* before = nullptr;  ///< horizons of the line before
    float* horizon = nullptr;
    std::uint8_t* flags = nullptr;
    int first = 0;
    int end = 0;
};

struct Slopes {
    float eye = 0;
    float inverse = 0; ///< of the distance
    float target = 0;  ///< slope of its height
    float dropAcross = 0;
    float dropAhead = 0;
};

/// Each post takes its horizon from the two posts of the line before between which the line of sight comes:
/// its own column and the one next to it towards the eye (`inwards`: −1 on the right side, 1 on the left).
void passSide(const Side& side, const Slopes& slopes, int inwards) {
    const float* __restrict__ heights = side.heights;
    const float* __restrict__ before = side.before;
    const float* __restrict__ beside = side.before + inwards;
    float* __restrict__ horizon = side.horizon;
    std::uint8_t* __restrict__ flags = side.flags;
    const Slopes by = slopes;
    const int end = side.end;
    for (int i = side.first; i < end; ++i) {
        const auto across = static_cast<float>(i);
        const float share = std::abs(across) * by.inverse;
        const float steepest = before[i] * (1 - share) + beside[i] * share;
        const float slope =
            (heights[i] - by.eye) * by.inverse - across * across * by.dropAcross - by.dropAhead;
        flags[i] = slope + by.target >= steepest ? 1 : 0;
        horizon[i] = slope > steepest ? slope : steepest;
    }
}

class SectorSweep {
  public:
    SectorSweep(const Sweep& sweep, const Sector& sector)
        : m_sweep(sweep), m_sector(sector), m_lines(sector), m_answers(sector),
          m_eye(static_cast<int>(sector.eyeAcross)),
          m_before(static_cast<std::size_t>(sector.posts) + 2, kNoHorizon), m_horizon(m_before),
          m_flags(static_cast<std::size_t>(sector.posts) + 2) {}

    void run() {
        for (int line = 0; line < m_sector.lines; ++line) {
            pass(line);
            const LineSpan span = spanOf(m_sweep, m_sector, line);
            m_answers.write(line, span, m_flags.data() + span.first + 1);
            m_before.swap(m_horizon);
        }
        m_answers.flush();
    }

  private:
    PostSpan postsOf(int line) const {
        return {std::max(0, m_eye - line - 1), std::min(m_sector.posts - 1, m_eye + line + 1)};
    }

    void pass(int line) {
        const PostSpan posts = postsOf(line);
        const float* heights = m_lines.heights(line, [this](int at) { return postsOf(at); });
        const double ahead = line + 1;
        Slopes slopes;
        slopes.eye = static_cast<float>(m_sweep.eye);
        slopes.inverse = static_cast<float>(1 / ahead);
        slopes.target = static_cast<float>(m_sweep.target / ahead);
        slopes.dropAcross =
            static_cast<float>(m_sweep.drop * m_sector.stepAcross * m_sector.stepAcross / ahead);
        slopes.dropAhead = static_cast<float>(m_sweep.drop * m_sector.stepAlong * m_sector.stepAlong * ahead);
        Side side;
        side.heights = heights + (m_eye - posts.first);
        side.before = m_before.data() + m_eye + 1;
        side.horizon = m_horizon.data() + m_eye + 1;
        side.flags = m_flags.data() + m_eye + 1;
        side.end = posts.last - m_eye + 1;
        passSide(side, slopes, -1);
        side.first = posts.first - m_eye;
        side.end = 0;
        passSide(side, slopes, 1);
    }

    const Sweep& m_sweep;
    const Sector& m_sector;
    SectorLines m_lines;
    SectorFlags m_answers;
    int m_eye; ///< its post on every line
    // One post more at either end: the outermost have a neighbour there, without weight.
    std::vector<float> m_before;
    std::vector<float> m_horizon;
    std::vector<std::uint8_t> m_flags;
};

} // namespace

void sweepSector(const Sweep& sweep, const Sector& sector) {
    SectorSweep(sweep, sector).run();
}

} // namespace vidette::geometry
