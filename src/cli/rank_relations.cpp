// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_relations.h"

#include "mcda/electre.h"
#include "mcda/partial_order.h"
#include "mcda/preference_cycles.h"
#include "mcda/quantity.h"
#include "mcda/screening.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vidette::cli {
namespace {

using nlohmann::json;

constexpr std::size_t kMostShown = 100;

json orNull(const std::optional<double>& value) {
    return value ? json(*value) : json(nullptr);
}

template<typename Holds>
json listedBy(const std::vector<std::string>& ids, Holds holds) {
    json object = json::object();
    for (std::size_t a = 0; a < ids.size(); ++a) {
        object[ids[a]] = json::array();
        for (std::size_t b = 0; b < ids.size(); ++b) {
            if (holds(a, b)) object[ids[a]].push_back(ids[b]);
        }
    }
    return object;
}

json documentOf(const mcda::PartialOrder& order) {
    return {{"groups", order.groups},
            {"levels", order.levels},
            {"edges", order.edges},
            {"beats", listedBy(order.alternatives,
                               [&](std::size_t a, std::size_t b) {
                                   return order.relations[a][b] == mcda::OrderRelation::Preferred;
                               })},
            {"incomparable", order.incomparable},
            {"unbeaten", order.unbeaten}};
}

json documentOf(const mcda::ElectreTable& table) {
    return {{"alternatives", table.alternatives},
            {"concordance", table.concordance},
            {"discordance", table.discordance},
            {"thresholds", {table.leastConcordance, table.mostDiscordance}},
            {"outranks", listedBy(table.alternatives,
                                  [&](std::size_t a, std::size_t b) { return bool(table.outranks[a][b]); })},
            {"kernel", table.kernel},
            {"circles", table.circles}};
}

json documentOf(const std::vector<mcda::Dominance>& pairs) {
    json list = json::array();
    for (const auto& one : pairs)
        list.push_back({{"better", one.better}, {"worse", one.worse}, {"strictly", one.strictly}});
    return list;
}

json documentOf(const mcda::Constraint& limit, const mcda::LimitTally& tally) {
    json object{{"criterion", limit.criterion},
                {"op", mcda::comparisonText(limit.comparison)},
                {"hard", limit.hard},
                {"misses", tally.misses},
                {"alone", tally.alone}};
    object["limit"] = limit.limits.size() == 1 ? json(limit.limits.front()) : json(limit.limits);
    return object;
}

json documentOf(const mcda::Screening& screening, const std::vector<mcda::Constraint>& limits) {
    json object{{"list", json::array()}, {"hardest", screening.hardest}, {"missed", json::object()}};
    for (std::size_t k = 0; k < limits.size(); ++k)
        object["list"].push_back(documentOf(limits[k], screening.tallies[k]));
    for (const auto& one : screening.excluded) {
        json& misses = object["missed"][one.id] = json::array();
        for (const auto& miss : one.missed)
            misses.push_back({{"limit", miss.limit},
                              {"value", orNull(miss.value)},
                              {"gap", orNull(miss.gap)},
                              {"share", orNull(miss.share)}});
    }
    return object;
}

mcda::PreferenceCycles cyclesOf(const mcda::Derivation& derivation) {
    if (derivation.fuller) return mcda::preferenceCycles(*derivation.fuller);
    return derivation.saaty ? mcda::preferenceCycles(*derivation.saaty) : mcda::PreferenceCycles{};
}

std::vector<mcda::ChainBreak> breaksOf(const mcda::Derivation& derivation) {
    return derivation.saaty ? mcda::chainBreaks(*derivation.saaty) : std::vector<mcda::ChainBreak>{};
}

} // namespace

void addContradictions(json& detail, const mcda::Derivation& derivation) {
    const auto cycles = cyclesOf(derivation);
    detail["cycles"] = json::array();
    for (std::size_t i = 0; i < std::min(cycles.cycles.size(), kMostShown); ++i)
        detail["cycles"].push_back(cycles.cycles[i]);
    detail["cycle_count"] = cycles.cycles.size();
    const auto breaks = breaksOf(derivation);
    detail["chain_breaks"] = json::array();
    for (std::size_t i = 0; i < std::min(breaks.size(), kMostShown); ++i)
        detail["chain_breaks"].push_back({{"chain", {breaks[i].first, breaks[i].middle, breaks[i].last}},
                                          {"links", {breaks[i].firstLink, breaks[i].secondLink}},
                                          {"ends", breaks[i].ends}});
    detail["chain_break_count"] = breaks.size();
}

void addRelations(json& document, const RankAnswer& answer) {
    const auto order = mcda::partialOrder(answer.ranking);
    document["partial_order"] = order ? documentOf(*order) : json(nullptr);
    const auto electre = mcda::electreOf(answer.problem, answer.ranking);
    document["electre"] = electre ? documentOf(*electre) : json(nullptr);
    const auto pairs = mcda::dominances(answer.problem);
    document["dominance"] = pairs ? documentOf(*pairs) : json::array();
    const auto& limits = answer.problem.constraints;
    const auto screening = mcda::conjunctive(answer.problem, limits);
    document["limits"] = screening ? documentOf(*screening, limits) : json(nullptr);
}

} // namespace vidette::cli
