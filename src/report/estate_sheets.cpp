// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/text.h"
#include "estate/code_lists.h"
#include "estate/meeting_edits.h"
#include "estate/request_edits.h"
#include "estate/request_facts.h"
#include "estate/row_codes.h"
#include "estate/state_machine.h"
#include "report/estate_parts.h"

#include <algorithm>
#include <map>
#include <set>

namespace vidette::report {
namespace {

using base::say;
using base::sayAll;
using estate::Estate;

/// What a report is about, and what is said where it is not named or not there.
struct Subject {
    const char* kind;
    const char* unnamed;
    const char* unknown;
};
constexpr Subject kMeeting{"meeting", base::toSay("say which meeting the report is about"),
                           base::toSay("there is no such meeting in this project")};
constexpr Subject kRequest{"request", base::toSay("say which request the report is about"),
                           base::toSay("there is no such request in this project")};
constexpr Subject kSystem{"info_system", base::toSay("say which info_system the report is about"),
                          base::toSay("there is no such info_system in this project")};

base::Error noSuch(const Subject& subject, const std::string& object) {
    if (object.empty()) return {"missing_field", subject.kind, say(subject.unnamed)};
    return {"no_such_row", std::string(subject.kind) + " " + object, say(subject.unknown)};
}

std::string personName(const Estate& estate, const estate::Person& person) {
    const auto* text = estate.personalTexts.find(person.name);
    return text && !text->text.empty() ? text->text : person.code;
}

std::string quorumText(const estate::Quorum& quorum) {
    const base::Fillings counts{{"count", std::to_string(quorum.present)},
                                {"members", std::to_string(quorum.members)}};
    if (quorum.members == 0)
        return quorum.isMet
                   ? say("{count} came; the body has no members on record: there is a quorum.", counts)
                   : say("{count} came; the body has no members on record: there is no quorum.", counts);
    return quorum.isMet ? say("{count} of {members} members: there is a quorum.", counts)
                        : say("{count} of {members} members: there is no quorum.", counts);
}

ReportPart presence(const Estate& estate, const estate::Meeting& meeting) {
    const auto quorum = estate::quorumOf(estate, meeting);
    ReportPart part{say("Present", {}, "people at a meeting"),
                    sayAll({"Person", "Party"}),
                    {},
                    {},
                    say("Nobody was entered as present.")};
    for (const auto& row : estate.attendances) {
        const auto* person = row.meeting == meeting.id ? estate.people.find(row.person) : nullptr;
        if (person) part.rows.push_back({personName(estate, *person), partyName(estate, person->party)});
    }
    std::sort(part.rows.begin(), part.rows.end());
    part.paragraphs.push_back(quorumText(quorum));
    return part;
}

/// The day of the meeting of the same body before this one; nothing when it is the first.
std::optional<base::Date> heldBefore(const Estate& estate, const estate::Meeting& meeting) {
    std::optional<base::Date> last;
    for (const auto& row : estate.meetings)
        if (row.body == meeting.body && row.heldOn < meeting.heldOn) last = std::max(last, row.heldOn);
    return last;
}

/// What became of the requests since the control day before, for the users of the system.
ReportPart newsOfRequests(const Estate& estate, const estate::Meeting& meeting) {
    const auto since = heldBefore(estate, meeting);
    ReportPart part{
        say("Requests since the control day before"),
        {say("Day"), say("Request"), say("Title"), say("From", {}, "a state"), say("To", {}, "a state")},
        {},
        {since ? say("Since {day}", {{"day", base::toText(*since)}})
               : say("This is the first one", {}, "control day")},
        say("No request was made or moved.")};
    const auto steps = estate::stepsInOrder(estate, [&](const estate::Transition& row) {
        return !row.request.isNull() && (!since || row.on > *since) && row.on <= meeting.heldOn;
    });
    for (const auto* step : steps) {
        const auto* request = estate.requests.find(step->request);
        if (!request) continue;
        part.rows.push_back({base::toText(step->on), request->code, request->title,
                             estate::sayState(estate, "request", step->from),
                             estate::sayState(estate, "request", step->to)});
    }
    return part;
}

/// What the service firms have open on the day.
ReportPart openService(const Estate& estate, const estate::Meeting& meeting) {
    ReportPart part{
        say("Open service"), sayAll({"Fault", "Asset", "Since", "What"}), {}, {}, say("No fault is open.")};
    for (const auto& fault : estate.faults) {
        const bool hasBegun = !fault.openedOn || fault.openedOn <= meeting.heldOn;
        if (!hasBegun || (fault.closedOn && fault.closedOn <= meeting.heldOn)) continue;
        const auto* asset = estate.assets.find(fault.asset);
        part.rows.push_back({fault.code, asset ? asset->code : "", dayText(fault.openedOn), fault.kind});
    }
    return part;
}

std::string votesText(const estate::AgendaItem& item) {
    if (item.votesFor + item.votesAgainst + item.abstained == 0) return "";
    return say("{for} for, {against} against, {abstained} abstained",
               {{"for", std::to_string(item.votesFor)},
                {"against", std::to_string(item.votesAgainst)},
                {"abstained", std::to_string(item.abstained)}});
}

/// The eleven blocks of a register sheet, with what is written in each.
std::vector<std::pair<std::string, std::string>> registerBlocks(const Estate& estate,
                                                                const estate::InfoSystem& system) {
    const auto* purpose = estate.purposes.find(system.purpose);
    return {{say("Name of the system"), system.name},
            {say("Controller"), partyName(estate, system.controller)},
            {say("Purpose"), purpose ? (purpose->label.empty() ? purpose->code : purpose->label) : ""},
            {say("Legal base"), estate::sayCode("legal_base", system.legalBase)},
            {say("People concerned"), system.people},
            {say("List of data"), system.dataList},
            {say("Security measures"), system.measures},
            {say("Recipients"), system.recipients},
            {say("Publication"), system.publication},
            {say("Transfer across borders"), system.crossBorder},
            {say("Start of processing"), dayText(system.startedOn)}};
}

/// Persons who may see or handle recordings on that day.
std::size_t authorisedPersons(const Estate& estate, const base::Date& on) {
    std::set<estate::PersonId> persons;
    for (const auto& grant : estate.roleGrants)
        if (estate::holdsOn(grant.from, grant.to, on)) persons.insert(grant.person);
    return persons.size();
}

std::string retentionText(const Estate& estate, const estate::InfoSystem& system, const base::Date& on) {
    std::set<int> days;
    for (const auto& use : estate.cameraUses)
        if (use.system == system.id && estate::holdsOn(use.from, use.to, on)) days.insert(use.retentionDays);
    std::vector<std::string> texts;
    for (const int one : days)
        texts.push_back(base::sayCount(static_cast<std::size_t>(one), "{n} days", "{n} days"));
    return base::join(texts, ", ");
}

} // namespace

/// The agenda before the meeting, the minutes after it.
Made meetingParts(const ReportAsk& ask) {
    const auto* meeting = estate::rowNamed(ask.estate.meetings, ask.object);
    if (!meeting) return base::failure(noSuch(kMeeting, ask.object));
    const auto* body = ask.estate.bodies.find(meeting->body);
    ReportPart agenda{meeting->isClosed ? say("Minutes", {}, "record of a meeting") : say("Agenda"),
                      {say("Item", {}, "of an agenda"), say("Kind"), say("Request"), say("Title"),
                       say("State"), say("Estimate"), say("Outcome"), say("Conditions"), say("Votes")},
                      {},
                      {(body ? body->name : "") + ", " + dayText(meeting->heldOn)},
                      say("The agenda is empty.")};
    for (const auto* item : estate::agendaOf(ask.estate, meeting->id)) {
        const auto* request = ask.estate.requests.find(item->request);
        agenda.rows.push_back({std::to_string(item->order), estate::sayCode("agenda_kind", item->kind),
                               request ? request->code : "", request ? request->title : item->title,
                               request ? estate::sayState(ask.estate, "request", request->state) : "",
                               request ? moneyText(request->capex) : "",
                               estate::sayCode("outcome", item->outcome), item->conditions,
                               votesText(*item)});
    }
    std::vector<ReportPart> parts{agenda, presence(ask.estate, *meeting)};
    if (body && body->kind == "control_day") {
        parts.push_back(newsOfRequests(ask.estate, *meeting));
        parts.push_back(openService(ask.estate, *meeting));
    }
    if (!meeting->minutes.empty()) parts.push_back({say("What was said"), {}, {}, {meeting->minutes}, ""});
    return parts;
}

/// What a party is asked, with room for its answer.
Made statementParts(const ReportAsk& ask) {
    const auto* request = estate::rowNamed(ask.estate.requests, ask.object);
    if (!request) return base::failure(noSuch(kRequest, ask.object));
    const auto* purpose = ask.estate.purposes.find(request->purpose);
    ReportPart asked{say("What is asked for"), {"", ""}, {}, {}, ""};
    asked.rows = {{say("Request"), request->code + " " + request->title},
                  {say("Purpose"), purpose ? purpose->label : ""},
                  {say("Reason"), request->reason},
                  {say("People concerned"), request->sheetSubjects},
                  {say("Technical means"), request->sheetTechnical},
                  {say("Economic means"), request->sheetEconomic},
                  {say("Law"), request->sheetLaw}};
    ReportPart answer{say("Statement"), {"", ""}, {}, {}, ""};
    std::vector<std::string> stances;
    for (const auto& word : estate::codeList("stance"))
        if (word.word.rfind("petition", 0) != 0)
            stances.push_back("☐ " + estate::sayCode("stance", word.word));
    answer.rows = {{say("Party"), ""},
                   {say("Stance"), base::join(stances, "   ")},
                   {say("Text"), ""},
                   {say("Day and signature"), ""}};
    ReportPart before{say("Statements so far"),
                      sayAll({"Party", "Stance", "Received", "Text"}),
                      {},
                      {},
                      say("None has come in.", {}, "statement")};
    for (const auto& row : ask.estate.statements)
        if (row.request == request->id && row.receivedOn)
            before.rows.push_back({partyName(ask.estate, row.party), estate::sayCode("stance", row.stance),
                                   dayText(row.receivedOn), row.text});
    return std::vector{asked, answer, before};
}

Made registerParts(const ReportAsk& ask) {
    std::vector<ReportPart> parts;
    for (const auto& system : ask.estate.infoSystems) {
        if (!ask.object.empty() && system.code != ask.object) continue;
        ReportPart part{say("Register sheet {system}", {{"system", system.code}}), {"", ""}, {}, {}, ""};
        std::vector<std::string> empty;
        for (const auto& [block, text] : registerBlocks(ask.estate, system)) {
            part.rows.push_back({block, text});
            if (text.empty()) empty.push_back(block);
        }
        part.rows.push_back({say("Kept for"), retentionText(ask.estate, system, ask.on)});
        part.rows.push_back(
            {say("Authorised persons"), std::to_string(authorisedPersons(ask.estate, ask.on))});
        part.rows.push_back({say("Date of the sheet"), dayText(system.sheetOn)});
        if (!empty.empty())
            part.paragraphs.push_back(say("Not filled: {fields}.", {{"fields", base::join(empty, ", ")}}));
        parts.push_back(std::move(part));
    }
    if (parts.empty() && !ask.object.empty()) return base::failure(noSuch(kSystem, ask.object));
    if (parts.empty()) parts.push_back({"", {}, {}, {}, say("No processing was entered.")});
    return parts;
}

/// The first layer of what people are told where they enter.
Made signParts(const ReportAsk& ask) {
    ReportPart part{say("This place is watched by cameras"), {"", ""}, {}, {}, ""};
    for (const auto& system : ask.estate.infoSystems) {
        if (!ask.object.empty() && system.code != ask.object) continue;
        const auto blocks = registerBlocks(ask.estate, system);
        for (const std::size_t block : {1U, 2U, 3U})
            part.rows.push_back({blocks[block].first, blocks[block].second});
        part.rows.push_back({say("Recordings are kept for"), retentionText(ask.estate, system, ask.on)});
    }
    for (const auto& programme : ask.estate.programmes)
        part.rows.push_back({say("Information, rights and complaints"), programme.publicContact});
    part.paragraphs.push_back(say("Design aid, not legal advice."));
    return std::vector{part};
}

Made accessParts(const ReportAsk& ask) {
    std::set<std::string> roles;
    std::map<std::string, std::set<std::string>> held;
    ReportPart grants{say("Grants", {}, "of roles"),
                      {say("Login"), say("Role"), say("Scope"), say("From", {}, "a day"),
                       say("To", {}, "a day"), say("Reason"), say("Reviewed")},
                      {},
                      {},
                      ""};
    for (const auto& grant : ask.estate.roleGrants) {
        const auto* person = ask.estate.people.find(grant.person);
        if (!person || !estate::holdsOn(grant.from, grant.to, ask.on)) continue;
        roles.insert(grant.role);
        held[person->code].insert(grant.role);
        grants.rows.push_back({person->code, estate::sayCode("role", grant.role), grant.scope,
                               dayText(grant.from), dayText(grant.to), grant.reason,
                               dayText(grant.reviewedOn)});
    }
    std::sort(grants.rows.begin(), grants.rows.end());
    ReportPart matrix{say("Who may do what on {day}", {{"day", base::toText(ask.on)}}),
                      {say("Login")},
                      {},
                      {},
                      say("Nobody holds a role.")};
    for (const auto& role : roles) matrix.columns.push_back(estate::sayCode("role", role));
    for (const auto& [login, mine] : held) {
        std::vector<std::string> row{login};
        for (const auto& role : roles) row.emplace_back(mine.contains(role) ? "✓" : "");
        matrix.rows.push_back(std::move(row));
    }
    return std::vector{matrix, grants};
}

} // namespace vidette::report
