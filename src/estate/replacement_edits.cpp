// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/replacement_edits.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/field_texts.h"
#include "estate/funds.h"
#include "estate/replacement_effects.h"
#include "estate/replacement_guards.h"

#include <algorithm>
#include <set>

namespace vidette::estate {
namespace {

constexpr std::string_view kMachine = "replacement";

base::Error noItem(ReplacementItemId id) {
    return {"no_such_row", "replacement_item " + id.text(),
            base::say("there is no such item in this project")};
}

/// Fields that only steps change.
bool isFixed(std::string_view name) {
    static const std::set<std::string_view> kFixed{"state", "state_since", "state_before", "asset"};
    return kFixed.contains(name);
}

bool keepsMoney(const ReplacementItem& item) {
    return bindsMoney(item.state, item.stateBefore);
}

base::Result<ReplacementItem> withFields(const Estate& estate, const ReplacementItem& item,
                                         const FieldTexts& fields) {
    // One that waits after it was installed goes back there.
    const bool isInstalled = item.state == "installed" || item.stateBefore == "installed";
    if (isInstalled && fields.contains("new_asset"))
        return base::failure("fixed_field", nameOf(item) + ": new_asset", base::say("it is installed"));
    auto next = withFieldTexts(estate, item, fields, isFixed);
    if (!next || !keepsMoney(item)) return next;
    const bool asksMore = next->budget != item.budget || next->cost > item.cost;
    const auto missing = asksMore ? missingMoney(estate, *next) : std::vector<std::string>{};
    if (missing.empty()) return next;
    return base::failure("overdrawn", nameOf(item), base::join(missing, "; "));
}

/// The item as the guards of a step look at it: the reason is that of this step, never an older one.
base::Result<ReplacementItem> asAsked(const Estate& estate, const ReplacementItem& item,
                                      const StepWords& words) {
    auto asked = withFields(estate, item, words.fields);
    if (asked && !words.fields.contains("reason")) asked->reason = words.note;
    return asked;
}

std::vector<std::string> missingFor(const ReplacementQuestion& question, const Step& step) {
    std::vector<std::string> missing = missingRole(question.estate, step, question.act);
    for (const std::string& guard : step.guards)
        for (auto& one : missingForGuard(guard, question)) missing.push_back(std::move(one));
    return missing;
}

base::Result<NextStep> stepOf(const ReplacementItem& item, const std::string& to) {
    return stepTo(kMachine, item.state, item.stateBefore, to, nameOf(item));
}

} // namespace

const ReplacementItem* openItemOf(const Estate& estate, AssetId asset) {
    for (const ReplacementItem& row : estate.replacementItems)
        if (row.asset == asset && isOpen(kMachine, row.state)) return &row;
    return nullptr;
}

base::Result<Estate> addReplacementItem(const Estate& estate, ReplacementItem item, const Act& act) {
    const Asset* asset = estate.assets.find(item.asset);
    if (asset && asset->retiredOn && *asset->retiredOn <= act.on)
        return base::failure(
            "retired", nameOf(*asset),
            base::say("it is retired since {day}", {{"day", base::toText(*asset->retiredOn)}}));
    const ReplacementItem* other = asset ? openItemOf(estate, asset->id) : nullptr;
    if (other)
        return base::failure("already_listed", nameOf(*asset),
                             base::say("it is on the list as {code}", {{"code", other->code}}));
    if (item.id.isNull()) item.id = ReplacementItemId::fresh();
    item.state = "planned";
    item.stateSince = act.on;
    item.stateBefore.clear();
    return putRecord(estate, std::move(item));
}

base::Result<Estate> setReplacementFields(const Estate& estate, ReplacementItemId id,
                                          const FieldTexts& fields) {
    const ReplacementItem* item = estate.replacementItems.find(id);
    if (!item) return base::failure(noItem(id));
    if (!isOpen(kMachine, item->state))
        return base::failure("ended", nameOf(*item),
                             base::say("it is {state} and does not change", {{"state", item->state}}));
    auto next = withFields(estate, *item, fields);
    if (!next) return base::failure(next.error());
    return putRecord(estate, std::move(*next));
}

base::Result<Estate> addNewAsset(const Estate& estate, ReplacementItemId id, const Act& act) {
    const ReplacementItem* item = estate.replacementItems.find(id);
    const Asset* old = item ? estate.assets.find(item->asset) : nullptr;
    if (!old) return base::failure(noItem(id));
    if (!item->newAsset.isNull())
        return base::failure("already_there", nameOf(*item), base::say("its new asset is recorded"));
    Asset fresh;
    fresh.id = AssetId::fresh();
    fresh.code = freshCode<Asset>(estate);
    fresh.assetClass = old->assetClass;
    fresh.lifeClass = old->lifeClass;
    fresh.owner = old->owner;
    fresh.manager = old->manager;
    fresh.agreement = old->agreement;
    fresh.criticality = old->criticality;
    fresh.installedOn = act.on;
    fresh.condition = 1;
    fresh.conditionOn = act.on;
    const auto next = putRecord(estate, fresh);
    return next ? setReplacementFields(*next, id, {{"new_asset", fresh.code}}) : next;
}

std::vector<AllowedStep> allowedSteps(const Estate& estate, const ReplacementItem& item, const Act& act) {
    ReplacementItem asked = item;
    asked.reason.clear();
    std::vector<AllowedStep> steps;
    for (const auto& next : stepsFrom(kMachine, item.state, item.stateBefore))
        steps.push_back({next.to, missingFor({estate, asked, act, next.to}, *next.step)});
    return steps;
}

base::Result<std::vector<std::string>> missingForMove(const Estate& estate, ReplacementItemId id,
                                                      const StepWords& words, const Act& act) {
    const ReplacementItem* item = estate.replacementItems.find(id);
    if (!item) return base::failure(noItem(id));
    const auto step = stepOf(*item, words.to);
    if (!step) return base::failure(step.error());
    const auto asked = asAsked(estate, *item, words);
    if (!asked) return base::failure(asked.error());
    return missingFor({estate, *asked, act, words.to}, *step->step);
}

base::Result<Estate> moveReplacement(const Estate& estate, ReplacementItemId id, const StepWords& words,
                                     const Act& act) {
    const auto missing = missingForMove(estate, id, words, act);
    if (!missing) return base::failure(missing.error());
    const ReplacementItem& before = *estate.replacementItems.find(id);
    if (!missing->empty()) return base::failure("guard", nameOf(before), base::join(*missing, "; "));
    const Step& step = *stepOf(before, words.to)->step;
    ReplacementItem item = *asAsked(estate, before, words);
    item.state = words.to;
    item.stateSince = act.on;
    auto next = putRecord(estate, std::move(item));
    if (next) {
        Transition transition{
            TransitionId::fresh(),       {}, id, before.state, words.to, act.on, act.by, words.note,
            base::join(step.guards, " ")};
        next = putRecord(*next, std::move(transition));
    }
    for (const std::string& effect : step.effects)
        if (next) next = applyEffect(effect, *next, ReplacementTaken{before, act});
    return next;
}

} // namespace vidette::estate
