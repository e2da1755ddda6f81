// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/state_machine.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// The course of a request (request.h) from draft to evaluation. Pure, like every edit; each step adds one
/// Transition.
///
/// What the plan says against a step (rules of severity "block", found by analysis) is handed in as `blocks`,
/// each "R-08 camera C5".
namespace vidette::estate {

using Blocks = std::vector<std::string>;

/// A new request in state "draft" with a number of the year, "RQ-2026-7". Fails as putRecord() does.
base::Result<Estate> addRequest(const Estate& estate, Request request, const Act& act);

/// Sets fields of a request that is being worked on. State and dates of steps are not among them
/// ("fixed_field"); fails with "ended" for a request that is done or closed, with "overdrawn" where a funded
/// one would ask for more than its budget line has.
base::Result<Estate> setRequestFields(const Estate& estate, RequestId id, const FieldTexts& fields);

std::vector<AllowedStep> allowedSteps(const Estate& estate, const Request& request, const Act& act,
                                      const Blocks& blocks);

/// Fails with "no_such_step", "guard" (the message lists what is missing, separated by "; ", as missingFor()
/// gives it), or as setting fields does.
base::Result<Estate> moveRequest(const Estate& estate, RequestId id, const StepWords& words, const Act& act,
                                 const Blocks& blocks);
/// What the same step waits for with these fields set.
base::Result<std::vector<std::string>> missingForMove(const Estate& estate, RequestId id,
                                                      const StepWords& words, const Act& act,
                                                      const Blocks& blocks);

/// A statement that has come in. It fills the one that was asked for, or supersedes what the party said
/// before; that stays as it is. Without `party` in the project the two that the standard names (dpo,
/// appointed) are added with their names. Fails with "ended", "unknown_word" (stance), "no_such_row" (party).
struct StatementWords {
    std::string party; ///< code
    std::string stance;
    std::string text;
    int signatures = 0;
};
base::Result<Estate> addStatement(const Estate& estate, RequestId id, const StatementWords& words,
                                  const Act& act);
/// The party is not waited for. Fails with "not_waivable" for the data protection officer and the appointed
/// person, "missing_field" without a reason or a name.
base::Result<Estate> waiveStatement(const Estate& estate, RequestId id, const std::string& party,
                                    const std::string& reason, const Act& act);

/// The statement of a party that counts: not superseded by a later one. Null when there is none.
const Statement* currentStatement(const Estate& estate, RequestId id, PartyId party);
/// True when no later statement supersedes this one. O(statements): for many, ask supersededStatements().
bool isCurrent(const Estate& estate, const Statement& statement);
/// All statements that later ones supersede.
std::set<StatementId> supersededStatements(const Estate& estate);

/// Other requests with the same purpose within `metres` (the practice of reporting portals: 50 m), whatever
/// their state, nearest first. Areas count by their nearest corner.
struct SimilarRequest {
    RequestId id;
    double distance = 0; ///< m
};
inline constexpr double kSimilarWithin = 50;
std::vector<SimilarRequest> similarRequests(const Estate& estate, const Request& request,
                                            double metres = kSimilarWithin);

/// Marks an open obligation of this kind as met. Fails with "no_such_row" when none is open.
base::Result<Estate> meetObligation(const Estate& estate, RequestId id, const std::string& kind,
                                    MeetingId meeting, const Act& act);

/// The latest outcome that a closed meeting of the expert team with quorum gave since the request became
/// ready; null when there is none.
const AgendaItem* adviceOn(const Estate& estate, const Request& request);

} // namespace vidette::estate
