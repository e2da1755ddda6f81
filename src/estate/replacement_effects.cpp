// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/replacement_effects.h"

#include "base/speech.h"
#include "estate/mountings.h"
#include "estate/record_edits.h"

#include <functional>
#include <map>

namespace vidette::estate {
namespace {

using Next = base::Result<Estate>;

constexpr int kUsualCriticality = 3; ///< of an asset of which nobody said more

Next change(const Estate& estate, const ReplacementTaken& step,
            const std::function<void(ReplacementItem&)>& how) {
    return changeRecord<ReplacementItem>(estate, step.before.id, how);
}

Next decide(const Estate& estate, const ReplacementTaken& step) {
    const ReplacementItem& item = *estate.replacementItems.find(step.before.id);
    Decision row = newDecision(estate, step.act);
    row.item = item.id;
    row.result = item.state;
    row.reason = item.reason;
    return putRecord(estate, std::move(row));
}

/// The new asset takes over what belongs to the place: device, life class, how much depends on it.
Next putInUse(const Estate& estate, AssetId fresh, const Asset& old, const Act& act) {
    return changeRecord<Asset>(estate, fresh, [&](Asset& asset) {
        if (!asset.installedOn) asset.installedOn = act.on;
        if (asset.device.isNull()) asset.device = old.device;
        if (asset.lifeClass.isNull()) asset.lifeClass = old.lifeClass;
        if (asset.criticality == kUsualCriticality) asset.criticality = old.criticality;
        const Model* model = estate.models.find(asset.model);
        if (!asset.warrantyUntil && model && model->warrantyMonths > 0)
            asset.warrantyUntil = base::monthsAfter(act.on, model->warrantyMonths);
    });
}

Next hangInstead(const Estate& estate, AssetId fresh, AssetId old, const Act& act) {
    const CameraId place = placeOf(estate, old);
    if (place.isNull()) return estate;
    Next next = estate;
    for (const Mounting& row : estate.mountings)
        if (next && row.asset == old && !row.to)
            next = changeRecord<Mounting>(*next, row.id, [&](Mounting& mounting) { mounting.to = act.on; });
    const Asset* there = next ? assetAt(*next, place) : nullptr;
    if (!next || (there && there->id == fresh)) return next;
    return putRecord(*next, Mounting{MountingId::fresh(), fresh, place, act.on, {}});
}

Next install(const Estate& estate, const ReplacementTaken& step) {
    const ReplacementItem& item = *estate.replacementItems.find(step.before.id);
    const Asset old = *estate.assets.find(item.asset);
    auto next = hangInstead(estate, item.newAsset, old.id, step.act);
    if (next) next = putInUse(*next, item.newAsset, old, step.act);
    if (!next) return next;
    return changeRecord<Asset>(*next, old.id, [&](Asset& asset) {
        if (!asset.retiredOn) asset.retiredOn = step.act.on;
    });
}

Next remember(const Estate& estate, const ReplacementTaken& step) {
    return change(estate, step, [&](ReplacementItem& item) { item.stateBefore = step.before.state; });
}

/// The year it was put off to is done with too: putting it off again needs a new one.
Next forget(const Estate& estate, const ReplacementTaken& step) {
    return change(estate, step, [](ReplacementItem& item) {
        item.stateBefore.clear();
        item.deferredTo = 0;
    });
}

using Effect = Next (*)(const Estate&, const ReplacementTaken&);

const std::map<std::string, Effect>& effects() {
    static const std::map<std::string, Effect> kEffects{
        {"decide", decide}, {"install", install}, {"remember", remember}, {"forget", forget}};
    return kEffects;
}

} // namespace

base::Result<Estate> applyEffect(const std::string& effect, const Estate& estate,
                                 const ReplacementTaken& step) {
    const auto at = effects().find(effect);
    if (at != effects().end()) return at->second(estate, step);
    return base::failure("unknown_effect", "moves.csv",
                         base::say("there is no effect {effect}", {{"effect", effect}}));
}

} // namespace vidette::estate
