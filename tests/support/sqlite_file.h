// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

/// Project files under the hands of other programs: plain SQL on them, and files in a folder of their own.
namespace vidette::support {

/// Runs SQL as QGIS or a person would, without anything of Vidette. Gives the message of the first error, or
/// "".
std::string runSql(const std::filesystem::path& file, const std::string& sql);
/// The first column of the first row as text; "" for NULL and for no row.
std::string queryText(const std::filesystem::path& file, const std::string& sql);

/// A new folder that is removed at the end of the test.
class TemporaryFolder {
  public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
};

/// Writes a whole file.
void writeText(const std::filesystem::path& path, const std::string& text);

} // namespace vidette::support
