// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/replacement_plan.h"
#include "estate/replacement_edits.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

/// The plan of replacement, its list and one item of it as `vidette replacement` prints them. Money is
/// {"minor_units", "currency"}.
namespace vidette::cli {

nlohmann::json planJson(const estate::Estate& estate, const analysis::ReplacementPlan& plan);
void printPlan(const estate::Estate& estate, const analysis::ReplacementPlan& plan);

/// The list: assets with when they are due, their item and what a new one costs.
nlohmann::json listJson(const estate::Estate& estate, const std::vector<analysis::ReplacementNeed>& needs);
void printList(const estate::Estate& estate, const std::vector<analysis::ReplacementNeed>& needs);

/// One item with its asset's need (null when the asset is retired), allowed steps and history.
nlohmann::json itemJson(const estate::Estate& estate, const estate::ReplacementItem& item,
                        const analysis::ReplacementNeed* need, const estate::Act& act);
void printItem(const estate::Estate& estate, const estate::ReplacementItem& item,
               const analysis::ReplacementNeed* need, const estate::Act& act);

} // namespace vidette::cli
