// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "mcda/electre.h"
#include "mcda/explanation_parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

/// Flows of PROMETHEE and agreement of ELECTRE: alternatives compared in pairs under each criterion.
namespace vidette::mcda {
namespace {

using base::say;

Preference preferenceUnder(const Ground& ground, const std::string& criterion) {
    const auto& all = ground.problem.evaluation.preferences;
    const auto found = all.find(criterion);
    return found == all.end() ? Preference{} : found->second;
}

/// How far the first is better under a criterion, in its unit; negative = worse.
double advantage(const Ground& ground, std::size_t a, std::size_t b, std::size_t leaf) {
    const auto column = ground.candidates.column(leaf);
    return ground.candidates.sign(leaf) * (column[a] - column[b]);
}

/// The degree, and how it is computed where it lies between 0 and 1.
struct Degree {
    double value = 0;
    std::string formula;
    Working line;
};

Degree fixed(double value) {
    return {value, {}, {}};
}

Degree degreeOf(const Preference& f, double d) {
    if (d <= 0) return fixed(0);
    switch (f.type) {
    case PreferenceType::Usual:
        return fixed(1);
    case PreferenceType::UShape:
        return fixed(d > f.q ? 1 : 0);
    case PreferenceType::VShape:
        if (d >= f.p) return fixed(1);
        return {d / f.p, "P = d / p", quotient(given(d), given(f.p))};
    case PreferenceType::Level:
        return fixed(d <= f.q ? 0 : d > f.p ? 1 : 0.5);
    case PreferenceType::Linear:
        if (d <= f.q) return fixed(0);
        if (d > f.p) return fixed(1);
        return {(d - f.q) / (f.p - f.q), "P = (d − q) / (p − q)",
                quotient(difference(given(d), given(f.q)), difference(given(f.p), given(f.q)))};
    case PreferenceType::Gaussian: {
        const double power2 = d * d / (2 * f.s * f.s);
        return {1 - std::exp(-power2), "P = 1 − e^(−d² / (2s²))",
                difference(given(1), power(given(std::exp(1.0)), given(-power2)))};
    }
    }
    return fixed(0);
}

std::string preferredWords(const Ground& ground, const std::vector<std::string>& of, double d,
                           double degree) {
    const base::Fillings words{{"first", ground.named(of[0])},
                               {"second", ground.named(of[1])},
                               {"criterion", ground.named(of[2])},
                               {"difference", base::sayNumber(std::abs(d))}};
    if (d < 0)
        return say("Under {criterion} {second} is better by {difference}, so nothing speaks for {first}.",
                   words);
    if (d == 0) return say("Under {criterion} both are alike.", words);
    if (degree <= 0)
        return say("Under {criterion} {first} is better by {difference}, too little to be preferred.", words);
    if (degree >= 1)
        return say("Under {criterion} {first} is better by {difference}, which counts fully.", words);
    return say("Under {criterion} {first} is better by {difference}, which counts in part.", words);
}

Told tellPreferred(const Ground& ground, const std::vector<std::string>& of) {
    const auto a = ground.alternative(of[0]);
    const auto b = ground.alternative(of[1]);
    const auto leaf = ground.criterion(of[2]);
    if (!a || !b || !leaf || *a == *b) return std::nullopt;
    const double d = advantage(ground, *a, *b, *leaf);
    const Degree degree = degreeOf(preferenceUnder(ground, of[2]), d);
    const std::string sentence = preferredWords(ground, of, d, degree.value);
    const std::vector<FigureName> rests{{FigureSort::Value, {of[0], of[2]}},
                                        {FigureSort::Value, {of[1], of[2]}}};
    Explanation told = degree.formula.empty()
                           ? givenFigure(degree.value, sentence)
                           : workedFigure(degree.value, degree.formula, degree.line, sentence, {});
    told.rests = rests;
    return told;
}

/// The mean degree to which one is preferred to the others, or they to it.
Told tellFlowUnder(const Ground& ground, const std::vector<std::string>& of, bool out) {
    const auto at = ground.alternative(of[0]);
    const auto leaf = ground.criterion(of[1]);
    if (!at || !leaf) return std::nullopt;
    const Preference f = preferenceUnder(ground, of[1]);
    std::vector<Working> degrees;
    std::vector<FigureName> rests;
    double sum = 0;
    for (std::size_t b = 0; b < ground.ranking.alternatives.size(); ++b) {
        if (b == *at) continue;
        const double d = advantage(ground, *at, b, *leaf);
        const double degree = degreeOf(f, out ? d : -d).value;
        const std::string& other = ground.ranking.alternatives[b];
        degrees.push_back(computed(degree));
        rests.push_back({FigureSort::Preferred, {out ? of[0] : other, out ? other : of[0], of[1]}});
        sum += degree;
    }
    const base::Fillings words{{"alternative", ground.named(of[0])}, {"criterion", ground.named(of[1])}};
    if (degrees.empty()) return givenFigure(0, say("There is nobody to compare {alternative} with.", words));
    const double others = static_cast<double>(degrees.size());
    return workedFigure(
        sum / others, out ? "φ⁺ = ΣP / (n − 1)" : "φ⁻ = ΣP / (n − 1)",
        quotient(sumOf(degrees), given(others)),
        out ? say("How far {alternative} is preferred to each other one under {criterion}, on "
                  "average.",
                  words)
            : say("How far each other one is preferred to {alternative} under {criterion}, on "
                  "average.",
                  words),
        rests);
}

Told tellNetUnder(const Ground& ground, const FigureName& name) {
    const auto plus = tellFlowUnder(ground, name.of, true);
    const auto minus = tellFlowUnder(ground, name.of, false);
    if (!plus || !minus) return std::nullopt;
    const double net = ground.ranking.local[*ground.criterion(name.of[1])][*ground.alternative(name.of[0])];
    return workedFigure(
        net, "φ = φ⁺ − φ⁻", difference(computed(plus->value), computed(minus->value)),
        say("What speaks for {alternative} under {criterion}, less what speaks against it.",
            {{"alternative", ground.named(name.of[0])}, {"criterion", ground.named(name.of[1])}}),
        {{FigureSort::FlowOutUnder, name.of}, {FigureSort::FlowInUnder, name.of}});
}

Told tellFlow(const Ground& ground, const std::string& id, bool out) {
    const auto at = ground.alternative(id);
    const auto measure = ground.ranking.measures.find(out ? "phi_plus" : "phi_minus");
    if (!at || measure == ground.ranking.measures.end()) return std::nullopt;
    std::vector<Working> parts;
    std::vector<FigureName> rests;
    for (std::size_t leaf = 0; leaf < ground.ranking.criteria.size(); ++leaf) {
        const std::string& criterion = ground.ranking.criteria[leaf];
        const auto under = tellFlowUnder(ground, {id, criterion}, out);
        parts.push_back(productOf({computed(ground.ranking.weights[leaf]), computed(under->value)}));
        rests.push_back({FigureSort::Weight, {criterion}});
        rests.push_back({out ? FigureSort::FlowOutUnder : FigureSort::FlowInUnder, {id, criterion}});
    }
    const base::Fillings words{{"alternative", ground.named(id)}};
    return workedFigure(
        measure->second[*at], out ? "φ⁺ = Σ v · φ⁺(K)" : "φ⁻ = Σ v · φ⁻(K)", sumOf(parts),
        out ? say("What speaks for {alternative} under each criterion, weighted and added up.", words)
            : say("What speaks against {alternative} under each criterion, weighted and added "
                  "up.",
                  words),
        rests);
}

/// Two alternatives of ELECTRE.
struct Duel {
    const Ground& ground;
    const ElectreTable& table;
    std::size_t a;
    std::size_t b;
    const std::vector<std::string>& of;

    double lead(std::size_t leaf) const {
        return ground.ranking.local[leaf][b] - ground.ranking.local[leaf][a];
    }
    base::Fillings words() const { return {{"first", ground.named(of[0])}, {"second", ground.named(of[1])}}; }
};

Told tellConcordance(const Duel& duel) {
    const auto& ranking = duel.ground.ranking;
    std::vector<Working> agreeing, all;
    std::vector<FigureName> rests;
    for (std::size_t leaf = 0; leaf < ranking.criteria.size(); ++leaf) {
        all.push_back(computed(ranking.weights[leaf]));
        if (duel.lead(leaf) > 0) continue;
        agreeing.push_back(computed(ranking.weights[leaf]));
        rests.push_back({FigureSort::Weight, {ranking.criteria[leaf]}});
    }
    return workedFigure(
        duel.table.concordance[duel.a][duel.b], "c = Σv(agreeing) / Σv",
        quotient(sumOf(agreeing), sumOf(all)),
        say("The criteria under which {first} is at least as good as {second}, by their weight.",
            duel.words()),
        rests);
}

Told tellDiscordance(const Duel& duel) {
    const auto& ranking = duel.ground.ranking;
    double span = 0;
    std::size_t worst = 0;
    for (std::size_t leaf = 0; leaf < ranking.criteria.size(); ++leaf) {
        const auto [low, high] = std::minmax_element(ranking.local[leaf].begin(), ranking.local[leaf].end());
        span = std::max(span, *high - *low);
        if (duel.lead(leaf) > duel.lead(worst)) worst = leaf;
    }
    base::Fillings words = duel.words();
    if (duel.lead(worst) <= 0)
        return givenFigure(0, say("Nothing objects: {first} is nowhere worse than {second}.", words));
    words["criterion"] = duel.ground.named(ranking.criteria[worst]);
    const Working lead =
        difference(computed(ranking.local[worst][duel.b]), computed(ranking.local[worst][duel.a]));
    return workedFigure(duel.table.discordance[duel.a][duel.b], "d = largest lead / largest span",
                        quotient(lead, computed(span)),
                        say("{second} is ahead of {first} most under {criterion}, measured by the largest "
                            "difference that any two have under any criterion.",
                            words),
                        {{FigureSort::Local, {duel.of[1], ranking.criteria[worst]}},
                         {FigureSort::Local, {duel.of[0], ranking.criteria[worst]}}});
}

Told tellNet(const Ground& ground, const ElectreTable& table, const std::string& id, bool agreed) {
    const auto at = ground.alternative(id);
    if (!at) return std::nullopt;
    const auto& matrix = agreed ? table.concordance : table.discordance;
    const FigureSort sort = agreed ? FigureSort::Concordance : FigureSort::Discordance;
    std::vector<Working> own, others;
    std::vector<FigureName> rests;
    for (std::size_t b = 0; b < table.alternatives.size(); ++b) {
        if (b == *at) continue;
        own.push_back(computed(matrix[*at][b]));
        others.push_back(computed(matrix[b][*at]));
        rests.push_back({sort, {id, table.alternatives[b]}});
        rests.push_back({sort, {table.alternatives[b], id}});
    }
    const double net = (agreed ? table.netConcordance : table.netDiscordance)[*at];
    const base::Fillings words{{"alternative", ground.named(id)}};
    return workedFigure(
        net, agreed ? "Σc(own) − Σc(others)" : "Σd(own) − Σd(others)", difference(sumOf(own), sumOf(others)),
        agreed ? say("What agrees that {alternative} is as good as each other one, less what "
                     "agrees that they are as good as it.",
                     words)
               : say("What objects to {alternative} being as good as each other one, less what "
                     "objects to them.",
                     words),
        rests);
}

Told tellElectre(const Ground& ground, const FigureName& name) {
    const auto table = electreOf(ground.problem, ground.ranking);
    if (!table) return std::nullopt;
    if (name.sort == FigureSort::NetConcordance || name.sort == FigureSort::NetDiscordance)
        return tellNet(ground, *table, name.of[0], name.sort == FigureSort::NetConcordance);
    const auto a = ground.alternative(name.of[0]);
    const auto b = ground.alternative(name.of[1]);
    if (!a || !b || *a == *b) return std::nullopt;
    const Duel duel{ground, *table, *a, *b, name.of};
    return name.sort == FigureSort::Concordance ? tellConcordance(duel) : tellDiscordance(duel);
}

} // namespace

Told tellOutranking(const Ground& ground, const FigureName& name) {
    const EvaluationMethod method = ground.problem.evaluation.method;
    if (method == EvaluationMethod::Electre1) return tellElectre(ground, name);
    if (method != EvaluationMethod::Promethee2) return std::nullopt;
    switch (name.sort) {
    case FigureSort::Preferred:
        return tellPreferred(ground, name.of);
    case FigureSort::FlowOut:
        return tellFlow(ground, name.of[0], true);
    case FigureSort::FlowIn:
        return tellFlow(ground, name.of[0], false);
    case FigureSort::FlowOutUnder:
        return tellFlowUnder(ground, name.of, true);
    case FigureSort::FlowInUnder:
        return tellFlowUnder(ground, name.of, false);
    case FigureSort::Local:
        return tellNetUnder(ground, name);
    default:
        return std::nullopt;
    }
}

} // namespace vidette::mcda
