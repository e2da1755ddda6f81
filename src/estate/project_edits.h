// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

#include <string>

/// Edits of what has no place: name, retention, kits that are considered, decision problems, import
/// mappings. Pure, like
/// camera_edits.h, with the same errors.
namespace vidette::estate {

base::Result<Estate> setName(const Estate& estate, const std::string& name);
/// Days ≥ 0 (0 = not stated), the key of a retention profile ("" = none) and the reason.
base::Result<Estate> setRetention(const Estate& estate, int days, const std::string& profile,
                                  const std::string& reason);

base::Result<Estate> addKit(const Estate& estate, Kit kit);
base::Result<Estate> replaceKit(const Estate& estate, Kit kit);
base::Result<Estate> removeKit(const Estate& estate, KitId id);

base::Result<Estate> addProblem(const Estate& estate, DecisionProblem problem);
base::Result<Estate> replaceProblem(const Estate& estate, DecisionProblem problem);
base::Result<Estate> removeProblem(const Estate& estate, ProblemId id);

/// Keeps the mapping; one for the same source and layer gives way to it and leaves it its identity.
base::Result<Estate> keepMapping(const Estate& estate, ImportMapping mapping);
base::Result<Estate> removeMapping(const Estate& estate, ImportMappingId id);

} // namespace vidette::estate
