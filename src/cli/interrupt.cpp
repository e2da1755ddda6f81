// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <csignal>

namespace vidette::cli {
namespace {

sigset_t interrupts() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

InterruptWatch::InterruptWatch(base::Task& task) {
    // Taken away from the threads, the signals wait until ours asks for them.
    const sigset_t set = interrupts();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_waiting = std::jthread([&task](const std::stop_token& end) {
        constexpr timespec kPause{0, 50'000'000};
        const sigset_t awaited = interrupts();
        while (!end.stop_requested()) {
            if (sigtimedwait(&awaited, nullptr, &kPause) > 0) task.cancel();
        }
    });
}

InterruptWatch::~InterruptWatch() {
    m_waiting.request_stop();
    m_waiting.join();
    const sigset_t set = interrupts();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace vidette::cli
