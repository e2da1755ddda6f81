// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

/// The two inner loops of the accurate viewshed. On processors with AVX2 eight rays go at once; the bits are
/// the same, since no product is contracted with a sum.
namespace vidette::geometry {

inline constexpr float kNoHorizon = -1e30F;
inline constexpr std::uint8_t kUnclear = 2;

/// The rays of one bundle. The slope of a place is its height above the eye, the drop of the earth's curve
/// taken off, by its distance counted in lines: along one ray this orders places as true slopes do.
struct Rays {
    static constexpr std::size_t kMost = 1025; // their 12 KB stay in the first cache
    std::array<float, kMost> horizon{};        ///< steepest slope so far
    std::array<float, kMost> drop{};           ///< drop of the earth's curve over the square of the lines
    std::array<std::int32_t, kMost> at{};      ///< the line that made the horizon, from 1; 0 = none yet
};

struct LineStep {
    const float* posts = nullptr; ///< post 0 is the one left of the first ray; 9 beyond the last ray are read
    float start = 0;              ///< place of the first ray
    float step = 0;               ///< between rays, 0 … 1
    float eye = 0;
    float inverse = 0; ///< of the distance
    float distance = 0;
    std::int32_t line = 0; ///< from 1
};

/// Every ray passes the line: the ground there is straight between two posts.
void passLine(const LineStep& to, int count, Rays& rays);

struct PostStep {
    const float* posts = nullptr; ///< the first post to judge
    float start = 0;              ///< its place between the rays, ≥ 0
    float step = 0;               ///< rays between two posts
    float across = 0;             ///< posts from the eye to the first, to the right
    float eye = 0;                ///< less the height of the target
    float inverse = 0;            ///< of the distance
    float dropAcross = 0;         ///< of the square of posts across
    float dropAhead = 0;
    std::int32_t lastSpace = 0; ///< between rays
};

/// Judges posts by the rays beside them: 0, 1, or kUnclear where these do not agree well enough.
void judgePosts(const PostStep& at, int count, const Rays& rays, std::uint8_t* flags);

} // namespace vidette::geometry
