// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/request_list.h"

#include "base/text.h"
#include "cli/backlog_rank.h"
#include "cli/command.h"
#include "cli/request_output.h"
#include "cli/step_output.h"
#include "cli/text_table.h"
#include "estate/request_facts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <map>
#include <vector>

namespace vidette::cli {
namespace {

using estate::Estate;
using estate::Request;
using nlohmann::json;

constexpr std::string_view kUsual = "usual";

bool isIn(const Estate& project, const Request& request, const std::string& district) {
    const auto* zone = project.zones.find(request.district);
    return district.empty() || (zone && (zone->code == district || zone->name == district));
}

/// Those of the state and district asked for, in the order people count.
std::vector<const Request*> rowsOf(const RequestQuery& query, const Estate& project) {
    std::vector<const Request*> rows;
    for (const auto& request : project.requests)
        if ((query.state.empty() || request.state == query.state) && isIn(project, request, query.district))
            rows.push_back(&request);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Request* a, const Request* b) { return base::naturalLess(a->code, b->code); });
    return rows;
}

/// Those of `rows` that nobody has touched for the days asked for, the longest first.
base::Result<std::vector<const Request*>> staleOf(const RequestQuery& query, const Estate& project,
                                                  const std::vector<const Request*>& rows,
                                                  const base::Date& on) {
    std::vector<const Request*> stale;
    const auto stated = base::numberFromText(query.stale);
    if (query.stale != kUsual && (!stated || *stated < 0))
        return base::failure("bad_value", "--stale",
                             "found '" + query.stale + "', expected a number of days");
    const long days = stated ? static_cast<long>(*stated) : estate::staleDays(project);
    for (const auto& one : estate::staleRequests(project, days, on))
        if (std::find(rows.begin(), rows.end(), one.request) != rows.end()) stale.push_back(one.request);
    return stale;
}

/// Best first; what was not compared follows in order of number.
void sortByRank(std::vector<const Request*>& rows, const RankAnswer& answer) {
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < answer.ranking.ranking.size(); ++i)
        for (const auto& number : answer.ranking.ranking[i]) places[number] = i;
    const auto placeOf = [&](const Request* request) {
        const auto at = places.find(request->code);
        return at == places.end() ? places.size() : at->second;
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const Request* a, const Request* b) { return placeOf(a) < placeOf(b); });
}

void printList(const RequestQuery& query, const Estate& project, const std::vector<const Request*>& rows,
               const std::map<std::string, double>& scores, const base::Date& on) {
    const auto touched = estate::lastTouched(project, on);
    const auto lastDay = [&](const Request* request) {
        const auto at = touched.find(request->id);
        return at == touched.end() ? std::nullopt : std::optional(at->second);
    };
    if (query.json) {
        json list = json::array();
        for (const Request* request : rows) {
            json one = listedJson(project, *request);
            one["touched_on"] = dayOrNull(lastDay(request));
            const auto score = scores.find(request->code);
            if (score != scores.end()) one["score"] = score->second;
            list.push_back(std::move(one));
        }
        printJson(list);
        return;
    }
    TextTable table({"number", "state", "since", "touched", "score", "missing", "title"});
    for (const Request* request : rows) {
        const auto score = scores.find(request->code);
        table.add({request->code, estate::labelOfState(project, "request", request->state),
                   request->stateSince ? base::toText(*request->stateSince) : "",
                   lastDay(request) ? base::toText(*lastDay(request)) : "",
                   score == scores.end() ? "" : base::decimal(score->second, 4),
                   base::join(estate::missingStatements(project, *request), ", "), request->title});
    }
    std::cout << table.text();
}

} // namespace

int listRequests(const RequestQuery& query, const base::Task& task) {
    const auto project = openProject(query.project, task);
    if (!project) return fail(project.error());
    const auto act = actOf(query, *project);
    if (!act) return fail(act.error());
    auto rows = rowsOf(query, *project);
    if (!query.stale.empty()) {
        auto stale = staleOf(query, *project, rows, act->on);
        if (!stale) return fail(stale.error());
        rows = std::move(*stale);
    }
    std::map<std::string, double> scores;
    if (!query.rank.empty()) {
        const auto answer = rankBacklog(*project, query.rank, act->on, task);
        if (!answer) return fail(answer.error());
        scores = scoresOf(*answer);
        sortByRank(rows, *answer);
    }
    printList(query, *project, rows, scores, act->on);
    return kDone;
}

int rankRequests(const RequestQuery& query, const base::Task& task) {
    const auto project = openProject(query.project, task);
    if (!project) return fail(project.error());
    const auto act = actOf(query, *project);
    if (!act) return fail(act.error());
    const auto answer = rankBacklog(*project, query.rank, act->on, task);
    if (!answer) return fail(answer.error());
    if (query.json) {
        printJson(rankDocument(*answer));
    } else {
        std::cout << rankText(*answer);
    }
    return answer->ranking.ranking.empty() ? kAnswerNo : kDone;
}

} // namespace vidette::cli
