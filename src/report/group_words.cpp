// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/group_words.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/number_words.h"
#include "mcda/quantity.h"

#include <algorithm>

namespace vidette::report {

using base::say;
using base::sayNumber;

std::string expertName(const mcda::GroupProblem& group, const std::string& id) {
    for (const auto& expert : group.experts) {
        if (expert.id == id && !expert.name.empty()) return expert.name;
    }
    return id;
}

std::vector<std::string> expertNames(const mcda::GroupProblem& group, const std::vector<std::string>& ids) {
    std::vector<std::string> names;
    for (const auto& id : ids) names.push_back(expertName(group, id));
    return names;
}

std::string itemName(const mcda::Problem& problem, const std::string& id) {
    const auto named = [&](const auto& rows) -> std::string {
        for (const auto& row : rows) {
            if (row.id == id && row.name != id && !row.name.empty()) return id + " " + row.name;
        }
        return {};
    };
    std::string name = named(problem.criteria);
    if (name.empty()) name = named(problem.alternatives);
    return name.empty() ? id : name;
}

std::string nodeName(const mcda::Problem& problem, const mcda::GroupNode& node) {
    if (!node.ofCriteria)
        return say("Alternatives under {criterion}", {{"criterion", itemName(problem, node.id)}});
    if (node.id == "goal") return say("Weights of the criteria");
    return say("Weights below {criterion}", {{"criterion", itemName(problem, node.id)}});
}

std::string judgmentText(const mcda::GroupNode& node, double value) {
    if (node.method == mcda::PairMethod::Fuller) return mcda::shortNumber(value);
    return mcda::ratioText(value);
}

std::vector<std::string> agreementSentences(const mcda::GroupProblem& group,
                                            const mcda::Agreement& agreement) {
    std::vector<std::string> sentences;
    if (agreement.concordance)
        sentences.push_back(say("Kendall's W {w} (χ² {chi}, {degrees} degrees of freedom).",
                                {{"w", sayNumber(agreement.concordance->w, 3)},
                                 {"chi", sayNumber(agreement.concordance->chiSquare, 2)},
                                 {"degrees", std::to_string(agreement.concordance->degrees)}}));
    if (agreement.consensus)
        sentences.push_back(say("Consensus S* {value}, {word}.",
                                {{"value", sayNumber(agreement.consensus->consensus, 3)},
                                 {"word", mcda::consensusWord(agreement.consensus->consensus)}}));
    if (agreement.clusters.empty()) return sentences;
    std::vector<std::string> groups;
    for (const auto& members : agreement.clusters)
        groups.push_back("{" + base::join(expertNames(group, members), ", ") + "}");
    sentences.push_back(
        say("Like-minded (S* of at least {threshold} on average): {groups}.",
            {{"threshold", sayNumber(agreement.rule.likeMinded)}, {"groups", base::join(groups, " ")}}));
    return sentences;
}

} // namespace vidette::report
