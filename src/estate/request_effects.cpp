// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/request_effects.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/code_lists.h"
#include "estate/record_edits.h"

#include <functional>
#include <map>

namespace vidette::estate {
namespace {

using Next = base::Result<Estate>;

constexpr long kAnswerDays = 30;  ///< for a returned request and for statements
constexpr int kReviewMonths = 12; ///< after the start of operation
constexpr int kEraseMonths = 12;  ///< after the end of a request

Next change(const Estate& estate, const StepTaken& step, const std::function<void(Request&)>& how) {
    return changeRecord<Request>(estate, step.before.id, how);
}

Next received(const Estate& estate, const StepTaken& step) {
    return change(estate, step, [&](Request& request) {
        if (!request.receivedOn) request.receivedOn = step.act.on;
        if (request.requestedBy.empty()) request.requestedBy = step.act.by;
    });
}

Next answerDue(const Estate& estate, const StepTaken& step) {
    return change(estate, step,
                  [&](Request& request) { request.dueOn = base::daysAfter(step.act.on, kAnswerDays); });
}

Next addSupport(const Estate& estate, const StepTaken& step) {
    const RequestId target = estate.requests.find(step.before.id)->mergedInto;
    return changeRecord<Request>(estate, target,
                                 [&](Request& request) { request.support += 1 + step.before.support; });
}

Next askParty(const Estate& estate, const StepTaken& step, const std::string& code) {
    const auto found = partyNamed(estate, code);
    if (!found) return base::failure(found.error());
    const auto& [next, party] = *found;
    if (currentStatement(next, step.before.id, party)) return next;
    Statement row;
    row.id = StatementId::fresh();
    row.request = step.before.id;
    row.party = party;
    row.isRequired = true;
    row.requestedOn = step.act.on;
    row.dueOn = base::daysAfter(step.act.on, kAnswerDays);
    return putRecord(next, std::move(row));
}

/// The data protection officer and the appointed person are always asked, whatever else is named.
Next askParties(const Estate& estate, const StepTaken& step) {
    std::vector<std::string> codes{"dpo", "appointed"};
    const auto named = step.words.fields.find("parties");
    if (named != step.words.fields.end())
        for (const auto& code : base::split(named->second, ',')) codes.emplace_back(base::trimmed(code));
    Next next = estate;
    for (const auto& code : codes)
        if (next && !code.empty()) next = askParty(*next, step, code);
    return next;
}

Next decide(const Estate& estate, const StepTaken& step) {
    const Request& request = *estate.requests.find(step.before.id);
    Decision row = newDecision(estate, step.act);
    row.request = request.id;
    row.result = request.state;
    row.reason = request.stateReason;
    if (const AgendaItem* item = adviceOn(estate, request)) {
        row.advice = item->outcome;
        const bool isFor = item->outcome == "recommend" || item->outcome == "conditions";
        row.againstAdvice = isFor != (request.state == "approved") && item->outcome != "defer";
        if (item->outcome == "defer") row.againstAdvice = request.state != "deferred";
    }
    for (const Party& party : estate.parties) {
        const Statement* said =
            party.kind == "dpo" ? currentStatement(estate, request.id, party.id) : nullptr;
        if (said && said->stance == "disagree" && request.state == "approved") row.overridesDpo = true;
    }
    return putRecord(estate, std::move(row));
}

Next openObligation(const Estate& estate, const StepTaken& step, const std::string& kind,
                    std::optional<base::Date> dueOn) {
    Obligation row;
    row.id = ObligationId::fresh();
    row.request = step.before.id;
    row.kind = kind;
    row.openedOn = step.act.on;
    row.dueOn = dueOn;
    return putRecord(estate, std::move(row));
}

Next openAnnouncement(const Estate& estate, const StepTaken& step) {
    const Person* director = rowNamed(estate.people, step.act.by);
    const auto next = change(estate, step, [&](Request& request) {
        request.urgent = true;
        if (director) request.director = director->id;
        if (!request.directorOn) request.directorOn = step.act.on;
    });
    return next ? openObligation(*next, step, "announce", std::nullopt) : next;
}

Next operate(const Estate& estate, const StepTaken& step) {
    Estate next = estate;
    const bool isGoing = step.before.kind == "decommission";
    for (const RequestCamera& row : estate.requestCameras) {
        const Camera* camera = row.request == step.before.id ? estate.cameras.find(row.camera) : nullptr;
        if (!camera) continue;
        Camera changed = *camera;
        changed.status = isGoing ? CameraStatus::Retired : CameraStatus::InOperation;
        next.cameras = next.cameras.with(std::move(changed));
    }
    return next;
}

Next notifyUsers(const Estate& estate, const StepTaken& step) {
    return openObligation(estate, step, "notify_users", step.act.on);
}

Next openReview(const Estate& estate, const StepTaken& step) {
    return openObligation(estate, step, "review", base::monthsAfter(step.act.on, kReviewMonths));
}

Next closeReview(const Estate& estate, const StepTaken& step) {
    for (const Obligation& row : estate.obligations)
        if (row.request == step.before.id && row.kind == "review" && !row.closedOn)
            return meetObligation(estate, step.before.id, "review", {}, step.act);
    return estate;
}

Next remember(const Estate& estate, const StepTaken& step) {
    return change(estate, step, [&](Request& request) { request.stateBefore = step.before.state; });
}

Next forget(const Estate& estate, const StepTaken& step) {
    return change(estate, step, [](Request& request) { request.stateBefore.clear(); });
}

using Effect = Next (*)(const Estate&, const StepTaken&);

const std::map<std::string, Effect>& effects() {
    static const std::map<std::string, Effect> kEffects{
        {"received", received},      {"answer_due", answerDue},
        {"add_support", addSupport}, {"ask_parties", askParties},
        {"decide", decide},          {"open_announcement", openAnnouncement},
        {"operate", operate},        {"notify_users", notifyUsers},
        {"open_review", openReview}, {"close_review", closeReview},
        {"remember", remember},      {"forget", forget}};
    return kEffects;
}

} // namespace

base::Result<Estate> applyEffect(const std::string& effect, const Estate& estate, const StepTaken& step) {
    const auto at = effects().find(effect);
    if (at != effects().end()) return at->second(estate, step);
    return base::failure("unknown_effect", "moves.csv",
                         base::say("there is no effect {effect}", {{"effect", effect}}));
}

base::Result<Estate> endOfRequest(const Estate& estate, RequestId id, const Act& act) {
    const Request& request = *estate.requests.find(id);
    const State* state = stateNamed("request", request.state);
    const PersonalText* applicant = estate.personalTexts.find(request.applicant);
    const bool hasEnded = state && state->type != StateType::Open;
    if (!hasEnded || !applicant || applicant->eraseAfter) return estate;
    return changeRecord<PersonalText>(estate, applicant->id, [&](PersonalText& text) {
        text.eraseAfter = base::monthsAfter(act.on, kEraseMonths);
    });
}

base::Result<std::pair<Estate, PartyId>> partyNamed(const Estate& estate, const std::string& code) {
    if (const Party* party = rowNamed(estate.parties, code)) return std::pair(estate, party->id);
    if (code != "dpo" && code != "appointed") {
        return base::failure("no_such_row", "party " + code,
                             base::say("there is no such party in this project"));
    }
    Party party{PartyId::fresh(), code, labelOf("party_kind", code), code, {}};
    const PartyId id = party.id;
    auto next = putRecord(estate, std::move(party));
    if (!next) return base::failure(next.error());
    return std::pair(std::move(*next), id);
}

} // namespace vidette::estate
