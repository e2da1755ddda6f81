// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rules.h"

#include "analysis/rule_conditions.h"
#include "base/check.h"
#include "base/text.h"
#include "estate/row_codes.h"
#include "estate/rule_parameters.h"

#include <algorithm>
#include <set>

namespace vidette::analysis {
namespace {

using estate::Estate;

bool isElsewhere(const Rule& rule, const std::string& jurisdiction) {
    const auto& places = rule.jurisdictions;
    return !jurisdiction.empty() && !places.empty() &&
           std::find(places.begin(), places.end(), jurisdiction) == places.end();
}

bool isOff(const Estate& estate, const Rule& rule) {
    const auto* setting = estate::rowNamed(estate.ruleSettings, rule.id);
    return setting && setting->isOff;
}

base::Result<Rule> withSetting(const Estate& estate, Rule rule) {
    const auto* setting = estate::rowNamed(estate.ruleSettings, rule.id);
    if (!setting) return rule;
    for (const auto& [name, value] : estate::parametersOf(setting->parameters)) rule.parameters[name] = value;
    if (setting->severity.empty()) return rule;
    const auto severity = severityFromText(setting->severity);
    if (!severity) return base::failure(base::within("rule_setting " + rule.id, severity.error()));
    rule.severity = *severity;
    return rule;
}

base::Result<base::Done> checkOnly(const std::vector<std::string>& only) {
    const auto& known = ruleConditions();
    for (const auto& id : only) {
        const bool isKnown =
            std::any_of(known.begin(), known.end(), [&](const auto& one) { return one.rule == id; });
        if (!isKnown) return base::failure("unknown_rule", "rule " + id, "there is no such rule");
    }
    return base::Done{};
}

const RuleCondition& conditionOf(const Rule& rule) {
    const auto& known = ruleConditions();
    const auto at =
        std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.rule == rule.id; });
    VIDETTE_CHECK(at != known.end(), "every rule of rules.csv has a condition");
    return *at;
}

bool wants(const std::vector<std::string>& only, const std::string& id) {
    return only.empty() || std::find(only.begin(), only.end(), id) != only.end();
}

bool isAskedAbout(const RuleInput& input, const estate::Zone& zone, bool hasPrivate, bool canTurn) {
    if (zone.kind == estate::ZoneKind::Monitor && canTurn) return true;
    const auto at = input.zoneProfiles.find(zone.id);
    if (at == input.zoneProfiles.end()) return zone.kind == estate::ZoneKind::Privacy;
    const auto& profile = *at->second;
    static const std::set<std::string_view> kUses{"neighbour",   "special", "toilet",  "shower", "changing",
                                                  "kitchenette", "rest",    "canteen", "smoking"};
    return profile.isWorkplace || profile.hasDetector || kUses.contains(profile.use) ||
           (profile.use.empty() && zone.kind == estate::ZoneKind::Privacy) ||
           (profile.use == "public" && hasPrivate);
}

/// Only zones that some rule asks about, so that the plan stays small.
ViewQuestions questionsFor(const RuleInput& input, const std::vector<Rule>& asked) {
    ViewQuestions questions;
    questions.on = input.on;
    const bool hasPrivate = std::any_of(input.sites.begin(), input.sites.end(),
                                        [](const SiteFacts& site) { return !site.profile->isPublic; });
    const bool canTurn = std::any_of(input.cameras.begin(), input.cameras.end(),
                                     [](const CameraFacts& camera) { return camera.canTurn(); });
    for (const auto& zone : input.estate.zones)
        if (isAskedAbout(input, zone, hasPrivate, canTurn)) questions.zones.push_back(&zone);
    questions.devices =
        std::any_of(asked.begin(), asked.end(), [](const Rule& rule) { return rule.id == "R-45"; });
    return questions;
}

/// Which subjects a rule is not applied to on the day; "" = none at all.
std::set<std::string> waivedSubjects(const Estate& estate, const Rule& rule, const base::Date& on) {
    std::set<std::string> subjects;
    for (const auto& waiver : estate.waivers)
        if (waiver.rule == rule.id && (!waiver.until || *waiver.until >= on)) subjects.insert(waiver.subject);
    return subjects;
}

void ask(const Rule& rule, const RuleInput& input, RuleRun& run) {
    RuleHits hits(rule);
    conditionOf(rule).find(input, hits);
    const auto waived = waivedSubjects(input.estate, rule, input.on);
    const auto* setting = estate::rowNamed(input.estate.ruleSettings, rule.id);
    for (auto& hit : hits.all()) {
        if (setting && !setting->severity.empty()) hit.severity = rule.severity;
        hit.message = filledMessage(rule.message, hit.arguments);
        hit.waived = waived.contains("") || waived.contains(hit.subject);
        if (hit.waived) {
            ++run.waived;
        } else {
            ++run.counts[hit.severity];
        }
        run.hits.push_back(std::move(hit));
    }
}

void putInOrder(std::vector<RuleHit>& hits) {
    std::stable_sort(hits.begin(), hits.end(), [](const RuleHit& a, const RuleHit& b) {
        if (a.severity != b.severity) return a.severity > b.severity;
        if (a.rule != b.rule) return base::naturalLess(a.rule, b.rule);
        return base::naturalLess(a.subject, b.subject);
    });
}

} // namespace

bool RuleRun::hasFailed() const {
    const auto standing = [&](Severity severity) {
        const auto at = counts.find(severity);
        return at != counts.end() && at->second > 0;
    };
    return standing(Severity::Error) || standing(Severity::Block);
}

base::Result<std::vector<Rule>> rulesOf(const Estate& estate) {
    auto all = rules();
    if (!all) return all;
    const auto* programme = programmeOf(estate, base::today());
    std::vector<Rule> asked;
    for (auto& rule : *all) {
        if (isOff(estate, rule) || isElsewhere(rule, programme ? programme->jurisdiction : "")) continue;
        auto set = withSetting(estate, std::move(rule));
        if (!set) return base::failure(set.error());
        asked.push_back(std::move(*set));
    }
    return asked;
}

base::Result<RuleRun> checkRules(const Estate& estate, const RuleOptions& options, const base::Task& task) {
    if (const auto known = checkOnly(options.only); !known) return base::failure(known.error());
    auto asked = rulesOf(estate);
    if (!asked) return base::failure(asked.error());
    std::erase_if(*asked, [&](const Rule& rule) { return !wants(options.only, rule.id); });
    RuleInput input = ruleInputOf(estate, options.on);
    RuleRun run;
    const bool asksViews = std::any_of(asked->begin(), asked->end(),
                                       [](const Rule& rule) { return conditionOf(rule).asksViews; });
    if (asksViews && !input.cameras.empty()) {
        auto views = ruleViews(estate, questionsFor(input, *asked), task);
        if (!views) return base::failure(views.error());
        input.views = std::move(*views);
        run.warnings = input.views.warnings;
    }
    for (const auto& rule : *asked) {
        if (task.cancelled()) return base::failure("cancelled", "check", "was cancelled");
        ask(rule, input, run);
    }
    putInOrder(run.hits);
    return run;
}

} // namespace vidette::analysis
