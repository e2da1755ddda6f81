// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <ctime>
#include <vector>

/// Times and their middle. Ratios of two things are only trusted within one run, measured in turns.
namespace vidette::bench {

/// Seconds that `work` takes, the mean of `times` runs in a row.
template<typename Work>
double secondsOf(int times, Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < times; ++i) work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() / times;
}

/// Seconds of this thread's processor time that `work` takes: what is left of a noisy machine.
template<typename Work>
double cpuSecondsOf(Work&& work) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
    };
    const double start = now();
    work();
    return now() - start;
}

/// The value below which the part `share` (0 … 1) of all values lies; `values` is not empty.
inline double quantile(std::vector<double> values, double share) {
    const auto last = static_cast<double>(values.size() - 1);
    const auto at = static_cast<std::ptrdiff_t>(share * last + 0.5);
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

inline double median(const std::vector<double>& values) {
    return quantile(values, 0.5);
}

} // namespace vidette::bench
