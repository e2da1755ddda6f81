// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/state_machine.h"

#include <string>
#include <vector>

/// The course of a replacement item (asset.h) from the list to the new asset at the old one's place: planned,
/// proposed, approved, funded, ordered, installed, closed; deferred with a named owner of the risk; cancelled
/// (Prague's concept §9.1.3). Steps, roles and guards stand in data/tables/moves.csv; pure, like every edit;
/// each step adds one Transition, approval and deferral a Decision.
///
/// Installing is one step: the mounting of the old asset ends, that of the new one begins at the same place
/// on the same day, the old asset is retired.
namespace vidette::estate {

/// A new item in state "planned" with a code such as "RP-12". Fails with "retired" (the asset is), or
/// "already_listed" (an open item for the same asset), or as putRecord() does.
base::Result<Estate> addReplacementItem(const Estate& estate, ReplacementItem item, const Act& act);

/// Sets fields of an open item. State, dates of steps and the asset are not among them, nor the new asset
/// once it is installed ("fixed_field"). Fails with "ended"; with "overdrawn" where a funded item would cost
/// more than its budget line has.
base::Result<Estate> setReplacementFields(const Estate& estate, ReplacementItemId id,
                                          const FieldTexts& fields);

/// A new asset for an open item, like the old one in class, life, owner and keeper, installed and found new
/// on the day of the act; its serial number and model are still to be set. Fails with "already_there" where
/// the item has its new asset, "ended", or as putRecord() does.
base::Result<Estate> addNewAsset(const Estate& estate, ReplacementItemId id, const Act& act);

/// The steps that leave the item's state, each with what it waits for: "condition", "risk_owner",
/// "budget:120000 short" (minor units), "role:technician" …
std::vector<AllowedStep> allowedSteps(const Estate& estate, const ReplacementItem& item, const Act& act);

/// Fails with "no_such_step", "guard" (the message lists what is missing, separated by "; "), or as setting
/// fields does.
base::Result<Estate> moveReplacement(const Estate& estate, ReplacementItemId id, const StepWords& words,
                                     const Act& act);
/// What the same step waits for with these fields set.
base::Result<std::vector<std::string>> missingForMove(const Estate& estate, ReplacementItemId id,
                                                      const StepWords& words, const Act& act);

/// The item of this asset that has not ended; null when there is none.
const ReplacementItem* openItemOf(const Estate& estate, AssetId asset);

} // namespace vidette::estate
