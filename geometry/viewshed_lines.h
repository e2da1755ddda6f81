// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/viewshed_sweep.h"

#include <algorithm>
#include <array>

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
        const int lines = m_end - m_begin;
        std::array<const float*, kPanel> from{};
        // Squares of posts and lines: both sides of the copy stay in whole cache lines.
        for (int first = m_span.first; first <= m_span.last; first += kPanel) {
            const int posts = std::min(kPanel, m_span.last - first + 1);
            for (int i = 0; i < posts; ++i)
                from[static_cast<std::size_t>(i)] = at(std::clamp(first + i, 0, m_sector.posts - 1), m_begin);
            for (int line = 0; line < lines; ++line) {
                float* to = m_panel.data() + line * width() + (first - m_span.first);
                for (int i = 0; i < posts; ++i)
                    to[i] = from[static_cast<std::size_t>(i)][line * m_sector.lineStride];
            }
        }
    }

    const Sector& m_sector;
    std::vector<float> m_panel;
    PostSpan m_span;
    int m_begin = 0;
    int m_end = 0;
};

/// Where the answers of a sector's lines go, line by line. Across memory sixteen lines are gathered before
/// they are written, for the same reason.
class SectorFlags {
  public:
    explicit SectorFlags(const Sector& sector) : m_sector(sector) {}

    /// The next line in rising order; `flags` begin with the post span.first.
    void write(int line, const LineSpan& span, const std::uint8_t* flags) {
        if (span.end <= span.first) return;
        if (m_sector.visibleAcross == 1) {
            std::copy(flags, flags + (span.end - span.first), at(span.first, line));
            return;
        }
        if (m_count == kPanel || (m_count > 0 && line != m_line + m_count)) flush();
        if (m_count == 0) m_line = line;
        std::vector<std::uint8_t>& kept = m_flags[static_cast<std::size_t>(m_count)];
        kept.assign(flags, flags + (span.end - span.first));
        m_spans[static_cast<std::size_t>(m_count)] = span;
        ++m_count;
    }

    void flush() {
        LineSpan all{0, m_sector.posts}; // posts that every line has
        std::array<const std::uint8_t*, kPanel> rows{};
        for (std::size_t i = 0; i < static_cast<std::size_t>(m_count); ++i) {
            all = {std::max(all.first, m_spans[i].first), std::min(all.end, m_spans[i].end)};
            rows[i] = m_flags[i].data() - m_spans[i].first;
        }
        all.end = std::max(all.first, all.end);
        for (int post = all.first; post < all.end; ++post) {
            std::uint8_t* to = at(post, m_line);
            for (int i = 0; i < m_count; ++i)
                to[i * m_sector.visibleLine] = rows[static_cast<std::size_t>(i)][post];
        }
        for (int i = 0; i < m_count; ++i) {
            const LineSpan& span = m_spans[static_cast<std::size_t>(i)];
            const std::uint8_t* row = rows[static_cast<std::size_t>(i)];
            for (int post = span.first; post < std::min(span.end, all.first); ++post)
                *at(post, m_line + i) = row[post];
            for (int post = std::max(span.first, all.end); post < span.end; ++post)
                *at(post, m_line + i) = row[post];
        }
        m_count = 0;
    }

  private:
    static constexpr int kPanel = 16;

    std::uint8_t* at(int post, int line) const {
        return m_sector.visible + m_sector.visibleFirst + line * m_sector.visibleLine +
               post * m_sector.visibleAcross;
    }

    const Sector& m_sector;
    std::array<std::vector<std::uint8_t>, kPanel> m_flags;
    std::array<LineSpan, kPanel> m_spans;
    int m_line = 0; ///< the first that is kept
    int m_count = 0;
};

} // namespace vidette::geometry
