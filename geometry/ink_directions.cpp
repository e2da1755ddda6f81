// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/ink.h"

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
constexpr int kLeastGradient = 160; // of Sobel's sums: an edge of 40 levels
constexpr double kEnough = 4e6;     // pixels that are looked at

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

/// The middle of what lies around the bin, in bins.
double refined(const Bins& bins, int bin) {
    double mass = 0;
    double moment = 0;
    for (int i = -kReach; i <= kReach; ++i) {
        mass += bins[around(bin + i)];
        moment += i * bins[around(bin + i)];
    }
    return mass > 0 ? bin + moment / mass : bin;
}

int apart(int a, int b) {
    const int between = std::abs(a - b) % kBins;
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
    Bins both(kBins, 0);
    for (int i = 0; i < kBins; ++i) both[around(i)] = bins[around(i)] + bins[around(i + kRightAngle)];
    double axis = refined(both, main);
    if (std::abs(axis - std::round(axis / kRightAngle) * kRightAngle) < kStraight) axis = std::round(axis);
    std::vector<double> found{radiansOf(axis), radiansOf(axis + kRightAngle)};
    std::vector<int> taken{main, main + kRightAngle};
    std::vector<int> order(kBins);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return massAt(bins, a) > massAt(bins, b); });
    const double least = kShare * folded[static_cast<std::size_t>(main)] / 2;
    for (const int bin : order) {
        if (found.size() == kMost || massAt(bins, bin) < least) break;
        const bool fresh =
            std::all_of(taken.begin(), taken.end(), [&](int one) { return apart(one, bin) >= kApart; });
        if (!fresh) continue;
        taken.push_back(bin);
        found.push_back(radiansOf(refined(bins, bin)));
    }
    return found;
}

} // namespace vidette::geometry
