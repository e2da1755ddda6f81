// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/viewshed_rays.h"

#include <cmath>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define VIDETTE_AVX2 __attribute__((target("avx2")))
#endif

namespace vidette::geometry {
namespace {

constexpr float kClear = 1.5F; // of the difference of two rays: nearer to their horizon the true line decides

void passFrom(int first, const LineStep& to, int count, Rays& rays) {
    for (int i = first; i < count; ++i) {
        const auto ray = static_cast<std::size_t>(i);
        const float place = to.start + static_cast<float>(i) * to.step;
        const int left = static_cast<int>(place);
        const float share = place - static_cast<float>(left);
        const float low = to.posts[left];
        const float ground = low + (to.posts[left + 1] - low) * share;
        const float slope = (ground - to.eye) * to.inverse - to.distance * rays.drop[ray];
        if (!(slope > rays.horizon[ray])) continue;
        rays.horizon[ray] = slope;
        rays.at[ray] = to.line;
    }
}

void judgeFrom(int first, const PostStep& at, int count, const Rays& rays, std::uint8_t* flags) {
    for (int i = first; i < count; ++i) {
        const float place = at.start + static_cast<float>(i) * at.step;
        const int whole = static_cast<int>(place);
        const int left = whole < at.lastSpace ? whole : at.lastSpace;
        const float low = rays.horizon[static_cast<std::size_t>(left)];
        const float spread = rays.horizon[static_cast<std::size_t>(left) + 1] - low;
        const float across = at.across + static_cast<float>(i);
        const float slope =
            (at.posts[i] - at.eye) * at.inverse - across * across * at.dropAcross - at.dropAhead;
        const float above = slope - (low + spread * (place - static_cast<float>(left)));
        const bool unclear = std::abs(above) < std::abs(spread) * kClear;
        flags[i] = unclear ? kUnclear : (above >= 0 ? 1 : 0);
    }
}

#ifdef VIDETTE_AVX2
VIDETTE_AVX2 __m256 counted(int from) {
    const __m256i lanes = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    return _mm256_cvtepi32_ps(_mm256_add_epi32(_mm256_set1_epi32(from), lanes));
}

/// Eight bits as eight bytes 0 or 1, the lowest first.
std::uint64_t bytesOf(int bits) {
    const std::uint64_t spread = static_cast<std::uint64_t>(bits) * 0x0101010101010101U & 0x8040201008040201U;
    return (spread + 0x7f7f7f7f7f7f7f7fU) >> 7 & 0x0101010101010101U;
}

/// The first ray that is left over.
VIDETTE_AVX2 int passByEight(const LineStep& to, int count, Rays& rays) {
    const __m256 start = _mm256_set1_ps(to.start), step = _mm256_set1_ps(to.step);
    const __m256 eye = _mm256_set1_ps(to.eye), inverse = _mm256_set1_ps(to.inverse);
    const __m256 distance = _mm256_set1_ps(to.distance);
    const __m256 line = _mm256_castsi256_ps(_mm256_set1_epi32(to.line));
    int i = 0;
    for (; i + 8 <= count; i += 8) {
        const __m256 place = _mm256_add_ps(start, _mm256_mul_ps(counted(i), step));
        const __m256i left = _mm256_cvttps_epi32(place);
        const __m256 share = _mm256_sub_ps(place, _mm256_cvtepi32_ps(left));
        // Eight rays lie between nine posts in a row.
        const int first = _mm_cvtsi128_si32(_mm256_castsi256_si128(left));
        const __m256i post = _mm256_sub_epi32(left, _mm256_set1_epi32(first));
        const __m256 low = _mm256_permutevar8x32_ps(_mm256_loadu_ps(to.posts + first), post);
        const __m256 high = _mm256_permutevar8x32_ps(_mm256_loadu_ps(to.posts + first + 1), post);
        const __m256 ground = _mm256_add_ps(low, _mm256_mul_ps(_mm256_sub_ps(high, low), share));
        const __m256 drop = _mm256_mul_ps(distance, _mm256_loadu_ps(rays.drop.data() + i));
        const __m256 slope = _mm256_sub_ps(_mm256_mul_ps(_mm256_sub_ps(ground, eye), inverse), drop);
        const __m256 before = _mm256_loadu_ps(rays.horizon.data() + i);
        const __m256 higher = _mm256_cmp_ps(slope, before, _CMP_GT_OQ);
        _mm256_storeu_ps(rays.horizon.data() + i, _mm256_blendv_ps(before, slope, higher));
        _mm256_maskstore_ps(reinterpret_cast<float*>(rays.at.data() + i), _mm256_castps_si256(higher), line);
    }
    return i;
}

/// The first post that is left over.
VIDETTE_AVX2 int judgeByEight(const PostStep& at, int count, const Rays& rays, std::uint8_t* flags) {
    const __m256 start = _mm256_set1_ps(at.start), step = _mm256_set1_ps(at.step);
    const __m256 eye = _mm256_set1_ps(at.eye), inverse = _mm256_set1_ps(at.inverse);
    const __m256 fromEye = _mm256_set1_ps(at.across), ahead = _mm256_set1_ps(at.dropAhead);
    const __m256 sideways = _mm256_set1_ps(at.dropAcross), sign = _mm256_set1_ps(-0.0F);
    int i = 0;
    for (; i + 8 <= count; i += 8) {
        const __m256 place = _mm256_add_ps(start, _mm256_mul_ps(counted(i), step));
        const __m256i left = _mm256_min_epi32(_mm256_cvttps_epi32(place), _mm256_set1_epi32(at.lastSpace));
        const __m256 low = _mm256_i32gather_ps(rays.horizon.data(), left, 4);
        const __m256 spread = _mm256_sub_ps(_mm256_i32gather_ps(rays.horizon.data() + 1, left, 4), low);
        const __m256 across = _mm256_add_ps(fromEye, counted(i));
        const __m256 height = _mm256_mul_ps(_mm256_sub_ps(_mm256_loadu_ps(at.posts + i), eye), inverse);
        const __m256 drop = _mm256_mul_ps(_mm256_mul_ps(across, across), sideways);
        const __m256 slope = _mm256_sub_ps(_mm256_sub_ps(height, drop), ahead);
        const __m256 share = _mm256_sub_ps(place, _mm256_cvtepi32_ps(left));
        const __m256 above = _mm256_sub_ps(slope, _mm256_add_ps(low, _mm256_mul_ps(spread, share)));
        const __m256 limit = _mm256_mul_ps(_mm256_andnot_ps(sign, spread), _mm256_set1_ps(kClear));
        const int unclear =
            _mm256_movemask_ps(_mm256_cmp_ps(_mm256_andnot_ps(sign, above), limit, _CMP_LT_OQ));
        const int seen = _mm256_movemask_ps(_mm256_cmp_ps(above, _mm256_setzero_ps(), _CMP_GE_OQ)) & ~unclear;
        const std::uint64_t eight = bytesOf(seen) | bytesOf(unclear) << 1;
        std::memcpy(flags + i, &eight, sizeof(eight));
    }
    return i;
}
#endif

} // namespace

void passLine(const LineStep& to, int count, Rays& rays) {
    int done = 0;
#ifdef VIDETTE_AVX2
    if (__builtin_cpu_supports("avx2")) done = passByEight(to, count, rays);
#endif
    passFrom(done, to, count, rays);
}

void judgePosts(const PostStep& at, int count, const Rays& rays, std::uint8_t* flags) {
    int done = 0;
#ifdef VIDETTE_AVX2
    if (__builtin_cpu_supports("avx2")) done = judgeByEight(at, count, rays, flags);
#endif
    judgeFrom(done, at, count, rays, flags);
}

} // namespace vidette::geometry
