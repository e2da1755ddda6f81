// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A process of our own that is not trusted: started with a clean environment and one pipe back. Linux.
namespace vidette::io {

enum class ChildEnd { WithStatus, OutOfTime, Crashed };

class ChildProcess {
  public:
    /// `words`: the program, then its words. Its standard output is the pipe; errors go nowhere. Fails with
    /// "not_started".
    static base::Result<ChildProcess> start(const std::vector<std::string>& words);
    ChildProcess(ChildProcess&&) noexcept;
    ChildProcess& operator=(ChildProcess&&) noexcept;
    /// Kills it where it still lives.
    ~ChildProcess();

    /// What it wrote; empty when nothing came within 50 ms, nothing at all when it has closed the pipe.
    std::optional<std::string_view> read();
    void kill();
    ChildEnd wait();

  private:
    struct Impl;
    explicit ChildProcess(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

struct ProcessBounds {
    std::uint64_t memory = 0; ///< bytes of address space
    int seconds = 0;          ///< of computing
    int files = 64;           ///< open at once
};

inline constexpr std::uint64_t kMemoryOfReader = 4ULL << 30;

/// From now on this process has these bounds, files of at most 4 GiB, no core dump, no socket,
/// and dies with its parent. What the kernel refuses is left as it is: the other guards remain.
void boundThisProcess(const ProcessBounds& bounds);

/// Writes all of it to standard output; false when nobody listens any more.
bool writeToParent(std::string_view bytes);

/// Bytes of a file, 0 when there is none.
std::uint64_t fileSize(const std::string& path);

} // namespace vidette::io
