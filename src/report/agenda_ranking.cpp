// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/agenda_ranking.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/meeting_edits.h"
#include "report/decision_report.h"
#include "report/estate_parts.h"
#include "report/html.h"

#include <map>

namespace vidette::report {
namespace {

using analysis::BacklogRanking;
using base::say;

/// The criteria with their weights, in words.
std::string criteriaText(const BacklogRanking& answer) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < answer.ranking.criteria.size(); ++i)
        texts.push_back(criterionName(answer.problem, answer.ranking.criteria[i]) + " " +
                        percent(answer.ranking.weights[i], 0));
    return say("Compared by {criteria}. Advice for the meeting; it decides nothing.",
               {{"criteria", base::join(texts, ", ")}});
}

std::map<std::string, double> areasGained(const BacklogRanking& answer) {
    std::map<std::string, double> areas;
    for (const auto& figure : answer.figures)
        if (figure.metric == "area_gained") areas[figure.alternative] = figure.computed;
    return areas;
}

std::map<std::string, double> scoresOf(const mcda::Ranking& ranking) {
    std::map<std::string, double> scores;
    for (std::size_t i = 0; i < ranking.alternatives.size(); ++i)
        scores[ranking.alternatives[i]] = ranking.totals[i];
    return scores;
}

} // namespace

base::Result<ReportPart> agendaRanking(const estate::Estate& estate, const estate::Meeting& meeting,
                                       const analysis::BacklogOptions& options, const base::Task& task) {
    ReportPart part{say("How the requests compare"),
                    {say("Place", {}, "in a ranking"), say("Request"), say("Title"), say("Score"),
                     say("Area gained m²"), say("Estimate")},
                    {},
                    {},
                    say("No request is to be discussed.")};
    auto problem = analysis::usualBacklogProblem();
    if (!problem) return base::failure(problem.error());
    std::map<std::string, const estate::Request*> requests;
    for (const auto* item : estate::agendaOf(estate, meeting.id)) {
        const auto* request = item->kind == "discussion" ? estate.requests.find(item->request) : nullptr;
        if (!request || !requests.emplace(request->code, request).second) continue;
        problem->alternatives.push_back({request->code, request->title, {}, ""});
    }
    if (requests.empty()) return part;
    const auto answer = analysis::rankRequests(estate, *problem, options, task);
    if (!answer) return base::failure(answer.error());
    const auto areas = areasGained(*answer);
    const auto scores = scoresOf(answer->ranking);
    int place = 1;
    for (const auto& group : answer->ranking.ranking) {
        for (const std::string& number : group) {
            const auto* request = requests.at(number);
            part.rows.push_back({std::to_string(place), number, request->title,
                                 base::decimal(scores.at(number), 3), base::decimal(areas.at(number), 1),
                                 moneyText(request->capex)});
        }
        place += static_cast<int>(group.size());
    }
    part.paragraphs.push_back(criteriaText(*answer));
    return part;
}

} // namespace vidette::report
