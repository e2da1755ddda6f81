// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "support/sqlite_file.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <thread>

namespace vidette::support {

/// What `read` gives, called with a program that says nothing for ten minutes in the place of the reader,
/// when its task is cancelled soon after it began.
template<typename Read>
auto cancelledWhileReading(const TemporaryFolder& folder, base::Task& task, Read read) {
    const std::string silent = folder / "silent";
    writeText(silent, "#!/bin/sh\nsleep 600\n");
    std::filesystem::permissions(silent, std::filesystem::perms::owner_all);
    const std::jthread canceller([&task] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        task.cancel();
    });
    return read(silent);
}

} // namespace vidette::support
