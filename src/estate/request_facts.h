// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

/// What the rows around a request say of it, for lists and pages.
namespace vidette::estate {

/// The statements on one request, in order of the day they came in; those that did not come first.
std::vector<const Statement*> statementsOf(const Estate& estate, RequestId request);
/// The same for every request that has any, in one pass over the statements.
std::map<RequestId, std::vector<const Statement*>> statementsByRequest(const Estate& estate);

/// Codes of the parties whose statement is asked for and not there: the two that are always given ("dpo",
/// "appointed") and every other that was asked and is waited for. `statements` are those of one request.
std::vector<std::string> missingStatements(const Estate& estate,
                                           const std::vector<const Statement*>& statements);
std::vector<std::string> missingStatements(const Estate& estate, const Request& request);

/// The steps made, those of which `isMeant` says so, in order of day and of making.
std::vector<const Transition*> stepsInOrder(const Estate& estate,
                                            const std::function<bool(const Transition&)>& isMeant);

/// When something last happened to each request by the rows around it: it came in, took a step, was decided
/// or heard in a closed meeting, a statement was asked for or came in, a duty was opened or met. What is
/// dated later than `on` is left out; a field that is only filled leaves no day.
std::map<RequestId, base::Date> lastTouched(const Estate& estate, const base::Date& on);

struct StaleRequest {
    const Request* request = nullptr;
    base::Date touchedOn;
    long days = 0; ///< since then
};
/// Open requests that were not touched for `days` days or more (Prague's concept §9.1.1: the list is kept up
/// to date with those who asked), the longest first. One that is deferred waits for its day of review, and
/// one without any day is not judged.
std::vector<StaleRequest> staleRequests(const Estate& estate, long days, const base::Date& on);
/// The project's own number of days: `stale_days` of its rule_setting "backlog", 90 where it has none.
long staleDays(const Estate& estate);

} // namespace vidette::estate
