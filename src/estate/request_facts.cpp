// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/request_facts.h"

#include "base/text.h"
#include "estate/rule_parameters.h"
#include "estate/state_machine.h"

#include <algorithm>

namespace vidette::estate {
namespace {

void sortByDay(std::vector<const Statement*>& rows) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto* a, const auto* b) { return a->receivedOn < b->receivedOn; });
}

/// The latest day of each request up to a last day.
class LastDays {
  public:
    explicit LastDays(const base::Date& on) : m_on(on) {}
    void add(RequestId request, const std::optional<base::Date>& day) {
        if (!day || *day > m_on) return;
        const auto [at, isNew] = days.emplace(request, *day);
        if (!isNew) at->second = std::max(at->second, *day);
    }

    std::map<RequestId, base::Date> days;

  private:
    base::Date m_on;
};

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

std::map<RequestId, base::Date> lastTouched(const Estate& estate, const base::Date& on) {
    LastDays last(on);
    for (const Request& row : estate.requests) {
        last.add(row.id, row.receivedOn);
        last.add(row.id, row.stateSince);
    }
    for (const Transition& row : estate.transitions) last.add(row.request, row.on);
    for (const Decision& row : estate.decisions) last.add(row.request, row.on);
    for (const Statement& row : estate.statements) {
        last.add(row.request, row.requestedOn);
        last.add(row.request, row.receivedOn);
    }
    for (const Obligation& row : estate.obligations) {
        last.add(row.request, row.openedOn);
        last.add(row.request, row.closedOn);
    }
    for (const AgendaItem& row : estate.agendaItems) {
        const Meeting* meeting = estate.meetings.find(row.meeting);
        if (meeting && meeting->isClosed) last.add(row.request, meeting->heldOn);
    }
    return std::move(last.days);
}

std::vector<StaleRequest> staleRequests(const Estate& estate, long days, const base::Date& on) {
    std::vector<StaleRequest> stale;
    const auto touched = lastTouched(estate, on);
    for (const Request& row : estate.requests) {
        const auto at = touched.find(row.id);
        const bool isWaiting = row.state == "deferred" && row.reviewOn && *row.reviewOn > on;
        if (at == touched.end() || isWaiting || !isOpen("request", row.state)) continue;
        const long since = base::dayNumber(on) - base::dayNumber(at->second);
        if (since >= days) stale.push_back({&row, at->second, since});
    }
    std::sort(stale.begin(), stale.end(), [](const auto& a, const auto& b) {
        return a.days != b.days ? a.days > b.days : base::naturalLess(a.request->code, b.request->code);
    });
    return stale;
}

long staleDays(const Estate& estate) {
    constexpr double kStaleDays = 90;
    return static_cast<long>(ruleParameter(estate, "backlog", "stale_days", kStaleDays));
}

} // namespace vidette::estate
