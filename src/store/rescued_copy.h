// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <system_error>

namespace vidette::store {

/// Whether a save was cut off: its journal stands beside the file.
bool hasJournal(const std::string& path);

/// A copy of file and journal (or write-ahead log) under a name of its own, gone at the end of its life.
class RescuedCopy {
  public:
    explicit RescuedCopy(const std::string& path);
    RescuedCopy(const RescuedCopy&) = delete;
    RescuedCopy& operator=(const RescuedCopy&) = delete;
    ~RescuedCopy();
    bool made() const { return !m_code; }
    const std::string& path() const { return m_path; }

  private:
    std::error_code m_code;
    std::string m_path;
};

} // namespace vidette::store
