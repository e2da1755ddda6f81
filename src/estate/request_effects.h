// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/request_edits.h"

/// What a step does beside changing the state, by the names that data/tables/moves.csv gives it.
namespace vidette::estate {

struct StepTaken {
    const Request& before; ///< as it was before the step
    const StepWords& words;
    const Act& act;
};

/// Fails with "unknown_effect" when the table names an effect that the program does not know, or as the edits
/// it makes.
base::Result<Estate> applyEffect(const std::string& effect, const Estate& estate, const StepTaken& step);

/// After every step: when the request has ended, the applicant's name is to be erased a year later.
base::Result<Estate> endOfRequest(const Estate& estate, RequestId id, const Act& act);

/// The party of this code; "dpo" and "appointed" are added where the project has none yet.
base::Result<std::pair<Estate, PartyId>> partyNamed(const Estate& estate, const std::string& code);

} // namespace vidette::estate
