// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/ink_bars.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace vidette::geometry {
namespace {

constexpr int kGap = 2;            // pixels that may be missing in a row
constexpr double kDense = 0.875;   // of a run
constexpr int kMisses = 5;         // columns in a row that may differ from the bar around them
constexpr double kSteepest = 0.05; // 3°: what runs more askew belongs to another direction

/// Ink in a row, columns from … to − 1.
struct Run {
    int row = 0;
    int from = 0;
    int to = 0;
    std::size_t group = 0;
};

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

void addRuns(const std::vector<char>& ink, int row, double minLength, std::vector<Run>& runs) {
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
        if (length >= minLength && count >= kDense * length) runs.push_back({row, from, last + 1, 0});
        column = last;
    }
}

/// Numbers the groups of runs that touch from row to row.
class Groups {
  public:
    explicit Groups(std::vector<Run>& runs) : m_parents(runs.size()) {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t{0});
        std::size_t above = 0;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            while (runs[above].row < runs[i].row - 1) ++above;
            for (std::size_t k = above; k < i && runs[k].row < runs[i].row; ++k) {
                const bool touch = runs[k].from <= runs[i].to + kGap && runs[i].from <= runs[k].to + kGap;
                if (runs[k].row == runs[i].row - 1 && touch) m_parents[root(k)] = root(i);
            }
        }
        for (std::size_t i = 0; i < runs.size(); ++i) runs[i].group = root(i);
    }

  private:
    std::size_t root(std::size_t i) {
        while (m_parents[i] != i) i = m_parents[i] = m_parents[m_parents[i]];
        return i;
    }
    std::vector<std::size_t> m_parents;
};

/// What of a group lies in one column.
struct Column {
    int count = 0;
    double sum = 0; ///< of the rows' middles
    double middle() const { return sum / count; }
};

/// Fits the bar to the columns first … last − 1; `least` columns at least must be of it.
void addBar(const std::vector<Column>& columns, std::size_t first, std::size_t last, double offset,
            double minLength, std::vector<InkBar>& bars) {
    const double length = double(last - first);
    if (length < minLength) return;
    const double centre = (double(first) + double(last)) / 2;
    double n = 0;
    double cells = 0;
    double sum = 0;
    double sumAlong = 0;
    double sumSquares = 0;
    double sumProducts = 0;
    for (std::size_t i = first; i < last; ++i) {
        if (columns[i].count == 0) continue;
        const double along = double(i) + 0.5 - centre;
        const double across = columns[i].middle();
        cells += columns[i].count;
        n += 1, sum += across, sumAlong += along;
        sumSquares += along * along, sumProducts += along * across;
    }
    const double spread = n * sumSquares - sumAlong * sumAlong;
    if (n < kDense * length || spread <= 0) return;
    InkBar bar;
    bar.slope = (n * sumProducts - sumAlong * sum) / spread;
    bar.across = (sum - bar.slope * sumAlong) / n;
    bar.from = double(first) + offset;
    bar.to = double(last) + offset;
    bar.thickness = cells / n;
    bar.support = n / length;
    if (std::abs(bar.slope) <= kSteepest && bar.thickness <= length) bars.push_back(bar);
}

/// Cuts a group into bars of even thickness.
void addBars(const std::vector<Column>& columns, double offset, double minLength, std::vector<InkBar>& bars) {
    std::size_t first = 0;
    std::size_t good = 0; // behind the last column that fits
    double thickness = 0;
    double middle = 0;
    double fitting = 0;
    for (std::size_t i = 0; i <= columns.size(); ++i) {
        const bool there = i < columns.size() && columns[i].count > 0;
        const double slack = std::max(1.6, 0.3 * thickness);
        const bool fits = there && fitting > 0 && std::abs(columns[i].count - thickness) <= slack &&
                          std::abs(columns[i].middle() - middle) <= slack;
        if (fits) {
            fitting = std::min(fitting + 1, 64.0);
            thickness += (columns[i].count - thickness) / fitting;
            middle += (columns[i].middle() - middle) / std::min(fitting, 8.0);
            good = i + 1;
            continue;
        }
        if (fitting > 0 && i < columns.size() && i - good < kMisses) continue;
        if (fitting > 0) {
            addBar(columns, first, good, offset, minLength, bars);
            i = good; // what did not fit may begin the next one
        }
        fitting = i < columns.size() && columns[i].count > 0 ? 1 : 0;
        if (fitting == 0) continue;
        first = i;
        good = i + 1;
        thickness = columns[i].count;
        middle = columns[i].middle();
    }
}

} // namespace

TurnedFrame turnedFrame(const GreyPicture& picture, double direction) {
    return {{picture.width / 2.0, picture.height / 2.0}, {std::cos(direction), std::sin(direction)}};
}

std::vector<InkBar> inkBars(const Ink& ink, double direction, double minLength, const base::Task& task) {
    if (ink.threshold == 0 || ink.picture.pixels.empty()) return {};
    const TurnedRows turned(ink, direction);
    std::vector<Run> runs;
    std::vector<char> row;
    for (int i = 0; i < turned.rows && !task.cancelled(); ++i) {
        turned.read(i, row);
        addRuns(row, i, minLength, runs);
    }
    const Groups groups(runs);
    std::stable_sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.group < b.group; });
    std::vector<InkBar> bars;
    for (std::size_t i = 0; i < runs.size();) {
        std::size_t end = i;
        int from = runs[i].from;
        int to = runs[i].to;
        for (; end < runs.size() && runs[end].group == runs[i].group; ++end) {
            from = std::min(from, runs[end].from);
            to = std::max(to, runs[end].to);
        }
        std::vector<Column> columns(static_cast<std::size_t>(to - from));
        for (; i < end; ++i) {
            for (int column = runs[i].from; column < runs[i].to; ++column) {
                Column& one = columns[static_cast<std::size_t>(column - from)];
                ++one.count;
                one.sum += runs[i].row + 0.5 - turned.rows / 2.0;
            }
        }
        addBars(columns, from - turned.columns / 2.0, minLength, bars);
    }
    return bars;
}

} // namespace vidette::geometry
