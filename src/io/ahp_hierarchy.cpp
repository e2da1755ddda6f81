// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/ahp_os.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <set>

namespace vidette::io {
namespace {

using base::failure;
using base::Result;
using base::say;

constexpr std::size_t kLongestHierarchy = 20'000; ///< bytes; AHP-OS itself takes 6000 characters

tl::unexpected<base::Error> bad(const std::string& where, const std::string& sentence) {
    return failure("bad_hierarchy", where, sentence);
}

/// "Price=0.3" as an element of a node.
void addElement(std::string_view text, AhpNode& node) {
    const auto sign = text.find('=');
    node.elements.emplace_back(base::trimmed(text.substr(0, sign)));
    const auto given =
        sign == std::string_view::npos ? std::nullopt : base::numberFromText(text.substr(sign + 1));
    node.priorities.push_back(given && *given > 0 ? *given : 0);
}

Result<AhpNode> readLine(const std::string& line, const std::string& where) {
    const auto colon = line.find(':');
    if (colon == std::string::npos)
        return bad(where, say("\"{line}\" has no colon between node and elements", {{"line", line}}));
    AhpNode node;
    node.name = base::trimmed(std::string_view(line).substr(0, colon));
    for (const auto& part : base::split(std::string_view(line).substr(colon + 1), ',')) {
        if (!base::trimmed(part).empty()) addElement(base::trimmed(part), node);
    }
    const bool unnamed = std::any_of(node.elements.begin(), node.elements.end(),
                                     [](const std::string& name) { return name.empty(); });
    if (node.name.empty() || node.elements.empty() || unnamed)
        return bad(where, say("\"{line}\" names no node or no elements", {{"line", line}}));
    return node;
}

bool hasLine(const std::vector<AhpNode>& nodes, const std::string& name) {
    return std::any_of(nodes.begin(), nodes.end(), [&](const AhpNode& node) { return node.name == name; });
}

Result<base::Done> checkNames(const std::vector<AhpNode>& nodes, const std::string& where) {
    std::set<std::string> lines;
    std::set<std::string> elements;
    for (const auto& node : nodes) {
        if (!lines.insert(node.name).second)
            return bad(where, say("the node \"{name}\" has two lines", {{"name", node.name}}));
        for (const auto& element : node.elements) {
            if (!elements.insert(element).second)
                return bad(where, say("the element \"{name}\" stands twice", {{"name", element}}));
        }
    }
    return base::Done{};
}

/// The node that is nobody's element, at the front.
Result<base::Done> goalFirst(std::vector<AhpNode>& nodes, const std::string& where) {
    std::set<std::string> elements;
    for (const auto& node : nodes) elements.insert(node.elements.begin(), node.elements.end());
    const auto isGoal = [&](const AhpNode& node) { return !elements.count(node.name); };
    const auto goals = std::count_if(nodes.begin(), nodes.end(), isGoal);
    if (goals != 1) return bad(where, say("the hierarchy has no single node at its top"));
    const auto goal = std::find_if(nodes.begin(), nodes.end(), isGoal);
    std::rotate(nodes.begin(), goal, goal + 1);
    return base::Done{};
}

/// From the goal every line is reached; a circle beside it would not be.
Result<base::Done> checkReach(const std::vector<AhpNode>& nodes, const std::string& where) {
    std::set<std::string> reached{nodes.front().name};
    std::vector<std::string> open{nodes.front().name};
    while (!open.empty()) {
        const auto node = std::find_if(nodes.begin(), nodes.end(),
                                       [&](const AhpNode& one) { return one.name == open.back(); });
        open.pop_back();
        for (const auto& element : node->elements) {
            if (hasLine(nodes, element) && reached.insert(element).second) open.push_back(element);
        }
    }
    if (reached.size() == nodes.size()) return base::Done{};
    return bad(where, say("lines of the hierarchy run in a circle"));
}

void addOrders(std::vector<AhpNode>& nodes) {
    for (auto& node : nodes) {
        for (const auto& element : node.elements) {
            if (!hasLine(nodes, element)) node.order.push_back(element);
        }
        for (const auto& other : nodes) {
            const auto& all = node.elements;
            if (std::find(all.begin(), all.end(), other.name) != all.end()) node.order.push_back(other.name);
        }
    }
}

} // namespace

Result<std::vector<AhpNode>> readHierarchy(std::string_view text, const std::string& where) {
    if (text.size() > kLongestHierarchy)
        return bad(where, say("the hierarchy is longer than AHP-OS can hold"));
    std::vector<AhpNode> nodes;
    for (const auto& line : base::split(text, ';')) {
        if (base::trimmed(line).empty()) continue;
        auto node = readLine(std::string(base::trimmed(line)), where);
        if (!node) return failure(node.error());
        nodes.push_back(std::move(*node));
    }
    if (nodes.empty()) return bad(where, say("the hierarchy is empty"));
    auto checked = checkNames(nodes, where);
    if (checked) checked = goalFirst(nodes, where);
    if (checked) checked = checkReach(nodes, where);
    if (!checked) return failure(checked.error());
    addOrders(nodes);
    return nodes;
}

} // namespace vidette::io
