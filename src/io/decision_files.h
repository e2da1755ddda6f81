// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/decision_csv.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>
#include <string_view>

/// Decision problems in every format that is read and written here.
namespace vidette::io {

/// Which format it is the content tells: JSON with "pj" is a project of AHP-OS, other JSON, and all that is
/// called .json, our own (decision_json.h); what begins with "<" is XMCDA; all else a table as CSV. Fails as
/// the reader of the format does.
base::Result<base::WithWarnings<mcda::Problem>> readDecision(std::string_view text,
                                                             const std::string& fileName);

/// The content of a file that holds problem and weights of its ranking; the ending of `path` says as what:
/// .csv, .xml (XMCDA 4.0.0), .yaml or .yml (DMSY), .ahp.json (AHP-OS), .json (our own, without loss), .xlsx
/// (live formulas, decision_book.h). The warnings say what is not carried over. Fails with "unknown_ending",
/// and as the writer of the format does.
base::Result<base::WithWarnings<std::string>> writtenDecision(const mcda::Problem& problem,
                                                              const mcda::Ranking& ranking,
                                                              const CsvStyle& style, const std::string& path);

} // namespace vidette::io
