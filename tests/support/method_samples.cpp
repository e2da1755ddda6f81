// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/method_samples.h"

#include "support/decision_samples.h"

#include <optional>

namespace vidette::support {

using mcda::EvaluationMethod;
using mcda::Normalisation;
using mcda::Problem;
using mcda::WeightMethod;

Problem fiveKits() {
    Problem problem;
    problem.title = "Kits & 'quotes'";
    const double values[5][4] = {
        {11290, 4, 95, 20}, {14475, 5, 95, 20}, {21015, 5, 97, 30}, {25661, 5, 103, 30}, {13390, 5, 82, 12}};
    for (int k = 0; k < 4; ++k) {
        const std::string id = "K" + std::to_string(k + 1);
        problem.criteria.push_back({id, "name of " + id, k == 3 ? "TB" : "",
                                    k == 0 ? mcda::Direction::Min : mcda::Direction::Max, "", ""});
        problem.weights.values[id] = 4 - k;
        problem.weights.judgments.intensity[id] = 5 - k;
        problem.evaluation.judgments[id].intensityFromValues = true;
    }
    problem.weights.order = {{"K1"}, {"K2", "K3"}, {"K4"}};
    problem.evaluation.preferences["K1"] = {mcda::PreferenceType::Linear, 500, 9000, 0};
    problem.evaluation.preferences["K2"] = {mcda::PreferenceType::Level, .5, 2, 0};
    problem.evaluation.preferences["K3"] = {mcda::PreferenceType::Gaussian, 0, 0, 6};
    for (int a = 0; a < 5; ++a) {
        const std::string id = "A" + std::to_string(a + 1);
        mcda::Alternative one{id, "Kit " + id, {}, {}};
        for (int k = 0; k < 4; ++k)
            one.values["K" + std::to_string(k + 1)] = mcda::Value{values[a][k], "", ""};
        problem.alternatives.push_back(one);
    }
    problem.alternatives[4].values["K4"] = mcda::Value{12000.0, "GB", "12000 GB"};
    return problem;
}

namespace {

using Samples = std::map<std::string, Problem>;

template<typename Change>
void addSample(Samples& all, const std::string& name, Change change) {
    Problem problem = fiveKits();
    change(problem);
    all[name] = std::move(problem);
}

void addWeighings(Samples& all) {
    const auto add = [&](const std::string& name, auto change) { addSample(all, name, change); };
    const auto weights = [&](const std::string& name, WeightMethod method) {
        add(name, [&](Problem& p) { p.weights.method = method; });
    };
    weights("equal", WeightMethod::Equal);
    weights("direct", WeightMethod::Direct);
    weights("ranksum", WeightMethod::RankSum);
    weights("roc", WeightMethod::Roc);
    weights("entropy", WeightMethod::Entropy);
    weights("critic", WeightMethod::Critic);
    weights("saatyweights", WeightMethod::Saaty);
    add("fullerweights", [](Problem& p) {
        p.weights.method = WeightMethod::Fuller;
        p.weights.fuller = {mcda::TieRule::Uncounted, 1};
    });
    add("fullerpairs", [](Problem& p) {
        p.weights.method = WeightMethod::Fuller;
        p.weights.pairs = {{"K1", "K2", 1}, {"K1", "K3", .5}, {"K1", "K4", 0},
                           {"K3", "K2", 1}, {"K2", "K4", .5}, {"K4", "K3", 1}};
    });
    add("byhand", [](Problem& p) {
        p.weights.method = WeightMethod::Saaty;
        p.weights.saaty.priority = mcda::Priority::GeometricMean;
        p.weights.judgments = {
            {},
            {{"1", "3", "5", ""}, {"", "1", "2", "4"}, {"", "", "1", "1/2"}, {"1/7", "", "", "1"}},
            {},
            false};
    });
    add("incomplete", [](Problem& p) {
        p.weights.method = WeightMethod::Saaty;
        p.weights.judgments = {
            {}, {{"", "3", "", ""}, {"", "", "2", ""}, {"", "", "", "1/2"}, {"", "", "", ""}}, {}, false};
    });
}

void addEvaluations(Samples& all) {
    const auto evaluation = [&](const std::string& name, EvaluationMethod method,
                                std::optional<Normalisation> normalisation = {}) {
        addSample(all, name, [&](Problem& p) {
            p.weights.method = WeightMethod::Points;
            p.evaluation.method = method;
            p.evaluation.normalisation = normalisation;
        });
    };
    evaluation("none", EvaluationMethod::WeightedSum, Normalisation::None);
    evaluation("max", EvaluationMethod::WeightedSum, Normalisation::Max);
    evaluation("sum", EvaluationMethod::WeightedSum, Normalisation::Sum);
    evaluation("topsis", EvaluationMethod::Topsis);
    evaluation("topsisminmax", EvaluationMethod::Topsis, Normalisation::MinMax);
    evaluation("vikor", EvaluationMethod::Vikor);
    evaluation("promethee", EvaluationMethod::Promethee2);
    evaluation("lexicographic", EvaluationMethod::Lexicographic);
    evaluation("electre", EvaluationMethod::Electre1);
    evaluation("electresum", EvaluationMethod::Electre1, Normalisation::Sum);
    evaluation("fuller", EvaluationMethod::Fuller);
    evaluation("saaty", EvaluationMethod::Saaty);
}

void addSettings(Samples& all) {
    const auto add = [&](const std::string& name, auto change) { addSample(all, name, change); };
    add("ideal", [](Problem& p) {
        p.evaluation.method = EvaluationMethod::Saaty;
        p.evaluation.synthesis = mcda::Synthesis::Ideal;
        p.evaluation.orders["K1"] = {};
    });
    add("fullerorders", [](Problem& p) {
        p.evaluation.method = EvaluationMethod::Fuller;
        p.evaluation.orders["K1"] = {{"A1"}, {"A5", "A2"}, {"A3"}, {"A4"}};
    });
    add("worths", [](Problem& p) {
        p.criteria[2].valueFunction = {{85, 0}, {95, .8}, {100, 1}, {110, .25}};
    });
    add("ratings", [](Problem& p) {
        p.evaluation.method = EvaluationMethod::Ratings;
        for (const char* id : {"K1", "K2", "K3", "K4"}) {
            p.evaluation.levels[id] = {{"good", .8}, {"poor", .2}};
            for (auto& one : p.alternatives)
                one.values[id] = mcda::Value{{}, "", one.id < std::string("A3") ? "good" : "poor"};
        }
    });
    add("excluded", [](Problem& p) {
        p.constraints = {{"K1", mcda::Comparison::AtMost, {22000}, true, ""}};
    });
    add("onekit", [](Problem& p) { p.alternatives.resize(1); });
    add("samevalues", [](Problem& p) {
        for (auto& one : p.alternatives) one.values["K2"].number = 5;
        p.evaluation.method = EvaluationMethod::Vikor;
    });
}

} // namespace

std::map<std::string, Problem> methodSamples() {
    Samples all;
    addWeighings(all);
    addEvaluations(all);
    addSettings(all);
    all["tree"] = judgedKits();
    return all;
}

} // namespace vidette::support
