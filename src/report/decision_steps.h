// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/ranking.h"

#include <string>

/// How weights and evaluations came about, drawn so that a person can follow every number by hand.
/// Everything returns markup.
namespace vidette::report {

/// Fuller's triangle as it is drawn on paper: every pair once, the preferred one in a circle, a tie with
/// both in dashed circles.
std::string fullerTriangleSvg(const mcda::FullerTable& table);
/// Triangle, and a table of f, f* and weight.
std::string fullerSteps(const mcda::FullerTable& table);
/// Matrix with row means and priorities, λ with its enclosure, CI, RI, CR and what they mean.
std::string saatySteps(const mcda::SaatyTable& table);
/// Whichever of both a derivation holds; "" for neither.
std::string derivationSteps(const mcda::Derivation& derivation);

} // namespace vidette::report
