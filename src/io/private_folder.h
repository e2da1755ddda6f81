// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vidette::io {

/// A new folder below the system's temporary folder, for this user only, removed with all that is in it.
class PrivateFolder {
  public:
    PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    ~PrivateFolder();
    /// "" where none could be made.
    const std::string& path() const { return m_path; }

  private:
    std::string m_path;
};

} // namespace vidette::io
