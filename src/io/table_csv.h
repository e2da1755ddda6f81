// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Tables of rows that are points or have no place, as CSV: camera, site (mounting places), demand, kit. The
/// fields are those of the exchange plan, with the place in the columns x and y (metres of the project's
/// frame). UTF-8, header line; comma, semicolon or tab, whichever the header uses; with a semicolon or tab a
/// decimal comma is understood too. Cells that a spreadsheet would run as a formula are written with an
/// apostrophe before them, which reading takes away.
namespace vidette::io {

struct TableReading {
    std::string table;                          ///< "camera"
    std::map<std::string, std::string> columns; ///< field → column of this file, where they differ
};

/// The rows that could be read, and one error per row that could not ("cameras.csv: line 3: camera C2:
/// height").
struct TableRows {
    estate::Estate estate; ///< holds these rows and nothing else
    base::Warnings warnings;
    std::vector<base::Error> errors;
};

/// Fails when the file has no header, lacks a column that was asked for, or the table is not one of those
/// above ("unknown_table").
base::Result<TableRows> readTable(std::string_view text, const std::string& fileName,
                                  const TableReading& reading);

/// The whole table in order of code. Fails with "unknown_table".
base::Result<std::string> writeTable(const estate::Estate& estate, const std::string& table);

} // namespace vidette::io
