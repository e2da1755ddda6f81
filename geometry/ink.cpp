// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/ink.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace vidette::geometry {
namespace {

using Histogram = std::array<std::size_t, 256>;

constexpr int kSquare = 64;     // pixels
constexpr int kLeastPaper = 32; // darker squares are ink or shade, not paper
constexpr int kContrast = 42;   // a sixth of 255
constexpr int kLowest = 90;     // of a threshold that is found
constexpr int kHighest = 200;

/// The brightness below which this share of the counted pixels lies.
int quantile(const Histogram& counts, double share) {
    const auto all = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    std::size_t seen = 0;
    for (std::size_t level = 0; level < counts.size(); ++level) {
        seen += counts[level];
        if (static_cast<double>(seen) >= share * static_cast<double>(all)) return static_cast<int>(level);
    }
    return 255;
}

Histogram histogram(const GreyPicture& picture, int left, int top, int right, int bottom) {
    Histogram counts{};
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x) ++counts[picture.at(x, y)];
    return counts;
}

/// The brightness of the paper, square by square.
class Paper {
  public:
    explicit Paper(const GreyPicture& picture)
        : m_columns((picture.width + kSquare - 1) / kSquare),
          m_rows((picture.height + kSquare - 1) / kSquare) {
        std::vector<int> own;
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                const int left = column * kSquare;
                const int top = row * kSquare;
                const auto counts = histogram(picture, left, top, std::min(left + kSquare, picture.width),
                                              std::min(top + kSquare, picture.height));
                own.push_back(quantile(counts, 0.9));
            }
        }
        for (int row = 0; row < m_rows; ++row)
            for (int column = 0; column < m_columns; ++column)
                m_levels.push_back(brightestAround(own, column, row));
    }
    /// Between the middles of squares, so that no edge of a square shows.
    double at(int x, int y) const {
        const double column = (x + 0.5) / kSquare - 0.5;
        const double row = (y + 0.5) / kSquare - 0.5;
        const int left = static_cast<int>(std::floor(column));
        const int top = static_cast<int>(std::floor(row));
        const double across = column - left;
        const double down = row - top;
        return (1 - down) * ((1 - across) * level(left, top) + across * level(left + 1, top)) +
               down * ((1 - across) * level(left, top + 1) + across * level(left + 1, top + 1));
    }

  private:
    std::size_t index(int column, int row) const {
        column = std::clamp(column, 0, m_columns - 1);
        row = std::clamp(row, 0, m_rows - 1);
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
               static_cast<std::size_t>(column);
    }
    double level(int column, int row) const { return m_levels[index(column, row)]; }
    int brightestAround(const std::vector<int>& own, int column, int row) const {
        int brightest = kLeastPaper;
        for (int down = -1; down <= 1; ++down)
            for (int across = -1; across <= 1; ++across)
                brightest = std::max(brightest, own[index(column + across, row + down)]);
        return brightest;
    }

    int m_columns;
    int m_rows;
    std::vector<int> m_levels;
};

struct Parted {
    int threshold = 0;
    double contrast = 0; ///< between the means of both parts
};

/// Otsu's threshold.
Parted parted(const Histogram& counts) {
    double all = 0;
    double sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        all += static_cast<double>(counts[i]);
        sum += static_cast<double>(i) * static_cast<double>(counts[i]);
    }
    Parted best;
    double bestBetween = 0;
    double below = 0;
    double sumBelow = 0;
    for (std::size_t i = 0; i + 1 < counts.size(); ++i) {
        below += static_cast<double>(counts[i]);
        sumBelow += static_cast<double>(i) * static_cast<double>(counts[i]);
        if (below == 0 || below == all) continue;
        const double contrast = (sum - sumBelow) / (all - below) - sumBelow / below;
        const double between = below * (all - below) * contrast * contrast;
        if (between <= bestBetween) continue;
        bestBetween = between;
        best = {static_cast<int>(i) + 1, contrast};
    }
    return best;
}

void turnOver(GreyPicture& picture) {
    for (auto& pixel : picture.pixels) pixel = static_cast<std::uint8_t>(255 - pixel);
}

void evenOut(GreyPicture& picture) {
    const Paper paper(picture);
    std::size_t at = 0;
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x, ++at)
            picture.pixels[at] =
                static_cast<std::uint8_t>(std::min(255.0, 255 * picture.pixels[at] / paper.at(x, y)));
    }
}

} // namespace

Ink inkOf(const GreyPicture& picture, std::optional<int> dark) {
    Ink ink{picture, 0};
    if (picture.width < 1 || picture.height < 1) return ink;
    const auto raw = histogram(picture, 0, 0, picture.width, picture.height);
    if (quantile(raw, 0.5) < parted(raw).threshold) turnOver(ink.picture);
    evenOut(ink.picture);
    const Parted found = parted(histogram(ink.picture, 0, 0, picture.width, picture.height));
    if (dark) {
        ink.threshold = std::clamp(*dark, 1, 254);
    } else if (found.contrast >= kContrast) {
        ink.threshold = std::clamp(found.threshold, kLowest, kHighest);
    }
    return ink;
}

} // namespace vidette::geometry
