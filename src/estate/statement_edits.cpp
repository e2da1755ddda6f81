// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "estate/record_edits.h"
#include "estate/request_effects.h"

namespace vidette::estate {
namespace {

base::Result<const Request*> requestThatListens(const Estate& estate, RequestId id) {
    const Request* request = estate.requests.find(id);
    if (!request)
        return base::failure("no_such_row", "request " + id.text(),
                             base::say("there is no such request in this project"));
    const State* state = stateNamed("request", request->state);
    if (state && state->type == StateType::Open) return request;
    return base::failure(
        "ended", nameOf(*request),
        base::say("it is {state} and takes no more statements", {{"state", request->state}}));
}

} // namespace

base::Result<Estate> addStatement(const Estate& estate, RequestId id, const StatementWords& words,
                                  const Act& act) {
    const auto request = requestThatListens(estate, id);
    if (!request) return base::failure(request.error());
    const auto found = partyNamed(estate, words.party);
    if (!found) return base::failure(found.error());
    const auto& [next, party] = *found;
    if (words.stance.empty())
        return base::failure("missing_field", nameOf(**request) + ": stance",
                             base::say("found none, expected a stance"));
    const Statement* current = currentStatement(next, id, party);
    Statement row;
    if (current && !current->receivedOn && current->waivedBy.empty()) {
        row = *current; // it was asked for and comes in now
    } else {
        row.id = StatementId::fresh();
        row.request = id;
        row.party = party;
        row.isRequired = current && current->isRequired;
        if (current) row.supersedes = current->id;
    }
    row.receivedOn = act.on;
    row.stance = words.stance;
    row.text = words.text;
    row.signatures = words.signatures;
    return putRecord(next, std::move(row));
}

base::Result<Estate> waiveStatement(const Estate& estate, RequestId id, const std::string& party,
                                    const std::string& reason, const Act& act) {
    const auto request = requestThatListens(estate, id);
    if (!request) return base::failure(request.error());
    const std::string where = nameOf(**request) + ": statement of " + party;
    const Party* found = rowNamed(estate.parties, party);
    if (party == "dpo" || party == "appointed" ||
        (found && (found->kind == "dpo" || found->kind == "appointed")))
        return base::failure("not_waivable", where, base::say("it is always given"));
    if (!found)
        return base::failure("no_such_row", where, base::say("there is no such party in this project"));
    if (reason.empty() || act.by.empty())
        return base::failure("missing_field", where,
                             base::say("expected who waives it and for which reason"));
    const Statement* current = currentStatement(estate, id, found->id);
    if (!current || current->receivedOn)
        return base::failure("no_such_row", where, base::say("no statement of this party is waited for"));
    Statement row = *current;
    row.waivedBy = act.by;
    row.waiveReason = reason;
    return putRecord(estate, std::move(row));
}

base::Result<Estate> meetObligation(const Estate& estate, RequestId id, const std::string& kind,
                                    MeetingId meeting, const Act& act) {
    for (const Obligation& row : estate.obligations) {
        if (row.request != id || row.kind != kind || row.closedOn) continue;
        return changeRecord<Obligation>(estate, row.id, [&](Obligation& met) {
            met.closedOn = act.on;
            met.closedBy = act.by;
            met.meeting = meeting;
        });
    }
    return base::failure("no_such_row", "request " + id.text(),
                         base::say("no obligation '{obligation}' is open", {{"obligation", kind}}));
}

} // namespace vidette::estate
