// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/child_process.h"

#include "base/speech.h"
#include "io/private_folder.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <filesystem>

namespace vidette::io {
namespace {

/// What the child may know of its surroundings; everything that turns GDAL, PROJ or curl stays outside.
std::vector<std::string> cleanEnvironment(const std::string& folder) {
    std::vector<std::string> kept{"LC_ALL=C", "http_proxy=127.0.0.1:9", "https_proxy=127.0.0.1:9",
                                  "PROJ_NETWORK=OFF", "TMPDIR=" + folder};
    for (const char* name : {"HOME", "LD_LIBRARY_PATH", "PROJ_DATA", "PROJ_LIB", "GDAL_DATA"}) {
        const char* value = std::getenv(name);
        if (value) kept.push_back(std::string(name) + "=" + value);
    }
    return kept;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (auto& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// What the child's first moments look like: its pipe as output, nothing else inherited.
class StartUp {
  public:
    explicit StartUp(int pipe) {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_addopen(&m_actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&m_actions, pipe, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&m_actions, STDERR_FILENO + 1);
    }
    StartUp(const StartUp&) = delete;
    StartUp& operator=(const StartUp&) = delete;
    ~StartUp() { posix_spawn_file_actions_destroy(&m_actions); }
    const posix_spawn_file_actions_t* actions() const { return &m_actions; }

  private:
    posix_spawn_file_actions_t m_actions{};
};

void bound(__rlimit_resource resource, std::uint64_t soft, std::uint64_t hard) {
    const rlimit limit{soft, hard};
    setrlimit(resource, &limit);
}

/// Every call of socket() fails with "permission denied".
void forbidSockets() {
    const auto statement = [](unsigned code, unsigned value) {
        return sock_filter{static_cast<std::uint16_t>(code), 0, 0, value};
    };
    std::array<sock_filter, 4> filter{
        statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        sock_filter{BPF_JMP | BPF_JEQ | BPF_K, 0, 1, SYS_socket},
        statement(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES),
        statement(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{static_cast<std::uint16_t>(filter.size()), filter.data()};
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
}

} // namespace

struct ChildProcess::Impl {
    PrivateFolder folder; ///< for its temporary files; outlives it when it is killed
    pid_t pid = -1;
    int pipe = -1;
    std::array<char, 256 << 10> buffer{};

    ~Impl() {
        if (pipe >= 0) close(pipe);
        if (pid <= 0) return;
        ::kill(pid, SIGKILL);
        waitpid(pid, nullptr, 0);
    }
};

ChildProcess::ChildProcess(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ChildProcess::ChildProcess(ChildProcess&&) noexcept = default;
ChildProcess& ChildProcess::operator=(ChildProcess&&) noexcept = default;
ChildProcess::~ChildProcess() = default;

base::Result<ChildProcess> ChildProcess::start(const std::vector<std::string>& words) {
    const auto failed =
        base::failure("not_started", "", base::say("the reader of maps could not be started"));
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return failed;
    auto impl = std::make_unique<Impl>();
    impl->pipe = ends[0];
    const StartUp startUp(ends[1]);
    auto arguments = words;
    auto environment = cleanEnvironment(impl->folder.path());
    const int error = posix_spawn(&impl->pid, arguments.front().c_str(), startUp.actions(), nullptr,
                                  pointersTo(arguments).data(), pointersTo(environment).data());
    close(ends[1]);
    if (error != 0) {
        impl->pid = -1;
        return failed;
    }
    return ChildProcess(std::move(impl));
}

std::optional<std::string_view> ChildProcess::read() {
    constexpr int kMilliseconds = 50;
    pollfd waiting{m_impl->pipe, POLLIN, 0};
    if (poll(&waiting, 1, kMilliseconds) <= 0) return std::string_view();
    const auto size = ::read(m_impl->pipe, m_impl->buffer.data(), m_impl->buffer.size());
    if (size < 0 && errno == EINTR) return std::string_view();
    if (size <= 0) return std::nullopt;
    return std::string_view(m_impl->buffer.data(), static_cast<std::size_t>(size));
}

void ChildProcess::kill() {
    if (m_impl->pid > 0) ::kill(m_impl->pid, SIGKILL);
}

ChildEnd ChildProcess::wait() {
    int status = 0;
    if (m_impl->pid <= 0) return ChildEnd::Crashed;
    while (waitpid(m_impl->pid, &status, 0) < 0 && errno == EINTR) {}
    m_impl->pid = -1;
    if (WIFEXITED(status)) return ChildEnd::WithStatus;
    return WTERMSIG(status) == SIGXCPU ? ChildEnd::OutOfTime : ChildEnd::Crashed;
}

void boundThisProcess(const ProcessBounds& bounds) {
    constexpr std::uint64_t kLargestFile = 4ULL << 30;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#ifndef __SANITIZE_ADDRESS__ // its shadow memory alone is terabytes of address space
    bound(RLIMIT_AS, bounds.memory, bounds.memory);
#endif
    const auto seconds = static_cast<std::uint64_t>(bounds.seconds);
    bound(RLIMIT_CPU, seconds, seconds + 2);
    bound(RLIMIT_FSIZE, kLargestFile, kLargestFile);
    const auto files = static_cast<std::uint64_t>(bounds.files);
    bound(RLIMIT_NOFILE, files, files);
    bound(RLIMIT_CORE, 0, 0);
    // In a name space of its own, root could no longer read the files of others.
    if (geteuid() != 0) unshare(CLONE_NEWUSER | CLONE_NEWNET);
    forbidSockets();
}

bool writeToParent(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::uint64_t fileSize(const std::string& path) {
    std::error_code code;
    const auto size = std::filesystem::file_size(path, code);
    return code ? 0 : size;
}

} // namespace vidette::io
