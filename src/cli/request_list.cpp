// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/request_list.h"

#include "base/text.h"
#include "cli/backlog_rank.h"
#include "cli/command.h"
#include "cli/request_output.h"
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

base::Result<RankAnswer> rankedBacklog(const RequestQuery& query, const Estate& project,
                                       const base::Task& task) {
    const auto act = actOf(query, project);
    if (!act) return base::failure(act.error());
    return rankBacklog(project, query.rank, act->on, task);
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
               const std::map<std::string, double>& scores) {
    if (query.json) {
        json list = json::array();
        for (const Request* request : rows) {
            json one = listedJson(project, *request);
            const auto score = scores.find(request->code);
            if (score != scores.end()) one["score"] = score->second;
            list.push_back(std::move(one));
        }
        printJson(list);
        return;
    }
    TextTable table({"number", "state", "since", "score", "missing", "title"});
    for (const Request* request : rows) {
        const auto score = scores.find(request->code);
        table.add({request->code, estate::labelOfState(project, "request", request->state),
                   request->stateSince ? base::toText(*request->stateSince) : "",
                   score == scores.end() ? "" : base::decimal(score->second, 4),
                   base::join(estate::missingStatements(project, *request), ", "), request->title});
    }
    std::cout << table.text();
}

} // namespace

int listRequests(const RequestQuery& query, const base::Task& task) {
    const auto project = openProject(query.project, task);
    if (!project) return fail(project.error());
    std::vector<const Request*> rows;
    for (const auto& request : project->requests) {
        const auto* district = project->zones.find(request.district);
        if (!query.state.empty() && request.state != query.state) continue;
        if (!query.district.empty() &&
            (!district || (district->code != query.district && district->name != query.district)))
            continue;
        rows.push_back(&request);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Request* a, const Request* b) { return base::naturalLess(a->code, b->code); });
    std::map<std::string, double> scores;
    if (!query.rank.empty()) {
        const auto answer = rankedBacklog(query, *project, task);
        if (!answer) return fail(answer.error());
        scores = scoresOf(*answer);
        sortByRank(rows, *answer);
    }
    printList(query, *project, rows, scores);
    return kDone;
}

int rankRequests(const RequestQuery& query, const base::Task& task) {
    const auto project = openProject(query.project, task);
    if (!project) return fail(project.error());
    const auto answer = rankedBacklog(query, *project, task);
    if (!answer) return fail(answer.error());
    if (query.json) {
        printJson(rankDocument(*answer));
    } else {
        std::cout << rankText(*answer);
    }
    return answer->ranking.ranking.empty() ? kAnswerNo : kDone;
}

} // namespace vidette::cli
