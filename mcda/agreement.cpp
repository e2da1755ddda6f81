// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/agreement.h"

#include "base/speech.h"
#include "mcda/agreement_choices.h"
#include "mcda/candidates.h"
#include "mcda/evaluation.h"
#include "mcda/problem_variant.h"
#include "mcda/ranking.h"
#include "mcda/stability.h"
#include "mcda/weight_draw.h"
#include "mcda/weights.h"

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

using base::Done;
using base::Error;
using base::failure;
using base::Result;
using base::say;

constexpr double kSameWeight = 1e-12;

/// The candidates of a variant of the problem, or why it cannot compare all of them.
Result<Candidates> allCandidates(const Problem& variant) {
    auto candidates = selectCandidates(variant);
    if (!candidates || candidates->alternatives.size() == variant.alternatives.size()) return candidates;
    const Exclusion& missing = candidates->excluded.front();
    return failure("missing_value", "alternative " + missing.id,
                   say("{alternative} has no value for {criterion}, which this method needs",
                       {{"alternative", missing.id}, {"criterion", missing.criterion}}));
}

bool sameWeights(const std::vector<double>& a, const std::vector<double>& b) {
    for (std::size_t k = 0; k < a.size(); ++k) {
        if (std::abs(a[k] - b[k]) > kSameWeight) return false;
    }
    return a.size() == b.size();
}

AgreementColumn columnOf(const Problem& problem, WeightChoice choice,
                         const std::vector<AgreementColumn>& before) {
    Problem variant = problem;
    variant.weights = std::move(choice.settings);
    AgreementColumn column = std::move(choice.column);
    const auto candidates = allCandidates(variant);
    auto weighing = candidates ? weigh(variant, *candidates) : failure(candidates.error());
    if (!weighing) {
        column.reason = weighing.error();
        return column;
    }
    column.weights = std::move(weighing->weights);
    for (const auto& other : before) {
        if (other.reason || !sameWeights(other.weights, column.weights)) continue;
        column.reason = Error{"same_weights", column.code,
                              say("these are the weights of \"{column}\" again", {{"column", other.title}})};
        break;
    }
    return column;
}

/// Values added as they are must be of one kind, unless the problem itself wants them so.
Result<Done> checkUnits(const Problem& problem, const EvaluationSettings& settings) {
    const bool asTheyAre =
        settings.method == EvaluationMethod::WeightedSum && settings.normalisation == Normalisation::None;
    const auto leaves = leavesOf(problem.criteria);
    const bool alike = std::all_of(leaves.begin(), leaves.end(), [&](const Criterion& leaf) {
        return !leaf.unit.empty() && leaf.unit == leaves.front().unit;
    });
    if (!asTheyAre || alike || problem.evaluation == settings) return Done{};
    return failure("units_differ", "evaluation",
                   say("the criteria do not share one unit; values added as they are would let the largest "
                       "numbers decide alone"));
}

/// The first group of equal weight decides, as long as its criteria do not disagree.
Result<Done> checkPair(const Candidates& candidates, const ImportanceGroups& groups, std::size_t a,
                       std::size_t b) {
    for (const auto& group : groups) {
        std::optional<std::size_t> forA;
        std::optional<std::size_t> forB;
        for (const std::size_t k : group) {
            const double difference =
                candidates.sign(k) * (*candidates.values[k][a] - *candidates.values[k][b]);
            if (difference > 0) forA = k;
            if (difference < 0) forB = k;
        }
        if (forA && forB)
            return failure("equal_importance", "evaluation",
                           say("{first} and {second} weigh the same, but disagree about {alternative} and "
                               "{other}; a lexicographic order must know which comes first",
                               {{"first", candidates.leaves[std::min(*forA, *forB)].id},
                                {"second", candidates.leaves[std::max(*forA, *forB)].id},
                                {"alternative", candidates.alternatives[a].id},
                                {"other", candidates.alternatives[b].id}}));
        if (forA || forB) return Done{};
    }
    return Done{};
}

Result<Done> checkImportance(const Candidates& candidates, const std::vector<double>& weights) {
    const auto groups = importanceGroups(weights);
    for (std::size_t a = 0; a < candidates.alternatives.size(); ++a) {
        for (std::size_t b = a + 1; b < candidates.alternatives.size(); ++b) {
            const auto checked = checkPair(candidates, groups, a, b);
            if (!checked) return checked;
        }
    }
    return Done{};
}

/// One method with all weights. What does not depend on weights is computed once.
class RowOfCells {
  public:
    RowOfCells(const Problem& problem, EvaluationSettings settings) : m_problem(problem) {
        m_problem.evaluation = std::move(settings);
        m_problem.weights = {};
        const auto checked = checkUnits(problem, m_problem.evaluation);
        m_candidates = checked ? allCandidates(m_problem) : failure(checked.error());
    }

    AgreementCell cell(const AgreementColumn& column) {
        AgreementCell result;
        result.reason = column.reason;
        if (result.reason) return result;
        const auto checked = check(column.weights);
        const auto evaluation = checked ? totals(column.weights) : failure(checked.error());
        if (!evaluation) {
            result.reason = evaluation.error();
            return result;
        }
        result.order = inOrder(m_candidates->alternativeIds(), evaluation->totals, evaluation->lowerIsBetter);
        return result;
    }

  private:
    Result<Done> check(const std::vector<double>& weights) const {
        if (!m_candidates) return failure(m_candidates.error());
        if (m_problem.evaluation.method != EvaluationMethod::Lexicographic) return Done{};
        return checkImportance(*m_candidates, weights);
    }

    Result<Evaluation> totals(const std::vector<double>& weights) {
        if (!m_additive) {
            auto evaluation = evaluate(m_problem, *m_candidates, weights);
            if (evaluation && !evaluation->contributions.empty()) m_additive = *evaluation;
            return evaluation;
        }
        addUp(*m_additive, weights);
        return *m_additive;
    }

    Problem m_problem;
    Result<Candidates> m_candidates;
    std::optional<Evaluation> m_additive;
};

/// Ranges in which it wins, joined where they touch.
std::vector<WinningInterval> intervalsOf(const Ranking& ranking, const std::string& id) {
    std::vector<WinningInterval> result;
    for (const auto& one : ranking.stability) {
        bool joins = false;
        for (const auto& range : one.ranges) {
            const bool wins = indexOf(range.winners, id).has_value();
            const bool shared = range.winners.size() > 1;
            if (wins && !joins) result.push_back({one.criterion, range.from, range.to, one.weight, shared});
            if (wins && joins) {
                result.back().to = range.to;
                result.back().shared = result.back().shared || shared;
            }
            joins = wins;
        }
    }
    return result;
}

WinningTerms termsOf(const AgreementMap& map, const Ranking& ranking, std::size_t alternative) {
    WinningTerms terms;
    terms.alternative = map.alternatives[alternative];
    for (std::size_t row = 0; row < map.rows.size(); ++row) {
        for (std::size_t column = 0; column < map.columns.size(); ++column) {
            const auto& order = map.cells[row][column].order;
            if (order.empty() || !indexOf(order.front(), terms.alternative)) continue;
            ++(order.front().size() > 1 ? terms.shared : terms.alone);
            terms.cells.push_back({row, column});
        }
    }
    if (!map.additive) return terms;
    terms.intervals = intervalsOf(ranking, terms.alternative);
    terms.favourable = favourableWeights(ranking.local, alternative);
    return terms;
}

} // namespace

Result<AgreementMap> agreementMap(const Problem& problem, const base::Task& task) {
    const auto ranking = rank(problem);
    if (!ranking) return failure(ranking.error());
    if (ranking->alternatives.empty())
        return failure("nobody_left", "agreement",
                       say("no alternative passes every hard constraint; there is nobody to compare"));
    const Problem compared = withOnly(problem, ranking->alternatives);
    AgreementMap map;
    map.criteria = ranking->criteria;
    for (const auto& leaf : leavesOf(problem.criteria)) map.labels.push_back(label(leaf));
    map.alternatives = ranking->alternatives;
    map.additive = !ranking->contributions.empty();
    for (auto& choice : weightChoices(compared, *ranking))
        map.columns.push_back(columnOf(compared, std::move(choice), map.columns));
    auto choices = evaluationChoices(compared);
    for (auto& choice : choices) {
        if (task.cancelled())
            return failure("cancelled", "agreement", say("the map of agreement was not finished"));
        RowOfCells row(compared, std::move(choice.settings));
        map.rows.push_back(std::move(choice.row));
        map.cells.emplace_back();
        for (const auto& column : map.columns) {
            map.cells.back().push_back(row.cell(column));
            map.computed += map.cells.back().back().order.empty() ? 0 : 1;
        }
        task.progress(static_cast<double>(map.rows.size()) / static_cast<double>(choices.size()));
    }
    for (std::size_t a = 0; a < map.alternatives.size(); ++a) map.terms.push_back(termsOf(map, *ranking, a));
    return map;
}

} // namespace vidette::mcda
