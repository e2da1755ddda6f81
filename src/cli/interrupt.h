// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"

#include <thread>

/// Ctrl-C while work is under way: the work is cancelled, not the program, so that it can end in order (exit
/// status 4, nothing half written). One at a time.
///
///     base::Task task;
///     const InterruptWatch watch(task);
namespace vidette::cli {

class InterruptWatch {
  public:
    explicit InterruptWatch(base::Task& task);
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;
    ~InterruptWatch();

  private:
    std::jthread m_waiting;
};

} // namespace vidette::cli
