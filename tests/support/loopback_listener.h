// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// A port of this machine that nobody should call. It counts who does.
namespace vidette::support {

class LoopbackListener {
  public:
    LoopbackListener();
    LoopbackListener(const LoopbackListener&) = delete;
    LoopbackListener& operator=(const LoopbackListener&) = delete;
    ~LoopbackListener();

    /// "http://127.0.0.1:40123"
    std::string address() const;
    /// Callers since the last question.
    int calls();
    /// Calls itself once: shows that calls are seen at all.
    void callItself() const;

  private:
    int m_socket = -1;
    int m_port = 0;
};

} // namespace vidette::support
