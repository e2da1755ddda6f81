// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/request_edits.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/field_texts.h"
#include "estate/funds.h"
#include "estate/record_edits.h"
#include "estate/request_effects.h"
#include "estate/request_guards.h"

#include <algorithm>
#include <set>

namespace vidette::estate {
namespace {

constexpr std::string_view kMachine = "request";

base::Error noRequest(RequestId id) {
    return {"no_such_row", "request " + id.text(), base::say("there is no such request in this project")};
}

/// Fields that only steps change.
bool isFixed(std::string_view name) {
    static const std::set<std::string_view> kFixed{"state",   "state_since",  "state_before",
                                                   "support", "requested_by", "received_on"};
    return kFixed.contains(name);
}

base::Result<Request> withFields(const Estate& estate, Request request, FieldTexts fields) {
    fields.erase("parties"); // for the consultation
    return withFieldTexts(estate, std::move(request), fields, isFixed);
}

/// The request as the guards of a step look at it: the reason is that of this step, never an older one.
base::Result<Request> asAsked(const Estate& estate, const Request& request, const StepWords& words) {
    Request asked = request;
    asked.stateReason = words.note;
    return withFields(estate, std::move(asked), words.fields);
}

/// What a funded request lacks when it asks for more than it was given; empty = nothing.
std::vector<std::string> overdrawnBy(const Estate& estate, const Request& before, const Request& after) {
    const bool asksMore = after.budget != before.budget || after.capex > before.capex;
    if (!asksMore || !bindsMoney(before.state, before.stateBefore)) return {};
    return missingForGuard("budget", {estate, after, {}, {}, before.state});
}

std::vector<std::string> missingFor(const StepQuestion& question, const Step& step) {
    std::vector<std::string> missing = missingRole(question.estate, step, question.act);
    for (const std::string& guard : step.guards) {
        for (auto& one : missingForGuard(guard, question)) missing.push_back(std::move(one));
    }
    return missing;
}

base::Result<NextStep> stepOf(const Request& request, const std::string& to) {
    return stepTo(kMachine, request.state, request.stateBefore, to, nameOf(request));
}

double distanceBetween(const Place& a, const Place& b) {
    const auto corners = [](const Place& place) {
        std::vector<geometry::Point> points;
        if (const auto* point = std::get_if<geometry::Point>(&place)) points.push_back(*point);
        if (const auto* area = std::get_if<geometry::Polygons>(&place))
            for (const auto& polygon : *area)
                points.insert(points.end(), polygon.outer.begin(), polygon.outer.end());
        return points;
    };
    double nearest = std::numeric_limits<double>::infinity();
    for (const auto p : corners(a))
        for (const auto q : corners(b)) nearest = std::min(nearest, std::hypot(p.x - q.x, p.y - q.y));
    return nearest;
}

} // namespace

base::Result<Estate> addRequest(const Estate& estate, Request request, const Act& act) {
    if (request.id.isNull()) request.id = RequestId::fresh();
    request.state = "draft";
    request.stateSince = act.on;
    if (request.requestedBy.empty()) request.requestedBy = act.by;
    if (request.code.empty())
        request.code = freshCode<Request>(estate, "RQ-" + std::to_string(act.on.year) + "-");
    return putRecord(estate, std::move(request));
}

base::Result<Estate> setRequestFields(const Estate& estate, RequestId id, const FieldTexts& fields) {
    const Request* request = estate.requests.find(id);
    if (!request) return base::failure(noRequest(id));
    if (!isOpen(kMachine, request->state) && request->state != "in_operation")
        return base::failure("ended", nameOf(*request),
                             base::say("it is {state} and does not change", {{"state", request->state}}));
    auto next = withFields(estate, *request, fields);
    if (!next) return base::failure(next.error());
    const auto overdrawn = overdrawnBy(estate, *request, *next);
    if (!overdrawn.empty()) return base::failure("overdrawn", nameOf(*request), base::join(overdrawn, "; "));
    return putRecord(estate, std::move(*next));
}

std::vector<AllowedStep> allowedSteps(const Estate& estate, const Request& request, const Act& act,
                                      const Blocks& blocks) {
    Request asked = request;
    asked.stateReason.clear();
    std::vector<AllowedStep> steps;
    for (const auto& next : stepsFrom(kMachine, request.state, request.stateBefore))
        steps.push_back({next.to, missingFor({estate, asked, act, blocks, next.to}, *next.step)});
    return steps;
}

base::Result<std::vector<std::string>> missingForMove(const Estate& estate, RequestId id,
                                                      const StepWords& words, const Act& act,
                                                      const Blocks& blocks) {
    const Request* request = estate.requests.find(id);
    if (!request) return base::failure(noRequest(id));
    const auto step = stepOf(*request, words.to);
    if (!step) return base::failure(step.error());
    const auto asked = asAsked(estate, *request, words);
    if (!asked) return base::failure(asked.error());
    return missingFor({estate, *asked, act, blocks, words.to}, *step->step);
}

base::Result<Estate> moveRequest(const Estate& estate, RequestId id, const StepWords& words, const Act& act,
                                 const Blocks& blocks) {
    const auto missing = missingForMove(estate, id, words, act, blocks);
    if (!missing) return base::failure(missing.error());
    const Request& before = *estate.requests.find(id);
    if (!missing->empty()) return base::failure("guard", nameOf(before), base::join(*missing, "; "));
    const Step& step = *stepOf(before, words.to)->step;
    Request request = *asAsked(estate, before, words);
    request.state = words.to;
    request.stateSince = act.on;
    auto next = putRecord(estate, std::move(request));
    if (next) {
        Transition transition{
            TransitionId::fresh(),       id, {}, before.state, words.to, act.on, act.by, words.note,
            base::join(step.guards, " ")};
        next = putRecord(*next, std::move(transition));
    }
    for (const std::string& effect : step.effects) {
        if (!next) return next;
        next = applyEffect(effect, *next, {before, words, act});
    }
    return next ? endOfRequest(*next, id, act) : next;
}

bool isCurrent(const Estate& estate, const Statement& statement) {
    return std::none_of(estate.statements.begin(), estate.statements.end(), [&](const Statement& other) {
        return other.supersedes == statement.id && other.id != statement.id;
    });
}

std::set<StatementId> supersededStatements(const Estate& estate) {
    std::set<StatementId> superseded;
    for (const Statement& row : estate.statements)
        if (row.supersedes != row.id) superseded.insert(row.supersedes);
    return superseded;
}

const Statement* currentStatement(const Estate& estate, RequestId id, PartyId party) {
    for (const Statement& row : estate.statements)
        if (row.request == id && row.party == party && isCurrent(estate, row)) return &row;
    return nullptr;
}

std::vector<SimilarRequest> similarRequests(const Estate& estate, const Request& request, double metres) {
    std::vector<SimilarRequest> similar;
    for (const Request& other : estate.requests) {
        if (other.id == request.id || other.state == "draft") continue;
        if (other.purpose != request.purpose || other.mergedInto == request.id) continue;
        const double distance = distanceBetween(request.place, other.place);
        if (distance <= metres) similar.push_back({other.id, distance});
    }
    std::stable_sort(similar.begin(), similar.end(),
                     [](const auto& a, const auto& b) { return a.distance < b.distance; });
    return similar;
}

const AgendaItem* adviceOn(const Estate& estate, const Request& request) {
    std::optional<base::Date> readySince;
    for (const Transition& row : estate.transitions)
        if (row.request == request.id && row.to == "ready" && (!readySince || *readySince < row.on))
            readySince = row.on;
    const AgendaItem* latest = nullptr;
    base::Date latestOn{};
    for (const AgendaItem& item : estate.agendaItems) {
        const Meeting* meeting = item.request == request.id ? estate.meetings.find(item.meeting) : nullptr;
        if (!meeting || !meeting->isClosed || !meeting->hadQuorum || !meeting->heldOn) continue;
        const Body* body = estate.bodies.find(meeting->body);
        const bool isAdvice = !item.outcome.empty() && item.outcome != "noted";
        if (!body || body->kind != "expert_team" || !isAdvice) continue;
        if ((readySince && *meeting->heldOn < *readySince) || (latest && *meeting->heldOn < latestOn))
            continue;
        latest = &item;
        latestOn = *meeting->heldOn;
    }
    return latest;
}

} // namespace vidette::estate
