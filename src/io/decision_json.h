// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"

#include <string>
#include <string_view>

/// Decision problems as files (docs/ranking.md, "vidette-decision/1").
namespace vidette::io {

/// The format only: what is asked of a problem beyond that is checked by mcda::rank(). Unknown keys are
/// warnings ("unknown_key"). Fails naming file, place and field: broken JSON with line and column
/// ("not_json"), another format ("not_a_decision"), a newer one ("newer_version", both versions named),
/// "missing_field", "wrong_type", "unknown_method", "unknown_choice".
base::Result<base::WithWarnings<mcda::Problem>> readProblem(std::string_view text,
                                                            const std::string& fileName);

/// The problem as a file; readProblem gives the same value back. Settings at their usual value may be left
/// out.
std::string writeProblem(const mcda::Problem& problem);

} // namespace vidette::io
