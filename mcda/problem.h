// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

/// A decision problem: what is compared, by which criteria, what must hold, how weights and evaluations are
/// made. Knows no camera and no file. Plain values; judgments stay as they were written ("1/3", "0.11"), so
/// that a mistake can be shown to the person who made it. rank() in ranking.h checks and computes.
namespace vidette::mcda {

enum class Direction { Max, Min };

/// One point of a value function: at x the alternative is worth `value`, 0 … 1.
struct ValuePoint {
    double x = 0;
    double value = 0;

    bool operator==(const ValuePoint&) const = default;
};

/// One criterion. Criteria may form a tree through `parent`; only leaves carry values.
struct Criterion {
    std::string id;   ///< "K1"
    std::string name; ///< "Price"
    std::string unit; ///< "CZK"; values with another unit are converted or refused
    Direction direction = Direction::Max;
    std::string parent;  ///< id of the criterion above; "" = directly below the goal
    std::string derived; ///< metric computed from a plan ("covered_fraction"); "" = given
    /// Points by rising x, in the unit above (value_function.h); empty = none. It may rise and fall.
    std::vector<ValuePoint> valueFunction = {};

    bool operator==(const Criterion&) const = default;
};

/// A value as written: 3, "3 GB", a word of a rating scale, or nothing (missing).
struct Value {
    std::optional<double> number;
    std::string unit; ///< "" = the unit of the criterion
    std::string text; ///< as written, where it was written as text

    bool operator==(const Value&) const = default;
};

struct Alternative {
    std::string id;                      ///< "A4"
    std::string name;                    ///< "Patronum 5 MPx 103"
    std::map<std::string, Value> values; ///< by id of a criterion or attribute
    std::string kit;                     ///< code in the catalogue of kits; "" = the id

    bool operator==(const Alternative&) const = default;
};

enum class Comparison { AtLeast, AtMost, MoreThan, LessThan, Equal, Between, In };

/// A limit on a criterion or attribute. Hard: who breaks it is excluded, with the reason. Soft: warned of.
struct Constraint {
    std::string criterion;
    Comparison comparison = Comparison::AtLeast;
    std::vector<double> limits; ///< one number; Between: low and high (both allowed); In: the allowed ones
    bool hard = true;
    std::string source; ///< who or what asks for it

    bool operator==(const Constraint&) const = default;
};

/// What an equal pair of a Fuller triangle gives: a half to both, or nothing to either (as in the thesis).
enum class TieRule { Half, Uncounted };

/// The four named conventions are the combinations half/uncounted × plus; plus = 0, 0.5 or 1 is added to
/// every count, so that the last criterion keeps a weight.
struct FullerRule {
    TieRule tie = TieRule::Half;
    double plus = 0;

    bool operator==(const FullerRule&) const = default;
};

/// t = 1: `first` is preferred, 0: `second`, 0.5: equal. Anything else is refused when ranking.
struct PairJudgment {
    std::string first;
    std::string second;
    double value = 0.5;

    bool operator==(const PairJudgment&) const = default;
};

/// Groups from best to worst; members of a group are equal.
using Order = std::vector<std::vector<std::string>>;

/// Pairwise judgments as written: cells[row][column] says how many times the row is preferred to the column;
/// "" = not judged. Without a matrix, `intensity` gives a_ij = |s_i − s_j| + 1 on the better side; with
/// `intensityFromValues` the intensities 1 … 9 run linearly from the worst to the best value.
struct SaatyJudgments {
    std::vector<std::string> items;
    std::vector<std::vector<std::string>> cells;
    std::map<std::string, double> intensity;
    bool intensityFromValues = false;

    bool operator==(const SaatyJudgments&) const = default;
};

enum class Priority { Eigenvector, GeometricMean };
enum class Nonreciprocal { Refuse, AsGiven };

struct SaatyRule {
    Priority priority = Priority::Eigenvector;
    std::string randomIndex = "saaty1980"; ///< table of data/tables/random_index.csv
    Nonreciprocal nonreciprocal = Nonreciprocal::Refuse;
    bool anyRatio = false;   ///< allow judgments outside 1/9 … 9
    double threshold = 0.10; ///< CR from which a warning is given

    bool operator==(const SaatyRule&) const = default;
};

enum class WeightMethod { Equal, Direct, Points, RankSum, Roc, Fuller, Saaty, Entropy, Critic };

struct WeightSettings {
    WeightMethod method = WeightMethod::Equal;
    std::map<std::string, double> values;        ///< Direct, Points
    Order order;                                 ///< RankSum, Roc, Fuller
    std::vector<PairJudgment> pairs;             ///< Fuller, instead of an order
    FullerRule fuller;                           ///< Fuller
    SaatyJudgments judgments;                    ///< Saaty, one level
    std::map<std::string, SaatyJudgments> nodes; ///< Saaty, a tree: by "goal" or the id of a criterion
    SaatyRule saaty;                             ///< Saaty

    bool operator==(const WeightSettings&) const = default;
};

enum class EvaluationMethod {
    Fuller,
    Saaty,
    WeightedSum,
    Topsis,
    Promethee2,
    Vikor,
    Lexicographic,
    Ratings,
    Electre1,
};
enum class Normalisation { None, MinMax, Max, Sum, Vector };
enum class Synthesis { Distributive, Ideal };
enum class PreferenceType { Usual, UShape, VShape, Level, Linear, Gaussian };

/// A PROMETHEE preference function: q = indifference, p = strict preference, s = inflection.
struct Preference {
    PreferenceType type = PreferenceType::Usual;
    double q = 0;
    double p = 0;
    double s = 0;

    bool operator==(const Preference&) const = default;
};

struct EvaluationSettings {
    EvaluationMethod method = EvaluationMethod::WeightedSum;
    FullerRule fuller;
    std::map<std::string, Order> orders;                         ///< Fuller, by criterion; else from values
    std::map<std::string, std::vector<PairJudgment>> pairs;      ///< Fuller, by criterion
    std::map<std::string, SaatyJudgments> judgments;             ///< Saaty, by criterion
    SaatyRule saaty;                                             ///< Saaty
    Synthesis synthesis = Synthesis::Distributive;               ///< Saaty
    std::optional<Normalisation> normalisation;                  ///< nothing = the usual one of the method
    std::map<std::string, Preference> preferences;               ///< Promethee2, by criterion
    double v = 0.5;                                              ///< Vikor: share of group utility
    std::map<std::string, std::map<std::string, double>> levels; ///< Ratings: value of each word
    double concordance = 0.65;                                   ///< Electre1: the least share that agrees
    double discordance = 0.35;                                   ///< Electre1: the largest objection allowed

    bool operator==(const EvaluationSettings&) const = default;
};

struct Problem {
    std::string title;
    std::vector<Criterion> criteria;
    std::vector<Criterion> attributes; ///< facts that constraints may name, but that nobody weighs
    std::vector<Alternative> alternatives;
    std::vector<Constraint> constraints;
    WeightSettings weights;
    EvaluationSettings evaluation;
    std::string plan; ///< path of a plan, relative to the problem's file; "" = none

    bool operator==(const Problem&) const = default;
};

} // namespace vidette::mcda
