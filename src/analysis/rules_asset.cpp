// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/code_lists.h"

#include <algorithm>
#include <map>
#include <set>

/// Rules about what was bought: whose it is, how it is kept safe, who made it. Silent without assets.
namespace vidette::analysis {
namespace {

using estate::Asset;

bool isInService(const Asset& asset, const base::Date& on) {
    return !asset.retiredOn || *asset.retiredOn > on;
}

/// By the agreement that the asset names, else by any on responsibility with its owner.
bool isCovered(const RuleInput& input, const Asset& asset) {
    const auto holds = [&](const estate::Agreement& row) {
        return estate::holdsOn(row.from, row.to, input.on);
    };
    if (const auto* named = input.estate.agreements.find(asset.agreement)) return holds(*named);
    const auto& rows = input.estate.agreements;
    return std::any_of(rows.begin(), rows.end(), [&](const estate::Agreement& row) {
        return row.kind == "responsibility" && row.party == asset.owner && holds(row);
    });
}

bool isOwn(const RuleInput& input, const estate::Party& owner) {
    const auto* programme = programmeOf(input.estate, input.on);
    return owner.kind == "city" || (programme && programme->operatorParty == owner.id);
}

bool isOnNetwork(std::string_view assetClass) {
    return assetClass == "camera" || assetClass == "network" || assetClass == "server";
}

/// Those in service.
std::vector<const Asset*> assetsOnNetwork(const RuleInput& input) {
    std::vector<const Asset*> assets;
    for (const auto& asset : input.estate.assets)
        if (isOnNetwork(asset.assetClass) && isInService(asset, input.on)) assets.push_back(&asset);
    return assets;
}

std::vector<estate::CameraId> placesOf(const RuleInput& input, const Asset& asset) {
    std::vector<estate::CameraId> cameras;
    for (const auto& camera : input.cameras)
        if (camera.asset == &asset) cameras.push_back(camera.camera->id);
    return cameras;
}

/// Makers of what is in service, by class.
std::map<std::string, std::map<std::string, int>> makersByClass(const RuleInput& input) {
    std::map<std::string, std::map<std::string, int>> makers;
    for (const auto& asset : input.estate.assets) {
        const auto* model = input.estate.models.find(asset.model);
        if (model && !model->maker.empty() && isInService(asset, input.on))
            ++makers[asset.assetClass][model->maker];
    }
    return makers;
}

} // namespace

/// Silent about assets without a stated owner; the city and the programme's operator own what is theirs.
void ruleR33(const RuleInput& input, RuleHits& hits) {
    for (const auto& asset : input.estate.assets) {
        const auto* owner = input.estate.parties.find(asset.owner);
        if (!owner || isOwn(input, *owner) || !isInService(asset, input.on) || isCovered(input, asset))
            continue;
        const std::string name = owner->name.empty() ? owner->code : owner->name;
        hits.add("asset " + asset.code, {{"owner", name}}).cameras = placesOf(input, asset);
    }
}

/// A project that records it for no asset at all is told once. Where versions of firmware are kept, an asset
/// without one was not gone through to the end.
void ruleR36(const RuleInput& input, RuleHits& hits) {
    const int months = static_cast<int>(hits.parameter("months"));
    const auto assets = assetsOnNetwork(input);
    const auto any = [&](auto is) { return std::any_of(assets.begin(), assets.end(), is); };
    const bool keepsFirmware = any([](const Asset* asset) { return !asset->firmware.empty(); });
    if (!assets.empty() && !any([](const Asset* asset) { return asset->hardenedOn.has_value(); })) {
        hits.add("estate",
                 {{"what", base::toSay("on all {count} assets")}, {"count", std::to_string(assets.size())}});
        return;
    }
    for (const auto* asset : assets) {
        const bool isLate = isOlderThan(asset->hardenedOn, months, input.on);
        const bool isIncomplete = keepsFirmware && asset->firmware.empty();
        if (!isLate && !isIncomplete) continue;
        const std::string subject = "asset " + asset->code;
        if (!isLate) {
            hits.add(subject, {{"what", base::toSay("to the end: its firmware is not known")}});
        } else if (asset->hardenedOn) {
            hits.add(subject,
                     {{"what", base::toSay("since {day}")}, {"day", base::toText(*asset->hardenedOn)}});
        } else {
            hits.add(subject, {{"what", base::toSay("so far")}});
        }
    }
}

/// Models of cameras, network and servers in service; agreements on software in force.
void ruleR63(const RuleInput& input, RuleHits& hits) {
    std::set<estate::ModelId> used;
    for (const auto& asset : input.estate.assets)
        if (isInService(asset, input.on)) used.insert(asset.model);
    for (const auto& model : input.estate.models) {
        if (!isOnNetwork(model.assetClass) || !used.contains(model.id)) continue;
        if (base::trimmed(model.openStandard).empty())
            hits.add("model " + model.code, {{"what", base::toSay("keeps to no open standard")}});
    }
    for (const auto& row : input.estate.agreements) {
        if (row.kind != "software" || row.rightsToCity || !estate::holdsOn(row.from, row.to, input.on))
            continue;
        hits.add("agreement " + row.code,
                 {{"what", base::toSay("lacks the clause that gives rights and sources over")}});
    }
}

/// Silent about classes of few assets.
void ruleR64(const RuleInput& input, RuleHits& hits) {
    constexpr double kPercent = 100;
    for (const auto& [assetClass, makers] : makersByClass(input)) {
        int all = 0;
        for (const auto& [maker, count] : makers) all += count;
        if (all < hits.parameter("least")) continue;
        for (const auto& [maker, count] : makers) {
            const double share = static_cast<double>(count) / all;
            if (share <= hits.parameter("share")) continue;
            hits.add("maker " + maker,
                     {{"percent", base::decimal(share * kPercent, 0)},
                      {"class", base::lowered(estate::labelOf("asset_class", assetClass))}});
        }
    }
}

} // namespace vidette::analysis
