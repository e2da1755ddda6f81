// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"

#include <atomic>
#include <thread>

/// The work of one command, watched: its progress is shown on a terminal, and Ctrl-C (SIGINT, SIGTERM)
/// cancels it, so that it can end in order: exit status 4, nothing half written.
///
/// All work looks up several times a second and ends in order. What hangs all the same (a disk that takes its
/// time over a commit) is left where it is 10 s after the signal, or at the second one, and the program ends.
/// That loses nothing: files are written under a name of their own first (base/partial_file.h), and a
/// transaction that was not finished is undone when the project is opened next.
namespace vidette::cli {

/// One in a program, made before any other thread.
class WatchedTask {
  public:
    WatchedTask();
    WatchedTask(const WatchedTask&) = delete;
    WatchedTask& operator=(const WatchedTask&) = delete;
    ~WatchedTask();

    const base::Task& task() const { return m_task; }

  private:
    void show(double done);
    void watch(const std::stop_token& end);

    std::atomic<int> m_shown{-1}; ///< percent that stand on the terminal
    bool m_terminal = false;
    base::Task m_task;
    std::jthread m_waiting;
};

} // namespace vidette::cli
