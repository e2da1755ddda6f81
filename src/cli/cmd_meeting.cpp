// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/project_edit.h"
#include "cli/text_table.h"
#include "estate/code_lists.h"
#include "estate/meeting_edits.h"
#include "estate/row_codes.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace vidette::cli {
namespace {

using estate::Act;
using estate::Estate;
using estate::Meeting;
using nlohmann::json;

struct MeetingWords : EditWords {
    std::string code;
    std::string body;
    std::string date;
    std::vector<std::string> people;
    std::string request;
    estate::OutcomeWords outcome;
    std::string minutes;
};

json agendaJson(const Estate& estate, const Meeting& meeting) {
    json items = json::array();
    for (const auto* item : estate::agendaOf(estate, meeting.id)) {
        const auto* request = estate.requests.find(item->request);
        items.push_back(
            {{"order", item->order},
             {"kind", item->kind},
             {"request", request ? json(request->code) : json()},
             {"title", request ? request->title : item->title},
             {"outcome", item->outcome.empty() ? json() : json(item->outcome)},
             {"conditions", item->conditions},
             {"votes",
              {{"for", item->votesFor}, {"against", item->votesAgainst}, {"abstained", item->abstained}}},
             {"note", item->note}});
    }
    return items;
}

json toJson(const Estate& estate, const Meeting& meeting) {
    json present = json::array();
    for (const auto& row : estate.attendances) {
        const auto* person = row.meeting == meeting.id ? estate.people.find(row.person) : nullptr;
        if (person) present.push_back(person->code);
    }
    const auto quorum = estate::quorumOf(estate, meeting);
    const auto* body = estate.bodies.find(meeting.body);
    return {{"meeting", meeting.code},
            {"body", body ? body->code : ""},
            {"held_on", meeting.heldOn ? json(base::toText(*meeting.heldOn)) : json()},
            {"present", std::move(present)},
            {"quorum", {{"present", quorum.present}, {"members", quorum.members}, {"met", quorum.isMet}}},
            {"closed", meeting.isClosed},
            {"minutes", meeting.minutes},
            {"agenda", agendaJson(estate, meeting)}};
}

void print(const MeetingWords& words, const Estate& estate, const Meeting& meeting) {
    if (words.json) {
        printJson(toJson(estate, meeting));
        return;
    }
    const auto quorum = estate::quorumOf(estate, meeting);
    const auto* body = estate.bodies.find(meeting.body);
    std::cout << meeting.code << "  " << (body ? body->name : "") << ", "
              << (meeting.heldOn ? base::toText(*meeting.heldOn) : "") << (meeting.isClosed ? ", closed" : "")
              << "\nPresent " << quorum.present << " of " << quorum.members
              << " members: " << (quorum.isMet ? "quorum" : "no quorum") << '\n';
    TextTable table({"item", "", "request", "outcome", "title"});
    for (const auto* item : estate::agendaOf(estate, meeting.id)) {
        const auto* request = estate.requests.find(item->request);
        table.add({std::to_string(item->order), estate::labelOf("agenda_kind", item->kind),
                   request ? request->code : "", estate::labelOf("outcome", item->outcome),
                   request ? request->title : item->title});
    }
    std::cout << table.text();
}

base::Result<const Meeting*> meetingNamed(const Estate& estate, const std::string& code) {
    if (const Meeting* meeting = estate::rowNamed(estate.meetings, code)) return meeting;
    return base::failure("no_such_row", "meeting " + code, "there is no such meeting in this project");
}

int runAdd(const MeetingWords& words, const base::Task& task) {
    const auto day = base::dateFromText(words.date);
    if (!day) return fail({"bad_value", "--date", "found '" + words.date + "', expected a day YYYY-MM-DD"});
    const auto changed = changeProject(
        words, "Add meeting",
        [&](const Estate& estate, const Act& act) {
            return estate::addMeeting(estate, words.body, *day, act);
        },
        task);
    if (!changed) return fail(changed.error());
    const auto rows = base::Table<Meeting>::changes(changed->before.meetings, changed->after.meetings);
    print(words, changed->after, *rows.back().after);
    return kDone;
}

using MeetingEdit = std::function<base::Result<Estate>(const Estate&, const Meeting&, const Act&)>;

int changeMeeting(const MeetingWords& words, const std::string& what, const MeetingEdit& edit,
                  const base::Task& task) {
    const auto changed = changeProject(
        words, what + " " + words.code,
        [&](const Estate& estate, const Act& act) -> base::Result<Estate> {
            const auto meeting = meetingNamed(estate, words.code);
            return meeting ? edit(estate, **meeting, act) : base::failure(meeting.error());
        },
        task);
    if (!changed) return fail(changed.error());
    print(words, changed->after, **meetingNamed(changed->after, words.code));
    return kDone;
}

/// Of a closed meeting the agenda is only shown.
int runAgenda(const MeetingWords& words, const base::Task& task) {
    const auto renew = [](const Estate& estate, const Meeting& meeting, const Act&) {
        return meeting.isClosed ? base::Result<Estate>(estate) : estate::renewAgenda(estate, meeting.id);
    };
    return changeMeeting(words, "Agenda of", renew, task);
}

int runAttend(const MeetingWords& words, const base::Task& task) {
    const auto attend = [&](const Estate& estate, const Meeting& meeting, const Act&) {
        return estate::attendMeeting(estate, meeting.id, words.people);
    };
    return changeMeeting(words, "Attendance of", attend, task);
}

int runOutcome(const MeetingWords& words, const base::Task& task) {
    const auto edit = [&](const Estate& estate, const Meeting& meeting, const Act&) -> base::Result<Estate> {
        const auto* request = estate::rowNamed(estate.requests, words.request);
        if (!request)
            return base::failure("no_such_row", "request " + words.request,
                                 "there is no such request in this project");
        auto outcome = words.outcome;
        outcome.request = request->id;
        return estate::setOutcome(estate, meeting.id, outcome);
    };
    return changeMeeting(words, "Outcome in", edit, task);
}

int runClose(const MeetingWords& words, const base::Task& task) {
    const auto close = [&](const Estate& estate, const Meeting& meeting, const Act& act) {
        return estate::closeMeeting(estate, meeting.id, words.minutes, act);
    };
    return changeMeeting(words, "Close", close, task);
}

int runList(const MeetingWords& words, const base::Task& task) {
    const auto project = openProject(words.project, task);
    if (!project) return fail(project.error());
    if (words.json) {
        json list = json::array();
        for (const auto& meeting : project->meetings) list.push_back(toJson(*project, meeting));
        printJson(list);
        return kDone;
    }
    TextTable table({"meeting", "held", "body", "", ""});
    for (const auto& meeting : project->meetings) {
        const auto* body = project->bodies.find(meeting.body);
        table.add({meeting.code, meeting.heldOn ? base::toText(*meeting.heldOn) : "", body ? body->name : "",
                   meeting.isClosed ? "closed" : "",
                   meeting.isClosed && !meeting.hadQuorum ? "no quorum" : ""});
    }
    std::cout << table.text();
    return kDone;
}

} // namespace

void addMeetingCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<MeetingWords>();
    CLI::App* command =
        root.add_subcommand("meeting", "Meetings of the bodies: agenda, attendance, outcomes");
    addProject(*command, *words);
    command->require_subcommand(1);
    const auto sub = [&](const char* name, const char* help,
                         int (*run)(const MeetingWords&, const base::Task&)) {
        CLI::App* one = command->add_subcommand(name, help);
        one->callback([words, run, &status, &task] { status = run(*words, task); });
        addEditOptions(*one, *words);
        return one;
    };
    CLI::App* add = sub("add", "A new meeting with its agenda", runAdd);
    add->add_option("--body", words->body, "code of the body, or a kind of body such as expert_team")
        ->required();
    add->add_option("--date", words->date, "day it is held, YYYY-MM-DD")->required();
    sub("list", "The meetings", runList);
    const auto named = [&](CLI::App* one) {
        one->add_option("MEETING", words->code, "code of the meeting")->required();
        return one;
    };
    named(sub("agenda", "The agenda; what has become ready since is put on it", runAgenda));
    named(sub("attend", "Who was there", runAttend))
        ->add_option("--person", words->people, "logins")
        ->required();
    CLI::App* outcome = named(sub("outcome", "What came of an item of the agenda", runOutcome));
    outcome->add_option("--request", words->request, "number of the request")->required();
    outcome
        ->add_option("--outcome", words->outcome.outcome,
                     "recommend, conditions, not_recommend, defer or noted")
        ->required();
    outcome->add_option("--conditions", words->outcome.conditions, "what is asked for");
    outcome->add_option("--for", words->outcome.votesFor, "votes for");
    outcome->add_option("--against", words->outcome.votesAgainst, "votes against");
    outcome->add_option("--abstained", words->outcome.abstained, "who abstained");
    outcome->add_option("--note", words->outcome.note, "for the minutes");
    named(sub("close", "Freezes the minutes", runClose))
        ->add_option("--minutes", words->minutes, "text of the minutes");
}

} // namespace vidette::cli
