// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/viewshed_lines.h"

#include <cmath>

namespace vidette::geometry {
namespace {

constexpr float kNoHorizon = -1e30F;

/// The posts of a line on one side of the eye, outwards from its column.
struct Side {
    const float* heights = nullptr; ///< of the post in the eye's column; may be outside when first > 0
    const float* before = nullptr;  ///< horizons of the line before, likewise
    float* horizon = nullptr;
    std::uint8_t* flags = nullptr;
    int first = 0; ///< columns from the eye's
    int count = 0;
};

struct Slopes {
    float eye = 0;
    float inverse = 0; ///< of the distance
    float target = 0;  ///< slope of its height
    float dropAcross = 0;
    float dropAhead = 0;
};

/// kOut = +1 to the right of the eye's column, −1 to the left.
template<int kOut>
void passSide(const Side& side, const Slopes& slopes) {
    for (int i = side.first; i < side.first + side.count; ++i) {
        const int at = kOut * i;
        const auto across = static_cast<float>(i);
        const float inwards = across * slopes.inverse;
        const float before = side.before[at] * (1 - inwards) + side.before[at - kOut] * inwards;
        const float slope = (side.heights[at] - slopes.eye) * slopes.inverse -
                            across * across * slopes.dropAcross - slopes.dropAhead;
        side.flags[at] = slope + slopes.target >= before ? 1 : 0;
        side.horizon[at] = slope > before ? slope : before;
    }
}

class SectorSweep {
  public:
    SectorSweep(const Sweep& sweep, const Sector& sector)
        : m_sweep(sweep), m_sector(sector), m_lines(sector), m_eye(static_cast<int>(sector.eyeAcross)),
          m_before(static_cast<std::size_t>(sector.posts) + 2, kNoHorizon), m_horizon(m_before),
          m_flags(static_cast<std::size_t>(sector.posts) + 2) {}

    void run() {
        for (int line = 0; line < m_sector.lines; ++line) {
            pass(line);
            const LineSpan span = spanOf(m_sweep, m_sector, line);
            std::uint8_t* to = m_sector.visible + m_sector.visibleFirst + line * m_sector.visibleLine;
            for (int post = span.first; post < span.end; ++post)
                to[post * m_sector.visibleAcross] = m_flags[static_cast<std::size_t>(post + 1)];
            m_before.swap(m_horizon);
        }
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
        side.count = posts.last - m_eye + 1;
        passSide<1>(side, slopes);
        side.first = 1;
        side.count = m_eye - posts.first;
        passSide<-1>(side, slopes);
    }

    const Sweep& m_sweep;
    const Sector& m_sector;
    SectorLines m_lines;
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
