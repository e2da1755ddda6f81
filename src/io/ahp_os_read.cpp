// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/ahp_os.h"

#include "base/speech.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

// After the library that it is a template for.
#include "io/decision_reader.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace vidette::io {
namespace {

using base::Done;
using base::failure;
using base::Result;
using base::say;
using nlohmann::json;

constexpr const char* kRandomIndex = "ahp_os";

/// One participant's comparisons below one node.
struct Comparisons {
    std::string participant;
    double timestamp = 0;
    std::string preferred; ///< pwc_ab
    std::string intensity; ///< pwc_intense
};

struct Reading {
    std::string file;
    std::vector<AhpNode> nodes;
    std::map<std::string, std::vector<Comparisons>> byNode;
    mcda::Problem problem;
    base::Warnings warnings;

    void warn(const char* code, const std::string& where, const std::string& sentence) {
        warnings.push_back({code, file + ": " + where, sentence});
    }
    const AhpNode* node(const std::string& name) const {
        const auto found =
            std::find_if(nodes.begin(), nodes.end(), [&](const AhpNode& one) { return one.name == name; });
        return found == nodes.end() ? nullptr : &*found;
    }
};

/// A text of an object, or a number as AHP-OS may write it; "" where it is missing.
std::string textAt(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end()) return {};
    if (found->is_string()) return found->get<std::string>();
    return found->is_number() ? base::toText(found->get<double>()) : "";
}

Result<json> projectOf(const json& document, const std::string& fileName) {
    const bool has = document.is_object() && document.contains("pj") && document["pj"].is_array() &&
                     !document["pj"].empty() && document["pj"][0].is_object();
    if (!has) return failure("not_a_decision", fileName, say("the file is no project of AHP-OS"));
    const json& project = document["pj"][0];
    if (textAt(project, "project_hText").empty())
        return failure("missing_field", fileName + ": pj",
                       say("\"{field}\" is missing", {{"field", "project_hText"}}));
    return project;
}

Result<Done> readAlternatives(const json& document, Reading& reading) {
    if (!document.contains("alt") || document["alt"].is_null()) return Done{};
    const std::string where = reading.file + ": alt";
    if (!document["alt"].is_array()) return failure("wrong_type", where, say("expected a list"));
    std::set<std::string> seen;
    for (const auto& one : document["alt"]) {
        const std::string name(base::trimmed(one.is_object()   ? textAt(one, "alt")
                                             : one.is_string() ? one.get<std::string>()
                                                               : std::string()));
        if (name.empty()) return failure("wrong_type", where, say("an alternative has no name"));
        if (!seen.insert(name).second)
            return failure("duplicate_item", where,
                           say("the item \"{item}\" stands twice", {{"item", name}}));
        reading.problem.alternatives.push_back({name, name, {}, {}});
    }
    return Done{};
}

Result<Done> checkDigits(const Comparisons& one, std::size_t items, const std::string& where) {
    const std::size_t pairs = items * (items - 1) / 2;
    const auto fits = [&](const std::string& text, const char* digits) {
        return text.size() == pairs && text.find_first_not_of(digits) == std::string::npos;
    };
    if (fits(one.preferred, "01") && fits(one.intensity, "0123456789")) return Done{};
    return failure(
        "bad_judgments", where,
        say("{participant}: {items} items have {pairs} pairs, each with a digit 0 or 1 and one from "
            "1 to 9",
            {{"participant", one.participant},
             {"items", std::to_string(items)},
             {"pairs", std::to_string(pairs)}}));
}

/// The latest of each participant; files may hold more than one.
void keep(std::vector<Comparisons>& list, Comparisons one) {
    for (auto& before : list) {
        if (before.participant != one.participant) continue;
        if (one.timestamp >= before.timestamp) before = std::move(one);
        return;
    }
    list.push_back(std::move(one));
}

/// How many items are compared below a node or under an element; nothing for an unknown name.
std::optional<std::size_t> itemsBelow(const Reading& reading, const std::string& name) {
    if (const AhpNode* node = reading.node(name)) return node->order.size();
    for (const auto& node : reading.nodes) {
        if (std::find(node.elements.begin(), node.elements.end(), name) != node.elements.end())
            return reading.problem.alternatives.size();
    }
    return std::nullopt;
}

Result<Done> readComparisons(const json& document, Reading& reading) {
    if (!document.contains("pwc") || document["pwc"].is_null()) return Done{};
    if (!document["pwc"].is_array())
        return failure("wrong_type", reading.file + ": pwc", say("expected a list"));
    for (const auto& row : document["pwc"]) {
        if (!row.is_object())
            return failure("wrong_type", reading.file + ": pwc", say("a comparison is no object"));
        const std::string name(base::trimmed(textAt(row, "pwc_node")));
        const std::string where = "pwc: " + name;
        const auto items = itemsBelow(reading, name);
        if (!items) {
            reading.warn("unknown_item", where, say("the hierarchy has no such node; it was left out"));
            continue;
        }
        const auto stamp = base::numberFromText(textAt(row, "pwc_timestamp"));
        Comparisons one{textAt(row, "pwc_part"), stamp.value_or(0), textAt(row, "pwc_ab"),
                        textAt(row, "pwc_intense")};
        const auto checked = checkDigits(one, *items, reading.file + ": " + where);
        if (!checked) return checked;
        keep(reading.byNode[name], std::move(one));
    }
    return Done{};
}

/// What the participants say of one pair: a fraction where they agree, else their geometric mean; "" where
/// nobody judged it.
std::string cellOf(const std::vector<Comparisons>& list, std::size_t pair) {
    std::set<std::string> texts;
    double logs = 0;
    double count = 0;
    for (const auto& one : list) {
        const int digit = one.intensity[pair] - '0';
        if (digit == 0) continue;
        const bool first = one.preferred[pair] == '0' || digit == 1;
        texts.insert((first ? "" : "1/") + std::to_string(digit));
        logs += first ? std::log(digit) : -std::log(digit);
        ++count;
    }
    if (texts.empty()) return {};
    return texts.size() == 1 ? *texts.begin() : base::toText(std::exp(logs / count));
}

mcda::SaatyJudgments judgmentsOf(Reading& reading, const std::string& name,
                                 const std::vector<std::string>& items) {
    const auto& list = reading.byNode[name];
    mcda::SaatyJudgments judgments{items, {}, {}, false};
    judgments.cells.assign(items.size(), std::vector<std::string>(items.size()));
    std::size_t pair = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (std::size_t j = i + 1; j < items.size(); ++j)
            judgments.cells[i][j] = list.empty() ? "1" : cellOf(list, pair++);
    }
    if (list.empty())
        reading.warn("assumed_equal", name, say("nothing is compared here; all count the same"));
    if (list.size() > 1)
        reading.warn(
            "participants_joined", name,
            base::sayCount(list.size(), "the comparisons of {n} participant are taken",
                           "the comparisons of {n} participants are joined by their geometric mean"));
    return judgments;
}

/// "goal" stands for the top of the tree, so no criterion may have that id.
std::string idOf(const std::string& name) {
    return name == "goal" ? "goal (criterion)" : name;
}

std::vector<std::string> idsOf(const std::vector<std::string>& names) {
    std::vector<std::string> ids;
    for (const auto& name : names) ids.push_back(idOf(name));
    return ids;
}

void addCriteria(Reading& reading) {
    const std::string& goal = reading.nodes.front().name;
    for (const auto& node : reading.nodes) {
        for (const auto& element : node.elements)
            reading.problem.criteria.push_back({idOf(element), element, "", mcda::Direction::Max,
                                                node.name == goal ? "" : idOf(node.name), ""});
    }
}

/// Shares of the elements of a node, in the order of the text; equal where none is given.
std::vector<double> sharesOf(const AhpNode& node) {
    double sum = 0;
    for (const double priority : node.priorities) sum += priority;
    std::vector<double> shares;
    for (const double priority : node.priorities)
        shares.push_back(sum > 0 ? priority / sum : 1 / static_cast<double>(node.elements.size()));
    return shares;
}

bool hasPriorities(const AhpNode& node) {
    return std::any_of(node.priorities.begin(), node.priorities.end(), [](double p) { return p > 0; });
}

void addPoints(Reading& reading) {
    auto& weights = reading.problem.weights;
    weights.method = mcda::WeightMethod::Points;
    std::map<std::string, double> share{{reading.nodes.front().name, 1.0}};
    std::vector<std::string> open{reading.nodes.front().name};
    for (std::size_t k = 0; k < open.size(); ++k) {
        const AhpNode& node = *reading.node(open[k]);
        if (!hasPriorities(node))
            reading.warn("assumed_equal", node.name, say("nothing is compared here; all count the same"));
        const auto shares = sharesOf(node);
        for (std::size_t i = 0; i < node.elements.size(); ++i) {
            share[node.elements[i]] = share[node.name] * shares[i];
            if (reading.node(node.elements[i]))
                open.push_back(node.elements[i]);
            else
                weights.values[idOf(node.elements[i])] = share[node.elements[i]];
        }
    }
}

/// Where a node has priorities but no comparisons: the ratios that give these priorities.
mcda::SaatyJudgments ratiosOf(const AhpNode& node) {
    const auto shares = sharesOf(node);
    const std::size_t n = shares.size();
    mcda::SaatyJudgments judgments{idsOf(node.elements), {}, {}, false};
    judgments.cells.assign(n, std::vector<std::string>(n));
    for (std::size_t j = 1; j < n; ++j) judgments.cells[0][j] = base::toText(shares[0] / shares[j]);
    return judgments;
}

void addWeights(Reading& reading) {
    const bool compared = std::any_of(reading.nodes.begin(), reading.nodes.end(), [&](const AhpNode& node) {
        return reading.byNode.count(node.name) > 0;
    });
    if (!compared) {
        addPoints(reading);
        return;
    }
    auto& weights = reading.problem.weights;
    weights.method = mcda::WeightMethod::Saaty;
    weights.saaty.randomIndex = kRandomIndex;
    const bool flat = reading.nodes.size() == 1;
    for (const auto& node : reading.nodes) {
        const bool byRatios =
            !reading.byNode.count(node.name) && std::all_of(node.priorities.begin(), node.priorities.end(),
                                                            [](double priority) { return priority > 0; });
        auto judgments = byRatios ? ratiosOf(node) : judgmentsOf(reading, node.name, idsOf(node.order));
        weights.saaty.anyRatio = weights.saaty.anyRatio || byRatios;
        if (flat)
            weights.judgments = std::move(judgments);
        else
            weights.nodes[&node == &reading.nodes.front() ? "goal" : idOf(node.name)] = std::move(judgments);
    }
}

void addEvaluation(Reading& reading) {
    auto& problem = reading.problem;
    if (problem.alternatives.empty()) {
        reading.warn("no_alternatives", "alt", say("the project has no alternatives; add some to rank them"));
        return;
    }
    std::vector<std::string> ids;
    for (const auto& one : problem.alternatives) ids.push_back(one.id);
    problem.evaluation.method = mcda::EvaluationMethod::Saaty;
    problem.evaluation.saaty.randomIndex = kRandomIndex;
    for (const auto& node : reading.nodes) {
        for (const auto& element : node.elements) {
            if (!reading.node(element))
                problem.evaluation.judgments[idOf(element)] = judgmentsOf(reading, element, ids);
        }
    }
}

} // namespace

Result<base::WithWarnings<mcda::Problem>> readAhpOs(std::string_view text, const std::string& fileName) {
    const auto document = parsedJson<json>(text, fileName);
    if (!document) return failure(document.error());
    const auto project = projectOf(*document, fileName);
    if (!project) return failure(project.error());
    auto nodes = readHierarchy(textAt(*project, "project_hText"), fileName + ": project_hText");
    if (!nodes) return failure(nodes.error());
    Reading reading{fileName, std::move(*nodes), {}, {}, {}};
    const std::string name = textAt(*project, "project_name");
    reading.problem.title = name.empty() ? reading.nodes.front().name : name;
    auto read = readAlternatives(*document, reading);
    if (read) read = readComparisons(*document, reading);
    if (!read) return failure(read.error());
    addCriteria(reading);
    addWeights(reading);
    addEvaluation(reading);
    return base::WithWarnings<mcda::Problem>{std::move(reading.problem), std::move(reading.warnings)};
}

} // namespace vidette::io
