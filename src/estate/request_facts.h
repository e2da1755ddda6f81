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

} // namespace vidette::estate
