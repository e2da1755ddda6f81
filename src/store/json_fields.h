// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/camera.h"
#include "geometry/optics.h"
#include "mcda/problem.h"

#include <map>
#include <string>
#include <vector>

/// Fields of a row that are lists or trees are kept as JSON text in one column: small ones so that a person
/// can read them in QGIS, the decision problem as its value member by member, so that every judgment comes
/// back as it was written. Reading fails with "bad_row" and says what was expected; unknown members are
/// ignored, missing ones take their default.
namespace vidette::store {

/// "[0,90.5]".
std::string numbersText(const std::vector<double>& numbers);
base::Result<std::vector<double>> numbersFrom(const std::string& text);

/// "[{"distance":44,"pixels_per_metre":25}]".
std::string printedText(const std::vector<geometry::PrintedDistance>& printed);
base::Result<std::vector<geometry::PrintedDistance>> printedFrom(const std::string& text);

/// "[{"hfov":60,"name":"gate","pan":90}]": what an aim leaves open is left out.
std::string aimsText(const std::vector<estate::Aim>& aims);
base::Result<std::vector<estate::Aim>> aimsFrom(const std::string& text);

/// "[300,60]"; "[]" for nothing.
std::string turnText(const std::optional<estate::Turn>& turn);
base::Result<std::optional<estate::Turn>> turnFrom(const std::string& text);

/// "["height","hfov"]".
std::string textsText(const std::vector<std::string>& texts);
base::Result<std::vector<std::string>> textsFrom(const std::string& text);

/// "{"top":"vyska"}".
std::string namedTextsText(const std::map<std::string, std::string>& texts);
base::Result<std::map<std::string, std::string>> namedTextsFrom(const std::string& text);

/// Fails with "bad_value" when a number is not finite.
base::Result<std::string> problemText(const mcda::Problem& problem);
base::Result<mcda::Problem> problemFrom(const std::string& text);

} // namespace vidette::store
