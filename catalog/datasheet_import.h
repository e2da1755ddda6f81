// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/camera_model.h"
#include "catalog/datasheet_lint.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Camera models from a table of data sheets as people have it: any CSV with a header line, in columns of its
/// own.
///
///     const auto table = base::parseCsv(text, base::csvSeparatorOf(text));
///     auto mapping = guessedMapping(table.header);      // a person may change it
///     const auto import = importDatasheet(table, *mapping, "cameras.csv");
///
/// Fields are the columns of the shipped table and three more that sheets use: "resolution" (2688×1520),
/// "printed" (the distances D/O/R/I in one cell: 67/26/13/6); "focal" may be a span (2.8–12 mm). Numbers may
/// carry their unit and a decimal comma. Nothing is lost silently: every row comes back, as a model with what
/// datasheet_lint.h asks about it or with the reason why it is none, and so do columns that nothing took.
namespace vidette::catalog {

/// Field → heading of the column that holds it.
using DatasheetMapping = std::map<std::string, std::string>;

struct DatasheetRow {
    std::size_t line = 0; ///< 1 = first below the header
    std::optional<CameraModel> model;
    std::string problem; ///< why it is no model: "hfov: found …"; "" where it is one
    std::vector<LintFinding> findings;

    bool operator==(const DatasheetRow&) const = default;
};

struct DatasheetImport {
    std::vector<DatasheetRow> rows;
    std::vector<std::string> unusedColumns;

    bool operator==(const DatasheetImport&) const = default;
};

/// Every field that a column can be mapped to.
const std::vector<std::string>& datasheetFields();

/// What the headings say (data/tables/datasheet_columns.csv); a column is taken once. Fails only when that
/// table is broken.
base::Result<DatasheetMapping> guessedMapping(const std::vector<std::string>& header);

/// `name` is the source of rows that name none. A mapping to a heading that the table does not have fails
/// with "bad_mapping", as does a field that there is not.
base::Result<DatasheetImport> importDatasheet(const base::CsvTable& table, const DatasheetMapping& mapping,
                                              const std::string& name);

/// `models` after `others`; one of the same maker and code is replaced where it stands.
std::vector<CameraModel> withModels(std::vector<CameraModel> models, const std::vector<CameraModel>& others);

} // namespace vidette::catalog
