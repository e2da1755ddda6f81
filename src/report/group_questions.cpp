// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/group_questions.h"

#include "base/speech.h"
#include "mcda/group_round.h"
#include "mcda/quantity.h"
#include "report/group_words.h"

#include <algorithm>

namespace vidette::report {
namespace {

using base::say;

const mcda::Criterion* criterionNamed(const mcda::Problem& problem, const std::string& id) {
    const auto& all = problem.criteria;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// "310000 CZK"; "" where it has none.
std::string valueWords(const mcda::Problem& problem, const mcda::Criterion& fact, const std::string& id) {
    for (const auto& one : problem.alternatives) {
        const auto value = one.values.find(fact.id);
        if (one.id != id || value == one.values.end()) continue;
        if (!value->second.number) return value->second.text;
        const std::string& unit = value->second.unit.empty() ? fact.unit : value->second.unit;
        return mcda::shortNumber(*value->second.number) + (unit.empty() ? "" : " " + unit);
    }
    return {};
}

} // namespace

std::string questionWords(const mcda::Problem& problem, const mcda::Question& question) {
    const auto node = mcda::nodeForJudgments(problem, question.node);
    const base::Fillings words{{"one", itemName(problem, question.first)},
                               {"other", itemName(problem, question.second)},
                               {"criterion", itemName(problem, question.node)}};
    if (question.second.empty()) return say("How good is {one} under {criterion}?", words);
    if (node && !node->ofCriteria) return say("Which is better under {criterion}: {one} or {other}?", words);
    if (question.node == "goal") return say("Which counts more: {one} or {other}?", words);
    return say("Which counts more within {criterion}: {one} or {other}?", words);
}

std::string knownWords(const mcda::Problem& problem, const mcda::Question& question) {
    const auto* leaf = criterionNamed(problem, question.node);
    const auto node = mcda::nodeForJudgments(problem, question.node);
    if (!leaf || !node || node->ofCriteria) return {};
    const auto* kept = mcda::factOf(problem, leaf->id);
    const mcda::Criterion& fact = kept ? *kept : *leaf;
    base::Fillings words{{"criterion", itemName(problem, leaf->id)},
                         {"one", valueWords(problem, fact, question.first)},
                         {"other", valueWords(problem, fact, question.second)}};
    if (words["one"].empty() && words["other"].empty()) return {};
    if (question.second.empty()) return say("Known of {criterion}: {one}", words);
    for (const char* side : {"one", "other"})
        if (words[side].empty()) words[side] = say("nothing known");
    return say("Known of {criterion}: {one} against {other}", words);
}

std::string progressWords(const mcda::Questionnaire& questions) {
    const base::Fillings words{{"asked", std::to_string(questions.asked)},
                               {"needed", std::to_string(questions.needed)},
                               {"all", std::to_string(questions.all)}};
    if (!questions.next) return say("Questions answered: all {asked}.", words);
    if (questions.enough) return say("Questions answered: {asked}, which is enough; {all} in all.", words);
    return say("Questions answered: {asked} of about {needed}; {all} in all.", words);
}

std::string strengthWord(int step) {
    switch (step) {
    case 1:
        return say("the same");
    case 2:
        return say("between the same and moderately more");
    case 3:
        return say("moderately more");
    case 4:
        return say("between moderately and strongly more");
    case 5:
        return say("strongly more");
    case 6:
        return say("between strongly and very strongly more");
    case 7:
        return say("very strongly more");
    case 8:
        return say("between very strongly and extremely more");
    default:
        return say("extremely more");
    }
}

} // namespace vidette::report
