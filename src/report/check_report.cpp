// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/check_report.h"

#include "base/speech.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace vidette::report {
namespace {

using analysis::RuleHit;
using analysis::RuleRun;
using analysis::Severity;
using nlohmann::json;

constexpr std::array<Severity, 4> kGravestFirst{Severity::Block, Severity::Error, Severity::Warning,
                                                Severity::Info};

int countOf(const RuleRun& run, Severity severity) {
    const auto at = run.counts.find(severity);
    return at == run.counts.end() ? 0 : at->second;
}

json toJson(const RuleHit& hit) {
    return {{"rule", hit.rule},       {"severity", analysis::toText(hit.severity)},  {"subject", hit.subject},
            {"message", hit.message}, {"area", hit.area ? json(*hit.area) : json()}, {"waived", hit.waived}};
}

json toJson(const std::vector<HitName>& hits) {
    json list = json::array();
    for (const auto& hit : hits) list.push_back({{"rule", hit.rule}, {"subject", hit.subject}});
    return list;
}

std::string groupText(const RuleRun& run, Severity severity, const std::vector<analysis::Rule>& known) {
    std::string text;
    for (const auto& hit : run.hits) {
        if (hit.severity != severity) continue;
        const auto rule =
            std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.id == hit.rule; });
        const std::string message = analysis::sayHit(hit, rule == known.end() ? nullptr : &*rule);
        text += "  " + hit.rule + "  " + hit.subject + ": " +
                (hit.waived ? base::say("{message} (waived)", {{"message", message}}) : message) + "\n";
    }
    if (text.empty()) return text;
    return titleOf(severity) + ": " + std::to_string(countOf(run, severity)) + "\n" + text;
}

std::string listText(const std::string& title, const std::vector<HitName>& hits) {
    std::string text = title + ": " + std::to_string(hits.size()) + "\n";
    for (const auto& hit : hits) text += "  " + hit.rule + "  " + hit.subject + "\n";
    return text;
}

bool isHit(const json& hit) {
    return hit.is_object() && hit.contains("rule") && hit["rule"].is_string() && hit.contains("subject") &&
           hit["subject"].is_string();
}

} // namespace

std::string titleOf(Severity severity) {
    switch (severity) {
    case Severity::Block:
        return base::say("Blocks a step");
    case Severity::Error:
        return base::say("Errors");
    case Severity::Warning:
        return base::say("Warnings");
    case Severity::Info:
        return base::say("For information");
    }
    return "";
}

base::Result<std::vector<HitName>> standingHits(const std::string& text, const std::string& file) {
    const json document = json::parse(text, nullptr, false);
    const auto wrong =
        base::failure("not_a_check", file, base::say("expected what `vidette check --json` printed"));
    if (!document.is_object() || !document.contains("hits") || !document["hits"].is_array()) return wrong;
    std::vector<HitName> names;
    for (const auto& hit : document["hits"]) {
        if (!isHit(hit)) return wrong;
        const bool isWaived = hit.contains("waived") && hit["waived"] == true;
        if (!isWaived) names.push_back({hit["rule"].get<std::string>(), hit["subject"].get<std::string>()});
    }
    return names;
}

RunDifference differenceOf(std::vector<HitName> before, const RuleRun& after) {
    std::vector<HitName> now;
    for (const auto& hit : after.hits)
        if (!hit.waived) now.push_back({hit.rule, hit.subject});
    std::sort(before.begin(), before.end());
    std::sort(now.begin(), now.end());
    RunDifference difference;
    std::set_difference(now.begin(), now.end(), before.begin(), before.end(),
                        std::back_inserter(difference.added));
    std::set_difference(before.begin(), before.end(), now.begin(), now.end(),
                        std::back_inserter(difference.gone));
    return difference;
}

json checkJson(const RuleRun& run, const RunDifference* difference) {
    json hits = json::array();
    for (const auto& hit : run.hits) hits.push_back(toJson(hit));
    json counts = {{"waived", run.waived}};
    for (const auto severity : kGravestFirst) counts[analysis::toText(severity)] = countOf(run, severity);
    json document = {{"hits", std::move(hits)}, {"counts", std::move(counts)}};
    if (difference) {
        document["new"] = toJson(difference->added);
        document["gone"] = toJson(difference->gone);
    }
    return document;
}

std::string checkFile(const RuleRun& run) {
    return checkJson(run, nullptr).dump(1) + "\n";
}

std::string checkText(const RuleRun& run, const RunDifference* difference) {
    const auto known = analysis::rules().value_or(std::vector<analysis::Rule>());
    std::string text;
    for (const auto severity : kGravestFirst) text += groupText(run, severity, known);
    if (run.hits.empty()) text += base::say("No rule is hit") + "\n";
    if (run.waived > 0)
        text += base::sayCount(static_cast<std::size_t>(run.waived), "{n} waived", "{n} waived") + "\n";
    if (difference)
        text += listText(base::say("New", {}, "hits of rules"), difference->added) +
                listText(base::say("Gone", {}, "hits of rules"), difference->gone);
    return text + base::say("This is a design aid, not legal advice.") + "\n";
}

} // namespace vidette::report
