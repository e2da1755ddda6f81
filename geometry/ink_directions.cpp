// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/ink.h"
#include "geometry/point.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace vidette::geometry {
namespace {

constexpr int kBins = 720; // a quarter of a degree each
constexpr int kRightAngle = kBins / 2;
constexpr int kReach = 4;         // bins that belong to a peak on either side
constexpr int kApart = 16;        // bins between two directions: 4°
constexpr double kStraight = 0.4; // bins: 0.1°; a drawing that is not scanned stands straight
constexpr double kShare = 0.125;
constexpr std::size_t kMost = 6;
constexpr int kLeastGradient = 160;      // of Sobel's sums: an edge of 40 levels
constexpr std::size_t kSample = 100'000; // pixels of ink
constexpr int kSearch = 24;              // bins: 6°
constexpr double kEnough = 4e6;          // pixels that are looked at

using Bins = std::vector<double>;

std::size_t around(int bin) {
    return static_cast<std::size_t>((bin % kBins + kBins) % kBins);
}

/// How much edge runs along each direction.
Bins edges(const GreyPicture& picture) {
    Bins bins(kBins, 0);
    const int step = std::max(1, static_cast<int>(double(picture.width) * picture.height / kEnough));
    for (int y = 1; y + 1 < picture.height; ++y) {
        for (int x = 1 + y % step; x + 1 < picture.width; x += step) {
            const auto at = [&](int across, int down) { return int(picture.at(x + across, y + down)); };
            const int gx = at(1, -1) + 2 * at(1, 0) + at(1, 1) - at(-1, -1) - 2 * at(-1, 0) - at(-1, 1);
            const int gy = at(-1, 1) + 2 * at(0, 1) + at(1, 1) - at(-1, -1) - 2 * at(0, -1) - at(1, -1);
            if (std::abs(gx) + std::abs(gy) < kLeastGradient) continue;
            // An edge runs across its gradient.
            const double turn = std::atan2(double(gx), -double(gy)) / std::numbers::pi * kBins;
            bins[around(static_cast<int>(std::lround(turn)))] += std::hypot(gx, gy);
        }
    }
    return bins;
}

double massAt(const Bins& bins, int bin) {
    double mass = 0;
    for (int i = -kReach; i <= kReach; ++i) mass += bins[around(bin + i)];
    return mass;
}

/// Some of the ink, evenly.
std::vector<Point> sample(const Ink& ink) {
    const auto isInk = [&](std::uint8_t brightness) { return brightness < ink.threshold; };
    const auto count = std::count_if(ink.picture.pixels.begin(), ink.picture.pixels.end(), isInk);
    const auto step = static_cast<std::size_t>(count) / kSample + 1;
    std::vector<Point> points;
    std::size_t seen = 0;
    for (int y = 0; y < ink.picture.height; ++y)
        for (int x = 0; x < ink.picture.width; ++x)
            if (isInk(ink.picture.at(x, y)) && seen++ % step == 0) points.push_back({x + 0.5, y + 0.5});
    return points;
}

/// How sharply the ink falls onto single rows when it is looked at along the direction: the sum of the
/// squares of what lies on each. Largest where the rows run along the walls.
double sharpness(const std::vector<Point>& points, double bin, int rows) {
    const double angle = bin / kBins * std::numbers::pi;
    const Point across{-std::sin(angle), std::cos(angle)};
    std::vector<double> counts(static_cast<std::size_t>(2 * rows + 1), 0);
    for (const Point p : points) counts[static_cast<std::size_t>(std::lround(dot(p, across)) + rows)] += 1;
    return std::inner_product(counts.begin(), counts.end(), counts.begin(), 0.0);
}

/// The direction near the bin along which the ink is sharpest, in bins: gradients alone lean towards rows and
/// columns of the picture. `both` asks the direction across it too.
double refined(const std::vector<Point>& points, int bin, int rows, bool both) {
    double best = bin;
    for (const double step : {1.0, 0.1}) {
        const int reach = step == 1.0 ? kSearch : 12;
        const double start = best;
        double most = -1;
        for (int i = -reach; i <= reach; ++i) {
            const double at = start + i * step;
            const double sharp =
                sharpness(points, at, rows) + (both ? sharpness(points, at + kRightAngle, rows) : 0);
            if (sharp <= most) continue;
            most = sharp;
            best = at;
        }
    }
    return best;
}

double apart(double a, double b) {
    const double between = std::fmod(std::abs(a - b), kBins);
    return std::min(between, kBins - between);
}

double radiansOf(double bin) {
    const double turn = std::fmod(bin / kBins + 1, 1.0);
    return turn * std::numbers::pi;
}

} // namespace

std::vector<double> inkDirections(const Ink& ink) {
    if (ink.threshold == 0) return {};
    const Bins bins = edges(ink.picture);
    // Both axes speak for the main direction.
    Bins folded(kBins, 0);
    for (int i = 0; i < kRightAngle; ++i)
        folded[static_cast<std::size_t>(i)] = massAt(bins, i) + massAt(bins, i + kRightAngle);
    const int main = static_cast<int>(std::max_element(folded.begin(), folded.end()) - folded.begin());
    if (!(folded[static_cast<std::size_t>(main)] > 0)) return {};
    const auto points = sample(ink);
    const int rows = ink.picture.width + ink.picture.height;
    double axis = refined(points, main, rows, true);
    if (std::abs(axis - std::round(axis / kRightAngle) * kRightAngle) < kStraight) axis = std::round(axis);
    std::vector<double> found{radiansOf(axis), radiansOf(axis + kRightAngle)};
    std::vector<double> taken{axis, axis + kRightAngle, double(main), double(main + kRightAngle)};
    std::vector<int> order(kBins);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return massAt(bins, a) > massAt(bins, b); });
    const double least = kShare * folded[static_cast<std::size_t>(main)] / 2;
    for (const int bin : order) {
        if (found.size() == kMost || massAt(bins, bin) < least) break;
        const bool fresh =
            std::all_of(taken.begin(), taken.end(), [&](double one) { return apart(one, bin) >= kApart; });
        if (!fresh) continue;
        taken.push_back(bin);
        found.push_back(radiansOf(refined(points, bin, rows, false)));
    }
    return found;
}

} // namespace vidette::geometry
