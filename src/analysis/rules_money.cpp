// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/funds.h"
#include "estate/state_machine.h"

#include <cmath>
#include <map>
#include <set>

/// Rules about budgets, grants and shares of costs; silent without such records.
namespace vidette::analysis {
namespace {

using estate::Asset;

/// Assets at places that an open or done request wants gone.
std::set<estate::AssetId> goingAway(const RuleInput& input) {
    std::set<estate::AssetId> assets;
    for (const auto& row : input.estate.requestCameras) {
        const auto* request = input.estate.requests.find(row.request);
        const auto* camera = input.factsOf(row.camera);
        if (!request || !camera || !camera->asset || request->kind != "decommission") continue;
        if (estate::isOpen("request", request->state)) assets.insert(camera->asset->id);
    }
    return assets;
}

/// Assets that hung at more than one place.
std::set<estate::AssetId> moved(const RuleInput& input) {
    std::map<estate::AssetId, estate::CameraId> first;
    std::set<estate::AssetId> assets;
    for (const auto& row : input.estate.mountings) {
        const auto [at, isNew] = first.emplace(row.asset, row.camera);
        if (!isNew && at->second != row.camera) assets.insert(row.asset);
    }
    return assets;
}

} // namespace

void ruleR46(const RuleInput& input, RuleHits& hits) {
    for (const auto& line : input.estate.budgetLines) {
        const std::int64_t free = estate::freeMoney(input.estate, line.id);
        if (free < 0) hits.add("budget_line " + line.code, {{"over", input.money(-free)}});
    }
}

void ruleR47(const RuleInput& input, RuleHits& hits) {
    for (const auto& grant : input.estate.grants) {
        if (grant.state == "applied" || grant.state == "approved")
            hits.add("grant " + grant.code, {{"amount", input.money(grant.amount)}});
    }
}

/// Silent about grants without a last day of sustainability.
void ruleR48(const RuleInput& input, RuleHits& hits) {
    const auto going = goingAway(input);
    const auto movedAssets = moved(input);
    for (const auto& asset : input.estate.assets) {
        const auto* grant = input.estate.grants.find(asset.grant);
        if (!grant || !grant->sustainUntil || *grant->sustainUntil < input.on) continue;
        std::string what;
        if (movedAssets.contains(asset.id)) what = base::toSay("moved");
        if (going.contains(asset.id)) what = base::toSay("to be taken down");
        if (asset.retiredOn && *asset.retiredOn < *grant->sustainUntil) what = base::toSay("retired");
        if (!what.empty())
            hits.add("asset " + asset.code, {{"what", what}, {"until", base::toText(*grant->sustainUntil)}});
    }
}

/// About items that name their group.
void ruleR49(const RuleInput& input, RuleHits& hits) {
    constexpr double kWhole = 100;
    std::map<std::string, double> shares;
    for (const auto& item : input.estate.costItems)
        if (!item.group.empty()) shares[item.group] += item.share;
    for (const auto& [group, sum] : shares)
        if (std::abs(sum - kWhole) > hits.parameter("tolerance"))
            hits.add("cost_group " + group, {{"percent", base::toText(sum)}});
}

} // namespace vidette::analysis
