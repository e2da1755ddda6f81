// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <filesystem>
#include <string>

/// An estate as an exchange plan, written for tests apart from the program's own writer, so that the command
/// line can be run on the plans of tests/support.
namespace vidette::support {

std::string planText(const estate::Estate& plan);

/// A file of its own in the temporary folder, removed at the end.
class PlanFile {
  public:
    explicit PlanFile(const estate::Estate& plan) : PlanFile(planText(plan)) {}
    explicit PlanFile(const std::string& text);
    PlanFile(const PlanFile&) = delete;
    PlanFile& operator=(const PlanFile&) = delete;
    ~PlanFile();

    const std::filesystem::path& path() const { return m_path; }
    /// The path in quotes, for the words of runVidette().
    std::string word() const { return "\"" + m_path.string() + "\""; }

  private:
    std::filesystem::path m_path;
};

} // namespace vidette::support
