// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <optional>
#include <string>
#include <vector>

/// Strengths and weaknesses: where each alternative stands between the worst and the best of those compared,
/// under every criterion. It depends on no weight and, where there are values, on no method.
namespace vidette::mcda {

/// One criterion. The values at both ends are as written, in its unit; nothing where it is judged without
/// values or has a value function.
struct ProfileAxis {
    std::string criterion;
    std::vector<double> places; ///< [alternative] 0 = the worst of all, 1 = the best
    std::optional<double> worst;
    std::optional<double> best;

    bool operator==(const ProfileAxis&) const = default;
};

struct Profiles {
    std::vector<std::string> alternatives;
    std::vector<ProfileAxis> axes; ///< in the order of the criteria

    bool operator==(const Profiles&) const = default;
};

/// (x − worst)/(best − worst) of the values, by the direction of the criterion or the worth by its value
/// function; where an alternative has no value, of what the method of evaluation says (`local`). Where all
/// are alike, everybody is at the best. For the answer of rank(); fails as selectCandidates() does. Where
/// values differ these are the local values of a weighted sum by min–max.
base::Result<Profiles> profiles(const Problem& problem, const Ranking& ranking);

} // namespace vidette::mcda
