// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/state_machine.h"

#include <string>
#include <vector>

/// Meetings of the bodies. Pure, like every edit. The agenda of an expert team is made from the requests that
/// are ready, the urgent ones that must be announced and the deferred ones whose day of review has come. A
/// closed meeting is frozen: "frozen" is the error of every later edit of it.
namespace vidette::estate {

/// A meeting of the body with its agenda, "M-2026-2". A body that the project does not have yet is added
/// where its code is a kind of body ("expert_team"). Fails with "no_such_row" (body), "not_called" when the
/// rules of the body name somebody else who calls it.
base::Result<Estate> addMeeting(const Estate& estate, const std::string& body, const base::Date& heldOn,
                                const Act& act);
/// Puts on the agenda what has become ready since; what stands there stays.
base::Result<Estate> renewAgenda(const Estate& estate, MeetingId id);
/// These were there. In a body without members whoever comes counts and is added as a person where the
/// project does not know them; elsewhere an unknown login fails with "no_such_row".
base::Result<Estate> attendMeeting(const Estate& estate, MeetingId id,
                                   const std::vector<std::string>& logins);

struct OutcomeWords {
    RequestId request;
    std::string outcome; ///< recommend, conditions, not_recommend, defer, noted
    std::string conditions;
    int votesFor = 0;
    int votesAgainst = 0;
    int abstained = 0;
    std::string note;
};
/// Fails with "not_on_agenda", "missing_field" (conditions of "conditions").
base::Result<Estate> setOutcome(const Estate& estate, MeetingId id, const OutcomeWords& words);

/// Freezes the minutes and says whether there was a quorum. What was announced is no longer owed. Fails with
/// "open_items" while an item has no outcome; announcements need none.
base::Result<Estate> closeMeeting(const Estate& estate, MeetingId id, const std::string& minutes,
                                  const Act& act);

struct Quorum {
    int present = 0; ///< members who were there
    int members = 0; ///< on the day of the meeting, without guests
    bool isMet = false;
};
/// More than the body's per cent of its members, and at least one. Of a body without members everyone who was
/// there counts.
Quorum quorumOf(const Estate& estate, const Meeting& meeting);

/// In the order of the agenda.
std::vector<const AgendaItem*> agendaOf(const Estate& estate, MeetingId id);

} // namespace vidette::estate
