// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/group_output.h"

#include "base/speech.h"
#include "base/text.h"
#include "cli/rank_output.h"
#include "cli/text_table.h"
#include "mcda/group_ratings.h"
#include "report/group_questions.h"
#include "report/group_words.h"

#include <nlohmann/json.hpp>

namespace vidette::cli {
namespace {

using base::say;
using nlohmann::json;

json orNull(const std::optional<double>& value) {
    return value ? json(*value) : json(nullptr);
}

json textOrNull(const std::string& text) {
    return text.empty() ? json(nullptr) : json(text);
}

/// {"K1": 0.5, …}, or null where there is nothing.
json byItem(const std::vector<std::string>& items, const std::vector<double>& values) {
    if (values.empty()) return nullptr;
    json object = json::object();
    for (std::size_t i = 0; i < values.size(); ++i) object[items[i]] = values[i];
    return object;
}

json agreementOf(const mcda::Agreement& agreement) {
    json object{
        {"experts", agreement.experts},
        {"kendall_w", nullptr},
        {"consensus", nullptr},
        {"distances", json::object()},
        {"pairwise_consensus", agreement.pairwise},
        {"clusters", agreement.clusters},
        {"thresholds",
         {{"low_consensus", agreement.rule.lowConsensus}, {"like_minded", agreement.rule.likeMinded}}}};
    if (const auto& w = agreement.concordance)
        object["kendall_w"] = {{"w", w->w}, {"chi_square", w->chiSquare}, {"degrees", w->degrees}};
    if (const auto& s = agreement.consensus)
        object["consensus"] = {{"s_star", s->consensus},
                               {"homogeneity", s->homogeneity},
                               {"alpha", s->alpha},
                               {"beta", s->beta},
                               {"gamma", s->gamma}};
    for (const auto& one : agreement.distances)
        object["distances"][one.expert] = {{"euclidean", one.euclidean},
                                           {"manhattan", one.manhattan},
                                           {"spearman", orNull(one.spearman)},
                                           {"kendall", orNull(one.kendall)}};
    return object;
}

const char* methodWord(mcda::PairMethod method) {
    if (method == mcda::PairMethod::Rating) return "ratings";
    return method == mcda::PairMethod::Fuller ? "fuller" : "saaty";
}

/// Both of a pair, or the one that is rated.
template<typename Pair>
std::vector<std::string> itemsOf(const Pair& pair) {
    if (pair.second.empty()) return {pair.first};
    return {pair.first, pair.second};
}

json spreadsOf(const mcda::NodeResult& node) {
    json list = json::array();
    for (const auto& pair : node.spreads)
        list.push_back({{"pair", itemsOf(pair)},
                        {"low", pair.low},
                        {"low_expert", pair.lowExpert},
                        {"high", pair.high},
                        {"high_expert", pair.highExpert},
                        {"judges", pair.judges},
                        {"spread", pair.spread}});
    return list;
}

json nodeOf(const mcda::NodeResult& node) {
    const auto& items = node.node.items;
    json experts = json::array();
    for (const auto& one : node.experts)
        experts.push_back({{"expert", one.expert},
                           {"weight", one.weight},
                           {"pairs", one.judged()},
                           {"priorities", byItem(items, one.priorities)},
                           {"cr", orNull(one.cr)}});
    json object{{"node", node.node.id},
                {"of", node.node.ofCriteria ? "criteria" : "alternatives"},
                {"method", methodWord(node.node.method)},
                {"items", items},
                {"experts", std::move(experts)},
                {"aij", byItem(items, node.byJudgments)},
                {"aip_geometric", byItem(items, node.byGeometric)},
                {"aip_arithmetic", byItem(items, node.byArithmetic)},
                {"cr", orNull(node.cr)},
                {"spreads", spreadsOf(node)}};
    object["agreement"] = node.agreement ? agreementOf(*node.agreement) : json(nullptr);
    return object;
}

json rankingOf(const mcda::GroupProblem& group, const std::optional<mcda::Ranking>& ranking) {
    if (!ranking) return nullptr;
    return rankDocument({group.problem, *ranking, {}});
}

/// Which answers a question takes.
std::string answersText(const mcda::Problem& problem, const mcda::Question& question) {
    const auto node = mcda::nodeForJudgments(problem, question.node);
    if (question.second.empty()) {
        const auto words = mcda::scaleWords(problem, question.node);
        if (words.empty()) return say("Answer with a number from 0 to 1.");
        return say("Answer with {words}.", {{"words", base::join(words, ", ")}});
    }
    if (node && node->method == mcda::PairMethod::Fuller)
        return say("Answer with 1 (the first), 0.5 (both alike) or 0 (the second).");
    return say("Answer with 1 (both alike) to 9 (the first by far), or 1/2 to 1/9 (the second).");
}

std::string needText(const mcda::Question& question) {
    if (question.second.empty()) return say("It is needed for a result: everything is rated once.");
    return question.links ? say("It is needed for a result: as many pairs as things compared, less one, give "
                                "a result.")
                          : say("There is a result already; this pair checks it where least is known.");
}

} // namespace

json roundDocument(const mcda::GroupProblem& group) {
    json experts = json::array();
    for (const auto& one : group.experts)
        experts.push_back({{"id", one.id},
                           {"name", one.name},
                           {"role", one.role},
                           {"weight", one.weight},
                           {"submitted_at", textOrNull(one.submittedAt)}});
    return {{"open", mcda::isOpen(group)},
            {"closed_at", textOrNull(group.closedAt)},
            {"waiting", mcda::waitingFor(group)},
            {"experts", std::move(experts)}};
}

json groupDocument(const mcda::GroupProblem& group, const mcda::GroupResult& result) {
    json document{{"nodes", json::array()}, {"own", json::object()}, {"warnings", json::array()}};
    for (const auto& node : result.nodes) document["nodes"].push_back(nodeOf(node));
    document["rankings"] = {{"aij", rankingOf(group, result.byJudgments)},
                            {"aip_geometric", rankingOf(group, result.byGeometric)},
                            {"aip_arithmetic", rankingOf(group, result.byArithmetic)}};
    for (const auto& own : result.own)
        document["own"][own.expert] = {{"totals", byItem(own.ranking.alternatives, own.ranking.totals)},
                                       {"ranking", own.ranking.ranking}};
    document["agreement"] = result.agreement ? agreementOf(*result.agreement) : json(nullptr);
    for (const auto& one : result.warnings)
        document["warnings"].push_back(
            {{"code", one.code}, {"where", one.where}, {"cells", one.cells}, {"message", one.message}});
    return document;
}

json questionDocument(const mcda::Questionnaire& questions) {
    json document{{"next", nullptr},          {"enough", questions.enough},
                  {"asked", questions.asked}, {"needed", questions.needed},
                  {"all", questions.all},     {"nodes", json::array()}};
    if (const auto& next = questions.next)
        document["next"] = {{"node", next->node}, {"pair", itemsOf(*next)}, {"links", next->links}};
    for (const auto& [node, progress] : questions.nodes)
        document["nodes"].push_back({{"node", node},
                                     {"asked", progress.asked},
                                     {"for_result", progress.forResult},
                                     {"all", progress.all},
                                     {"linked", progress.linked},
                                     {"certainty", progress.certainty}});
    return document;
}

json conflictsDocument(const std::vector<mcda::MergeConflict>& conflicts) {
    json list = json::array();
    for (const auto& conflict : conflicts) {
        json versions = json::array();
        for (const auto& version : conflict.versions)
            versions.push_back({{"files", version.sources}, {"text", textOrNull(version.text)}});
        list.push_back(
            {{"number", list.size() + 1}, {"what", conflict.key}, {"versions", std::move(versions)}});
    }
    return list;
}

std::string questionText(const mcda::GroupProblem& group, const std::string& expert,
                         const mcda::Questionnaire& questions) {
    const auto node = [&](const std::string& id) {
        const auto found = mcda::nodeForJudgments(group.problem, id);
        return found ? report::nodeName(group.problem, *found) : id;
    };
    base::Fillings words{{"expert", report::expertName(group, expert)}};
    std::string text;
    if (const auto& next = questions.next) {
        words["node"] = node(next->node);
        words["one"] = report::itemName(group.problem, next->first);
        words["other"] = report::itemName(group.problem, next->second);
        const bool rates = next->second.empty();
        text = (rates ? say("Next for {expert}: {node}, {one}.", words)
                      : say("Next for {expert}: {node}, {one} against {other}.", words)) +
               "\n" + report::questionWords(group.problem, *next) + "\n";
        const std::string known = report::knownWords(group.problem, *next);
        if (!known.empty()) text += known + "\n";
        text += answersText(group.problem, *next) + "\n" + needText(*next) + "\n";
    } else {
        text = say("{expert} has judged everything there is.", words) + "\n";
    }
    if (questions.enough && questions.next)
        text += say("What was judged is enough; more would change little.") + "\n";
    text += report::progressWords(questions) + "\n";
    TextTable table(base::sayAll({"", "Judged", "For a result", "All pairs", "Certainty of the order"}));
    for (const auto& [id, progress] : questions.nodes)
        table.add({node(id), std::to_string(progress.asked), std::to_string(progress.forResult),
                   std::to_string(progress.all),
                   progress.linked ? base::sayNumber(progress.certainty, 2) : "-"});
    return text + table.text();
}

std::string conflictsText(const std::vector<mcda::MergeConflict>& conflicts) {
    std::string text =
        say("These files contradict each other. Decide each with --decide NUMBER=FILE:") + "\n";
    std::size_t number = 0;
    for (const auto& conflict : conflicts) {
        text += "  " + std::to_string(++number) + "  " + conflict.key + "\n";
        for (const auto& version : conflict.versions)
            text += "     " + base::join(version.sources, ", ") + ": " +
                    (version.text.empty() ? say("not shown while the round is blind") : version.text) + "\n";
    }
    return text;
}

} // namespace vidette::cli
