// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/ahp_os.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/decision_losses.h"
#include "mcda/candidates.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace vidette::io {
namespace {

using base::failure;
using base::Result;
using base::say;
using json = nlohmann::ordered_json;

constexpr const char* kCode = "000000"; ///< AHP-OS gives a code of its own when it reads the file
constexpr const char* kParticipant = "Vidette";
constexpr std::size_t kMostElements = 20;
constexpr std::size_t kMostNodes = 50;
constexpr std::size_t kMostLeaves = 100;
constexpr std::size_t kLongestName = 64;

/// One node of the tree as it is written.
struct Node {
    std::string id;     ///< "goal" or the id of a criterion
    std::string source; ///< the node whose comparisons these are: another where nodes were passed over
    std::vector<std::string> children;
};

struct Writing {
    const mcda::Problem& problem;
    const mcda::Ranking& ranking;
    std::string file;
    std::map<std::string, std::string> names; ///< by id; alternatives by "alternative " + id
    std::vector<Node> nodes;
    base::Warnings warnings;

    void warn(const char* code, const std::string& where, const std::string& sentence) {
        warnings.push_back({code, file + ": " + where, sentence});
    }
};

std::vector<std::string> childrenOf(const mcda::Problem& problem, const std::string& id) {
    std::vector<std::string> children;
    for (const auto& one : problem.criteria) {
        if (one.parent == (id == "goal" ? "" : id)) children.push_back(one.id);
    }
    return children;
}

/// Who stands for a criterion: one that has a single criterion below it is passed over.
std::string standIn(const mcda::Problem& problem, std::string id) {
    for (auto below = childrenOf(problem, id); below.size() == 1; below = childrenOf(problem, id))
        id = below.front();
    return id;
}

void addNodes(Writing& writing) {
    std::vector<std::string> open{"goal"};
    for (std::size_t k = 0; k < open.size(); ++k) {
        const std::string at = k == 0 ? standIn(writing.problem, "goal") : open[k];
        Node node{k == 0 ? "goal" : at, at, {}};
        for (const auto& child : childrenOf(writing.problem, at))
            node.children.push_back(standIn(writing.problem, child));
        for (const auto& child : node.children) {
            if (!childrenOf(writing.problem, child).empty()) open.push_back(child);
        }
        writing.nodes.push_back(std::move(node));
    }
}

bool isNumber(const std::string& name) {
    return base::numberFromText(name).has_value();
}

/// A name that AHP-OS reads as one: no sign of its grammar, no number, not too long, unlike all others.
std::string safeName(const std::string& name, std::set<std::string>& taken) {
    std::string safe;
    for (const char c : name)
        safe += std::string_view(":;,=~<>\n\t").find(c) == std::string_view::npos ? c : ' ';
    safe = base::trimmed(safe);
    while (safe.find("  ") != std::string::npos) safe.erase(safe.find("  "), 1);
    if (safe.empty() || isNumber(safe)) safe = "item " + safe;
    std::size_t end = std::min(safe.size(), kLongestName);
    while (end < safe.size() && (static_cast<unsigned char>(safe[end]) & 0xC0U) == 0x80U) --end;
    safe.resize(end);
    std::string unlike = safe;
    for (int number = 2; !taken.insert(unlike).second; ++number) unlike = safe + " " + std::to_string(number);
    return unlike;
}

void addNames(Writing& writing) {
    std::set<std::string> taken;
    std::vector<std::string> changed;
    const auto add = [&](const std::string& key, const std::string& name) {
        writing.names[key] = safeName(name, taken);
        if (writing.names[key] != name) changed.push_back(name);
    };
    add("goal", writing.problem.title.empty() ? say("Goal") : writing.problem.title);
    for (const auto& node : writing.nodes) {
        for (const auto& child : node.children) add(child, mcda::factNamed(writing.problem, child).name);
    }
    taken.clear();
    for (const auto& one : writing.problem.alternatives) add("alternative " + one.id, one.name);
    if (!changed.empty())
        writing.warn(
            "renamed", "project_hText",
            say("names were changed to what AHP-OS reads: {names}", {{"names", base::join(changed, "; ")}}));
}

/// Weight of all leaves below.
double weightBelow(const Writing& writing, const std::string& id) {
    if (const auto leaf = mcda::indexOf(writing.ranking.criteria, id))
        return *leaf < writing.ranking.weights.size() ? writing.ranking.weights[*leaf] : 0;
    double sum = 0;
    for (const auto& child : childrenOf(writing.problem, id)) sum += weightBelow(writing, child);
    return sum;
}

std::string hierarchyText(const Writing& writing, bool withPriorities) {
    constexpr int kDecimals = 8;
    std::string text;
    for (const auto& node : writing.nodes) {
        double sum = 0;
        for (const auto& child : node.children) sum += weightBelow(writing, child);
        std::vector<std::string> parts;
        for (const auto& child : node.children) {
            const double share =
                sum > 0 ? weightBelow(writing, child) / sum : 1 / static_cast<double>(node.children.size());
            parts.push_back(writing.names.at(child) +
                            (withPriorities ? "=" + base::decimal(share, kDecimals) : ""));
        }
        text += (text.empty() ? "" : " ") + writing.names.at(node.id) + ": " + base::join(parts, ", ") + ";";
    }
    return text;
}

const mcda::SaatyTable* tableOf(const std::vector<mcda::Derivation>& list, const std::string& node) {
    for (const auto& one : list) {
        if (one.node == node && one.saaty) return &*one.saaty;
    }
    return nullptr;
}

/// "3" of 3, "1/3" of a third: direction and digit of a pair; `exact` is false when a ratio is neither.
struct Pair {
    char preferred = '0';
    char intensity = '1';
    bool exact = true;
};

Pair pairOf(double ratio, double mirror) {
    constexpr double kExact = 1e-9;
    const double size = ratio >= 1 ? ratio : 1 / ratio;
    const double whole = std::clamp(std::round(size), 1.0, 9.0);
    Pair pair;
    pair.preferred = ratio >= 1 ? '0' : '1';
    pair.intensity = static_cast<char>('0' + static_cast<int>(whole));
    pair.exact = std::abs(size / whole - 1) <= kExact && std::abs(ratio * mirror - 1) <= kExact;
    return pair;
}

json comparisonOf(Writing& writing, const mcda::SaatyTable& table, const std::vector<std::string>& items,
                  const std::string& name) {
    std::string preferred;
    std::string intensity;
    std::vector<std::string> rounded;
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (std::size_t j = i + 1; j < items.size(); ++j) {
            const auto a = *mcda::indexOf(table.items, items[i]);
            const auto b = *mcda::indexOf(table.items, items[j]);
            const Pair pair = pairOf(table.matrix[a][b], table.matrix[b][a]);
            preferred += pair.preferred;
            intensity += pair.intensity;
            if (!pair.exact || !table.judged[a][b]) rounded.push_back(items[i] + "/" + items[j]);
        }
    }
    if (!rounded.empty())
        writing.warn("rounded", name,
                     say("AHP-OS knows 1 to 9 and their reciprocals; the nearest were written for {cells}",
                         {{"cells", base::join(rounded, ", ")}}));
    return {{"project_sc", kCode}, {"pwc_part", kParticipant}, {"pwc_timestamp", 0},
            {"pwc_node", name},    {"pwc_ab", preferred},      {"pwc_intense", intensity}};
}

/// Elements without a line of their own first, then the others in the order of their lines: as AHP-OS does.
std::vector<std::string> orderOf(const Writing& writing, const Node& node) {
    std::vector<std::string> order;
    const auto isNode = [&](const std::string& id) {
        return std::any_of(writing.nodes.begin(), writing.nodes.end(),
                           [&](const Node& other) { return other.id == id; });
    };
    for (const auto& child : node.children) {
        if (!isNode(child)) order.push_back(child);
    }
    for (const auto& other : writing.nodes) {
        if (mcda::indexOf(node.children, other.id)) order.push_back(other.id);
    }
    return order;
}

json hierarchyComparisons(Writing& writing) {
    json list = json::array();
    for (const auto& node : writing.nodes) {
        const auto* table = tableOf(writing.ranking.weightsDetail, node.source);
        const auto order = orderOf(writing, node);
        const bool known = table && std::all_of(order.begin(), order.end(), [&](const std::string& id) {
                               return mcda::indexOf(table->items, id).has_value();
                           });
        if (known)
            list.push_back(comparisonOf(writing, *table, order, writing.names.at(node.id)));
        else
            writing.warn("left_out", writing.names.at(node.id),
                         say("the comparisons below it are not carried over"));
    }
    return list;
}

json alternativeComparisons(Writing& writing) {
    json list = json::array();
    for (const auto& id : writing.ranking.criteria) {
        const auto* table = tableOf(writing.ranking.localDetail, id);
        if (table)
            list.push_back(comparisonOf(writing, *table, writing.ranking.alternatives, writing.names.at(id)));
    }
    return list;
}

void warnOfLimits(Writing& writing, const std::string& hierarchy) {
    constexpr std::size_t kLongestText = 6000;
    bool fits = writing.nodes.size() <= kMostNodes && writing.ranking.criteria.size() <= kMostLeaves &&
                writing.ranking.alternatives.size() <= kMostElements && hierarchy.size() <= kLongestText;
    for (const auto& node : writing.nodes) fits = fits && node.children.size() <= kMostElements;
    if (!fits)
        writing.warn("too_large_for_ahp_os", "project_hText",
                     say("AHP-OS takes 20 elements under a node, 50 nodes, 100 criteria and 6000 characters; "
                         "it may refuse this project"));
}

} // namespace

Result<base::WithWarnings<std::string>> writeAhpOs(const mcda::Problem& problem, const mcda::Ranking& ranking,
                                                   const std::string& fileName) {
    Writing writing{problem, ranking, fileName, {}, {}, {}};
    addNodes(writing);
    if (writing.nodes.front().children.size() < 2)
        return failure("too_few_criteria", fileName, say("AHP-OS compares two criteria at least"));
    addNames(writing);
    const bool local = problem.evaluation.method == mcda::EvaluationMethod::Saaty;
    const bool compared = problem.weights.method == mcda::WeightMethod::Saaty;
    const bool hierarchy = compared && !local;
    const std::string text = hierarchyText(writing, !hierarchy);
    warnOfLimits(writing, text);
    json document;
    document["pj"] = json::array({json{{"project_sc", kCode},
                                       {"project_name", writing.names.at("goal")},
                                       {"project_description", ""},
                                       {"project_hText", text},
                                       {"project_datetime", ""},
                                       {"project_author", kParticipant},
                                       {"project_status", 1}}});
    document["alt"] = json::array();
    for (const auto& id : ranking.alternatives) {
        if (!hierarchy)
            document["alt"].push_back(
                {{"project_sc", kCode}, {"alt", writing.names.at("alternative " + id)}});
    }
    document["pwc"] = hierarchy ? hierarchyComparisons(writing) : alternativeComparisons(writing);
    Carries format;
    format.title = format.names = format.tree = true;
    format.weightJudgments = hierarchy;
    format.localJudgments = local;
    auto warnings = losses(problem, format, fileName);
    if (hierarchy)
        warnings.push_back(
            {"left_out", fileName, say("alternatives that nobody compares are not carried over")});
    if (!ranking.excluded.empty())
        warnings.push_back({"left_out", fileName, say("whom the limits exclude is not carried over")});
    warnings.insert(warnings.end(), writing.warnings.begin(), writing.warnings.end());
    return base::WithWarnings<std::string>{
        document.dump(1, ' ', false, json::error_handler_t::replace) + "\n", std::move(warnings)};
}

} // namespace vidette::io
