// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/replacement_need.h"
#include "base/task.h"
#include "estate/replacement_edits.h"

/// Steps of replacement items that are given computed figures: due year, risk and cost are those of the
/// moment, unless somebody states them. The edits themselves are those of estate/replacement_edits.h.
namespace vidette::analysis {

/// What needs are judged by on a day: the shipped scores, and what only one camera sees, by the plan. Where a
/// view is not defined, shares stay unknown and a warning says so. Fails with "bad_table" and "cancelled".
/// Cost: that of coverage().
base::Result<base::WithWarnings<NeedOptions>> needOptions(const estate::Estate& estate, const base::Date& on,
                                                          const base::Task& task);

/// The need of one asset; nothing when it is retired or given up.
std::optional<ReplacementNeed> needOf(const estate::Estate& estate, estate::AssetId asset,
                                      const NeedOptions& options);

/// A new item for the asset, its figures computed where `fields` does not state them. `note` is the reason.
/// Fails as addReplacementItem() and setReplacementFields() do.
base::Result<estate::Estate> addItem(const estate::Estate& estate, estate::AssetId asset,
                                     const estate::FieldTexts& fields, const std::string& note,
                                     const estate::Act& act, const NeedOptions& options);

/// What moveReplacement() is told: with the step to "proposed" the condition is freshly scored, so the risk
/// is too.
estate::StepWords stepWords(const estate::Estate& estate, const estate::ReplacementItem& item,
                            estate::StepWords words, const NeedOptions& options);

} // namespace vidette::analysis
