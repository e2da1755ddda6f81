// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/group_protocol.h"

#include "base/speech.h"
#include "base/text.h"
#include "base/version.h"
#include "report/group_words.h"

#include <algorithm>
#include <cstddef>

namespace vidette::report {
namespace {

using base::decimal;
using base::say;
using base::sayAll;
using mcda::GroupProblem;
using mcda::NodeResult;
using mcda::Ranking;

constexpr int kDecimals = 3;
constexpr std::size_t kSpreadsShown = 10;

std::string figure(const std::vector<double>& values, std::size_t i) {
    return i < values.size() ? decimal(values[i], kDecimals) : std::string();
}

std::string figure(const std::optional<double>& value) {
    return value ? decimal(*value, kDecimals) : std::string();
}

/// A blind round tells who, not how much.
ReportPart membersPart(const GroupProblem& group) {
    const bool open = mcda::isOpen(group);
    ReportPart part{say("Who judged"), sayAll({"Member", "Role", "Weight", "Submitted"}), {}, {}, ""};
    if (open) part.columns.push_back(say("Judgments"));
    for (const auto& expert : group.experts) {
        part.rows.push_back({expertName(group, expert.id), expert.role, base::toText(expert.weight),
                             expert.submittedAt.empty() ? say("not yet") : expert.submittedAt});
        if (!open) continue;
        const auto count = std::count_if(group.judgments.begin(), group.judgments.end(),
                                         [&](const auto& one) { return one.expert == expert.id; });
        part.rows.back().push_back(std::to_string(count));
    }
    const auto waiting = mcda::waitingFor(group);
    if (!open)
        part.paragraphs.push_back(say("The round is closed to all until everybody has submitted; what was "
                                      "judged is not shown before."));
    if (!waiting.empty())
        part.paragraphs.push_back(say("Not submitted yet: {members}.",
                                      {{"members", base::join(expertNames(group, waiting), ", ")}}));
    if (!group.closedAt.empty())
        part.paragraphs.push_back(say("The round was closed at {time}.", {{"time", group.closedAt}}));
    return part;
}

/// `place` is where the reader is already.
std::string warningText(const mcda::RankingWarning& warning, const std::string& place) {
    const std::string where = warning.where == place ? "" : warning.where;
    return say("Note: {warning}",
               {{"warning", base::describe(base::Warning{warning.code, where, warning.message})}});
}

ReportPart nodePart(const GroupProblem& group, const NodeResult& node) {
    ReportPart part{nodeName(group.problem, node.node), {}, {}, {}, ""};
    part.columns =
        sayAll({"", "Mean judgments (AIJ)", "Priorities, geometric mean", "Priorities, arithmetic mean"});
    for (const auto& expert : node.experts) part.columns.push_back(expertName(group, expert.expert));
    for (std::size_t i = 0; i < node.node.items.size(); ++i) {
        std::vector<std::string> row{itemName(group.problem, node.node.items[i]), figure(node.byJudgments, i),
                                     figure(node.byGeometric, i), figure(node.byArithmetic, i)};
        for (const auto& expert : node.experts) row.push_back(figure(expert.priorities, i));
        part.rows.push_back(std::move(row));
    }
    std::vector<std::string> ratios{say("Consistency ratio CR"), figure(node.cr), "", ""};
    const bool rated = node.node.method == mcda::PairMethod::Rating;
    std::vector<std::string> counts{rated ? say("Alternatives rated") : say("Pairs judged"), "", "", ""};
    for (const auto& expert : node.experts) {
        ratios.push_back(figure(expert.cr));
        counts.push_back(std::to_string(expert.judged()));
    }
    if (node.node.method == mcda::PairMethod::Saaty) part.rows.push_back(std::move(ratios));
    part.rows.push_back(std::move(counts));
    if (node.agreement) part.paragraphs = agreementSentences(group, *node.agreement);
    for (const auto& warning : node.warnings) part.paragraphs.push_back(warningText(warning, node.node.id));
    return part;
}

struct WideSpread {
    const NodeResult* node = nullptr;
    const mcda::PairSpread* pair = nullptr;
};

/// The pairs of all nodes about which the group is farthest apart.
ReportPart spreadsPart(const GroupMinutes& minutes) {
    const GroupProblem& group = minutes.group;
    std::vector<WideSpread> all;
    for (const auto& node : minutes.result.nodes) {
        const double none = node.node.method == mcda::PairMethod::Saaty ? 1 : 0;
        for (const auto& pair : node.spreads)
            if (pair.spread > none) all.push_back({&node, &pair});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.pair->spread > b.pair->spread; });
    all.resize(std::min(all.size(), kSpreadsShown));
    ReportPart part{
        say("Where they disagree most"),
        sayAll({"Comparison", "First", "Second", "Lowest", "says", "Highest", "says", "Judges"}),
        {},
        {say("The value says how much the first is preferred to the second, or how the first is rated.")},
        say("No two members judged the same pair differently.")};
    for (const auto& [node, pair] : all)
        part.rows.push_back({nodeName(group.problem, node->node), itemName(group.problem, pair->first),
                             itemName(group.problem, pair->second), judgmentText(node->node, pair->low),
                             expertName(group, pair->lowExpert), judgmentText(node->node, pair->high),
                             expertName(group, pair->highExpert), std::to_string(pair->judges)});
    return part;
}

void addDistances(const GroupProblem& group, const std::string& what, const mcda::Agreement& agreement,
                  ReportPart& part) {
    const bool shares = agreement.consensus.has_value();
    for (const auto& one : agreement.distances)
        part.rows.push_back({what, expertName(group, one.expert),
                             shares ? decimal(one.manhattan, kDecimals) : std::string(),
                             shares ? decimal(one.euclidean, kDecimals) : std::string(), figure(one.kendall),
                             figure(one.spearman)});
}

ReportPart distancesPart(const GroupMinutes& minutes) {
    ReportPart part{say("How far everybody is from the group"),
                    sayAll({"Comparison", "Member", "Sum of differences", "Euclidean distance", "Kendall's τ",
                            "Spearman's ρ"}),
                    {},
                    {},
                    say("There are no two members with priorities of their own.")};
    for (const auto& node : minutes.result.nodes) {
        if (node.agreement)
            addDistances(minutes.group, nodeName(minutes.group.problem, node.node), *node.agreement, part);
    }
    if (minutes.result.agreement)
        addDistances(minutes.group, say("Ranking"), *minutes.result.agreement, part);
    return part;
}

std::string placeOf(const Ranking& ranking, const std::string& id) {
    const std::size_t place = placeIn(ranking, id);
    return place > 0 ? std::to_string(place) : std::string();
}

std::string totalOf(const Ranking& ranking, const std::string& id) {
    const auto at = mcda::indexOf(ranking.alternatives, id);
    return at ? decimal(ranking.totals[*at], kDecimals) : std::string();
}

ReportPart rankingPart(const GroupMinutes& minutes) {
    ReportPart part{say("Ranking"), {}, {}, {}, say("The group has no ranking yet.")};
    const auto& result = minutes.result;
    if (!result.byJudgments) return part;
    part.columns = sayAll({"", "Place by mean judgments", "Total", "Place by geometric priorities", "Total",
                           "Place by arithmetic priorities", "Total"});
    for (const auto& tied : result.byJudgments->ranking) {
        for (const auto& id : tied) {
            std::vector<std::string> row{itemName(minutes.group.problem, id)};
            for (const auto* ranking : {&result.byJudgments, &result.byGeometric, &result.byArithmetic}) {
                row.push_back(*ranking ? placeOf(**ranking, id) : std::string());
                row.push_back(*ranking ? totalOf(**ranking, id) : std::string());
            }
            part.rows.push_back(std::move(row));
        }
    }
    for (const auto& out : result.byJudgments->excluded)
        part.paragraphs.push_back(say("Left out by {criterion}: {alternative}.",
                                      {{"criterion", itemName(minutes.group.problem, out.criterion)},
                                       {"alternative", itemName(minutes.group.problem, out.id)}}));
    if (result.agreement)
        for (auto& sentence : agreementSentences(minutes.group, *result.agreement))
            part.paragraphs.push_back(std::move(sentence));
    // Those of the nodes stand with the nodes.
    const auto isOfNode = [&](const mcda::RankingWarning& warning) {
        return std::any_of(result.nodes.begin(), result.nodes.end(), [&](const NodeResult& node) {
            return std::find(node.warnings.begin(), node.warnings.end(), warning) != node.warnings.end();
        });
    };
    for (const auto& warning : result.warnings)
        if (!isOfNode(warning)) part.paragraphs.push_back(warningText(warning, "ranking"));
    return part;
}

/// Reasons of all judgments, those of earlier ones too.
ReportPart reasonsPart(const GroupProblem& group) {
    ReportPart part{say("Reasons given"),
                    sayAll({"Member", "Comparison", "First", "Second", "Value", "Reason", "Time", "Counts"}),
                    {},
                    {},
                    say("Nobody gave a reason.")};
    const auto current = mcda::currentJudgments(group);
    const auto add = [&](const mcda::GroupJudgment& one, const std::string& counts) {
        if (one.reason.empty()) return;
        const auto node = mcda::nodeForJudgments(group.problem, one.node);
        part.rows.push_back({expertName(group, one.expert), node ? nodeName(group.problem, *node) : one.node,
                             itemName(group.problem, one.first), itemName(group.problem, one.second),
                             one.value, one.reason, one.time, counts});
    };
    for (const auto& one : group.judgments) {
        const bool counts = std::find(current.begin(), current.end(), one) != current.end();
        add(one, counts ? say("yes") : say("judged anew later"));
    }
    for (const auto& one : group.setAside) add(one, say("set aside when files were merged"));
    return part;
}

ReportPart decisionPart(const std::string& decision) {
    const std::string line = decision.empty() ? std::string(60, '_') : decision;
    return {say("Decision"), {}, {}, {say("The group decided: {decision}", {{"decision", line}})}, ""};
}

/// Title, foot and who takes part.
TableReport begun(const GroupProblem& group, const base::Date& on) {
    TableReport report;
    const std::string& title = group.problem.title;
    report.title =
        title.empty() ? say("Decision of a group") : say("Decision of a group: {title}", {{"title", title}});
    report.foot = {"Vidette " + std::string(base::kVersion), base::toText(on)};
    report.parts.push_back(membersPart(group));
    return report;
}

/// One expert's priorities at a node; empty without.
ReportPart ownPart(const GroupProblem& group, const NodeResult& node, const std::string& expert) {
    ReportPart part{nodeName(group.problem, node.node), sayAll({"", "Priority"}), {}, {}, ""};
    for (const auto& one : node.experts) {
        if (one.expert != expert) continue;
        for (std::size_t i = 0; i < one.priorities.size(); ++i)
            part.rows.push_back({itemName(group.problem, node.node.items[i]), figure(one.priorities, i)});
        if (one.cr) part.rows.push_back({say("Consistency ratio CR"), figure(one.cr)});
        part.whenEmpty =
            node.node.method == mcda::PairMethod::Rating
                ? base::sayCount(one.judged(), "{n} alternative rated; not enough for a result yet.",
                                 "{n} alternatives rated; not enough for a result yet.")
                : base::sayCount(one.judged(), "{n} pair judged; not enough for a result yet.",
                                 "{n} pairs judged; not enough for a result yet.");
    }
    return part;
}

} // namespace

TableReport groupProtocol(const GroupMinutes& minutes) {
    const GroupProblem& group = minutes.group;
    TableReport report = begun(group, minutes.on);
    if (!mcda::isOpen(group)) return report;
    for (const auto& node : minutes.result.nodes) report.parts.push_back(nodePart(group, node));
    report.parts.push_back(spreadsPart(minutes));
    report.parts.push_back(distancesPart(minutes));
    report.parts.push_back(rankingPart(minutes));
    report.parts.push_back(reasonsPart(group));
    report.parts.push_back(decisionPart(minutes.decision));
    return report;
}

TableReport ownResult(const GroupProblem& group, const mcda::GroupResult& result, const std::string& expert,
                      const base::Date& on) {
    TableReport report = begun(group, on);
    for (const auto& node : result.nodes) report.parts.push_back(ownPart(group, node, expert));
    for (const auto& own : result.own) {
        if (own.expert != expert) continue;
        ReportPart part{say("Ranking"), sayAll({"", "Place", "Total"}), {}, {}, ""};
        for (const auto& tied : own.ranking.ranking) {
            for (const auto& id : tied)
                part.rows.push_back(
                    {itemName(group.problem, id), placeOf(own.ranking, id), totalOf(own.ranking, id)});
        }
        report.parts.push_back(std::move(part));
    }
    return report;
}

} // namespace vidette::report
