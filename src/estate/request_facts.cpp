// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/request_facts.h"

#include <algorithm>

namespace vidette::estate {
namespace {

void sortByDay(std::vector<const Statement*>& rows) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto* a, const auto* b) { return a->receivedOn < b->receivedOn; });
}

} // namespace

std::vector<const Statement*> statementsOf(const Estate& estate, RequestId request) {
    std::vector<const Statement*> rows;
    for (const Statement& row : estate.statements)
        if (row.request == request) rows.push_back(&row);
    sortByDay(rows);
    return rows;
}

std::map<RequestId, std::vector<const Statement*>> statementsByRequest(const Estate& estate) {
    std::map<RequestId, std::vector<const Statement*>> all;
    for (const Statement& row : estate.statements) all[row.request].push_back(&row);
    for (auto& [request, rows] : all) sortByDay(rows);
    return all;
}

std::vector<std::string> missingStatements(const Estate& estate,
                                           const std::vector<const Statement*>& statements) {
    std::vector<std::string> missing;
    for (const char* kind : {"dpo", "appointed"}) {
        const bool isThere = std::any_of(statements.begin(), statements.end(), [&](const Statement* row) {
            const Party* party = estate.parties.find(row->party);
            return row->receivedOn && party && party->kind == kind;
        });
        if (!isThere) missing.emplace_back(kind);
    }
    for (const Statement* row : statements) {
        const Party* party = estate.parties.find(row->party);
        if (!party || party->kind == "dpo" || party->kind == "appointed") continue;
        if (row->isRequired && !row->receivedOn && row->waivedBy.empty()) missing.push_back(party->code);
    }
    return missing;
}

std::vector<std::string> missingStatements(const Estate& estate, const Request& request) {
    return missingStatements(estate, statementsOf(estate, request.id));
}

std::vector<const Transition*> stepsInOrder(const Estate& estate,
                                            const std::function<bool(const Transition&)>& isMeant) {
    std::vector<const Transition*> rows;
    for (const Transition& row : estate.transitions)
        if (isMeant(row)) rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto* a, const auto* b) { return a->on < b->on; }); // ids rise with time
    return rows;
}

} // namespace vidette::estate
