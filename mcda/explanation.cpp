// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/explanation.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/explanation_parts.h"

#include <algorithm>
#include <array>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;

using Teller = Told (*)(const Ground&, const FigureName&);

/// How a sort is written, how many ids it needs, who tells it, and its title.
struct SortRow {
    FigureSort sort;
    std::string_view code;
    std::size_t ids;
    Teller tell;
    const char* title;
};

constexpr std::array kSorts{
    SortRow{FigureSort::Total, "total", 1, tellTotal, base::toSay("Total of {first}")},
    SortRow{FigureSort::Weight, "weight", 1, tellWeight, base::toSay("Weight of {first}")},
    SortRow{FigureSort::Contribution, "contribution", 2, tellLocal,
            base::toSay("What {second} contributes to {first}")},
    SortRow{FigureSort::Local, "local", 2, tellLocal, base::toSay("{first} under {second}")},
    SortRow{FigureSort::Value, "value", 2, tellLocal, base::toSay("Value of {first} under {second}")},
    SortRow{FigureSort::Share, "share", 2, tellWeight, base::toSay("Weight of {second} below {first}")},
    SortRow{FigureSort::Counted, "f", 2, tellTriangle, base::toSay("Count f of {second}, {first}")},
    SortRow{FigureSort::CountedPlus, "f*", 2, tellTriangle, base::toSay("Count f* of {second}, {first}")},
    SortRow{FigureSort::CountedSum, "f-sum", 1, tellTriangle, base::toSay("Sum of the counts f*, {first}")},
    SortRow{FigureSort::Pair, "pair", 3, tellTriangle, base::toSay("{second} against {third}, {first}")},
    SortRow{FigureSort::Judgment, "judgment", 3, tellMatrix,
            base::toSay("Judgment of {second} against {third}, {first}")},
    SortRow{FigureSort::Intensity, "intensity", 2, tellMatrix, base::toSay("Intensity of {second}, {first}")},
    SortRow{FigureSort::RowMean, "G", 2, tellMatrix, base::toSay("Row mean of {second}, {first}")},
    SortRow{FigureSort::RowMeanSum, "G-sum", 1, tellMatrix, base::toSay("Sum of the row means, {first}")},
    SortRow{FigureSort::MeanPriority, "mean", 2, tellMatrix,
            base::toSay("Priority of {second} by geometric mean, {first}")},
    SortRow{FigureSort::EigenPriority, "eigen", 2, tellMatrix,
            base::toSay("Priority of {second} by eigenvector, {first}")},
    SortRow{FigureSort::Lambda, "lambda", 1, tellMatrix, base::toSay("Principal eigenvalue λ, {first}")},
    SortRow{FigureSort::Ci, "CI", 1, tellMatrix, base::toSay("Consistency index CI, {first}")},
    SortRow{FigureSort::RandomIndex, "RI", 1, tellMatrix, base::toSay("Random index RI, {first}")},
    SortRow{FigureSort::Cr, "CR", 1, tellMatrix, base::toSay("Consistency ratio CR, {first}")},
    SortRow{FigureSort::Gci, "GCI", 1, tellMatrix, base::toSay("Geometric consistency index, {first}")},
    SortRow{FigureSort::Koczkodaj, "koczkodaj", 1, tellMatrix,
            base::toSay("Koczkodaj's index of the worst triad, {first}")},
    SortRow{FigureSort::ToBest, "to-best", 1, tellDistance,
            base::toSay("Distance of {first} from the best of all")},
    SortRow{FigureSort::ToWorst, "to-worst", 1, tellDistance,
            base::toSay("Distance of {first} from the worst of all")},
    SortRow{FigureSort::GroupLoss, "S", 1, tellDistance, base::toSay("Loss S of {first} in all")},
    SortRow{FigureSort::LargestLoss, "R", 1, tellDistance, base::toSay("Largest loss R of {first}")},
    SortRow{FigureSort::FlowOut, "phi+", 1, tellOutranking, base::toSay("Flow of preference for {first}")},
    SortRow{FigureSort::FlowIn, "phi-", 1, tellOutranking, base::toSay("Flow of preference against {first}")},
    SortRow{FigureSort::FlowOutUnder, "flow+", 2, tellOutranking,
            base::toSay("Flow for {first} under {second}")},
    SortRow{FigureSort::FlowInUnder, "flow-", 2, tellOutranking,
            base::toSay("Flow against {first} under {second}")},
    SortRow{FigureSort::Preferred, "preferred", 3, tellOutranking,
            base::toSay("How far {first} is preferred to {second} under {third}")},
    SortRow{FigureSort::Concordance, "concordance", 2, tellOutranking,
            base::toSay("Share of the weights that agree that {first} is as good as {second}")},
    SortRow{FigureSort::Discordance, "discordance", 2, tellOutranking,
            base::toSay("Largest objection to {first} being as good as {second}")},
    SortRow{FigureSort::NetConcordance, "net-concordance", 1, tellOutranking,
            base::toSay("Net concordance of {first}")},
    SortRow{FigureSort::NetDiscordance, "net-discordance", 1, tellOutranking,
            base::toSay("Net discordance of {first}")},
    SortRow{FigureSort::Entropy, "entropy", 1, tellWeight, base::toSay("Entropy of the values of {first}")},
    SortRow{FigureSort::Information, "information", 1, tellWeight,
            base::toSay("Information in the values of {first}")},
    SortRow{FigureSort::TurnAbove, "turn-above", 1, tellFirmness,
            base::toSay("Weight of {first} from which another wins")},
    SortRow{FigureSort::TurnBelow, "turn-below", 1, tellFirmness,
            base::toSay("Weight of {first} below which another wins")},
    SortRow{FigureSort::Rest, "rest", 2, tellFirmness, base::toSay("{first} when {second} counts nothing")},
    SortRow{FigureSort::Lead, "lead", 0, tellFirmness, base::toSay("Lead of the first over the second")},
};

const SortRow& rowOf(FigureSort sort) {
    return *std::find_if(kSorts.begin(), kSorts.end(), [&](const SortRow& row) { return row.sort == sort; });
}

std::string titleOf(const Ground& ground, const SortRow& row, const FigureName& name) {
    constexpr std::array kPlaces{"first", "second", "third"};
    base::Fillings words;
    for (std::size_t i = 0; i < name.of.size(); ++i) words[kPlaces.at(i)] = ground.named(name.of[i]);
    return say(row.title, words);
}

base::Error unknown(const std::string& words) {
    return {"no_such_figure", words, say("this ranking has no such figure")};
}

Result<Explanation> explainedOn(const Ground& ground, const FigureName& name) {
    const SortRow& row = rowOf(name.sort);
    if (name.of.size() != row.ids) return failure(unknown(figureCode(name)));
    Told told = row.tell(ground, name);
    if (!told) return failure(unknown(figureCode(name)));
    told->name = name;
    told->title = titleOf(ground, row, name);
    return std::move(*told);
}

Result<Ground> groundOf(const Problem& problem, const Ranking& ranking) {
    auto candidates = selectCandidates(problem);
    if (!candidates) return failure(candidates.error());
    return Ground{problem, ranking, std::move(*candidates)};
}

/// Every way to write the pieces as `count` ids: an id may hold a slash.
std::vector<std::vector<std::string>> idsFrom(const std::vector<std::string>& pieces, std::size_t count) {
    if (pieces.size() < count) return {};
    if (count == 0)
        return pieces.empty() ? std::vector<std::vector<std::string>>{{}}
                              : std::vector<std::vector<std::string>>{};
    if (count == 1) return {{base::join(pieces, "/")}};
    std::vector<std::vector<std::string>> ways;
    for (std::size_t first = 1; first + count - 1 <= pieces.size(); ++first) {
        const auto cut = pieces.begin() + static_cast<std::ptrdiff_t>(first);
        for (auto& way : idsFrom({cut, pieces.end()}, count - 1)) {
            way.insert(way.begin(), base::join({pieces.begin(), cut}, "/"));
            ways.push_back(std::move(way));
        }
    }
    return ways;
}

/// What people write without the name of the sort, likeliest first.
std::vector<FigureName> shortNames(const Ground& ground, const std::vector<std::string>& pieces) {
    std::vector<FigureName> names;
    for (auto& ids : idsFrom(pieces, 1)) {
        names.push_back({FigureSort::Total, ids});
        names.push_back({FigureSort::Weight, ids});
    }
    for (const auto& ids : idsFrom(pieces, 2)) {
        const bool first = ground.criterion(ids[0]).has_value();
        const std::vector<std::string> turned{ids[first ? 1 : 0], ids[first ? 0 : 1]};
        names.push_back({FigureSort::Contribution, turned});
        names.push_back({FigureSort::Local, turned});
        names.push_back({FigureSort::Concordance, ids});
    }
    return names;
}

std::vector<FigureName> namesMeant(const Ground& ground, const std::string& words) {
    std::vector<FigureName> names;
    const auto pieces = base::split(words, '/');
    for (const SortRow& row : kSorts) {
        if (base::lowered(pieces.front()) != base::lowered(row.code)) continue;
        for (auto& ids : idsFrom({pieces.begin() + 1, pieces.end()}, row.ids))
            names.push_back({row.sort, std::move(ids)});
        // "CR" is that of the criteria, "G/K1" the mean of their matrix.
        if (pieces.size() != row.ids) continue;
        std::vector<std::string> ofGoal{pieces.begin() + 1, pieces.end()};
        ofGoal.insert(ofGoal.begin(), "goal");
        names.push_back({row.sort, std::move(ofGoal)});
    }
    const auto brief = shortNames(ground, pieces);
    names.insert(names.end(), brief.begin(), brief.end());
    return names;
}

} // namespace

std::string Explanation::line() const {
    return formula.empty() ? std::string() : formula + " = " + putIn + " = " + figure;
}

std::string Ground::named(const std::string& id) const {
    if (id == "goal") return say("all criteria");
    std::string name;
    for (const auto& one : problem.alternatives)
        if (one.id == id) name = one.name;
    for (const auto& one : problem.criteria)
        if (one.id == id) name = base::sayWord("backlog criterion", one.name);
    return name.empty() || name == id ? id : id + " (" + name + ")";
}

std::optional<std::size_t> Ground::criterion(const std::string& id) const {
    return indexOf(ranking.criteria, id);
}

std::optional<std::size_t> Ground::alternative(const std::string& id) const {
    return indexOf(ranking.alternatives, id);
}

const Derivation* Ground::derivation(const std::string& node) const {
    for (const auto* list : {&ranking.weightsDetail, &ranking.localDetail})
        for (const auto& one : *list)
            if (one.node == node) return &one;
    return nullptr;
}

const SaatyTable* Ground::matrix(const std::string& node) const {
    const Derivation* one = derivation(node);
    return one && one->saaty ? &*one->saaty : nullptr;
}

const FullerTable* Ground::triangle(const std::string& node) const {
    const Derivation* one = derivation(node);
    return one && one->fuller ? &*one->fuller : nullptr;
}

Explanation givenFigure(double value, const std::string& sentence) {
    Explanation told;
    told.value = value;
    told.figure = shownFigure(value);
    told.sentence = sentence;
    return told;
}

Explanation workedFigure(double value, const std::string& formula, const Working& working,
                         const std::string& sentence, std::vector<FigureName> rests) {
    Explanation told = givenFigure(value, sentence);
    told.formula = formula;
    told.putIn = lineOf(working, value);
    told.rests = std::move(rests);
    return told;
}

Result<Explanation> explained(const Problem& problem, const Ranking& ranking, const FigureName& name) {
    const auto ground = groundOf(problem, ranking);
    if (!ground) return failure(ground.error());
    return explainedOn(*ground, name);
}

Result<std::vector<Explanation>> chainOf(const Problem& problem, const Ranking& ranking,
                                         const FigureName& name, int depth) {
    const auto ground = groundOf(problem, ranking);
    if (!ground) return failure(ground.error());
    std::vector<Explanation> chain;
    std::vector<FigureName> now{name};
    std::vector<FigureName> seen{name};
    for (int step = 0; step <= depth && !now.empty(); ++step) {
        std::vector<FigureName> next;
        for (const auto& one : now) {
            auto told = explainedOn(*ground, one);
            if (!told) return failure(told.error());
            for (const auto& rest : told->rests) {
                if (std::find(seen.begin(), seen.end(), rest) != seen.end()) continue;
                seen.push_back(rest);
                next.push_back(rest);
            }
            chain.push_back(std::move(*told));
        }
        now = std::move(next);
    }
    return chain;
}

std::string figureCode(const FigureName& name) {
    std::string code(rowOf(name.sort).code);
    for (const auto& id : name.of) code += "/" + id;
    return code;
}

Result<FigureName> figureOf(const Problem& problem, const Ranking& ranking, const std::string& words) {
    const auto ground = groundOf(problem, ranking);
    if (!ground) return failure(ground.error());
    for (const auto& name : namesMeant(*ground, words))
        if (explainedOn(*ground, name)) return name;
    return failure("no_such_figure", words,
                   say("expected an alternative (its total), a criterion (its weight), both with a slash "
                       "between (what the criterion gives), or a figure such as CR/goal; {alternatives}; "
                       "{criteria}",
                       {{"alternatives", base::join(ranking.alternatives, ", ")},
                        {"criteria", base::join(ranking.criteria, ", ")}}));
}

} // namespace vidette::mcda
