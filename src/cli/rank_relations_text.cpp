// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_relations.h"

#include "base/speech.h"
#include "base/text.h"
#include "cli/text_table.h"
#include "mcda/electre.h"
#include "mcda/number_words.h"
#include "mcda/partial_order.h"
#include "mcda/preference_cycles.h"
#include "mcda/quantity.h"
#include "mcda/screening.h"

#include <algorithm>

namespace vidette::cli {
namespace {

using base::say;

/// Of more nothing more is learned; --json has a hundred.
constexpr std::size_t kMostLines = 10;

std::string line(const std::string& text) {
    return "  " + text + "\n";
}

/// "A1 beats A2, A3" for everybody who beats somebody.
template<typename Holds>
std::string winners(const std::vector<std::string>& ids, const char* sentence, Holds holds) {
    std::string text;
    for (std::size_t a = 0; a < ids.size(); ++a) {
        std::vector<std::string> others;
        for (std::size_t b = 0; b < ids.size(); ++b) {
            if (holds(a, b)) others.push_back(ids[b]);
        }
        if (!others.empty())
            text += line(say(sentence, {{"one", ids[a]}, {"others", base::join(others, ", ")}}));
    }
    return text;
}

std::string partialOrderText(const mcda::Ranking& ranking) {
    const auto order = mcda::partialOrder(ranking);
    if (!order) return {};
    std::string text = "\n" + say("Partial order (PROMETHEE I)") + "\n";
    text += line(say("beaten by nobody: {ids}", {{"ids", base::join(order->unbeaten, ", ")}}));
    text +=
        winners(order->alternatives, base::toSay("{one} beats {others}"), [&](std::size_t a, std::size_t b) {
            return order->relations[a][b] == mcda::OrderRelation::Preferred;
        });
    for (const auto& [a, b] : order->incomparable)
        text += line(say("{a} and {b} cannot be compared", {{"a", a}, {"b", b}}));
    return text;
}

std::string electreText(const RankAnswer& answer) {
    const auto table = mcda::electreOf(answer.problem, answer.ranking);
    if (!table) return {};
    std::string text =
        "\n" +
        say("Outranking (ELECTRE I), concordance at least {c}, discordance at most {d}",
            {{"c", base::toText(table->leastConcordance)}, {"d", base::toText(table->mostDiscordance)}}) +
        "\n";
    text += line(say("kernel: {ids}", {{"ids", base::join(table->kernel, ", ")}}));
    text += winners(table->alternatives, base::toSay("{one} outranks {others}"),
                    [&](std::size_t a, std::size_t b) { return bool(table->outranks[a][b]); });
    for (const auto& circle : table->circles)
        text += line(say("{ids} outrank each other in a circle and count as one",
                         {{"ids", base::join(circle, ", ")}}));
    return text;
}

std::string limitText(const mcda::Constraint& limit) {
    std::vector<std::string> numbers;
    for (const double number : limit.limits) numbers.push_back(mcda::shortNumber(number));
    return limit.criterion + " " + mcda::comparisonText(limit.comparison) + " " + base::join(numbers, ", ");
}

std::string nearestText(const mcda::Screened& one, const std::vector<mcda::Constraint>& limits) {
    const mcda::LimitMiss& miss = one.missed.front();
    if (!miss.gap) return {};
    return line(say(
        "{id} misses {limit} by {gap}",
        {{"id", one.id}, {"limit", limitText(limits[miss.limit])}, {"gap", mcda::shortNumber(*miss.gap)}}));
}

std::string limitsText(const mcda::Problem& problem) {
    const auto& limits = problem.constraints;
    const auto screening = mcda::conjunctive(problem, limits);
    if (!screening || screening->excluded.empty()) return {};
    TextTable rows(base::sayAll({"", "missed by", "by nobody who misses another"}));
    for (std::size_t k = 0; k < limits.size(); ++k)
        rows.add({limitText(limits[k]), std::to_string(screening->tallies[k].misses),
                  std::to_string(screening->tallies[k].alone)});
    std::string text = "\n" + say("What the limits decide") + "\n" + rows.text();
    for (const auto& one : screening->excluded) text += nearestText(one, limits);
    return text;
}

std::string cyclesText(const mcda::Derivation& one) {
    const auto found = one.fuller
                           ? mcda::preferenceCycles(*one.fuller)
                           : (one.saaty ? mcda::preferenceCycles(*one.saaty) : mcda::PreferenceCycles{});
    std::string text;
    for (std::size_t i = 0; i < std::min(found.cycles.size(), kMostLines); ++i)
        text += line(one.node + ": " + mcda::cycleText(found.cycles[i]));
    return text;
}

std::string chainsText(const mcda::Derivation& one) {
    if (!one.saaty) return {};
    std::string text;
    const auto breaks = mcda::chainBreaks(*one.saaty);
    for (std::size_t i = 0; i < std::min(breaks.size(), kMostLines); ++i) {
        const auto& chain = breaks[i];
        text += line(say("{node}: {a}/{b} = {ab}, {b}/{c} = {bc}, but {a}/{c} = {ac}",
                         {{"node", one.node},
                          {"a", chain.first},
                          {"b", chain.middle},
                          {"c", chain.last},
                          {"ab", mcda::ratioText(chain.firstLink)},
                          {"bc", mcda::ratioText(chain.secondLink)},
                          {"ac", mcda::ratioText(chain.ends)}}));
    }
    return text;
}

std::string contradictionsText(const mcda::Ranking& ranking) {
    std::string cycles;
    std::string chains;
    for (const auto* list : {&ranking.weightsDetail, &ranking.localDetail}) {
        for (const auto& one : *list) {
            cycles += cyclesText(one);
            chains += chainsText(one);
        }
    }
    std::string text;
    if (!cycles.empty()) text += "\n" + say("Preferences that run in a circle") + "\n" + cycles;
    if (!chains.empty()) text += "\n" + say("Chains whose ends differ less than their links") + "\n" + chains;
    return text;
}

} // namespace

std::string relationsText(const RankAnswer& answer) {
    return partialOrderText(answer.ranking) + electreText(answer) + limitsText(answer.problem) +
           contradictionsText(answer.ranking);
}

} // namespace vidette::cli
