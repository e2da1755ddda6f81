// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopback_listener.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vidette::support {
namespace {

sockaddr_in loopback(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

LoopbackListener::LoopbackListener()
    : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)) {
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    bind(m_socket, reinterpret_cast<const sockaddr*>(&address), size);
    listen(m_socket, 64);
    getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size);
    m_port = ntohs(address.sin_port);
}

LoopbackListener::~LoopbackListener() {
    close(m_socket);
}

std::string LoopbackListener::address() const {
    return "http://127.0.0.1:" + std::to_string(m_port);
}

int LoopbackListener::calls() {
    int count = 0;
    while (true) {
        const int caller = accept(m_socket, nullptr, nullptr);
        if (caller < 0) return count;
        ++count;
        close(caller);
    }
}

void LoopbackListener::callItself() const {
    const int caller = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_port);
    [[maybe_unused]] const int done =
        connect(caller, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    close(caller);
}

} // namespace vidette::support
