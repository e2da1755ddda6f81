// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/group.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

/// Small groups for tests, put together in one line each.
namespace vidette::mcda {

/// Numbers in [0, 1) that are the same everywhere (Knuth's multiplier, the upper 53 bits).
class Lot {
  public:
    explicit Lot(std::uint64_t seed) : m_state(seed) {
        for (int i = 0; i < 10; ++i) next();
    }
    double next() {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(m_state >> 11) / 9007199254740992.0;
    }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() * static_cast<double>(n)); }
    /// Mean 0, deviation 1: twelve even numbers added up.
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; ++i) sum += next();
        return sum;
    }

  private:
    std::uint64_t m_state;
};

inline std::vector<std::string> idsFrom(const std::string& letter, std::size_t n) {
    std::vector<std::string> ids;
    for (std::size_t i = 1; i <= n; ++i) ids.push_back(letter + std::to_string(i));
    return ids;
}

/// Criteria K1 … and requests A1 … without numbers; weights and evaluations are both judged in pairs.
inline Problem openProblem(std::size_t criteria, std::size_t alternatives,
                           PairMethod method = PairMethod::Saaty) {
    const bool fuller = method == PairMethod::Fuller;
    Problem problem;
    for (const auto& id : idsFrom("K", criteria))
        problem.criteria.push_back({id, id, "", Direction::Max, "", ""});
    for (const auto& id : idsFrom("A", alternatives)) problem.alternatives.push_back({id, id, {}, ""});
    problem.weights.method = fuller ? WeightMethod::Fuller : WeightMethod::Saaty;
    problem.evaluation.method = fuller ? EvaluationMethod::Fuller : EvaluationMethod::Saaty;
    return problem;
}

/// Experts "ann", "bob", "cyd" …; nobody has submitted.
inline GroupProblem groupOf(Problem problem, std::size_t experts) {
    const std::vector<std::string> names{"ann", "bob", "cyd", "dan", "eva", "fay"};
    GroupProblem group;
    group.problem = std::move(problem);
    for (std::size_t i = 0; i < experts; ++i) group.experts.push_back({names[i], "", "", 1, ""});
    return group;
}

using Said = std::array<std::string, 3>; ///< first, second, value

inline void judge(GroupProblem& group, const std::string& expert, const std::string& node,
                  const std::vector<Said>& pairs) {
    int sequence = 0;
    for (const auto& one : group.judgments) {
        if (one.expert == expert) sequence = std::max(sequence, one.sequence);
    }
    for (const auto& [first, second, value] : pairs)
        group.judgments.push_back({expert, node, first, second, value, "", "", ++sequence});
}

inline std::string groupRefusal(const GroupProblem& group) {
    const auto checked = checkGroup(group);
    return checked ? "" : checked.error().code;
}

inline bool hasCode(const std::vector<RankingWarning>& warnings, const std::string& code) {
    return std::any_of(warnings.begin(), warnings.end(), [&](const auto& one) { return one.code == code; });
}

} // namespace vidette::mcda
