// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/failure_impact.h"
#include "analysis/simulation.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

/// A what-if for programs and for people.
namespace vidette::cli {

/// {"before": {…}, "after": {…}, "difference": {…}} with the coverage figures of contract §4.
nlohmann::json simulationDocument(const analysis::Simulation& simulation);
std::string simulationText(const analysis::Simulation& simulation);

/// [{"kind": "device", "id", "cameras": ["C1"], "blind_area"}], the worst first.
nlohmann::json rankingJson(const estate::Estate& estate, const std::vector<analysis::FailureImpact>& ranking);
std::string rankingText(const std::vector<analysis::FailureImpact>& ranking);

} // namespace vidette::cli
