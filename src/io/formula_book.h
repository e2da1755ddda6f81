// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// A workbook (.xlsx, ECMA-376) whose numbers are computed by the spreadsheet: cells of input and cells of
/// formulas over them, each with the result as we know it. GDAL writes values only, so the sheets are written
/// here.
namespace vidette::io {

/// A cell by sheet, row and column, from 0.
struct CellRef {
    std::string sheet;
    std::size_t row = 0;
    std::size_t column = 0;

    /// "'Weights'!$C$5".
    std::string text() const;
};

/// "'Weights'!$C$5:$G$5"; both of one sheet.
std::string rangeOf(const CellRef& first, const CellRef& last);

enum class BookStyle { Plain, Heading, Input, Computed, Note };

struct BookCell {
    BookStyle style = BookStyle::Plain;
    bool isNumber = false;
    std::string text;    ///< of a cell that is no number
    std::string formula; ///< without "="; "" = a constant
    double value = 0;    ///< the constant, or the result of the formula
};

/// Cells of one sheet, put where they belong; what lies between stays empty. Names of sheets are at most 31
/// characters without []:*?/\ and all unlike each other.
class BookSheet {
  public:
    explicit BookSheet(std::string name) : m_name(std::move(name)) {}

    const std::string& name() const { return m_name; }
    const std::vector<std::vector<BookCell>>& rows() const { return m_rows; }
    /// The first row that nothing stands in or below.
    std::size_t nextRow() const { return m_rows.size(); }

    CellRef text(std::size_t row, std::size_t column, const std::string& words,
                 BookStyle style = BookStyle::Heading);
    CellRef input(std::size_t row, std::size_t column, double value);
    /// An input as somebody wrote it ("1/3"): a formula of constants.
    CellRef written(std::size_t row, std::size_t column, const std::string& formula, double value);
    CellRef formula(std::size_t row, std::size_t column, const std::string& formula, double result);

  private:
    CellRef put(std::size_t row, std::size_t column, BookCell cell);

    std::string m_name;
    std::vector<std::vector<BookCell>> m_rows;
};

/// The file. Without `results` only inputs and formulas are written, so that a spreadsheet must compute them.
std::string formulaBook(const std::vector<BookSheet>& sheets, bool results = true);

} // namespace vidette::io
