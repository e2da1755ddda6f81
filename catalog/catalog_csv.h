// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "base/text.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reading the shipped tables: a CSV with a header line, cells asked for by column name. A row reader keeps
/// the first thing that is wrong, so that a row is read straight down and checked once at its end:
///
///     RowReader cell(table, i);
///     disk.model = cell.text("model");
///     disk.bytes = cell.positive("bytes");
///     if (cell.error()) return base::failure(*cell.error());
///
/// Errors have code "bad_table" and name file, row (1 = first below the header), column, found and expected.
namespace vidette::catalog {

struct DataTable {
    std::string name; ///< for messages: "tables/density_classes.csv"
    base::CsvTable csv;
};

/// A table of the program's data files. Fails when there is none or a column is missing.
base::Result<DataTable> readTable(std::string_view name, const std::vector<std::string>& columns);
/// The same from text.
base::Result<DataTable> parseTable(std::string_view text, std::string_view name,
                                   const std::vector<std::string>& columns);

class RowReader {
  public:
    RowReader(const DataTable& table, std::size_t row) : m_table(table), m_row(row) {}

    /// The cell without spaces around it; "" where it is empty.
    std::string optionalText(std::string_view column);
    /// A cell that must not be empty.
    std::string text(std::string_view column);
    /// A finite number that `accept` takes; else `refusal` is the message, a text to say with {found}.
    double number(std::string_view column, const char* refusal, const std::function<bool(double)>& accept);
    double positive(std::string_view column);
    double notNegative(std::string_view column);
    /// A whole number ≥ 0; an empty cell is 0.
    int count(std::string_view column);
    /// Nothing where the cell is empty.
    std::optional<double> optionalPositive(std::string_view column);
    base::Date date(std::string_view column);
    std::optional<base::Date> optionalDate(std::string_view column);

    /// The first thing found wrong, or nothing.
    const std::optional<base::Error>& error() const { return m_error; }
    /// Notes that a cell is wrong; `message` as of an Error.
    void refuse(std::string_view column, std::string message);

  private:
    const DataTable& m_table;
    std::size_t m_row;
    std::optional<base::Error> m_error;
};

} // namespace vidette::catalog
