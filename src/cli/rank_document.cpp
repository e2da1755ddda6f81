// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_output.h"

#include "cli/rank_gaps.h"
#include "cli/rank_relations.h"
#include "mcda/quantity.h"

#include <nlohmann/json.hpp>

namespace vidette::cli {
namespace {

using nlohmann::json;

json orNull(const std::optional<double>& value) {
    return value ? json(*value) : json(nullptr);
}

json byId(const std::vector<std::string>& ids, const std::vector<double>& values) {
    json object = json::object();
    for (std::size_t i = 0; i < values.size(); ++i) object[ids[i]] = values[i];
    return object;
}

json byCriterion(const mcda::Ranking& ranking, const std::vector<std::vector<double>>& columns) {
    json object = json::object();
    for (std::size_t i = 0; i < columns.size(); ++i)
        object[ranking.criteria[i]] = byId(ranking.alternatives, columns[i]);
    return object;
}

void addFuller(json& detail, const mcda::FullerTable& table) {
    detail["method"] = "fuller";
    detail["items"] = table.items;
    detail["triangle"] = table.triangle;
    detail["tie"] = table.rule.tie == mcda::TieRule::Half ? "half" : "uncounted";
    detail["plus"] = table.rule.plus;
    detail["f"] = byId(table.items, table.counts);
    detail["f_star"] = byId(table.items, table.plusCounts);
    detail["sum"] = table.sum;
}

json hintsOf(const mcda::SaatyTable& table) {
    json list = json::array();
    for (const auto& hint : table.hints) {
        list.push_back({{"cell", {hint.row, hint.column}},
                        {"given", hint.given},
                        {"suggested", hint.suggested},
                        {"cr_after", hint.crAfter}});
    }
    return list;
}

void addSaaty(json& detail, const mcda::SaatyTable& table) {
    detail["method"] = "saaty";
    detail["items"] = table.items;
    detail["matrix"] = table.matrix;
    detail["complete"] = table.complete;
    detail["row_geometric_means"] = byId(table.items, table.rowMeans);
    detail["row_geometric_mean_sum"] = table.rowMeanSum;
    detail["geometric_mean"] = byId(table.items, table.geometricMean);
    detail["eigenvector"] = byId(table.items, table.perron);
    detail["lambda_max"] = table.lambdaMax;
    detail["lambda_bounds"] = {table.lambdaLow, table.lambdaHigh};
    detail["steps"] = table.steps;
    detail["ci"] = orNull(table.ci);
    detail["ri"] = orNull(table.ri);
    detail["random_index"] = table.riTable;
    detail["cr"] = orNull(table.cr);
    detail["cr_bound"] = orNull(table.crBound);
    detail["gci"] = orNull(table.gci);
    detail["koczkodaj"] = orNull(table.koczkodaj);
    detail["worst_triad"] = nullptr;
    if (table.koczkodaj) detail["worst_triad"] = table.worstTriad;
    detail["hints"] = hintsOf(table);
    addProof(detail, table);
}

json detailOf(const mcda::Derivation& derivation) {
    json detail{{"lambda_max", nullptr}, {"ci", nullptr}, {"cr", nullptr}, {"gci", nullptr}};
    detail["random_index"] = nullptr;
    if (derivation.fuller) addFuller(detail, *derivation.fuller);
    if (derivation.saaty) addSaaty(detail, *derivation.saaty);
    addContradictions(detail, derivation);
    return detail;
}

/// The goal's derivation; those of a tree's other nodes below "nodes".
json weightsDetail(const mcda::Ranking& ranking) {
    json detail = detailOf({});
    json nodes = json::object();
    for (const auto& one : ranking.weightsDetail) {
        if (one.node == "goal")
            detail = detailOf(one);
        else
            nodes[one.node] = detailOf(one);
    }
    if (!nodes.empty()) detail["nodes"] = std::move(nodes);
    return detail;
}

json exclusionOf(const mcda::Exclusion& one) {
    json object{{"id", one.id}, {"criterion", one.criterion}, {"value", orNull(one.value)}};
    const bool missing = one.limits.empty();
    object["op"] = missing ? json(nullptr) : json(mcda::comparisonText(one.comparison));
    object["limit"] = nullptr;
    if (one.limits.size() == 1) object["limit"] = one.limits.front();
    if (one.limits.size() > 1) object["limit"] = one.limits;
    object["reason"] = missing ? "missing_value" : "constraint";
    object["source"] = one.source;
    return object;
}

json exclusionsOf(const std::vector<mcda::Exclusion>& all) {
    json list = json::array();
    for (const auto& one : all) list.push_back(exclusionOf(one));
    return list;
}

json stabilityOf(const mcda::Ranking& ranking) {
    json object = json::object();
    for (const auto& one : ranking.stability) {
        json ranges = json::array();
        for (const auto& range : one.ranges)
            ranges.push_back({{"from", range.from}, {"to", range.to}, {"winners", range.winners}});
        object[one.criterion] = {
            {"weight", one.weight}, {"low", one.low}, {"high", one.high}, {"ranges", std::move(ranges)}};
    }
    return object;
}

json warningsOf(const mcda::Ranking& ranking) {
    json list = json::array();
    for (const auto& one : ranking.warnings)
        list.push_back(
            {{"code", one.code}, {"where", one.where}, {"cells", one.cells}, {"message", one.message}});
    return list;
}

json nearTieOf(const mcda::Ranking& ranking) {
    if (!ranking.nearTie) return nullptr;
    const auto& tie = *ranking.nearTie;
    json object{{"first", tie.first}, {"second", tie.second}, {"lead", tie.lead}};
    object["criterion"] = tie.weight ? json(tie.criterion) : json(nullptr);
    object["weight"] = orNull(tie.weight);
    return object;
}

json documentOf(const mcda::Ranking& ranking) {
    json document;
    document["weights"] = byId(ranking.criteria, ranking.weights);
    document["weights_detail"] = weightsDetail(ranking);
    document["local"] = byCriterion(ranking, ranking.local);
    document["local_detail"] = json::object();
    for (const auto& one : ranking.localDetail) document["local_detail"][one.node] = detailOf(one);
    document["totals"] = byId(ranking.alternatives, ranking.totals);
    document["lower_is_better"] = ranking.lowerIsBetter;
    document["ranking"] = ranking.ranking;
    document["contributions"] = byCriterion(ranking, ranking.contributions);
    document["measures"] = json::object();
    for (const auto& [name, values] : ranking.measures)
        document["measures"][name] = byId(ranking.alternatives, values);
    document["excluded"] = exclusionsOf(ranking.excluded);
    document["soft_misses"] = exclusionsOf(ranking.softMisses);
    document["stability"] = stabilityOf(ranking);
    document["near_tie"] = nearTieOf(ranking);
    document["warnings"] = warningsOf(ranking);
    return document;
}

json kitsOf(const analysis::KitRanking& kits) {
    json figures = json::array();
    for (const auto& one : kits.figures) {
        figures.push_back({{"criterion", one.criterion},
                           {"metric", one.metric},
                           {"alternative", one.alternative},
                           {"catalogue", orNull(one.catalogue)},
                           {"computed", one.computed}});
    }
    json object{{"figures", std::move(figures)}, {"winner_differs", kits.winnerDiffers}};
    object["catalogue"] = kits.catalogue ? documentOf(*kits.catalogue) : json(nullptr);
    return object;
}

} // namespace

json rankDocument(const RankAnswer& answer) {
    json document = documentOf(answer.ranking);
    document["title"] = answer.problem.title;
    addRelations(document, answer);
    if (answer.kits) document["kits"] = kitsOf(*answer.kits);
    return document;
}

} // namespace vidette::cli
