// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <utility>

/// How long work is watched and stopped. A function that may take more than 100 ms takes a Task last and
/// polls it; a Task knows "cancelled?" and progress, nothing else. cancel() may be called from any thread.
namespace vidette::base {

class Task {
  public:
    Task() = default;
    /// `onProgress(done)` is called with 0 … 1 from the working thread.
    explicit Task(std::function<void(double)> onProgress) : m_onProgress(std::move(onProgress)) {}
    Task(const Task&) = delete;
    Task& operator=(const Task&) = delete;

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    void progress(double done) const {
        if (m_onProgress) m_onProgress(done);
    }

  private:
    std::atomic<bool> m_cancelled{false};
    std::function<void(double)> m_onProgress;
};

} // namespace vidette::base
