// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/text.h"
#include "mcda/agreement.h"
#include "mcda/ranking.h"

#include <algorithm>

/// What must hold for an alternative to win, in sentences.
namespace vidette::mcda {
namespace {

using base::say;

constexpr int kDecimals = 3;
constexpr double kHardlyAny = 5e-4; ///< would be said as 0.000

std::string said(double value) {
    return base::sayNumber(value, kDecimals);
}

std::string cellWords(const AgreementMap& map, const WinningTerms& terms) {
    const base::Fillings fillings{{"alternative", terms.alternative},
                                  {"cells", std::to_string(terms.alone)},
                                  {"shared", std::to_string(terms.shared)},
                                  {"all", std::to_string(map.computed)}};
    if (terms.alone > 0 && terms.shared > 0)
        return say("{alternative} is first alone in {cells} of {all} combinations of method and weights, and "
                   "together with others in {shared}.",
                   fillings);
    if (terms.shared > 0)
        return say("{alternative} is first together with others in {shared} of {all} combinations of method "
                   "and weights, and alone in none.",
                   fillings);
    if (terms.alone > 0)
        return say("{alternative} is first in {cells} of {all} combinations of method and weights.",
                   fillings);
    return say("{alternative} is first in none of {all} combinations of method and weights.", fillings);
}

std::string intervalWords(const AgreementMap& map, const WinningTerms& terms,
                          const WinningInterval& interval) {
    const std::size_t criterion = indexOf(map.criteria, interval.criterion).value_or(0);
    const base::Fillings fillings{{"alternative", terms.alternative},
                                  {"criterion", map.labels[criterion]},
                                  {"from", said(interval.from)},
                                  {"to", said(interval.to)},
                                  {"weight", said(interval.weight)}};
    if (interval.from > 0 && interval.to < 1)
        return say("{alternative} wins while the weight of {criterion} lies between {from} and {to} (now "
                   "{weight}) and the others keep their proportions.",
                   fillings);
    if (interval.from > 0)
        return say("{alternative} wins while the weight of {criterion} is at least {from} (now {weight}) and "
                   "the others keep their proportions.",
                   fillings);
    if (interval.to < 1)
        return say(
            "{alternative} wins while the weight of {criterion} is at most {to} (now {weight}) and the "
            "others keep their proportions.",
            fillings);
    return say("{alternative} wins whatever the weight of {criterion} is (now {weight}), as long as the "
               "others keep their proportions.",
               fillings);
}

/// "K1 0.400, K3 0.600": what is not 0.
std::string shares(const std::vector<std::string>& names, const std::vector<double>& values) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (values[i] >= kHardlyAny) parts.push_back(names[i] + " " + said(values[i]));
    }
    return base::join(parts, ", ");
}

std::string chanceWords(const AgreementMap& map, const WinningTerms& terms) {
    const FavourableWeights& best = *terms.favourable;
    base::Fillings fillings{{"alternative", terms.alternative},
                            {"weights", shares(map.labels, best.weights)},
                            {"lead", said(best.lead)},
                            {"rivals", shares(map.alternatives, best.mixture)}};
    if (map.alternatives.size() == 1)
        return say("{alternative} has no rival; it wins with any weights.", fillings);
    if (best.chance == WinningChance::Alone)
        return say("{alternative} leads most, by {lead}, with the weights {weights}.", fillings);
    if (best.chance == WinningChance::Shared)
        return say("{alternative} can share the first place at best, for example with the weights {weights}.",
                   fillings);
    const auto rivals = std::count_if(best.mixture.begin(), best.mixture.end(),
                                      [](double share) { return share >= kHardlyAny; });
    if (rivals == 1) {
        const auto rival = std::max_element(best.mixture.begin(), best.mixture.end()) - best.mixture.begin();
        fillings["rival"] = map.alternatives[static_cast<std::size_t>(rival)];
        return say("No weights make {alternative} win: {rival} is better under every criterion.", fillings);
    }
    return say("No weights make {alternative} win: a mixture of its rivals ({rivals}) is better under every "
               "criterion.",
               fillings);
}

} // namespace

std::vector<std::string> winningWords(const AgreementMap& map, std::size_t alternative) {
    const WinningTerms& terms = map.terms[alternative];
    std::vector<std::string> words{cellWords(map, terms)};
    if (!terms.favourable) {
        words.push_back(say("The totals of this method are no weighted sums, so there are no exact limits of "
                            "the weights."));
        return words;
    }
    for (const auto& interval : terms.intervals) words.push_back(intervalWords(map, terms, interval));
    const bool hasRivals = map.alternatives.size() > 1 && map.criteria.size() > 1;
    if (terms.intervals.empty() && hasRivals)
        words.push_back(say("Moving one weight alone never makes {alternative} win.",
                            {{"alternative", terms.alternative}}));
    words.push_back(chanceWords(map, terms));
    return words;
}

} // namespace vidette::mcda
