// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/meeting_edits.h"
#include "estate/request_edits.h"

#include <algorithm>
#include <map>
#include <set>

/// Rules about requests and meetings; silent in a plan without such records.
namespace vidette::analysis {
namespace {

using KindsByRequest = std::map<estate::RequestId, std::set<std::string>>;

/// Of which kinds of party each request has a statement that counts.
KindsByRequest statementKinds(const RuleInput& input) {
    const auto superseded = estate::supersededStatements(input.estate);
    KindsByRequest kinds;
    for (const auto& row : input.estate.statements) {
        const auto* party = input.estate.parties.find(row.party);
        const bool counts = row.receivedOn && *row.receivedOn <= input.on && !row.stance.empty();
        if (!party || !counts || superseded.contains(row.id)) continue;
        kinds[row.request].insert(party->kind);
        kinds[row.request].insert(party->code);
    }
    return kinds;
}

/// Whether the steps behind which the opinions must be there were made.
bool needsOpinions(const estate::Request& request, bool urgentLater) {
    static const std::set<std::string_view> kStates{"ready",    "discussed",     "approved",     "funded",
                                                    "in_build", "commissioning", "in_operation", "evaluated"};
    return kStates.contains(request.state) || (request.state == "urgent_approved" && !urgentLater);
}

/// Empty when nothing is wrong.
MessageArguments faultOf(const RuleInput& input, const estate::Meeting& meeting,
                         const std::set<estate::MeetingId>& attended) {
    const auto* body = input.estate.bodies.find(meeting.body);
    const auto* caller = body ? input.estate.people.find(body->calledBy) : nullptr;
    if (caller && meeting.calledBy != caller->code)
        return {{"what", base::toSay("it was not called by {caller}")}, {"caller", caller->code}};
    const MessageArguments noQuorum{{"what", base::toSay("no quorum")}};
    if (meeting.isClosed) return meeting.hadQuorum ? MessageArguments{} : noQuorum;
    const bool wasHeld = meeting.heldOn && *meeting.heldOn <= input.on && attended.contains(meeting.id);
    return wasHeld && !estate::quorumOf(input.estate, meeting).isMet ? noQuorum : MessageArguments{};
}

/// Days of the expert team's meetings up to the day, in order.
std::vector<base::Date> expertMeetings(const RuleInput& input) {
    std::vector<base::Date> days;
    for (const auto& meeting : input.estate.meetings) {
        const auto* body = input.estate.bodies.find(meeting.body);
        if (body && body->kind == "expert_team" && meeting.heldOn && *meeting.heldOn <= input.on)
            days.push_back(*meeting.heldOn);
    }
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

/// About requests whose opinions had to be there for the step behind them.
void ruleR03(const RuleInput& input, RuleHits& hits) {
    const auto kinds = statementKinds(input);
    const bool urgentLater = hits.parameter("urgent_parallel_statements") != 0;
    for (const auto& request : input.estate.requests) {
        if (!needsOpinions(request, urgentLater)) continue;
        const auto at = kinds.find(request.id);
        std::vector<std::string> missing;
        for (const char* kind : {base::toSay("dpo"), base::toSay("appointed")})
            if (at == kinds.end() || !at->second.contains(kind)) missing.emplace_back(kind);
        if (!missing.empty()) hits.add("request " + request.code, {{"party", base::join(missing, ", ")}});
    }
}

/// An open meeting is judged once it was held and somebody was there.
void ruleR30(const RuleInput& input, RuleHits& hits) {
    std::set<estate::MeetingId> attended;
    for (const auto& row : input.estate.attendances) attended.insert(row.meeting);
    for (const auto& meeting : input.estate.meetings) {
        auto fault = faultOf(input, meeting, attended);
        if (!fault.empty()) hits.add("meeting " + meeting.code, std::move(fault));
    }
}

/// Stands from the first meeting of the expert team after the urgent step, or from the day it was due.
void ruleR31(const RuleInput& input, RuleHits& hits) {
    const auto meetings = expertMeetings(input);
    for (const auto& row : input.estate.obligations) {
        const auto* request = input.estate.requests.find(row.request);
        if (!request || row.kind != "announce" || (row.closedOn && *row.closedOn <= input.on)) continue;
        const bool wasMet = row.openedOn && !meetings.empty() && meetings.back() >= *row.openedOn;
        if (wasMet || (row.dueOn && *row.dueOn < input.on)) hits.add("request " + request->code);
    }
}

} // namespace vidette::analysis
