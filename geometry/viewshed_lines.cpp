// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/viewshed_lines.h"

#include <cstring>

namespace vidette::geometry {
namespace {

// Posts and lines that are turned at once.
constexpr int kHeights = 4;
constexpr int kFlags = 16;

// Registers as GCC and Clang write them for every processor.
using FourHeights = float __attribute__((vector_size(16)));
using SixteenFlags = std::uint8_t __attribute__((vector_size(16)));

template<typename Register, typename Value>
Register loaded(const Value* from) {
    Register value;
    std::memcpy(&value, from, sizeof(value));
    return value;
}

/// A square of heights, its rows `pitch` apart, written with columns for rows, `toPitch` apart.
void turnHeights(const float* from, std::ptrdiff_t pitch, float* to, std::ptrdiff_t toPitch) {
    const auto a = loaded<FourHeights>(from);
    const auto b = loaded<FourHeights>(from + pitch);
    const auto c = loaded<FourHeights>(from + 2 * pitch);
    const auto d = loaded<FourHeights>(from + 3 * pitch);
    const FourHeights lowAB = __builtin_shufflevector(a, b, 0, 4, 1, 5);
    const FourHeights lowCD = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    const FourHeights highAB = __builtin_shufflevector(a, b, 2, 6, 3, 7);
    const FourHeights highCD = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    const FourHeights first = __builtin_shufflevector(lowAB, lowCD, 0, 1, 4, 5);
    const FourHeights second = __builtin_shufflevector(lowAB, lowCD, 2, 3, 6, 7);
    const FourHeights third = __builtin_shufflevector(highAB, highCD, 0, 1, 4, 5);
    const FourHeights fourth = __builtin_shufflevector(highAB, highCD, 2, 3, 6, 7);
    std::memcpy(to, &first, sizeof(first));
    std::memcpy(to + toPitch, &second, sizeof(second));
    std::memcpy(to + 2 * toPitch, &third, sizeof(third));
    std::memcpy(to + 3 * toPitch, &fourth, sizeof(fourth));
}

/// Columns for rows: four times each row is interleaved with the one half a square below it.
void turnFlags(std::array<SixteenFlags, kFlags>& row) {
    for (int pass = 0; pass < 4; ++pass) {
        std::array<SixteenFlags, kFlags> next;
        for (std::size_t i = 0; i < kFlags / 2; ++i) {
            const SixteenFlags a = row[i], b = row[i + kFlags / 2];
            next[2 * i] =
                __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
            next[2 * i + 1] =
                __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
        }
        row = next;
    }
}

} // namespace

void SectorLines::fetch() {
    m_panel.resize(static_cast<std::size_t>(width()) * kPanel);
    const bool squares = m_sector.acrossStride != 1 && m_end - m_begin == kPanel;
    const int end = std::min(m_span.last + 1, m_sector.posts);
    int post = m_span.first;
    while (post <= m_span.last) {
        if (squares && post >= 0 && post + kHeights <= end) {
            fetchSquares(post);
            post += kHeights;
        } else {
            fetchPost(post);
            ++post;
        }
    }
}

void SectorLines::fetchPost(int post) {
    const float* from = at(std::clamp(post, 0, m_sector.posts - 1), m_begin);
    float* to = m_panel.data() + (post - m_span.first);
    for (int line = 0; line < m_end - m_begin; ++line) to[line * width()] = from[line * m_sector.lineStride];
}

/// Of four posts of the model and a whole panel of columns.
void SectorLines::fetchSquares(int post) {
    constexpr int kAhead = 16; // posts whose heights are on their way while others are turned
    const bool rising = m_sector.lineStride > 0;
    const float* from = at(post, rising ? m_begin : m_end - 1);
    float* to = m_panel.data() + (rising ? 0 : (kPanel - 1) * width()) + (post - m_span.first);
    const std::ptrdiff_t pitch = rising ? width() : -width();
    const float* next = from + std::min(kAhead, m_sector.posts - kHeights - post) * m_sector.acrossStride;
    constexpr int kCacheLine = 16;
    for (int line = 0; line < kPanel; line += kHeights) {
        const int square = line % kCacheLine;
        __builtin_prefetch(next + square / kHeights * m_sector.acrossStride + (line - square));
        turnHeights(from + line, m_sector.acrossStride, to + line * pitch, pitch);
    }
}

SectorFlags::SectorFlags(const Sector& sector, int most)
    : m_sector(sector), m_columns(sector.acrossStride != 1), m_width(most) {
    if (m_columns) m_panel.resize(static_cast<std::size_t>(m_width) * kPanel);
}

void SectorFlags::flush() {
    int first = m_sector.posts;
    int end = 0;
    for (int i = 0; i < m_count; ++i) {
        const LineSpan& span = m_rows[static_cast<std::size_t>(i)].span;
        first = std::min(first, span.first);
        end = std::max(end, span.end);
    }
    for (int post = first; post < end; post += kFlags)
        for (int line = 0; line < m_count; line += kFlags) flushBlock(post, line);
    m_count = 0;
}

/// A square of posts and lines; of lines that do not reach across it only their part.
void SectorFlags::flushBlock(int post, int line) {
    const int lines = std::min(kFlags, m_count - line);
    const Row* rows = m_rows.data() + line;
    const bool whole = lines == kFlags && std::all_of(rows, rows + lines, [&](const Row& row) {
                           return row.span.first <= post && post + kFlags <= row.span.end;
                       });
    if (whole) return flushSquare(post, line);
    for (int i = 0; i < lines; ++i) {
        const int end = std::min(post + kFlags, rows[i].span.end);
        for (int p = std::max(post, rows[i].span.first); p < end; ++p)
            *at(p, m_line + line + i) = rows[i].flags[p];
    }
}

void SectorFlags::flushSquare(int post, int line) {
    const bool rising = m_sector.visibleLine > 0;
    std::array<SixteenFlags, kFlags> square;
    for (std::size_t i = 0; i < kFlags; ++i) {
        const std::size_t row = static_cast<std::size_t>(line) + (rising ? i : kFlags - 1 - i);
        square[i] = loaded<SixteenFlags>(m_rows[row].flags + post);
        // Where those of the next posts go.
        const int next = std::min(post + kFlags + static_cast<int>(i), m_sector.wantedLast);
        if (line == 0) __builtin_prefetch(at(next, m_line), 1);
    }
    turnFlags(square);
    for (std::size_t i = 0; i < kFlags; ++i)
        std::memcpy(at(post + static_cast<int>(i), m_line + line + (rising ? 0 : kFlags - 1)), &square[i],
                    kFlags);
}

} // namespace vidette::geometry
