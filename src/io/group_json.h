// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/group_problem.h"

#include <string>
#include <string_view>

/// Decisions of groups as files ("vidette-group/1"): the problem as in decision_json.h, experts and
/// judgments.
///
///     {"format": "vidette-group/1",
///      "problem": {"format": "vidette-decision/1", …},
///      "experts": [{"id": "ann", "name": "Member A", "role": "police", "weight": 1, "submitted_at":
///      "2026-03-01"}], "judgments": [{"expert": "ann", "node": "goal", "first": "K1", "second": "K2",
///      "value": "1/3",
///                     "reason": "…", "time": "2026-03-01T10:00:00Z", "sequence": 1}],
///      "set_aside": […], "closed_at": null}
namespace vidette::io {

/// The format only: what is asked of a group beyond that is checked by mcda::checkGroup(). A value may be a
/// text or a number and stays as it was written. Second (of a rating), name, role, weight (1), submitted_at,
/// reason, time, set_aside and closed_at may be left out. Unknown keys are warnings ("unknown_key"). Fails
/// naming file, place and field: broken JSON with line and column ("not_json"), another format
/// ("not_a_group"), a newer one
/// ("newer_version"), "missing_field", "wrong_type", and as readProblem() does.
base::Result<base::WithWarnings<mcda::GroupProblem>> readGroup(std::string_view text,
                                                               const std::string& fileName);

/// The group as a file, one judgment a line; readGroup gives the same value back.
std::string writeGroup(const mcda::GroupProblem& group);

} // namespace vidette::io
