// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/request_blocks.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/project_edit.h"
#include "cli/request_list.h"
#include "cli/request_output.h"
#include "estate/code_lists.h"
#include "estate/record_edits.h"
#include "estate/request_intake.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace vidette::cli {
namespace {

using estate::Act;
using estate::Estate;
using estate::Request;
using nlohmann::json;

struct RequestWords : RequestQuery {
    std::string number;
    estate::RequestWish wish;
    std::string to;
    std::vector<std::string> fields;
    std::string note;
    std::string reason; ///< of a waiver
    estate::StatementWords statement;
    bool waive = false;
    std::string obligation;
};

base::Result<const Request*> requestNamed(const Estate& estate, const std::string& number) {
    if (const Request* request = estate::rowNamed(estate.requests, number)) return request;
    return base::failure("no_such_row", "request " + number, "there is no such request in this project");
}

/// The request that came with this change.
const Request& newest(const Changed& changed) {
    const auto rows = base::Table<Request>::changes(changed.before.requests, changed.after.requests);
    return *rows.back().after;
}

void printState(const RequestWords& words, const Request& request) {
    if (words.json) {
        printJson({{"number", request.code}, {"state", request.state}});
    } else {
        std::cout << request.code << " is " << request.state << '\n';
    }
}

int runAdd(const RequestWords& words, const base::Task& task) {
    const auto changed = changeProject(
        words, "Add request",
        [&](const Estate& estate, const Act& act) { return estate::bringIn(estate, words.wish, act); }, task);
    if (!changed) return fail(changed.error());
    printState(words, newest(*changed));
    return kDone;
}

int runShow(const RequestWords& words, const base::Task& task) {
    const auto project = openProject(words.project, task);
    if (!project) return fail(project.error());
    const auto request = requestNamed(*project, words.number);
    if (!request) return fail(request.error());
    const auto act = actOf(words, *project);
    if (!act) return fail(act.error());
    const auto blocks = analysis::requestBlocks(*project, **request, act->on, task);
    if (!blocks) return fail(blocks.error());
    if (words.json) {
        printJson(shownJson(*project, **request, *act, *blocks));
    } else {
        printRequest(*project, **request, *act, *blocks);
    }
    return kDone;
}

/// One change of the named request, after which its state is printed.
int changeRequest(const RequestWords& words, const std::string& what,
                  const std::function<base::Result<Estate>(const Estate&, const Request&, const Act&)>& edit,
                  const base::Task& task) {
    const auto changed = changeProject(
        words, what + " " + words.number,
        [&](const Estate& estate, const Act& act) -> base::Result<Estate> {
            const auto request = requestNamed(estate, words.number);
            return request ? edit(estate, **request, act) : base::failure(request.error());
        },
        task);
    if (!changed) return refused(words, words.to, changed.error());
    printState(words, **requestNamed(changed->after, words.number));
    return kDone;
}

int runMove(const RequestWords& words, const base::Task& task) {
    const auto fields = fieldTexts(words.fields);
    if (!fields) return fail(fields.error());
    return changeRequest(
        words, "Move request",
        [&](const Estate& estate, const Request& request, const Act& act) -> base::Result<Estate> {
            const auto blocks = analysis::requestBlocks(estate, request, act.on, task);
            if (!blocks) return base::failure(blocks.error());
            return estate::moveRequest(estate, request.id, {words.to, *fields, words.note}, act, *blocks);
        },
        task);
}

int runSet(const RequestWords& words, const base::Task& task) {
    const auto fields = fieldTexts(words.fields);
    if (!fields) return fail(fields.error());
    return changeRequest(
        words, "Set fields of request",
        [&](const Estate& estate, const Request& request, const Act&) {
            return estate::setRequestFields(estate, request.id, *fields);
        },
        task);
}

int runObligation(const RequestWords& words, const base::Task& task) {
    return changeRequest(
        words, "Meet obligation of request",
        [&](const Estate& estate, const Request& request, const Act& act) {
            return estate::meetObligation(estate, request.id, words.obligation, {}, act);
        },
        task);
}

int runStatement(const RequestWords& words, const base::Task& task) {
    const auto edit = [&](const Estate& estate, const Act& act) -> base::Result<Estate> {
        const auto request = requestNamed(estate, words.number);
        if (!request) return base::failure(request.error());
        if (words.waive)
            return estate::waiveStatement(estate, (*request)->id, words.statement.party, words.reason, act);
        return estate::addStatement(estate, (*request)->id, words.statement, act);
    };
    const auto changed = changeProject(words, "Statement on request " + words.number, edit, task);
    if (!changed) return fail(changed.error());
    const Request& request = **requestNamed(changed->after, words.number);
    const auto* party = estate::rowNamed(changed->after.parties, words.statement.party);
    const auto* statement = estate::currentStatement(changed->after, request.id, party->id);
    if (words.json) {
        printJson(toJson(changed->after, *statement));
    } else {
        std::cout << request.code << ": " << party->code << ' '
                  << (words.waive ? "waived" : estate::labelOf("stance", statement->stance)) << '\n';
    }
    return kDone;
}

using Words = std::shared_ptr<RequestWords>;

void addNumber(CLI::App& command, const Words& words) {
    command.add_option("NUMBER", words->number, "number of the request")->required();
}

void addAdd(CLI::App& command, const Words& words) {
    command.add_option("--title", words->wish.title, "what is asked for")->required();
    command
        .add_option("--place", words->wish.place,
                    "where: X,Y in the frame of the project, or the corners of an area")
        ->required();
    command
        .add_option("--applicant-class", words->wish.applicantClass,
                    "citizen, district, user, company or other")
        ->required();
    command.add_option("--purpose", words->wish.purpose, "code of a purpose, or a known aim such as safety")
        ->required();
    command.add_option("--reason", words->wish.reason, "why")->required();
    command.add_option("--kind", words->wish.kind,
                       "new_camera, new_site, purpose_change, improvement or decommission");
    command.add_option("--applicant", words->wish.applicant,
                       "name of the applicant; never in the change log");
    addEditOptions(command, *words);
}

void addMove(CLI::App& command, const Words& words) {
    addNumber(command, words);
    command.add_option("--to", words->to, "state to go to")->required();
    command.add_option("--field", words->fields,
                       "field of the request set with the step, name=value; repeat");
    command.add_option("--note", words->note, "kept with the step; the reason where one is asked for");
    addEditOptions(command, *words);
}

void addStatementOptions(CLI::App& command, const Words& words) {
    addNumber(command, words);
    command.add_option("--party", words->statement.party, "code of the party: dpo, appointed, …")->required();
    command.add_option("--stance", words->statement.stance,
                       "agree, conditions, disagree, neutral, petition_for or petition_against");
    command.add_option("--text", words->statement.text, "what it says");
    command.add_option("--signatures", words->statement.signatures, "of a petition");
    command.add_flag("--waive", words->waive, "the statement is not waited for");
    command.add_option("--reason", words->reason, "why it is waived");
    addEditOptions(command, *words);
}

} // namespace

void addRequestCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<RequestWords>();
    CLI::App* command = root.add_subcommand("request", "The backlog: requests, their statements and steps");
    addProject(*command, *words);
    command->require_subcommand(1);
    const auto sub = [&](const char* name, const char* help, const auto& run) {
        CLI::App* one = command->add_subcommand(name, help);
        one->callback([words, run, &status, &task] { status = run(*words, task); });
        return one;
    };
    addAdd(*sub("add", "A new request, as a draft", runAdd), words);
    CLI::App* list = sub("list", "The requests of the backlog", listRequests);
    list->add_option("--state", words->state, "only those in this state");
    list->add_option("--district", words->district, "only those of this district");
    list->add_option("--rank", words->rank, "rank by a decision problem of the project, a file, or usual");
    list->add_option("--stale", words->stale,
                     "only open ones untouched for DAYS days or more; usual = as the project sets it")
        ->type_name("DAYS");
    list->add_option("--on", words->on, "day on which ages are counted; today when left out");
    list->add_flag("--json", words->json, "print one JSON document");
    CLI::App* rank = sub("rank", "Which request first, why, and what would turn it", rankRequests);
    rank->add_option("--rank", words->rank, "decision problem of the project, a file, or usual")->required();
    rank->add_option("--on", words->on, "day on which ages are counted; today when left out");
    rank->add_flag("--json", words->json, "print one JSON document");
    CLI::App* show = sub("show", "One request: statements, what is owed, next steps, history", runShow);
    addNumber(*show, words);
    addEditOptions(*show, *words);
    addMove(*sub("move", "A step of a request to another state", runMove), words);
    CLI::App* set = sub("set", "Fields of a request", runSet);
    addNumber(*set, words);
    set->add_option("--field", words->fields, "name=value; repeat")->required();
    addEditOptions(*set, *words);
    addStatementOptions(
        *sub("statement", "A statement that came in, or one that is not waited for", runStatement), words);
    CLI::App* met = sub("met", "Something owed because of a step was done", runObligation);
    addNumber(*met, words);
    met->add_option("--kind", words->obligation, "announce, notify_users or review")->required();
    addEditOptions(*met, *words);
}

} // namespace vidette::cli
