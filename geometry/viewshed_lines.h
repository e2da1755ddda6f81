// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/viewshed_sweep.h"

#include <algorithm>
#include <array>

/// The lines of a sector one after another, as pieces of memory. Lines to the north and south lie in one
/// piece and are used where they are; columns, the lines to the east and west, are turned into lines by the
/// panel: so many at once that every cache line and page of memory is visited once. Beyond the model's edge
/// the ground goes on level, so that rays need not be counted off there.
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
    static constexpr int kPanel = 64; ///< lines

    std::ptrdiff_t width() const { return m_span.last - m_span.first + 1; }
    void fetch();
    void fetchPost(int post);
    void fetchSquares(int post);

    const Sector& m_sector;
    std::vector<float> m_panel;
    PostSpan m_span;
    int m_begin = 0;
    int m_end = 0;
};

/// Where the answers of a sector's lines go, line by line.
class SectorFlags {
  public:
    /// No line has more than `most` posts written.
    SectorFlags(const Sector& sector, int most);

    /// Where the answer for the post `from` of the next line in rising order is to be written, those of the
    /// posts after it behind. Of these only the span is handed on; to the north and south no other must be
    /// written.
    std::uint8_t* line(int line, const LineSpan& span, int from) {
        if (!m_columns) return at(from, line);
        if (m_count == kPanel || (m_count > 0 && line != m_line + m_count)) flush();
        if (m_count == 0) m_line = line;
        std::uint8_t* row = m_panel.data() + m_count * m_width;
        m_rows[static_cast<std::size_t>(m_count++)] = {span, row - from};
        return row;
    }
    /// To be called after the last line.
    void flush();

  private:
    static constexpr int kPanel = 64;

    struct Row {
        LineSpan span;
        const std::uint8_t* flags = nullptr; ///< of post 0
    };

    std::uint8_t* at(int post, int line) const {
        return m_sector.visible + m_sector.visibleFirst + line * m_sector.visibleLine +
               post * m_sector.visibleAcross;
    }
    void flushBlock(int post, int line);
    void flushSquare(int post, int line);

    const Sector& m_sector;
    bool m_columns;
    std::ptrdiff_t m_width;
    std::vector<std::uint8_t> m_panel;
    std::array<Row, kPanel> m_rows;
    int m_line = 0; ///< the first that is kept
    int m_count = 0;
};

} // namespace vidette::geometry
