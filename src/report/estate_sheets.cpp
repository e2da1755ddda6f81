// SPDX-License-Identifier: GPL-3.0-or-later
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

using estate::Estate;

base::Error noSuch(const std::string& kind, const std::string& object) {
    if (object.empty()) return {"missing_field", kind, "say which " + kind + " the report is about"};
    return {"no_such_row", kind + " " + object, "there is no such " + kind + " in this project"};
}

std::string personName(const Estate& estate, const estate::Person& person) {
    const auto* text = estate.personalTexts.find(person.name);
    return text && !text->text.empty() ? text->text : person.code;
}

ReportPart presence(const Estate& estate, const estate::Meeting& meeting) {
    const auto quorum = estate::quorumOf(estate, meeting);
    ReportPart part{"Present", {"Person", "Party"}, {}, {}, "Nobody was entered as present."};
    for (const auto& row : estate.attendances) {
        const auto* person = row.meeting == meeting.id ? estate.people.find(row.person) : nullptr;
        if (person) part.rows.push_back({personName(estate, *person), partyName(estate, person->party)});
    }
    std::sort(part.rows.begin(), part.rows.end());
    const std::string who = quorum.members == 0 ? " came; the body has no members on record: "
                                                : " of " + std::to_string(quorum.members) + " members: ";
    part.paragraphs.push_back(std::to_string(quorum.present) + who +
                              (quorum.isMet ? "there is a quorum." : "there is no quorum."));
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
    ReportPart part{"Requests since the control day before",
                    {"Day", "Request", "Title", "From", "To"},
                    {},
                    {since ? "Since " + base::toText(*since) : "This is the first one"},
                    "No request was made or moved."};
    const auto steps = estate::stepsInOrder(estate, [&](const estate::Transition& row) {
        return !row.request.isNull() && (!since || row.on > *since) && row.on <= meeting.heldOn;
    });
    for (const auto* step : steps) {
        const auto* request = estate.requests.find(step->request);
        if (!request) continue;
        part.rows.push_back({base::toText(step->on), request->code, request->title,
                             estate::labelOfState(estate, "request", step->from),
                             estate::labelOfState(estate, "request", step->to)});
    }
    return part;
}

/// What the service firms have open on the day.
ReportPart openService(const Estate& estate, const estate::Meeting& meeting) {
    ReportPart part{"Open service", {"Fault", "Asset", "Since", "What"}, {}, {}, "No fault is open."};
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
    return std::to_string(item.votesFor) + " for, " + std::to_string(item.votesAgainst) + " against, " +
           std::to_string(item.abstained) + " abstained";
}

/// The eleven blocks of a register sheet, with what is written in each.
std::vector<std::pair<std::string, std::string>> registerBlocks(const Estate& estate,
                                                                const estate::InfoSystem& system) {
    const auto* purpose = estate.purposes.find(system.purpose);
    return {{"Name of the system", system.name},
            {"Controller", partyName(estate, system.controller)},
            {"Purpose", purpose ? (purpose->label.empty() ? purpose->code : purpose->label) : ""},
            {"Legal base", estate::labelOf("legal_base", system.legalBase)},
            {"People concerned", system.people},
            {"List of data", system.dataList},
            {"Security measures", system.measures},
            {"Recipients", system.recipients},
            {"Publication", system.publication},
            {"Transfer across borders", system.crossBorder},
            {"Start of processing", dayText(system.startedOn)}};
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
    for (const int one : days) texts.push_back(std::to_string(one) + " days");
    return base::join(texts, ", ");
}

} // namespace

/// The agenda before the meeting, the minutes after it.
Made meetingParts(const ReportAsk& ask) {
    const auto* meeting = estate::rowNamed(ask.estate.meetings, ask.object);
    if (!meeting) return base::failure(noSuch("meeting", ask.object));
    const auto* body = ask.estate.bodies.find(meeting->body);
    ReportPart agenda{
        meeting->isClosed ? "Minutes" : "Agenda",
        {"Item", "Kind", "Request", "Title", "State", "Estimate", "Outcome", "Conditions", "Votes"},
        {},
        {(body ? body->name : "") + ", " + dayText(meeting->heldOn)},
        "The agenda is empty."};
    for (const auto* item : estate::agendaOf(ask.estate, meeting->id)) {
        const auto* request = ask.estate.requests.find(item->request);
        agenda.rows.push_back({std::to_string(item->order), estate::labelOf("agenda_kind", item->kind),
                               request ? request->code : "", request ? request->title : item->title,
                               request ? estate::labelOfState(ask.estate, "request", request->state) : "",
                               request ? moneyText(request->capex) : "",
                               estate::labelOf("outcome", item->outcome), item->conditions,
                               votesText(*item)});
    }
    std::vector<ReportPart> parts{agenda, presence(ask.estate, *meeting)};
    if (body && body->kind == "control_day") {
        parts.push_back(newsOfRequests(ask.estate, *meeting));
        parts.push_back(openService(ask.estate, *meeting));
    }
    if (!meeting->minutes.empty()) parts.push_back({"What was said", {}, {}, {meeting->minutes}, ""});
    return parts;
}

/// What a party is asked, with room for its answer.
Made statementParts(const ReportAsk& ask) {
    const auto* request = estate::rowNamed(ask.estate.requests, ask.object);
    if (!request) return base::failure(noSuch("request", ask.object));
    const auto* purpose = ask.estate.purposes.find(request->purpose);
    ReportPart asked{"What is asked for", {"", ""}, {}, {}, ""};
    asked.rows = {{"Request", request->code + " " + request->title},
                  {"Purpose", purpose ? purpose->label : ""},
                  {"Reason", request->reason},
                  {"People concerned", request->sheetSubjects},
                  {"Technical means", request->sheetTechnical},
                  {"Economic means", request->sheetEconomic},
                  {"Law", request->sheetLaw}};
    ReportPart answer{"Statement", {"", ""}, {}, {}, ""};
    std::vector<std::string> stances;
    for (const auto& word : estate::codeList("stance"))
        if (word.word.rfind("petition", 0) != 0) stances.push_back("☐ " + word.label);
    answer.rows = {
        {"Party", ""}, {"Stance", base::join(stances, "   ")}, {"Text", ""}, {"Day and signature", ""}};
    ReportPart before{
        "Statements so far", {"Party", "Stance", "Received", "Text"}, {}, {}, "None has come in."};
    for (const auto& row : ask.estate.statements)
        if (row.request == request->id && row.receivedOn)
            before.rows.push_back({partyName(ask.estate, row.party), estate::labelOf("stance", row.stance),
                                   dayText(row.receivedOn), row.text});
    return std::vector{asked, answer, before};
}

Made registerParts(const ReportAsk& ask) {
    std::vector<ReportPart> parts;
    for (const auto& system : ask.estate.infoSystems) {
        if (!ask.object.empty() && system.code != ask.object) continue;
        ReportPart part{"Register sheet " + system.code, {"", ""}, {}, {}, ""};
        std::vector<std::string> empty;
        for (const auto& [block, text] : registerBlocks(ask.estate, system)) {
            part.rows.push_back({block, text});
            if (text.empty()) empty.push_back(block);
        }
        part.rows.push_back({"Kept for", retentionText(ask.estate, system, ask.on)});
        part.rows.push_back({"Authorised persons", std::to_string(authorisedPersons(ask.estate, ask.on))});
        part.rows.push_back({"Date of the sheet", dayText(system.sheetOn)});
        if (!empty.empty()) part.paragraphs.push_back("Not filled: " + base::join(empty, ", ") + ".");
        parts.push_back(std::move(part));
    }
    if (parts.empty() && !ask.object.empty()) return base::failure(noSuch("info_system", ask.object));
    if (parts.empty()) parts.push_back({"", {}, {}, {}, "No processing was entered."});
    return parts;
}

/// The first layer of what people are told where they enter.
Made signParts(const ReportAsk& ask) {
    ReportPart part{"This place is watched by cameras", {"", ""}, {}, {}, ""};
    for (const auto& system : ask.estate.infoSystems) {
        if (!ask.object.empty() && system.code != ask.object) continue;
        const auto blocks = registerBlocks(ask.estate, system);
        for (const std::size_t block : {1U, 2U, 3U})
            part.rows.push_back({blocks[block].first, blocks[block].second});
        part.rows.push_back({"Recordings are kept for", retentionText(ask.estate, system, ask.on)});
    }
    for (const auto& programme : ask.estate.programmes)
        part.rows.push_back({"Information, rights and complaints", programme.publicContact});
    part.paragraphs.push_back("Design aid, not legal advice.");
    return std::vector{part};
}

Made accessParts(const ReportAsk& ask) {
    std::set<std::string> roles;
    std::map<std::string, std::set<std::string>> held;
    ReportPart grants{"Grants", {"Login", "Role", "Scope", "From", "To", "Reason", "Reviewed"}, {}, {}, ""};
    for (const auto& grant : ask.estate.roleGrants) {
        const auto* person = ask.estate.people.find(grant.person);
        if (!person || !estate::holdsOn(grant.from, grant.to, ask.on)) continue;
        roles.insert(grant.role);
        held[person->code].insert(grant.role);
        grants.rows.push_back({person->code, estate::labelOf("role", grant.role), grant.scope,
                               dayText(grant.from), dayText(grant.to), grant.reason,
                               dayText(grant.reviewedOn)});
    }
    std::sort(grants.rows.begin(), grants.rows.end());
    ReportPart matrix{
        "Who may do what on " + base::toText(ask.on), {"Login"}, {}, {}, "Nobody holds a role."};
    for (const auto& role : roles) matrix.columns.push_back(estate::labelOf("role", role));
    for (const auto& [login, mine] : held) {
        std::vector<std::string> row{login};
        for (const auto& role : roles) row.emplace_back(mine.contains(role) ? "✓" : "");
        matrix.rows.push_back(std::move(row));
    }
    return std::vector{matrix, grants};
}

} // namespace vidette::report
