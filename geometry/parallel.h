// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

/// Work shared between threads. What is computed must not depend on who computes it: each index has a result
/// of its own, or results are added up in sums that know no order (exact_sum.h).
namespace vidette::geometry {

/// How many threads `threads` means: 0 = one for each processor.
int threadCount(int threads);

/// Calls work(worker, begin, end) for stretches that cover 0 … count − 1, each index once; workers are
/// numbered 0 … threadCount(threads) − 1, and one worker is never called twice at once. Stretches hold
/// `grain` indices or fewer.
void inParallel(int threads, std::size_t count, std::size_t grain,
                const std::function<void(std::size_t worker, std::size_t begin, std::size_t end)>& work);

} // namespace vidette::geometry
