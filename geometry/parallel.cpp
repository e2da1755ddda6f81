// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/parallel.h"

#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <thread>

namespace vidette::geometry {

int threadCount(int threads) {
    return threads > 0 ? threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

void inParallel(int threads, std::size_t count, std::size_t grain,
                const std::function<void(std::size_t worker, std::size_t begin, std::size_t end)>& work) {
    const int workers = threadCount(threads);
    if (workers == 1 || count <= grain) {
        for (std::size_t begin = 0; begin < count; begin += grain)
            work(0, begin, std::min(count, begin + grain));
        return;
    }
    tbb::task_arena arena(workers);
    arena.execute([&] {
        tbb::parallel_for(
            tbb::blocked_range<std::size_t>(0, count, grain),
            [&](const tbb::blocked_range<std::size_t>& range) {
                const int worker = tbb::this_task_arena::current_thread_index();
                work(static_cast<std::size_t>(worker), range.begin(), range.end());
            },
            tbb::simple_partitioner());
    });
}

} // namespace vidette::geometry
