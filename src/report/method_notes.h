// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "mcda/problem.h"

#include <string>
#include <vector>

/// What a method takes for granted, and where it comes from; and what to do when it refuses a problem.
/// Window and command line say the same.
namespace vidette::report {

struct MethodNote {
    std::string name;
    std::string assumes; ///< two or three sentences
    std::string source;  ///< author and year; "" where there is nobody to name
};

MethodNote weightMethodNote(mcda::WeightMethod method);
MethodNote evaluationMethodNote(mcda::EvaluationMethod method);
/// All of them, in the order of the enumerations.
std::vector<mcda::WeightMethod> weightMethods();
std::vector<mcda::EvaluationMethod> evaluationMethods();

/// The conventions of Fuller's triangle that have a name.
struct FullerConvention {
    std::string name;
    mcda::FullerRule rule;
};
std::vector<FullerConvention> fullerConventions();

std::string normalisationWords(mcda::Normalisation normalisation);
/// "indifferent up to q, then preferred", …
std::string preferenceWords(mcda::PreferenceType type);

/// Where in a decision something is mended.
enum class Part { Values, Method, Weights, Judgments };

struct Remedy {
    Part part = Part::Values;
    std::string words; ///< what to do, in one sentence
};
/// For an error of rank() or of a plan's figures (docs/ranking.md); a code that is not known is sent to the
/// values with "" as words.
Remedy remedyOf(const base::Error& error);
/// The error as sentences, with what to do: "A1, Price: … . Write a number, …"
std::string troubleWords(const base::Error& error);

} // namespace vidette::report
