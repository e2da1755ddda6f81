// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/method_notes.h"

#include "base/speech.h"

#include <array>
#include <string_view>

namespace vidette::report {
namespace {

using base::say;
using mcda::EvaluationMethod;
using mcda::Normalisation;
using mcda::WeightMethod;

struct KnownRemedy {
    std::string_view code;
    Part part;
    const char* words;
};

constexpr std::array kRemedies{
    KnownRemedy{"no_criteria", Part::Values, base::toSay("Add a criterion.")},
    KnownRemedy{"no_alternatives", Part::Values, base::toSay("Add an alternative.")},
    KnownRemedy{"empty_name", Part::Values, base::toSay("Give it a name.")},
    KnownRemedy{"duplicate_id", Part::Values, base::toSay("Remove one of the two.")},
    KnownRemedy{"duplicate_name", Part::Values, base::toSay("Give one of the two another name.")},
    KnownRemedy{"unknown_parent", Part::Values, base::toSay("Name its group anew.")},
    KnownRemedy{"parent_cycle", Part::Values, base::toSay("Name its group anew.")},
    KnownRemedy{"unknown_criterion", Part::Values,
                base::toSay("Remove the limit or the weight of what is not there any more.")},
    KnownRemedy{"bad_constraint", Part::Values, base::toSay("Mend the limit.")},
    KnownRemedy{"bad_value_function", Part::Values,
                base::toSay("Give two points at least, by rising value, each worth 0 to 1.")},
    KnownRemedy{"not_a_number", Part::Values,
                base::toSay("Write a number, or compare by ratings, which take words.")},
    KnownRemedy{"number_too_large", Part::Values, base::toSay("Write a smaller number or a larger unit.")},
    KnownRemedy{"unit_mismatch", Part::Values,
                base::toSay("Write the value in the unit of the criterion, or change the unit.")},
    KnownRemedy{"unknown_level", Part::Method,
                base::toSay("Add the word to the levels of the scale, or write another value.")},
    KnownRemedy{"bad_rating", Part::Method,
                base::toSay("Give levels to the criterion, or values from 0 to 1.")},
    KnownRemedy{"weight_missing", Part::Weights, base::toSay("Give the criterion a weight.")},
    KnownRemedy{"weight_negative", Part::Weights, base::toSay("Give a weight of 0 or more.")},
    KnownRemedy{"weights_sum_zero", Part::Weights, base::toSay("Give at least one criterion a weight.")},
    KnownRemedy{"node_missing", Part::Judgments, base::toSay("Compare the criteria of this group in pairs.")},
    KnownRemedy{"unknown_node", Part::Judgments,
                base::toSay("Remove the judgments of the group that is not there any more.")},
    KnownRemedy{"unknown_item", Part::Judgments,
                base::toSay("Remove the judgments of what is not there any more.")},
    KnownRemedy{"duplicate_item", Part::Judgments, base::toSay("Remove one of the two.")},
    KnownRemedy{"missing_item", Part::Judgments, base::toSay("Put it into the order, or judge it.")},
    KnownRemedy{"pair_missing", Part::Judgments, base::toSay("Judge the pair.")},
    KnownRemedy{"missing_judgments", Part::Judgments,
                base::toSay("Compare the alternatives under this criterion in pairs.")},
    KnownRemedy{"fuller_value_not_0_05_1", Part::Judgments, base::toSay("Judge the pair anew.")},
    KnownRemedy{"fuller_tij_plus_tji_not_1", Part::Judgments, base::toSay("Judge the pair anew.")},
    KnownRemedy{"not_square", Part::Judgments, base::toSay("Judge the pairs anew.")},
    KnownRemedy{"nonpositive", Part::Judgments, base::toSay("Write a ratio above 0, such as 3 or 1/3.")},
    KnownRemedy{"nonpositive_or_missing", Part::Judgments,
                base::toSay("Leave the cell empty, or write a ratio above 0.")},
    KnownRemedy{"diagonal_not_one", Part::Judgments, base::toSay("Write 1 on the diagonal.")},
    KnownRemedy{"outside_scale_1_9", Part::Judgments,
                base::toSay("Judge within 1/9 and 9, or allow any ratio in the method.")},
    KnownRemedy{"nonreciprocal", Part::Judgments, base::toSay("Decide which of the two cells is meant.")},
    KnownRemedy{"nonreciprocal_repairable", Part::Judgments,
                base::toSay("Write the exact fraction, or let the method use the matrix as given.")},
    KnownRemedy{"comparison_graph_disconnected", Part::Judgments,
                base::toSay("Judge one pair more that links the parts.")},
    KnownRemedy{"no_convergence", Part::Method, base::toSay("Use the geometric mean.")},
    KnownRemedy{"unknown_random_index", Part::Method, base::toSay("Choose a table of random indices.")},
    KnownRemedy{"negative_value", Part::Method,
                base::toSay("Bring the values to 0 (worst) to 1 (best), which takes negative ones too.")},
    KnownRemedy{"zero_value", Part::Method,
                base::toSay("Bring the values to 0 (worst) to 1 (best), which takes 0 too.")},
    KnownRemedy{"bad_normalisation", Part::Method, base::toSay("Choose another normalisation.")},
    KnownRemedy{"bad_preference", Part::Method,
                base::toSay("Mend the thresholds of the preference function.")},
    KnownRemedy{"bad_parameter", Part::Method, base::toSay("Choose a number between 0 and 1.")},
    KnownRemedy{"too_few_alternatives", Part::Method,
                base::toSay("Add an alternative, or weigh in a way that does not look at values.")},
    KnownRemedy{"unknown_metric", Part::Values, base::toSay("Choose what the plan is to compute.")},
    KnownRemedy{"unknown_kit", Part::Values, base::toSay("Name a kit of the project or of the catalogue.")},
    KnownRemedy{"no_cameras", Part::Values,
                base::toSay("Put a camera onto the plan, or give the values by hand.")},
    KnownRemedy{"no_target_area", Part::Values,
                base::toSay("Draw a zone to be watched, or give the values by hand.")},
};

MethodNote pairNote(bool ofWeights) {
    return {say("Fuller's triangle"),
            ofWeights
                ? say("Every two criteria are compared once; the more important one gets a point. It asks "
                      "only which one, not by how much. Books differ in what a tie and the last one get, "
                      "and the winner may depend on it.")
                : say("Under every criterion the better value of two gets a point. Only the order of the "
                      "values counts, so a tiny difference counts as much as a large one."),
            say("RANCOM, the form with a half and 0.5: Więckowski and others 2023")};
}

MethodNote saatyNote(bool ofWeights) {
    return {
        say("Saaty's comparison (AHP)"),
        ofWeights
            ? say("Every two criteria are compared: how many times is one more important, 1 to 9. It "
                  "assumes that such ratios can be told; how well they fit together is measured (CR).")
            : say("Under every criterion every two alternatives are compared: how many times is one better, "
                  "1 to 9. Leaving an alternative out can turn the order of the others."),
        "Saaty 1980"};
}

} // namespace

std::vector<WeightMethod> weightMethods() {
    return {WeightMethod::Equal,   WeightMethod::Direct,  WeightMethod::Points,
            WeightMethod::RankSum, WeightMethod::Roc,     WeightMethod::Fuller,
            WeightMethod::Saaty,   WeightMethod::Entropy, WeightMethod::Critic};
}

std::vector<EvaluationMethod> evaluationMethods() {
    return {EvaluationMethod::Fuller,        EvaluationMethod::Saaty,      EvaluationMethod::WeightedSum,
            EvaluationMethod::Topsis,        EvaluationMethod::Promethee2, EvaluationMethod::Vikor,
            EvaluationMethod::Lexicographic, EvaluationMethod::Ratings,    EvaluationMethod::Electre1};
}

MethodNote weightMethodNote(WeightMethod method) {
    switch (method) {
    case WeightMethod::Equal:
        return {say("All alike"), say("Every criterion counts the same. It says nothing about importance."),
                ""};
    case WeightMethod::Direct:
        return {say("Given directly"),
                say("Somebody states the weights as numbers and answers for them. They are used as they are, "
                    "even where they do not sum to 1."),
                ""};
    case WeightMethod::Points:
        return {say("Points"),
                say("Points are given to the criteria and divided by their sum. Twice the points means twice "
                    "the importance."),
                "Metfessel 1947"};
    case WeightMethod::RankSum:
        return {
            say("Order, rank sum"),
            say("Only the order of importance is asked for. Weights fall by equal steps from the first to "
                "the last."),
            "Stillwell, Seaver & Edwards 1981"};
    case WeightMethod::Roc:
        return {
            say("Order, centroid"),
            say("Only the order of importance is asked for. The weights are the middle of all that keep it, "
                "so the first ones count much more than the last."),
            "Barron & Barrett 1996"};
    case WeightMethod::Fuller:
        return pairNote(true);
    case WeightMethod::Saaty:
        return saatyNote(true);
    case WeightMethod::Entropy:
        return {
            say("Entropy of the values"),
            say("Nobody is asked: a criterion counts the more, the more its values differ. That is spread, "
                "not importance. Values must not be negative."),
            "Shannon 1948; Zeleny 1982"};
    case WeightMethod::Critic:
        return {say("CRITIC"),
                say("Nobody is asked: a criterion counts the more, the more its values differ and the less "
                    "they repeat what others say. Adding an alternative changes the weights."),
                "Diakoulaki, Mavrotas & Papayannakis 1995"};
    }
    return {};
}

MethodNote evaluationMethodNote(EvaluationMethod method) {
    switch (method) {
    case EvaluationMethod::Fuller:
        return pairNote(false);
    case EvaluationMethod::Saaty:
        return saatyNote(false);
    case EvaluationMethod::WeightedSum:
        return {
            say("Weighted sum"),
            say("What is worse under one criterion can be made up by another, in proportion to the weights. "
                "Values are brought to a common scale first, and the choice of the scale matters."),
            "Keeney & Raiffa 1976"};
    case EvaluationMethod::Topsis:
        return {say("TOPSIS"),
                say("The best is near the best of all values and far from the worst of all. Distances are "
                    "straight lines, so strong and weak sides make up for each other."),
                "Hwang & Yoon 1981"};
    case EvaluationMethod::Promethee2:
        return {say("PROMETHEE"),
                say("Alternatives are compared in pairs; a preference function says how much a difference "
                    "matters. The net flow orders all; before it is added up, some cannot be compared."),
                "Brans & Vincke 1985"};
    case EvaluationMethod::Vikor:
        return {
            say("VIKOR"),
            say("Looks for a compromise: good in sum, and nowhere too bad. The share v says how much the sum "
                "counts against the worst regret."),
            "Opricovic & Tzeng 2004"};
    case EvaluationMethod::Lexicographic:
        return {say("First criterion first"),
                say("The weightiest criterion on which two differ decides alone. Nothing makes up for it, "
                    "however small the difference."),
                "Fishburn 1974"};
    case EvaluationMethod::Ratings:
        return {say("Ratings"),
                say("Every alternative is rated by itself, by words of a scale or from 0 to 1. Adding an "
                    "alternative changes nothing for the others, so it suits long lists."),
                "Saaty 1980"};
    case EvaluationMethod::Electre1:
        return {
            say("ELECTRE I"),
            say("One outranks another when enough of the weight agrees and no criterion objects too much. It "
                "chooses a few to look at closely; the order shown is that of net dominance."),
            "Roy 1968; van Delft & Nijkamp 1977"};
    }
    return {};
}

std::vector<FullerConvention> fullerConventions() {
    using mcda::TieRule;
    return {{say("textbook"), {TieRule::Half, 0}},
            {say("textbook + 1"), {TieRule::Half, 1}},
            {say("of the thesis: ties not counted, + 1"), {TieRule::Uncounted, 1}},
            {say("RANCOM"), {TieRule::Half, 0.5}},
            {say("ties ignored"), {TieRule::Uncounted, 0}}};
}

std::string normalisationWords(Normalisation normalisation) {
    switch (normalisation) {
    case Normalisation::None:
        return say("as they are");
    case Normalisation::MinMax:
        return say("from 0 (worst) to 1 (best)");
    case Normalisation::Max:
        return say("as share of the best");
    case Normalisation::Sum:
        return say("as share of their sum");
    case Normalisation::Vector:
        return say("divided by the root of their squares' sum");
    }
    return {};
}

std::string preferenceWords(mcda::PreferenceType type) {
    switch (type) {
    case mcda::PreferenceType::Usual:
        return say("any difference is a full preference");
    case mcda::PreferenceType::UShape:
        return say("none up to q, then full");
    case mcda::PreferenceType::VShape:
        return say("rising evenly up to p");
    case mcda::PreferenceType::Level:
        return say("none up to q, half up to p, then full");
    case mcda::PreferenceType::Linear:
        return say("none up to q, then rising up to p");
    case mcda::PreferenceType::Gaussian:
        return say("rising like a bell curve, turning at s");
    }
    return {};
}

Remedy remedyOf(const base::Error& error) {
    for (const auto& known : kRemedies) {
        if (known.code != error.code) continue;
        const bool isOfWeights = error.where.find("weights") != std::string::npos;
        const bool isOfOrder = known.code == "missing_item" || known.code == "duplicate_item";
        const bool inWeights = isOfWeights && isOfOrder && error.where.find("order") != std::string::npos;
        return {inWeights ? Part::Weights : known.part, say(known.words)};
    }
    return {};
}

std::string troubleWords(const base::Error& error) {
    std::string words = base::describe(error);
    if (!words.empty() && words.back() != '.' && words.back() != '?') words += '.';
    const std::string remedy = remedyOf(error).words;
    return remedy.empty() ? words : words + " " + remedy;
}

} // namespace vidette::report
