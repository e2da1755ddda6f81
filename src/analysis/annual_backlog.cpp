// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/annual_year.h"
#include "base/speech.h"
#include "estate/request_edits.h"
#include "estate/state_machine.h"

#include <algorithm>
#include <map>
#include <set>

namespace vidette::analysis {
namespace {

using estate::Request;
using estate::Transition;

/// Where a request stood at the end of a day. What came in without its history stands where it stands now,
/// since then.
std::string stateOn(const Request& request, const std::vector<const Transition*>& steps,
                    const base::Date& day) {
    std::string state;
    for (const Transition* step : steps)
        if (step->on <= day) state = step->to;
    if (!steps.empty()) return state.empty() ? steps.front()->from : state;
    return request.stateSince && *request.stateSince > day ? "draft" : request.state;
}

/// Drafts are not in the backlog yet; what is in operation has left it.
bool isInBacklog(const std::string& state) {
    return state != "draft" && estate::isOpen("request", state);
}

std::map<estate::RequestId, std::vector<const Transition*>> stepsByRequest(const estate::Estate& estate) {
    std::map<estate::RequestId, std::vector<const Transition*>> steps;
    for (const auto& row : estate.transitions)
        if (!row.request.isNull()) steps[row.request].push_back(&row);
    for (auto& [id, list] : steps)
        std::stable_sort(list.begin(), list.end(),
                         [](const Transition* a, const Transition* b) { return a->on < b->on; });
    return steps;
}

struct Flow {
    double start = 0;
    double end = 0;
    double came = 0;     ///< entered the backlog during the year
    double returned = 0; ///< entered it again
    Tally left{"closed by outcome"};
};

/// Follows one request through the year, step by step.
void follow(const AnnualYear& year, const Request& request, const std::vector<const Transition*>& steps,
            Flow& flow) {
    const base::Date before = base::daysAfter(year.first, -1);
    std::string state = stateOn(request, steps, before);
    flow.start += isInBacklog(state) ? 1 : 0;
    flow.end += isInBacklog(stateOn(request, steps, year.last)) ? 1 : 0;
    bool wasThere = isInBacklog(state) || (state != "draft" && !state.empty());
    const auto enter = [&](const std::string& to) {
        if (!isInBacklog(state) && isInBacklog(to)) (wasThere ? flow.returned : flow.came) += 1;
        if (isInBacklog(state) && !isInBacklog(to)) flow.left.add(to);
        wasThere = wasThere || isInBacklog(to);
        state = to;
    };
    for (const Transition* step : steps)
        if (year.holds(step->on)) enter(step->to);
    if (steps.empty()) enter(stateOn(request, steps, year.last));
}

/// Requests that the data protection officer and the appointed person have spoken to, and everybody else who
/// was asked, or was waived.
std::set<estate::RequestId> withAllStatements(const estate::Estate& estate) {
    const auto superseded = estate::supersededStatements(estate);
    std::map<estate::RequestId, int> given;
    std::set<estate::RequestId> waiting;
    for (const auto& row : estate.statements) {
        const auto* party = estate.parties.find(row.party);
        const bool isAlways = party && (party->kind == "dpo" || party->kind == "appointed");
        if (row.receivedOn && isAlways && !superseded.contains(row.id)) ++given[row.request];
        if (row.isRequired && !row.receivedOn && row.waivedBy.empty()) waiting.insert(row.request);
    }
    std::set<estate::RequestId> complete;
    for (const auto& [request, count] : given)
        if (count >= 2 && !waiting.contains(request)) complete.insert(request);
    return complete;
}

/// Days from the urgent approval to the meeting that was told of it.
void addUrgent(const AnnualYear& year, AnnualFigure& figure) {
    double builds = 0;
    std::vector<double> days;
    for (const auto& row : year.estate.obligations) {
        if (row.kind != "announce" || !year.holds(row.openedOn)) continue;
        ++builds;
        if (row.closedOn)
            days.push_back(
                static_cast<double>(base::dayNumber(*row.closedOn) - base::dayNumber(*row.openedOn)));
    }
    figure.cells.push_back({"", "urgent_builds", builds});
    figure.cells.push_back({"", "urgent_announced", static_cast<double>(days.size())});
    figure.cells.push_back({"", "days_until_announced", medianOf(days)});
}

AnnualFigure ages(const AnnualYear& year,
                  const std::map<estate::RequestId, std::vector<const Transition*>>& steps) {
    std::vector<double> days;
    std::map<std::string, std::vector<double>> inState;
    double complete = 0;
    const auto heard = withAllStatements(year.estate);
    for (const auto& request : year.estate.requests) {
        const auto at = steps.find(request.id);
        const auto& list = at == steps.end() ? std::vector<const Transition*>{} : at->second;
        const std::string state = stateOn(request, list, year.last);
        if (!isInBacklog(state)) continue;
        const long last = base::dayNumber(year.last);
        if (request.receivedOn)
            days.push_back(static_cast<double>(last - base::dayNumber(*request.receivedOn)));
        std::optional<base::Date> since = list.empty() ? request.stateSince : std::nullopt;
        for (const Transition* step : list)
            if (step->on <= year.last) since = step->on;
        if (since) inState[state].push_back(static_cast<double>(last - base::dayNumber(*since)));
        complete += heard.contains(request.id) ? 1 : 0;
    }
    AnnualFigure figure{"S13",
                        {{"", "median_days", medianOf(days)},
                         {"", "p90_days", percentileOf(days, 0.9)},
                         {"", "max_days", percentileOf(days, 1)}}};
    const auto open = static_cast<double>(days.size());
    figure.cells.push_back(
        {"", "share_with_all_statements", open > 0 ? std::optional(complete / open) : std::nullopt});
    for (const auto& [state, list] : inState)
        figure.cells.push_back({"median_days in state", state, medianOf(list)});
    addUrgent(year, figure);
    return figure;
}

} // namespace

void addBacklogFigures(const AnnualYear& year, Figures& figures, Balances& balances) {
    const auto steps = stepsByRequest(year.estate);
    Flow flow;
    for (const auto& request : year.estate.requests) {
        const auto at = steps.find(request.id);
        follow(year, request, at == steps.end() ? std::vector<const Transition*>{} : at->second, flow);
    }
    AnnualFigure figure{"S12",
                        {{"", "start", flow.start},
                         {"", "new", flow.came},
                         {"", "reopened", flow.returned},
                         {"", "closed", flow.left.sum()},
                         {"", "end", flow.end}}};
    flow.left.into(figure);
    figures.push_back(std::move(figure));
    balances.push_back({base::toSay("S12 end = start + new + reopened - closed"),
                        flow.end == flow.start + flow.came + flow.returned - flow.left.sum()});
    figures.push_back(ages(year, steps));
}

} // namespace vidette::analysis
