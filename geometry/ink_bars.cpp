// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/ink_bars.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

namespace vidette::geometry {
namespace {

constexpr int kGap = 2;            // pixels that may be missing in a row
constexpr double kDense = 0.875;   // of a run
constexpr int kMisses = 5;         // columns in a row that may differ from the bar around them
constexpr double kOneStep = 1.6;   // pixels that one step between two rows pretends, over the whole bar
constexpr double kSteepest = 0.05; // 3°: what runs more askew belongs to another direction

/// Rows of the picture as seen along the direction.
class TurnedRows {
  public:
    TurnedRows(const Ink& ink, double direction)
        : m_picture(ink.picture), m_threshold(ink.threshold), m_frame(turnedFrame(ink.picture, direction)) {
        const double width = m_picture.width;
        const double height = m_picture.height;
        const double c = std::abs(m_frame.along.x);
        const double s = std::abs(m_frame.along.y);
        columns = static_cast<int>(std::ceil(width * c + height * s - 1e-6));
        rows = static_cast<int>(std::ceil(width * s + height * c - 1e-6));
    }

    /// Into `ink`: whether each pixel of the row is ink, by bilinear interpolation.
    void read(int row, std::vector<char>& ink) const {
        ink.assign(static_cast<std::size_t>(columns), 0);
        const Point start = m_frame.pixel(0.5 - columns / 2.0, row + 0.5 - rows / 2.0) - Point{0.5, 0.5};
        for (int column = 0; column < columns; ++column) {
            const double x = start.x + column * m_frame.along.x;
            const double y = start.y + column * m_frame.along.y;
            if (x < -0.5 || y < -0.5 || x > m_picture.width - 0.5 || y > m_picture.height - 0.5) continue;
            ink[static_cast<std::size_t>(column)] = brightness(x, y) < m_threshold;
        }
    }

    int columns = 0;
    int rows = 0;

  private:
    double brightness(double x, double y) const {
        const int left = std::clamp(static_cast<int>(x), 0, m_picture.width - 1);
        const int top = std::clamp(static_cast<int>(y), 0, m_picture.height - 1);
        const int right = std::min(left + 1, m_picture.width - 1);
        const int below = std::min(top + 1, m_picture.height - 1);
        const double across = std::max(0.0, x - left);
        const double down = std::max(0.0, y - top);
        const double upper = m_picture.at(left, top) * (1 - across) + m_picture.at(right, top) * across;
        const double lower = m_picture.at(left, below) * (1 - across) + m_picture.at(right, below) * across;
        return upper * (1 - down) + lower * down;
    }

    const GreyPicture& m_picture;
    int m_threshold;
    TurnedFrame m_frame;
};

/// The ink of long runs only, column by column.
class LongInk {
  public:
    LongInk(int columns, int rows)
        : m_rows(static_cast<std::size_t>(rows)), m_ink(static_cast<std::size_t>(columns) * m_rows, 0) {}

    /// Keeps the runs of a row that are long enough.
    void add(const std::vector<char>& ink, int row, double minLength) {
        const int columns = static_cast<int>(ink.size());
        const auto isInk = [&](int column) { return ink[static_cast<std::size_t>(column)] != 0; };
        for (int column = 0; column < columns; ++column) {
            if (!isInk(column)) continue;
            const int from = column;
            int last = column;
            int count = 0;
            for (; column < columns && column - last <= kGap + 1; ++column) {
                if (!isInk(column)) continue;
                last = column;
                ++count;
            }
            const int length = last + 1 - from;
            for (int i = from; length >= minLength && count >= kDense * length && i <= last; ++i)
                m_ink[static_cast<std::size_t>(i) * m_rows + static_cast<std::size_t>(row)] = 1;
            column = last;
        }
    }
    std::span<const char> column(int index) const {
        return {&m_ink[static_cast<std::size_t>(index) * m_rows], m_rows};
    }

  private:
    std::size_t m_rows;
    std::vector<char> m_ink;
};

/// Ink in a column, across the direction.
struct Cut {
    double middle = 0;
    double thickness = 0;
};

void readCuts(std::span<const char> column, std::vector<Cut>& cuts) {
    cuts.clear();
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column[row] == 0) continue;
        const std::size_t from = row;
        while (row < column.size() && column[row] != 0) ++row;
        cuts.push_back({double(from + row) / 2, double(row - from)});
    }
}

/// A bar that is being followed from column to column.
class Track {
  public:
    Track(int column, const Cut& cut)
        : m_first(column), m_behind(column), m_thickness(cut.thickness), m_middle(cut.middle) {
        take(column, cut);
    }

    int behind() const { return m_behind; } ///< the column after the last that was taken
    bool fits(const Cut& cut) const {
        const double slack = std::max(1.6, 0.3 * m_thickness);
        return std::abs(cut.thickness - m_thickness) <= slack && std::abs(cut.middle - m_middle) <= slack;
    }
    double away(const Cut& cut) const { return std::abs(cut.middle - m_middle); }
    void take(int column, const Cut& cut) {
        m_fitting += 1;
        m_thickness += (cut.thickness - m_thickness) / std::min(m_fitting, 64.0);
        m_middle += (cut.middle - m_middle) / std::min(m_fitting, 8.0);
        m_behind = column + 1;
        const double along = column - m_first;
        m_cells += cut.thickness;
        m_sum += cut.middle, m_sumAlong += along;
        m_sumSquares += along * along, m_sumProducts += along * cut.middle;
    }
    /// The bar, its middle line by least squares; nothing where it is too short, steep or patchy.
    std::optional<InkBar> bar(double minLength, int columns, int rows) const {
        const double length = m_behind - m_first;
        const double spread = m_fitting * m_sumSquares - m_sumAlong * m_sumAlong;
        if (length < minLength || m_fitting < kDense * length || spread <= 0) return std::nullopt;
        InkBar bar;
        bar.slope = (m_fitting * m_sumProducts - m_sumAlong * m_sum) / spread;
        if (std::abs(bar.slope) * length < kOneStep) bar.slope = 0;
        const double half = (length - 1) / 2;
        bar.across = (m_sum - bar.slope * m_sumAlong) / m_fitting + bar.slope * half - rows / 2.0;
        bar.from = m_first - columns / 2.0;
        bar.to = m_behind - columns / 2.0;
        bar.thickness = m_cells / m_fitting;
        bar.support = m_fitting / length;
        if (std::abs(bar.slope) > kSteepest || bar.thickness > length) return std::nullopt;
        return bar;
    }

  private:
    int m_first;
    int m_behind;
    double m_thickness; ///< as it was lately
    double m_middle;
    double m_fitting = 0; ///< columns that were taken
    double m_cells = 0;
    double m_sum = 0;
    double m_sumAlong = 0;
    double m_sumSquares = 0;
    double m_sumProducts = 0;
};

/// Gives each cut to the nearest track that it fits, or begins one with it.
void follow(std::vector<Track>& tracks, const std::vector<Cut>& cuts, int column) {
    const std::size_t before = tracks.size();
    for (const Cut& cut : cuts) {
        Track* best = nullptr;
        for (std::size_t i = 0; i < before; ++i) {
            Track& track = tracks[i];
            if (track.behind() > column || !track.fits(cut)) continue;
            if (!best || track.away(cut) < best->away(cut)) best = &track;
        }
        if (best) {
            best->take(column, cut);
        } else {
            tracks.emplace_back(column, cut);
        }
    }
}

} // namespace

TurnedFrame turnedFrame(const GreyPicture& picture, double direction) {
    return {{picture.width / 2.0, picture.height / 2.0}, {std::cos(direction), std::sin(direction)}};
}

std::vector<InkBar> inkBars(const Ink& ink, double direction, double minLength, const base::Task& task) {
    if (ink.threshold == 0 || ink.picture.pixels.empty()) return {};
    const TurnedRows turned(ink, direction);
    LongInk longInk(turned.columns, turned.rows);
    std::vector<char> row;
    for (int i = 0; i < turned.rows && !task.cancelled(); ++i) {
        turned.read(i, row);
        longInk.add(row, i, minLength);
    }
    std::vector<InkBar> bars;
    std::vector<Track> tracks;
    std::vector<Cut> cuts;
    const auto finish = [&](int column) {
        std::erase_if(tracks, [&](const Track& track) {
            if (column - track.behind() < kMisses) return false;
            if (const auto bar = track.bar(minLength, turned.columns, turned.rows)) bars.push_back(*bar);
            return true;
        });
    };
    for (int column = 0; column < turned.columns && !task.cancelled(); ++column) {
        readCuts(longInk.column(column), cuts);
        follow(tracks, cuts, column);
        finish(column);
    }
    finish(turned.columns + kMisses);
    return bars;
}

} // namespace vidette::geometry
