// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/request_output.h"

#include "base/text.h"
#include "cli/step_output.h"
#include "cli/text_table.h"
#include "estate/code_lists.h"
#include "estate/record_edits.h"
#include "estate/record_tables.h"
#include "estate/request_facts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace vidette::cli {
namespace {

using estate::Estate;
using estate::Request;
using nlohmann::json;

std::vector<const estate::Transition*> stepsOf(const Estate& estate, const Request& request) {
    return estate::stepsInOrder(estate, [&](const auto& row) { return row.request == request.id; });
}

void printStatements(const Estate& estate, const Request& request) {
    TextTable table({"party", "stance", "received", "", "text"});
    for (const auto* row : estate::statementsOf(estate, request.id)) {
        const auto* party = estate.parties.find(row->party);
        const std::string word = row->waivedBy.empty() ? "missing" : "waived by " + row->waivedBy;
        table.add({party ? party->code : "?",
                   row->stance.empty() ? word : estate::labelOf("stance", row->stance),
                   row->receivedOn ? base::toText(*row->receivedOn) : "",
                   estate::isCurrent(estate, *row) ? "" : "superseded", row->text});
    }
    std::cout << "Statements\n" << table.text();
}

} // namespace

json toJson(const Estate& estate, const estate::Statement& statement) {
    const auto* party = estate.parties.find(statement.party);
    return {{"party", party ? party->code : ""},
            {"stance", statement.stance.empty() ? json() : json(statement.stance)},
            {"required", statement.isRequired},
            {"received_on", dayOrNull(statement.receivedOn)},
            {"due_on", dayOrNull(statement.dueOn)},
            {"superseded", !estate::isCurrent(estate, statement)},
            {"signatures", statement.signatures},
            {"waived_by", statement.waivedBy},
            {"waive_reason", statement.waiveReason},
            {"text", statement.text}};
}

json listedJson(const Estate& estate, const Request& request) {
    return {
        {"number", request.code},
        {"title", request.title},
        {"state", request.state},
        {"since", dayOrNull(request.stateSince)},
        {"missing_statements", estate::missingStatements(estate, estate::statementsOf(estate, request.id))},
        {"score", json()}};
}

json shownJson(const Estate& estate, const Request& request, const estate::Act& act,
               const estate::Blocks& blocks) {
    json statements = json::array();
    for (const auto* row : estate::statementsOf(estate, request.id))
        statements.push_back(toJson(estate, *row));
    json obligations = json::array();
    for (const auto& row : estate.obligations)
        if (row.request == request.id)
            obligations.push_back({{"kind", row.kind},
                                   {"open", !row.closedOn.has_value()},
                                   {"due_on", dayOrNull(row.dueOn)},
                                   {"closed_on", dayOrNull(row.closedOn)}});
    json similar = json::array();
    for (const auto& other : estate::similarRequests(estate, request))
        similar.push_back({{"number", estate.requests.find(other.id)->code}, {"distance", other.distance}});
    return {
        {"number", request.code},
        {"title", request.title},
        {"state", request.state},
        {"since", dayOrNull(request.stateSince)},
        {"fields", fieldsJson(estate, "request", request.id.uuid)},
        {"statements", std::move(statements)},
        {"missing_statements", estate::missingStatements(estate, estate::statementsOf(estate, request.id))},
        {"obligations", std::move(obligations)},
        {"allowed", stepsJson(estate::allowedSteps(estate, request, act, blocks))},
        {"similar", std::move(similar)},
        {"history", historyJson(stepsOf(estate, request))}};
}

void printRequest(const Estate& estate, const Request& request, const estate::Act& act,
                  const estate::Blocks& blocks) {
    std::cout << request.code << "  " << request.title << '\n'
              << estate::labelOfState(estate, "request", request.state);
    if (request.stateSince) std::cout << " since " << base::toText(*request.stateSince);
    std::cout << "\n\n";
    std::cout << fieldLines(estate, "request", request.id.uuid) << '\n';
    printStatements(estate, request);
    for (const auto& row : estate.obligations)
        if (row.request == request.id && !row.closedOn)
            std::cout << "Owed: " << estate::labelOf("obligation", row.kind) << '\n';
    for (const auto& other : estate::similarRequests(estate, request))
        std::cout << "Similar: " << estate.requests.find(other.id)->code << ", "
                  << base::decimal(other.distance, 0) << " m away\n";
    std::cout << "Next steps\n"
              << stepLines(estate, "request", estate::allowedSteps(estate, request, act, blocks))
              << "History\n"
              << historyTable(stepsOf(estate, request));
}

} // namespace vidette::cli
