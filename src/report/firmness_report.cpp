// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/firmness_report.h"

#include "base/speech.h"
#include "base/text.h"
#include "base/version.h"

#include <algorithm>
#include <cmath>

namespace vidette::report {
namespace {

using base::decimal;
using base::say;
using base::sayAll;

constexpr int kWeightDecimals = 4;
constexpr const char* kNone = "–";

std::string title(const mcda::Problem& problem, const std::string& id) {
    const std::string name = alternativeName(problem, id);
    return name == id ? id : id + " " + name;
}

std::string criterionTitle(const mcda::Problem& problem, const std::string& id) {
    const std::string name = criterionName(problem, id);
    return name == id ? id : id + " " + name;
}

/// Numbers of the alternatives drawn, in the order of the ranking.
std::vector<std::size_t> inOrderOf(const mcda::Ranking& ranking, const mcda::Acceptability& drawn) {
    std::vector<std::size_t> order;
    for (const auto& place : ranking.ranking) {
        for (const auto& id : place) {
            const auto at = mcda::indexOf(drawn.alternatives, id);
            if (at) order.push_back(*at);
        }
    }
    return order;
}

std::string percentCell(double share, int decimals) {
    return decimal(100 * share, decimals);
}

std::string signedCell(const std::optional<double>& value) {
    if (!value) return kNone;
    return (*value > 0 ? "+" : "−") + base::sayNumber(std::abs(*value), 1) + " %";
}

/// "A1 before A4": who overtakes whom.
std::string pairWords(const std::optional<mcda::WeightChange>& change) {
    if (!change) return kNone;
    return say("{second} before {first}", {{"first", change->first}, {"second", change->second}});
}

std::string weightCell(const std::optional<mcda::WeightChange>& change) {
    return change ? base::sayNumber(change->weight, kWeightDecimals) : kNone;
}

} // namespace

SortedTrials sortedTrials(const mcda::RankReversals& reversals) {
    SortedTrials sorted;
    for (std::size_t i = 0; i < reversals.trials.size(); ++i) {
        const auto& trial = reversals.trials[i];
        auto& list = trial.error            ? sorted.failed
                     : trial.firstChanges   ? sorted.first
                     : trial.turned.empty() ? sorted.nothing
                                            : sorted.others;
        list.push_back(i);
    }
    return sorted;
}

ReportPart placesPart(const mcda::Problem& problem, const mcda::Ranking& ranking,
                      const mcda::Acceptability& drawn) {
    ReportPart part{drawnTitle(drawn), {say("Alternative")}, {}, {}, ""};
    for (std::size_t place = 1; place <= drawn.alternatives.size(); ++place)
        part.columns.push_back(say("{place}. place, %", {{"place", std::to_string(place)}}));
    part.columns.push_back(say("standard error of the first place, %"));
    for (const std::size_t a : inOrderOf(ranking, drawn)) {
        std::vector<std::string> row{title(problem, drawn.alternatives[a])};
        for (const double share : drawn.places[a]) row.push_back(percentCell(share, 1));
        row.push_back(percentCell(drawn.errors[a].front(), 2));
        part.rows.push_back(std::move(row));
    }
    return part;
}

ReportPart centralWeightsPart(const mcda::Problem& problem, const mcda::Ranking& ranking,
                              const mcda::Acceptability& drawn) {
    ReportPart part{say("Mean weights with which each comes first"), {say("Alternative")}, {}, {}, ""};
    for (const auto& id : drawn.criteria) part.columns.push_back(criterionTitle(problem, id));
    for (const std::size_t a : inOrderOf(ranking, drawn)) {
        if (drawn.centralWeights[a].empty()) continue;
        std::vector<std::string> row{title(problem, drawn.alternatives[a])};
        for (const double weight : drawn.centralWeights[a]) row.push_back(decimal(weight, kWeightDecimals));
        part.rows.push_back(std::move(row));
    }
    std::vector<std::string> row{say("Weights in force")};
    for (const double weight : ranking.weights) row.push_back(decimal(weight, kWeightDecimals));
    part.rows.push_back(std::move(row));
    return part;
}

ReportPart agreementPart(const mcda::AgreementMap& map) {
    ReportPart part{say("Who comes first by which method and weights"), {say("Method")}, {}, {}, ""};
    for (const auto& column : map.columns) {
        part.columns.push_back(column.title);
        if (column.reason)
            part.paragraphs.push_back(
                say("{column}: {reason}.", {{"column", column.title}, {"reason", column.reason->message}}));
    }
    for (std::size_t r = 0; r < map.rows.size(); ++r) {
        std::vector<std::string> row{map.rows[r].title};
        for (const auto& cell : map.cells[r])
            row.push_back(cell.order.empty() ? kNone : base::join(cell.order.front(), " = "));
        part.rows.push_back(std::move(row));
    }
    return part;
}

ReportPart winningPart(const mcda::AgreementMap& map) {
    ReportPart part{say("What must hold for each to win"), {}, {}, {}, ""};
    for (std::size_t a = 0; a < map.alternatives.size(); ++a)
        part.paragraphs.push_back(base::join(mcda::winningWords(map, a), " "));
    return part;
}

ReportPart trialsPart(const mcda::RankReversals& reversals, const std::vector<std::size_t>& shown) {
    ReportPart part{say("What turns the order"),
                    sayAll({"Change", "First place", "What turns", "Order"}),
                    {},
                    {},
                    say("No change that should not matter turns any pair.")};
    for (const std::size_t i : shown) {
        const auto& trial = reversals.trials[i];
        if (trial.error) {
            part.rows.push_back({trial.done, kNone, trial.error->message, ""});
            continue;
        }
        const std::string first = base::join(trial.order.front(), " = ");
        part.rows.push_back({trial.done, trial.firstChanges ? say("{first}, new", {{"first", first}}) : first,
                             trial.turned.empty() ? say("nothing") : turnedText(trial),
                             orderText(trial.order)});
    }
    return part;
}

ReportPart criticalPart(const mcda::Problem& problem, const mcda::Ranking& ranking,
                        const mcda::CriticalWeights& critical) {
    ReportPart part{say("How far a single weight may move"),
                    sayAll({"Criterion", "Weight", "Turns the first place: change of the weight", "to",
                            "Then", "Turns any pair: change of the weight", "to", "Then"}),
                    {},
                    {criticalSentence(problem, critical)},
                    ""};
    for (std::size_t k = 0; k < critical.criteria.size(); ++k) {
        const auto& top = critical.topOf[k];
        const auto& any = critical.anyOf[k];
        part.rows.push_back({criterionTitle(problem, critical.criteria[k]),
                             decimal(ranking.weights[k], kWeightDecimals),
                             signedCell(top ? top->percent : std::nullopt), weightCell(top), pairWords(top),
                             signedCell(any ? any->percent : std::nullopt), weightCell(any), pairWords(any)});
    }
    return part;
}

TableReport firmnessReport(const Decision& decision, const mcda::Firmness& firmness, const base::Date& on) {
    const auto& problem = decision.problem;
    const auto& ranking = decision.ranking;
    TableReport report;
    report.title = problem.title.empty()
                       ? say("How firm the decision is")
                       : say("How firm the decision is: {title}", {{"title", problem.title}});
    report.foot = {"Vidette " + std::string(base::kVersion), base::toText(on)};
    if (!decision.source.empty()) report.foot.push_back(decision.source);
    const std::string method =
        say("Weights: {weights}. Values: {values}.", {{"weights", weightMethodWords(problem.weights)},
                                                      {"values", evaluationMethodWords(problem.evaluation)}});
    report.parts.push_back(
        {"", {}, {}, {base::join(firmnessSentences(problem, ranking, firmness), " "), method}, ""});
    if (firmness.drawn) {
        report.parts.push_back(placesPart(problem, ranking, *firmness.drawn));
        report.parts.push_back(centralWeightsPart(problem, ranking, *firmness.drawn));
    }
    report.parts.push_back(agreementPart(firmness.agreement));
    report.parts.push_back(winningPart(firmness.agreement));
    const auto sorted = sortedTrials(firmness.reversals);
    std::vector<std::size_t> all;
    for (const auto* list : {&sorted.first, &sorted.others, &sorted.nothing, &sorted.failed})
        all.insert(all.end(), list->begin(), list->end());
    report.parts.push_back(trialsPart(firmness.reversals, all));
    if (firmness.critical) report.parts.push_back(criticalPart(problem, ranking, *firmness.critical));
    return report;
}

} // namespace vidette::report
