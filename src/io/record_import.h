// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "estate/record_merge.h"
#include "io/cell_table.h"
#include "io/import_child.h"

#include <map>
#include <string>
#include <vector>

/// A register kept elsewhere (a table of text, a sheet of a workbook, requests of a reporting portal) as rows
/// of one of the project's tables. How the file writes letters, cells, numbers and days is found out, told,
/// and may be said instead.
namespace vidette::io {

/// How a file writes things. "" = found out from the file.
struct RecordFormat {
    std::string encoding;  ///< text_encoding.h
    std::string delimiter; ///< "comma", "semicolon", "tab"
    std::string decimal;   ///< "point", "comma"
    std::string dates;     ///< "iso", "dmy" (5.11.2026, 5/11/2026), "mdy" (11/5/2026)
    std::string money;     ///< "minor" (haléře, the way of every file of Vidette) or "major" (crowns)

    bool operator==(const RecordFormat&) const = default;
};

struct RecordReading {
    std::string file;
    std::string table;
    std::string sheet; ///< of a workbook; "" = the only one, or the one named like the table
    std::map<std::string, std::string> columns; ///< field → column, where headings do not tell
    RecordFormat format;
    std::string program = kThisProgram; ///< what the child that reads workbooks is made of
};

/// A cell that could not be used.
struct CellFault {
    int row = 0; ///< of the file, as spreadsheets count
    std::string column;
    std::string field;
    std::string message;
};

struct RecordImport {
    estate::RecordMerge merge;
    int rows = 0;                               ///< in the file
    RecordFormat format;                        ///< as found
    std::map<std::string, std::string> columns; ///< field → column, as found
    std::vector<std::string> unused;            ///< columns that are no field
    std::vector<CellFault> faults;              ///< in the order of the file
    bool keptMapping = false;                   ///< columns and format are those of an earlier import
};

/// The rows of the file brought into the estate, which also keeps the mapping for the next delivery. Columns
/// are matched to fields by their headings, case, accents and blanks aside; x and y, or longitude and
/// latitude (WGS 84), make a place. Rows with faults are left out of the merge. Fails with "unknown_table",
/// "unknown_field" or "no_column" (the mapping), "no_fields" (no column is a field), "not_read" and as
/// decodeText(), cellsOf(), readSheet() and readOpen311().
base::Result<RecordImport> importRecords(const estate::Estate& estate, const RecordReading& reading,
                                         const base::Task& task);

} // namespace vidette::io
