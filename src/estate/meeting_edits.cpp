// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/meeting_edits.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/code_lists.h"
#include "estate/record_edits.h"
#include "estate/request_edits.h"

#include <algorithm>
#include <set>

namespace vidette::estate {
namespace {

base::Result<const Meeting*> openMeeting(const Estate& estate, MeetingId id) {
    const Meeting* meeting = estate.meetings.find(id);
    if (!meeting)
        return base::failure("no_such_row", "meeting " + id.text(),
                             base::say("there is no such meeting in this project"));
    if (meeting->isClosed)
        return base::failure("frozen", nameOf(*meeting), base::say("it is closed; its minutes stay"));
    return meeting;
}

base::Result<std::pair<Estate, BodyId>> bodyNamed(const Estate& estate, const std::string& code) {
    if (const Body* body = rowNamed(estate.bodies, code)) return std::pair(estate, body->id);
    if (!isWordOf("body_kind", code))
        return base::failure("no_such_row", "body " + code,
                             base::say("there is no such body in this project"));
    Body body;
    body.id = BodyId::fresh();
    body.code = code;
    body.kind = code;
    body.name = labelOf("body_kind", code);
    const BodyId id = body.id;
    auto next = putRecord(estate, std::move(body));
    if (!next) return base::failure(next.error());
    return std::pair(std::move(*next), id);
}

bool isMember(const Membership& row, const Meeting& meeting) {
    return row.body == meeting.body && row.role != "guest" &&
           holdsOn(row.from, row.to, meeting.heldOn.value_or(base::Date{}));
}

bool hasMembers(const Estate& estate, BodyId body) {
    return std::any_of(estate.memberships.begin(), estate.memberships.end(),
                       [&](const Membership& row) { return row.body == body; });
}

struct AgendaLine {
    std::string kind;
    RequestId request;
};

/// What the expert team has to speak of on that day: announcements first, then what is to be reviewed, then
/// what is ready in the order in which it came in.
std::vector<AgendaLine> linesFor(const Estate& estate, const base::Date& day) {
    std::vector<AgendaLine> lines;
    for (const Obligation& row : estate.obligations)
        if (row.kind == "announce" && !row.closedOn) lines.push_back({"announcement", row.request});
    std::vector<const Request*> ready;
    for (const Request& request : estate.requests) {
        if (request.state == "deferred" && request.reviewOn && *request.reviewOn <= day)
            lines.push_back({"review", request.id});
        if (request.state == "ready") ready.push_back(&request);
    }
    std::stable_sort(ready.begin(), ready.end(), [](const Request* a, const Request* b) {
        return a->receivedOn != b->receivedOn ? a->receivedOn < b->receivedOn
                                              : base::naturalLess(a->code, b->code);
    });
    for (const Request* request : ready) lines.push_back({"discussion", request->id});
    return lines;
}

} // namespace

base::Result<Estate> addMeeting(const Estate& estate, const std::string& body, const base::Date& heldOn,
                                const Act& act) {
    const auto found = bodyNamed(estate, body);
    if (!found) return base::failure(found.error());
    const auto& [with, id] = *found;
    const Person* caller = with.people.find(with.bodies.find(id)->calledBy);
    if (caller && caller->code != act.by)
        return base::failure("not_called", "body " + body,
                             base::say("by its rules {person} calls it", {{"person", caller->code}}));
    Meeting meeting;
    meeting.id = MeetingId::fresh();
    meeting.code = freshCode<Meeting>(with, "M-" + std::to_string(heldOn.year) + "-");
    meeting.body = id;
    meeting.heldOn = heldOn;
    meeting.calledBy = act.by;
    const MeetingId made = meeting.id;
    const auto next = putRecord(with, std::move(meeting));
    return next ? renewAgenda(*next, made) : next;
}

base::Result<Estate> renewAgenda(const Estate& estate, MeetingId id) {
    const auto meeting = openMeeting(estate, id);
    if (!meeting) return base::failure(meeting.error());
    const Body* body = estate.bodies.find((*meeting)->body);
    if (!body || body->kind != "expert_team") return estate;
    std::set<base::Uuid> there;
    int order = 0;
    for (const AgendaItem* item : agendaOf(estate, id)) {
        there.insert(item->request.uuid);
        order = std::max(order, item->order);
    }
    base::Result<Estate> next = estate;
    for (const AgendaLine& line : linesFor(estate, *(*meeting)->heldOn)) {
        if (!next || there.contains(line.request.uuid)) continue;
        AgendaItem item;
        item.id = AgendaItemId::fresh();
        item.meeting = id;
        item.order = ++order;
        item.kind = line.kind;
        item.request = line.request;
        next = putRecord(*next, std::move(item));
    }
    return next;
}

base::Result<Estate> attendMeeting(const Estate& estate, MeetingId id,
                                   const std::vector<std::string>& logins) {
    const auto meeting = openMeeting(estate, id);
    if (!meeting) return base::failure(meeting.error());
    base::Result<Estate> next = estate;
    for (const std::string& login : logins) {
        if (!next) return next;
        if (!rowNamed(next->people, login)) {
            if (hasMembers(estate, (*meeting)->body))
                return base::failure("no_such_row", "person " + login,
                                     base::say("there is no such person in this project"));
            Person person;
            person.id = PersonId::fresh();
            person.code = login;
            next = putRecord(*next, std::move(person));
            if (!next) return next;
        }
        const PersonId person = rowNamed(next->people, login)->id;
        const bool isThere =
            std::any_of(next->attendances.begin(), next->attendances.end(),
                        [&](const Attendance& row) { return row.meeting == id && row.person == person; });
        if (!isThere) next = putRecord(*next, Attendance{AttendanceId::fresh(), id, person});
    }
    return next;
}

base::Result<Estate> setOutcome(const Estate& estate, MeetingId id, const OutcomeWords& words) {
    const auto meeting = openMeeting(estate, id);
    if (!meeting) return base::failure(meeting.error());
    for (const AgendaItem* item : agendaOf(estate, id)) {
        if (item->request != words.request || words.request.isNull()) continue;
        if (words.outcome == "conditions" && words.conditions.empty())
            return base::failure("missing_field", nameOf(**meeting) + ": conditions",
                                 base::say("found none, expected the conditions"));
        return changeRecord<AgendaItem>(estate, item->id, [&](AgendaItem& row) {
            row.outcome = words.outcome;
            row.conditions = words.conditions;
            row.votesFor = words.votesFor;
            row.votesAgainst = words.votesAgainst;
            row.abstained = words.abstained;
            row.note = words.note;
        });
    }
    return base::failure("not_on_agenda", nameOf(**meeting), base::say("the request is not on its agenda"));
}

base::Result<Estate> closeMeeting(const Estate& estate, MeetingId id, const std::string& minutes,
                                  const Act& act) {
    const auto meeting = openMeeting(estate, id);
    if (!meeting) return base::failure(meeting.error());
    base::Result<Estate> next = estate;
    for (const AgendaItem* item : agendaOf(estate, id)) {
        if (item->kind != "announcement" && item->outcome.empty())
            return base::failure(
                "open_items", nameOf(**meeting),
                base::say("item {number} has no outcome yet", {{"number", std::to_string(item->order)}}));
        if (item->kind != "announcement") continue;
        const bool isOwed =
            std::any_of(next->obligations.begin(), next->obligations.end(), [&](const Obligation& row) {
                return row.request == item->request && row.kind == "announce" && !row.closedOn;
            });
        if (isOwed) next = meetObligation(*next, item->request, "announce", id, act);
        if (!next) return next;
    }
    const bool hadQuorum = quorumOf(estate, **meeting).isMet;
    return changeRecord<Meeting>(*next, id, [&](Meeting& row) {
        row.isClosed = true;
        row.hadQuorum = hadQuorum;
        row.closedOn = act.on;
        if (!minutes.empty()) row.minutes = minutes;
    });
}

Quorum quorumOf(const Estate& estate, const Meeting& meeting) {
    std::set<base::Uuid> members;
    for (const Membership& row : estate.memberships)
        if (isMember(row, meeting)) members.insert(row.person.uuid);
    std::set<base::Uuid> present;
    const bool countsAll = !hasMembers(estate, meeting.body);
    for (const Attendance& row : estate.attendances)
        if (row.meeting == meeting.id && (countsAll || members.contains(row.person.uuid)))
            present.insert(row.person.uuid);
    Quorum quorum{static_cast<int>(present.size()), static_cast<int>(members.size()), false};
    const Body* body = estate.bodies.find(meeting.body);
    constexpr int kWhole = 100;
    const int share = body ? body->quorum : 0;
    quorum.isMet = quorum.present > 0 && (countsAll || quorum.present * kWhole > share * quorum.members);
    return quorum;
}

std::vector<const AgendaItem*> agendaOf(const Estate& estate, MeetingId id) {
    std::vector<const AgendaItem*> items;
    for (const AgendaItem& item : estate.agendaItems)
        if (item.meeting == id) items.push_back(&item);
    std::stable_sort(items.begin(), items.end(),
                     [](const AgendaItem* a, const AgendaItem* b) { return a->order < b->order; });
    return items;
}

} // namespace vidette::estate
