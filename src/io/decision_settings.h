// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/decision_reader.h"
#include "mcda/problem.h"

#include <string>

/// The blocks "weights" and "evaluation" of a decision file. Only for decision_*.cpp; instantiated for
/// nlohmann::json in decision_settings.cpp.
namespace vidette::io {

template<typename Json>
base::Result<mcda::WeightSettings> readWeights(const DecisionField<Json>& block, base::Warnings& warnings);

/// `randomIndex` is the table that the weights name; it holds here too unless another is named.
template<typename Json>
base::Result<mcda::EvaluationSettings>
readEvaluation(const DecisionField<Json>& block, const std::string& randomIndex, base::Warnings& warnings);

} // namespace vidette::io
