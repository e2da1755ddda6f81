// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// A table in plain text: the first column to the left, the others to the right.
namespace vidette::cli {

class TextTable {
  public:
    explicit TextTable(std::vector<std::string> header) : m_rows{std::move(header)} {}
    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
    /// Every line begins with two spaces. Widths count characters, not bytes.
    std::string text() const;

  private:
    std::vector<std::vector<std::string>> m_rows;
};

/// Characters of an UTF-8 text.
std::size_t characters(const std::string& text);

} // namespace vidette::cli
