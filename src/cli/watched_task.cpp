// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watched_task.h"

#include "cli/command.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <unistd.h>

namespace vidette::cli {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds kToEndInOrder{10};
constexpr std::chrono::milliseconds kOneSignal{300}; ///< some send theirs to a program and to its group
constexpr int kWorkIsDone = SIGUSR1;                 ///< what we send to our own thread

/// What our thread waits for.
sigset_t awaitedSignals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, kWorkIsDone);
    return set;
}

/// Nothing is taken down: what other threads are at must not be pulled from under them.
[[noreturn]] void endNow() {
    std::fputs("vidette: was cancelled, and what it was at did not end by itself\n", stderr);
    std::_Exit(kCancelled);
}

} // namespace

WatchedTask::WatchedTask()
    : m_terminal(isatty(STDERR_FILENO) == 1), m_task([this](double done) { show(done); }) {
    // Taken away from the threads, the signals wait until ours asks for them.
    const sigset_t set = awaitedSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_waiting = std::jthread([this](const std::stop_token& end) { watch(end); });
}

WatchedTask::~WatchedTask() {
    m_waiting.request_stop();
    pthread_kill(m_waiting.native_handle(), kWorkIsDone); // it need not wait to the end of its pause
    m_waiting.join();
    if (m_shown >= 0) std::fputs("\r\x1b[K", stderr);
    // The work is over and what came of it stands: a signal that comes now is too late to change that.
    for (const int late : {SIGINT, SIGTERM}) static_cast<void>(std::signal(late, SIG_IGN));
    const sigset_t set = awaitedSignals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

/// Gone again when all is done, before results and warnings are printed.
void WatchedTask::show(double done) {
    if (!m_terminal || m_task.cancelled()) return;
    constexpr double kAll = 100;
    const int percent = done >= 1 ? -1 : static_cast<int>(done * kAll);
    if (m_shown.exchange(percent) == percent) return;
    const std::string text = percent < 0 ? "\r\x1b[K" : "\r" + std::to_string(percent) + " % ";
    std::fputs(text.c_str(), stderr);
    std::fflush(stderr);
}

void WatchedTask::watch(const std::stop_token& end) {
    constexpr timespec kPause{0, 50'000'000};
    const sigset_t awaited = awaitedSignals();
    std::optional<Clock::time_point> cancelled;
    while (!end.stop_requested()) {
        const int signal = sigtimedwait(&awaited, nullptr, &kPause);
        const bool came = signal == SIGINT || signal == SIGTERM;
        const auto since = cancelled ? Clock::now() - *cancelled : Clock::duration();
        if (since > kToEndInOrder || (came && since > kOneSignal)) endNow();
        if (!came) continue;
        show(1);
        m_task.cancel();
        if (!cancelled) cancelled = Clock::now();
    }
}

} // namespace vidette::cli
