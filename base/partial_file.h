// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// A file, or a folder of files, that is made under a name of its own beside its place, so that nobody ever
/// sees half of it:
///
///     const base::PartialFile partial(path);
///     if (!write(partial.path())) return failure(…);   // nothing is left of it
///     std::filesystem::rename(partial.path(), path, code);
///
/// What still has the name at the end of its life is removed, and so is the journal of a database beside it.
/// What a program left there that was killed is removed when the next file of the same name is made.
namespace vidette::base {

class PartialFile {
  public:
    explicit PartialFile(const std::string& target);
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;
    ~PartialFile();

    /// "plan.gpkg.vidette-part-4711": target and number of the process.
    const std::string& path() const { return m_path; }

  private:
    std::string m_path;
};

} // namespace vidette::base
