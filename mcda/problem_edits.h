// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Edits of a decision problem that keep all its parts in step: whoever removes a criterion also removes its
/// values, limits and judgments. Pure; an id that does not exist leaves the problem as it is.
///
/// What is new is weighed as little as can be until somebody says otherwise: points and weights 0, last in an
/// order. Judgments in pairs and intensities are never invented: what is new is not judged yet, and rank()
/// says so. Matrices without names are named before anything moves, so that they still fit.
namespace vidette::mcda {

/// The first of "K1", "K2" … that no criterion, attribute or alternative has.
std::string freeId(const Problem& problem, std::string_view prefix);
/// The first of "Price", "Price 2" … that no criterion or attribute is named.
std::string freeCriterionName(const Problem& problem, const std::string& wanted);

/// The criterion or attribute of this id; null when there is none.
Criterion* findFact(Problem& problem, const std::string& id);
const Criterion* findFact(const Problem& problem, const std::string& id);

/// What alternatives have values of: the criteria without others below them, then the attributes.
std::vector<std::string> factIds(const Problem& problem);

Problem withCriterion(Problem problem, Criterion criterion);
Problem withAlternative(Problem problem, Alternative alternative);
/// A criterion with others below it gives them to the one above it; one that has nothing left below it goes
/// too. Attributes likewise.
Problem withoutCriterion(Problem problem, const std::string& id);
Problem withoutAlternative(Problem problem, const std::string& id);

/// One place towards the front (−1) or the end (+1) among the criteria with values, or among the attributes.
Problem withCriterionMoved(Problem problem, const std::string& id, int by);
Problem withAlternativeMoved(Problem problem, const std::string& id, int by);

/// A fact that nobody weighs becomes a criterion, or the other way round; values and limits stay.
Problem withWeighed(Problem problem, const std::string& id, bool weighed);

/// The names of the criteria above one, from the top: {"Quality", "Picture"}.
std::vector<std::string> pathAbove(const Problem& problem, const std::string& id);
/// Puts a criterion with values below criteria of these names, from the top; they are made where there are
/// none, and go when nothing is left below them. A name that is a criterion with values or an attribute
/// cannot stand above another and ends the path before it.
Problem withPathAbove(Problem problem, const std::string& id, const std::vector<std::string>& path);

/// Another way to weigh; the settings of the others stay. An order or points that the new way needs and the
/// problem has not begin as the weights in force say (`weights` of `criteria`, as in a ranking; both may be
/// empty).
Problem withWeightMethod(Problem problem, WeightMethod method, const std::vector<std::string>& criteria,
                         const std::vector<double>& weights);
/// Another way to compare; the settings of the others stay. Where Saaty's comparison has no judgments under a
/// criterion its intensities come from the values; a normalisation that the new way does not know gives way
/// to its usual one.
Problem withEvaluationMethod(Problem problem, EvaluationMethod method);

} // namespace vidette::mcda
