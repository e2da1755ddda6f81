// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/viewshed_lines.h"
#include "geometry/viewshed_rays.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace vidette::geometry {
namespace {

class BundleSweep {
  public:
    BundleSweep(const Sweep& sweep, const Sector& sector, const RayBundle& bundle)
        : m_sweep(sweep), m_sector(sector), m_bundle(bundle),
          m_half(static_cast<int>(std::ceil(sector.firstDistance + sector.lines - 1))), m_lines(sector),
          m_answers(sector, Rays::kMost + 3) {
        for (int i = 0; i <= bundle.count; ++i) {
            const double aside = slant(i) * sector.stepAcross;
            const auto at = static_cast<std::size_t>(i);
            m_rays.horizon[at] = kNoHorizon;
            m_rays.drop[at] =
                static_cast<float>(sweep.drop * (aside * aside + sector.stepAlong * sector.stepAlong));
        }
    }

    void run() {
        int lines = m_sector.lines;
        while (lines > 0 && ownSpan(lines - 1).end == 0) --lines;
        for (int line = 0; line < lines; ++line) {
            m_line = m_lines.heights(line, [this](int at) { return postsOf(at); });
            const LineSpan span = ownSpan(line);
            if (span.end > span.first) judge(line, span);
            if (line + 1 < lines) pass(line);
        }
        m_answers.flush();
    }

  private:
    double distance(int line) const { return m_sector.firstDistance + line; }
    /// Posts to the right of the eye per line, for a ray of the bundle.
    double slant(int ray) const { return static_cast<double>(m_bundle.first + ray - m_half) / m_half; }
    double placeOf(int ray, int line) const { return m_sector.eyeAcross + slant(ray) * distance(line); }

    /// The posts between the bundle's first ray and its last; the outermost bundles have those on the
    /// diagonals too.
    LineSpan ownSpan(int line) const {
        LineSpan span = spanOf(m_sweep, m_sector, line);
        if (m_bundle.first > 0)
            span.first = std::max(span.first, static_cast<int>(std::ceil(placeOf(0, line))));
        if (m_bundle.first + m_bundle.count < 2 * m_half)
            span.end = std::min(span.end, static_cast<int>(std::ceil(placeOf(m_bundle.count, line))));
        if (span.end <= span.first) return {};
        return span;
    }

    int leftPost(int line) const { return static_cast<int>(std::floor(placeOf(0, line))); }
    /// All posts beside the rays, and what passLine() reads beyond them.
    PostSpan postsOf(int line) const {
        return {leftPost(line), static_cast<int>(std::floor(placeOf(m_bundle.count, line))) + 10};
    }

    void pass(int line) {
        LineStep to;
        to.posts = m_line;
        to.start = static_cast<float>(placeOf(0, line) - leftPost(line));
        to.step = static_cast<float>(distance(line) / m_half);
        to.eye = static_cast<float>(m_sweep.eye);
        to.inverse = static_cast<float>(1 / distance(line));
        to.distance = static_cast<float>(distance(line));
        to.line = line + 1;
        passLine(to, m_bundle.count + 1, m_rays);
    }

    void judge(int line, const LineSpan& span) {
        const double ahead = distance(line);
        PostStep at;
        at.posts = m_line + (span.first - leftPost(line));
        at.start = static_cast<float>(std::max(0.0, (span.first - placeOf(0, line)) * m_half / ahead));
        at.step = static_cast<float>(m_half / ahead);
        at.across = static_cast<float>(span.first - m_sector.eyeAcross);
        at.eye = static_cast<float>(m_sweep.eye - m_sweep.target);
        at.inverse = static_cast<float>(1 / ahead);
        at.dropAcross = static_cast<float>(m_sweep.drop * m_sector.stepAcross * m_sector.stepAcross / ahead);
        at.dropAhead = static_cast<float>(m_sweep.drop * m_sector.stepAlong * m_sector.stepAlong * ahead);
        const int count = span.end - span.first;
        at.lastSpace = m_bundle.count - 1;
        std::uint8_t* flags = m_answers.line(line, span, span.first);
        judgePosts(at, count, m_rays, flags);
        for (int i = 0; i < count; ++i) {
            auto* next = static_cast<std::uint8_t*>(
                std::memchr(flags + i, kUnclear, static_cast<std::size_t>(count - i)));
            if (!next) break;
            i = static_cast<int>(next - flags);
            *next = truly(span.first + i, line) ? 1 : 0;
        }
    }

    struct TrueLine {
        double slant = 0;
        double drop = 0; ///< over the square of the lines
        int line = 0;    ///< of its end
        double slope = 0;

        bool hiddenBy(double aboveEye, double away) const { return aboveEye / away - drop * away > slope; }
    };

    /// Whether the true line to a post clears the ground around the lines that made the horizons of the two
    /// rays beside it.
    bool truly(int post, int line) const {
        const double ahead = distance(line);
        const double aside = post - m_sector.eyeAcross;
        const auto ray = static_cast<std::size_t>(
            std::clamp(static_cast<int>((post - placeOf(0, line)) * m_half / ahead), 0, m_bundle.count - 1));
        TrueLine to;
        to.slant = aside / ahead;
        to.line = line;
        const double sideways = to.slant * m_sector.stepAcross;
        to.drop = m_sweep.drop * (sideways * sideways + m_sector.stepAlong * m_sector.stepAlong);
        const auto ground = static_cast<double>(*m_lines.at(post, line));
        to.slope = (ground + m_sweep.target - m_sweep.eye) / ahead - to.drop * ahead;
        const int first = m_rays.at[ray];
        const int second = m_rays.at[ray + 1];
        if (hiddenNear(to, first)) return false;
        return second == first || !hiddenNear(to, second);
    }

    /// Tests the line before, at and after the one numbered `at` (from 1), and the lines of posts along the
    /// direction of view that are crossed on the way.
    bool hiddenNear(const TrueLine& to, int at) const {
        if (at == 0) return false;
        for (int line = std::max(0, at - 2); line <= std::min(at, to.line - 1); ++line) {
            const double away = distance(line);
            const double place = m_sector.eyeAcross + to.slant * away;
            const double next = place + to.slant;
            if (to.hiddenBy(groundAcross(place, line) - m_sweep.eye, away)) return true;
            const double crossed = to.slant > 0 ? std::ceil(next) - 1 : std::floor(next) + 1;
            const bool between = to.slant > 0 ? crossed > place : crossed < place;
            if (to.slant == 0 || !between) continue;
            const double share = (crossed - place) / to.slant;
            const double ground = groundAlong(static_cast<int>(crossed), line, share);
            if (to.hiddenBy(ground - m_sweep.eye, away + share)) return true;
        }
        return false;
    }

    double groundAcross(double place, int line) const {
        const double kept = std::clamp(place, 0.0, m_sector.posts - 1.0);
        const int left = static_cast<int>(kept);
        const auto low = static_cast<double>(*m_lines.at(left, line));
        if (kept == left) return low;
        return low + (static_cast<double>(*m_lines.at(left + 1, line)) - low) * (kept - left);
    }

    double groundAlong(int across, int line, double share) const {
        const int kept = std::clamp(across, 0, m_sector.posts - 1);
        const auto low = static_cast<double>(*m_lines.at(kept, line));
        return low + (static_cast<double>(*m_lines.at(kept, line + 1)) - low) * share;
    }

    const Sweep& m_sweep;
    const Sector& m_sector;
    RayBundle m_bundle;
    int m_half; ///< rays on either side of straight ahead
    Rays m_rays;
    SectorLines m_lines;
    SectorFlags m_answers;
    const float* m_line = nullptr; ///< begins left of the first ray
};

} // namespace

void sweepBundle(const Sweep& sweep, const Sector& sector, const RayBundle& bundle) {
    BundleSweep(sweep, sector, bundle).run();
}

} // namespace vidette::geometry
