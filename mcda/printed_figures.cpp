// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/printed_figures.h"

#include "base/speech.h"
#include "mcda/printed_digits.h"

#include <algorithm>

namespace vidette::mcda {
namespace {

using base::say;

/// A figure of ours, or why there is none; and what another way of computing would give.
struct Found {
    std::optional<double> value;
    std::string note;
    std::optional<double> other;
    std::string otherNote;
};

Found missing(std::string why) {
    return {{}, std::move(why), {}, {}};
}

Found unknown(const std::string& id) {
    return missing(say("\"{id}\" is not compared here", {{"id", id}}));
}

Found valueOf(const std::vector<std::string>& ids, const std::vector<double>& values, const std::string& id) {
    const auto at = indexOf(ids, id);
    if (!at || *at >= values.size()) return unknown(id);
    return {values[*at], {}, {}, {}};
}

const Derivation* derivationOf(const Ranking& ranking, const std::string& node) {
    for (const auto* list : {&ranking.weightsDetail, &ranking.localDetail}) {
        for (const auto& one : *list) {
            if (one.node == node) return &one;
        }
    }
    return nullptr;
}

/// The priority by the vector that the problem did not choose, for the note.
void addOther(const SaatyTable* table, const std::string& item, Found& found) {
    if (!table || !found.value) return;
    const auto at = indexOf(table->items, item);
    if (!at) return;
    const bool mean = table->priority == Priority::GeometricMean;
    found.other = mean ? table->perron[*at] : table->geometricMean[*at];
    found.otherNote = mean ? say("the eigenvector gives the printed digits")
                           : say("the geometric mean gives the printed digits");
}

const SaatyTable* saatyOf(const Ranking& ranking, const std::string& node) {
    const Derivation* derivation = derivationOf(ranking, node);
    return derivation && derivation->saaty ? &*derivation->saaty : nullptr;
}

Found weightFound(const Ranking& ranking, const PrintedFigure& figure) {
    Found found = valueOf(ranking.criteria, ranking.weights, figure.item);
    // Below other nodes a weight is a product, so that one vector alone does not give it.
    if (ranking.weightsDetail.size() == 1) addOther(saatyOf(ranking, "goal"), figure.item, found);
    return found;
}

Found cellFound(const Ranking& ranking, const std::vector<std::vector<double>>& columns,
                const PrintedFigure& figure) {
    const auto at = indexOf(ranking.criteria, figure.node);
    if (!at) return unknown(figure.node);
    if (columns.empty()) return missing(say("the totals of this method are no sums of contributions"));
    return valueOf(ranking.alternatives, columns[*at], figure.item);
}

Found placeFound(const Ranking& ranking, const std::string& id) {
    double place = 1;
    for (const auto& group : ranking.ranking) {
        if (indexOf(group, id)) return {place, {}, {}, {}};
        place += static_cast<double>(group.size());
    }
    return unknown(id);
}

Found orMissing(const std::optional<double>& value) {
    if (value) return {value, {}, {}, {}};
    return missing(say("fewer than three items are always consistent"));
}

Found saatyFound(const SaatyTable& table, const PrintedFigure& figure) {
    switch (figure.kind) {
    case FigureKind::Cr:
        return orMissing(table.cr);
    case FigureKind::Ci:
        return orMissing(table.ci);
    case FigureKind::Lambda:
        return {table.lambdaMax, {}, {}, {}};
    case FigureKind::RowMeanSum:
        return {table.rowMeanSum, {}, {}, {}};
    default:
        return valueOf(table.items, table.rowMeans, figure.item);
    }
}

Found fullerFound(const FullerTable& table, const PrintedFigure& figure) {
    if (figure.kind == FigureKind::PlusSum) return {table.sum, {}, {}, {}};
    return valueOf(table.items, figure.kind == FigureKind::Count ? table.counts : table.plusCounts,
                   figure.item);
}

Found derivedFound(const Ranking& ranking, const PrintedFigure& figure) {
    const Derivation* derivation = derivationOf(ranking, figure.node);
    if (!derivation) return missing(say("\"{id}\" is not compared in pairs here", {{"id", figure.node}}));
    const bool triangle = figure.kind == FigureKind::Count || figure.kind == FigureKind::PlusCount ||
                          figure.kind == FigureKind::PlusSum;
    if (triangle && derivation->fuller) return fullerFound(*derivation->fuller, figure);
    if (!triangle && derivation->saaty) return saatyFound(*derivation->saaty, figure);
    return missing(triangle ? say("\"{id}\" is not compared by a triangle", {{"id", figure.node}})
                            : say("\"{id}\" is not compared by a matrix", {{"id", figure.node}}));
}

Found found(const Ranking& ranking, const PrintedFigure& figure) {
    switch (figure.kind) {
    case FigureKind::Weight:
        return weightFound(ranking, figure);
    case FigureKind::Local: {
        Found local = cellFound(ranking, ranking.local, figure);
        addOther(saatyOf(ranking, figure.node), figure.item, local);
        return local;
    }
    case FigureKind::Total:
        return valueOf(ranking.alternatives, ranking.totals, figure.item);
    case FigureKind::Place:
        return placeFound(ranking, figure.item);
    case FigureKind::Contribution:
        return cellFound(ranking, ranking.contributions, figure);
    default:
        return derivedFound(ranking, figure);
    }
}

CheckedFigure checked(const Ranking& ranking, const PrintedFigure& figure) {
    CheckedFigure result{figure, FigureVerdict::CannotBeDerived, {}, {}, {}};
    const auto printed = printedNumber(figure.printed);
    if (!printed) {
        result.note = say("\"{found}\" is no decimal number", {{"found", figure.printed}});
        return result;
    }
    Found ours = found(ranking, figure);
    result.ours = ours.value;
    result.note = std::move(ours.note);
    if (!ours.value) return result;
    result.oursPrinted = asPrinted(*ours.value, *printed);
    result.verdict = agrees(*ours.value, *printed) ? FigureVerdict::Agrees : FigureVerdict::Differs;
    if (result.verdict == FigureVerdict::Differs && ours.other && agrees(*ours.other, *printed))
        result.note = ours.otherNote;
    return result;
}

std::string printedCr(const std::vector<PrintedFigure>& figures, const std::string& node) {
    for (const auto& one : figures) {
        if (one.kind == FigureKind::Cr && one.node == node) return one.printed;
    }
    return {};
}

/// The judgments of a node as the problem has them, with the items they are about.
std::optional<SaatyJudgments> judgmentsOf(const Problem& problem, const std::string& node) {
    const auto& weights = problem.weights;
    if (const auto found = weights.nodes.find(node); found != weights.nodes.end()) return found->second;
    if (node == "goal")
        return weights.method == WeightMethod::Saaty ? std::optional(weights.judgments) : std::nullopt;
    const auto& under = problem.evaluation.judgments;
    const auto found = under.find(node);
    if (found == under.end()) return std::nullopt;
    SaatyJudgments judgments = found->second;
    if (!judgments.cells.empty() && judgments.items.empty()) {
        for (const auto& alternative : problem.alternatives) judgments.items.push_back(alternative.id);
    }
    return judgments;
}

void addSlips(const Problem& problem, const Ranking& ranking, const std::vector<PrintedFigure>& figures,
              const std::string& node, FigureCheck& check) {
    const SaatyTable* table = saatyOf(ranking, node);
    auto judgments = judgmentsOf(problem, node);
    if (!table || !judgments) return;
    // Where only intensities are given no cell can be wrong, but a printed CR still can.
    if (judgments->cells.empty()) {
        const std::size_t n = table->items.size();
        *judgments = {table->items, {n, std::vector<std::string>(n)}, {}, false};
    }
    const bool isWeight = node == "goal" || problem.weights.nodes.count(node) > 0;
    const auto& rule = isWeight ? problem.weights.saaty : problem.evaluation.saaty;
    auto found =
        checkIntensityRule(*judgments, table->items, printedCr(figures, node), rule.randomIndex, node);
    if (!found || (found->breaks.empty() && !found->proven)) return;
    check.slips.emplace_back(node, std::move(*found));
}

} // namespace

std::vector<std::string> matrixNodes(const Ranking& ranking) {
    std::vector<std::string> nodes;
    for (const auto* list : {&ranking.weightsDetail, &ranking.localDetail}) {
        for (const auto& one : *list) {
            if (one.saaty) nodes.push_back(one.node);
        }
    }
    return nodes;
}

FigureCheck checkFigures(const Problem& problem, const Ranking& ranking,
                         const std::vector<PrintedFigure>& figures, const std::vector<std::string>& byRule) {
    FigureCheck check;
    for (const auto& figure : figures) {
        check.figures.push_back(checked(ranking, figure));
        const auto verdict = check.figures.back().verdict;
        check.agreeing += verdict == FigureVerdict::Agrees ? 1 : 0;
        check.differing += verdict == FigureVerdict::Differs ? 1 : 0;
        check.underivable += verdict == FigureVerdict::CannotBeDerived ? 1 : 0;
    }
    for (const auto& node : byRule) addSlips(problem, ranking, figures, node, check);
    return check;
}

} // namespace vidette::mcda
