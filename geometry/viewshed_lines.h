// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/viewshed_sweep.h"

#include <algorithm>

/// The lines of a sector one after another, as pieces of memory. Lines that lie in one piece are used where
/// they are; those across memory are fetched sixteen at a time, since that many share a cache line. Beyond
/// the model's edge the ground goes on level, so that rays need not be counted off there.
namespace vidette::geometry {

struct PostSpan {
    int first = 0;
    int last = -1;
};

class SectorLines {
  public:
    explicit SectorLines(const Sector& sector) : m_sector(sector) {}

    /// Heights of the line, beginning with the post spanOf(line).first; valid until the next call. Lines are
    /// asked for in rising order. `spanOf(line)` names the posts needed; its ends move one way only.
    template<typename SpanOf>
    const float* heights(int line, SpanOf&& spanOf) {
        const PostSpan span = spanOf(line);
        if (m_sector.acrossStride == 1 && span.first >= 0 && span.last < m_sector.posts)
            return at(span.first, line);
        if (line >= m_end) {
            m_begin = line;
            m_end = std::min(line + kPanel - line % kPanel, m_sector.lines);
            const PostSpan far = spanOf(m_end - 1);
            m_span = {std::min(span.first, far.first), std::max(span.last, far.last)};
            fetch();
        }
        return m_panel.data() + static_cast<std::ptrdiff_t>(line - m_begin) * width() +
               (span.first - m_span.first);
    }

    /// One post of the model; both must exist.
    const float* at(int across, int line) const {
        return m_sector.heights + m_sector.firstLine + line * m_sector.lineStride +
               across * m_sector.acrossStride;
    }

  private:
    static constexpr int kPanel = 16;

    std::ptrdiff_t width() const { return m_span.last - m_span.first + 1; }

    void fetch() {
        m_panel.resize(static_cast<std::size_t>(width()) * kPanel);
        for (int post = m_span.first; post <= m_span.last; ++post) {
            const float* from = at(std::clamp(post, 0, m_sector.posts - 1), m_begin);
            float* to = m_panel.data() + (post - m_span.first);
            for (int i = 0; i < m_end - m_begin; ++i) to[i * width()] = from[i * m_sector.lineStride];
        }
    }

    const Sector& m_sector;
    std::vector<float> m_panel;
    PostSpan m_span;
    int m_begin = 0;
    int m_end = 0;
};

} // namespace vidette::geometry
