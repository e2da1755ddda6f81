// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/flow_plane.h"

#include "base/speech.h"
#include "mcda/candidates.h"
#include "mcda/evaluation.h"

namespace vidette::mcda {

using base::failure;
using base::Result;

Result<FlowPlane> flowPlane(const Problem& problem, const Ranking& ranking) {
    if (ranking.measures.count("phi_plus"))
        return FlowPlane{ranking.alternatives, ranking.measures.at("phi_plus"),
                         ranking.measures.at("phi_minus"), false};
    if (ranking.alternatives.empty()) return FlowPlane{};
    Problem contrast = problem;
    contrast.evaluation.method = EvaluationMethod::Promethee2;
    const auto candidates = selectCandidates(contrast);
    if (!candidates) return failure(candidates.error());
    if (candidates->alternativeIds() != ranking.alternatives)
        return failure("missing_value", "evaluation",
                       base::say("some alternatives have no value that this method needs"));
    auto flows = evaluatePromethee(contrast, *candidates, ranking.weights);
    if (!flows) return failure(flows.error());
    return FlowPlane{ranking.alternatives, flows->measures.at("phi_plus"), flows->measures.at("phi_minus"),
                     true};
}

} // namespace vidette::mcda
