// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

/// A report made of tables and short texts, before it is a page or a file: the same content as HTML, as CSV
/// and for the screen. Everything here is plain text.
namespace vidette::report {

struct ReportPart {
    std::string heading; ///< "" = none
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> paragraphs; ///< before the table
    std::string whenEmpty;               ///< said where there are no rows; "" = nothing is said
};

struct TableReport {
    std::string title;
    std::vector<ReportPart> parts;
    std::vector<std::string> foot; ///< program, file, day, head of the change log
    base::Warnings warnings{};     ///< for whoever makes it; not on the page
};

/// A cell as people read it: a number with the decimal sign of the language, all else as it stands. Files
/// keep the dot.
std::string shown(std::string cell);
/// A self-contained page (page.h).
std::string htmlOf(const TableReport& report);
/// All tables one after the other, each with its heading in the first column where there are several. Cells
/// that a spreadsheet would run as a formula get an apostrophe.
std::string csvOf(const TableReport& report);

} // namespace vidette::report
