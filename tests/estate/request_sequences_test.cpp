// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/meeting_edits.h"
#include "estate/record_edits.h"
#include "estate/request_edits.h"
#include "support/backlog.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

/// Random sequences of everything that can happen to requests: steps to any state with any fields,
/// statements, meetings, in any order. What must never happen is looked for after every event that was
/// accepted, from the rows alone and without the guards.
namespace vidette::estate {
namespace {

using support::on;

struct World {
    Estate city;
    long day = 0;
    std::map<RequestId, std::string> states; ///< as the events told them

    Act act(int who) const {
        static const std::vector<std::string> kPeople{"", "anna", "citizen", "director", "secretary"};
        return {kPeople.at(static_cast<std::size_t>(who) % kPeople.size()),
                base::daysAfter({2026, 1, 5}, day)};
    }
};

template<typename T>
const T& pick(const std::vector<T>& from, int number) {
    return from.at(static_cast<std::size_t>(number) % from.size());
}

RequestId anyRequest(const World& world, int number) {
    std::vector<RequestId> ids;
    for (const Request& request : world.city.requests) ids.push_back(request.id);
    return pick(ids, number);
}

/// Often the step that is possible next, so that long ways are walked too.
std::string anyState(const World& world, RequestId id, int number) {
    const Request& request = *world.city.requests.find(id);
    const auto next = stepsFrom("request", request.state, request.stateBefore);
    if (number % 5 != 0 && !next.empty()) return pick(next, number / 5).to;
    return pick(statesOf("request"), number / 5).name;
}

FieldTexts anyFields(const World& world, int number) {
    FieldTexts fields;
    if (number % 2 == 0) fields = support::sheets();
    if (number % 3 != 0) fields["state_reason"] = "because";
    if (number % 5 != 0) fields["duplicates_seen"] = "yes";
    if (number % 7 != 0) fields["urgent_reason"] = "fire";
    if (number % 2 != 0) fields["budget"] = "growth";
    if (number % 11 != 0) fields["contract"] = "S-1";
    if (number % 13 != 0) fields["lesson"] = "learnt";
    if (number % 3 == 0) fields["accepted_on"] = base::toText(world.act(0).on);
    if (number % 4 == 0) fields["review_on"] = base::toText(base::daysAfter(world.act(0).on, number % 40));
    if (number % 6 == 0)
        fields["merged_into"] = world.city.requests.find(anyRequest(world, number / 6))->code;
    return fields;
}

base::Result<Estate> newRequest(const World& world, int number) {
    Request request;
    request.title = "Another";
    request.place = geometry::Point{number % 300 * 1.0, 0};
    request.applicantClass = "citizen";
    request.purpose = world.city.purposes.begin()->id;
    request.reason = "asked for";
    request.kind = number % 2 == 0 ? "improvement" : "new_camera";
    return addRequest(world.city, request, world.act(number));
}

base::Result<Estate> meetingEvent(const World& world, int number) {
    std::vector<MeetingId> open;
    for (const Meeting& meeting : world.city.meetings)
        if (!meeting.isClosed) open.push_back(meeting.id);
    const Act act = world.act(number);
    if (open.empty()) return addMeeting(world.city, "expert_team", act.on, act);
    const MeetingId id = pick(open, number);
    if (number % 4 == 0) return attendMeeting(world.city, id, {"berta"});
    if (number % 4 == 1) return renewAgenda(world.city, id);
    if (number % 4 == 2) return closeMeeting(world.city, id, "", act);
    const auto items = agendaOf(world.city, id);
    if (items.empty()) return world.city;
    OutcomeWords words;
    words.request = pick(items, number)->request;
    words.outcome = pick<std::string>({"recommend", "conditions", "not_recommend", "defer"}, number);
    words.conditions = "mask";
    return setOutcome(world.city, id, words);
}

base::Result<Estate> event(const World& world, int kind, int number) {
    const RequestId id = anyRequest(world, number / 64);
    if (kind == 0 && world.city.requests.size() < 4) return newRequest(world, number);
    if (kind == 1) {
        const auto stance = pick<std::string>({"agree", "disagree", "conditions", "neutral"}, number);
        return addStatement(world.city, id, {number % 2 == 0 ? "dpo" : "appointed", stance, "", 0},
                            world.act(number));
    }
    if (kind == 2) return meetingEvent(world, number);
    if (kind == 3 && world.city.mountings.empty()) return support::equipped(world.city);
    const StepWords words{anyState(world, id, number), anyFields(world, number / 8), ""};
    return moveRequest(world.city, id, words, world.act(number / 16), {});
}

bool hasStatement(const Estate& city, const Request& request, const std::string& kind,
                  const base::Date& day) {
    return std::any_of(city.statements.begin(), city.statements.end(), [&](const Statement& row) {
        const Party* party = city.parties.find(row.party);
        return row.request == request.id && party && party->kind == kind && row.receivedOn &&
               *row.receivedOn <= day;
    });
}

/// No way into the build without the statements of the officer and the appointed person.
void noBuildWithoutStatements(const Estate& city) {
    for (const Transition& row : city.transitions) {
        if (row.to != "in_build" || row.from == "suspended") continue;
        const Request& request = *city.requests.find(row.request);
        RC_ASSERT(hasStatement(city, request, "dpo", row.on));
        RC_ASSERT(hasStatement(city, request, "appointed", row.on));
    }
}

/// An urgent approval leaves one duty to announce, until a meeting with its announcement was closed.
void urgentBuildsAreAnnounced(const Estate& city) {
    for (const Request& request : city.requests) {
        int urgent = 0;
        for (const Transition& row : city.transitions)
            urgent += row.request == request.id && row.to == "urgent_approved" && row.from != "suspended";
        int open = 0;
        int met = 0;
        for (const Obligation& row : city.obligations) {
            if (row.request != request.id || row.kind != "announce") continue;
            open += !row.closedOn;
            if (!row.closedOn) continue;
            const Meeting* meeting = city.meetings.find(row.meeting);
            RC_ASSERT(meeting && meeting->isClosed);
            ++met;
        }
        RC_ASSERT(open + met == urgent);
    }
}

/// Approval comes only by the department's step, after a meeting spoke of it, and never from the meeting.
void adviceNeverApproves(const Estate& before, const Estate& after, int kind) {
    if (kind != 2) return;
    for (const Request& request : before.requests)
        RC_ASSERT(after.requests.find(request.id)->state == request.state);
}

/// Steps and statements that came in are only ever added; each step joins on to the one before.
void historyOnlyGrows(const Estate& before, const Estate& after) {
    for (const Transition& row : before.transitions) RC_ASSERT(*after.transitions.find(row.id) == row);
    for (const Statement& row : before.statements)
        if (row.receivedOn) RC_ASSERT(*after.statements.find(row.id) == row);
    for (const Meeting& row : before.meetings)
        if (row.isClosed) RC_ASSERT(*after.meetings.find(row.id) == row);
    const std::size_t steps = after.transitions.size() - before.transitions.size();
    RC_ASSERT(steps <= 1U);
}

void statesFollowTheSteps(World& world) {
    for (const Request& request : world.city.requests) {
        std::string& known = world.states.try_emplace(request.id, "draft").first->second;
        if (known == request.state) continue;
        const bool isStep = std::any_of(
            world.city.transitions.begin(), world.city.transitions.end(), [&](const Transition& row) {
                return row.request == request.id && row.from == known && row.to == request.state;
            });
        RC_ASSERT(isStep);
        static const std::set<std::string> kEnds{"evaluated", "merged", "withdrawn"};
        RC_ASSERT(!kEnds.contains(known));
        RC_ASSERT(known != "rejected" || request.state == "registered");
        known = request.state;
    }
}

void mergesDoNotCircle(const Estate& city) {
    for (const Request& request : city.requests) {
        const Request* at = &request;
        for (std::size_t steps = 0; at && at->state == "merged"; ++steps) {
            RC_ASSERT(steps <= city.requests.size());
            at = city.requests.find(at->mergedInto);
            RC_ASSERT(at != nullptr);
        }
    }
}

TEST(RequestSequences, KeepWhatMustAlwaysHold) {
    std::set<std::string> reached;
    rc::check([&] {
        const auto start = *rc::gen::element<std::string>("draft", "registered", "consultation", "ready",
                                                          "discussed", "approved", "in_build");
        World world{support::broughtTo(start), 60, {}};
        world.states[support::theRequest(world.city).id] = start;
        const auto events = *rc::gen::container<std::vector<std::pair<int, int>>>(
            120, rc::gen::pair(rc::gen::inRange(0, 12), rc::gen::inRange(0, 1 << 20)));
        for (const auto& [kind, number] : events) {
            world.day += number % 3;
            const auto next = event(world, kind, number);
            if (!next) continue;
            adviceNeverApproves(world.city, *next, kind);
            historyOnlyGrows(world.city, *next);
            world.city = *next;
            statesFollowTheSteps(world);
            noBuildWithoutStatements(world.city);
            urgentBuildsAreAnnounced(world.city);
            mergesDoNotCircle(world.city);
        }
        for (const Transition& row : world.city.transitions) reached.insert(row.to);
    });
    // The sequences are worth something only if they get somewhere.
    for (const char* state : {"ready", "discussed", "approved", "in_build", "urgent_approved", "merged"})
        EXPECT_TRUE(reached.contains(state)) << state;
}

} // namespace
} // namespace vidette::estate
