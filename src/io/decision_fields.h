// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"

#include <array>
#include <string_view>

/// The words of decision files for the choices of mcda, in one place for reading and writing; and the two
/// settings blocks, which decision_json.cpp puts together.
namespace vidette::io {

template<typename T>
struct Word {
    std::string_view text;
    T value;
};

inline constexpr std::array kDirections{
    Word{"max", mcda::Direction::Max},
    Word{"min", mcda::Direction::Min},
};
inline constexpr std::array kComparisons{
    Word{">=", mcda::Comparison::AtLeast}, Word{"<=", mcda::Comparison::AtMost},
    Word{">", mcda::Comparison::MoreThan}, Word{"<", mcda::Comparison::LessThan},
    Word{"=", mcda::Comparison::Equal},    Word{"between", mcda::Comparison::Between},
    Word{"in", mcda::Comparison::In},
};
inline constexpr std::array kWeightMethods{
    Word{"equal", mcda::WeightMethod::Equal},   Word{"direct", mcda::WeightMethod::Direct},
    Word{"points", mcda::WeightMethod::Points}, Word{"rank_sum", mcda::WeightMethod::RankSum},
    Word{"roc", mcda::WeightMethod::Roc},       Word{"fuller", mcda::WeightMethod::Fuller},
    Word{"saaty", mcda::WeightMethod::Saaty},   Word{"entropy", mcda::WeightMethod::Entropy},
    Word{"critic", mcda::WeightMethod::Critic},
};
inline constexpr std::array kEvaluationMethods{
    Word{"fuller", mcda::EvaluationMethod::Fuller},
    Word{"saaty", mcda::EvaluationMethod::Saaty},
    Word{"weighted_sum", mcda::EvaluationMethod::WeightedSum},
    Word{"topsis", mcda::EvaluationMethod::Topsis},
    Word{"promethee2", mcda::EvaluationMethod::Promethee2},
    Word{"vikor", mcda::EvaluationMethod::Vikor},
    Word{"lexicographic", mcda::EvaluationMethod::Lexicographic},
    Word{"ratings", mcda::EvaluationMethod::Ratings},
    Word{"electre1", mcda::EvaluationMethod::Electre1},
};
inline constexpr std::array kTies{
    Word{"half", mcda::TieRule::Half},
    Word{"uncounted", mcda::TieRule::Uncounted},
};
inline constexpr std::array kPriorities{
    Word{"eigenvector", mcda::Priority::Eigenvector},
    Word{"geometric_mean", mcda::Priority::GeometricMean},
};
inline constexpr std::array kNonreciprocals{
    Word{"refuse", mcda::Nonreciprocal::Refuse},
    Word{"as_given", mcda::Nonreciprocal::AsGiven},
};
inline constexpr std::array kScales{
    Word{"1-9", false},
    Word{"any", true},
};
inline constexpr std::array kSyntheses{
    Word{"distributive", mcda::Synthesis::Distributive},
    Word{"ideal", mcda::Synthesis::Ideal},
};
inline constexpr std::array kNormalisations{
    Word{"none", mcda::Normalisation::None},     Word{"min_max", mcda::Normalisation::MinMax},
    Word{"max", mcda::Normalisation::Max},       Word{"sum", mcda::Normalisation::Sum},
    Word{"vector", mcda::Normalisation::Vector},
};
inline constexpr std::array kPreferences{
    Word{"usual", mcda::PreferenceType::Usual},    Word{"u_shape", mcda::PreferenceType::UShape},
    Word{"v_shape", mcda::PreferenceType::VShape}, Word{"level", mcda::PreferenceType::Level},
    Word{"linear", mcda::PreferenceType::Linear},  Word{"gaussian", mcda::PreferenceType::Gaussian},
};

template<typename T, std::size_t N>
std::string_view wordOf(const std::array<Word<T>, N>& words, T value) {
    for (const auto& word : words) {
        if (word.value == value) return word.text;
    }
    return {};
}

} // namespace vidette::io
