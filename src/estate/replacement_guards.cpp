// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/replacement_guards.h"

#include "base/speech.h"
#include "estate/field_texts.h"
#include "estate/funds.h"
#include "estate/mountings.h"
#include "estate/replacement_edits.h"

#include <algorithm>
#include <map>

namespace vidette::estate {
namespace {

using base::say;
using Missing = std::vector<std::string>;

constexpr int kConditionMonths = 12; ///< a score older than this is no score

Missing named(bool holds, const char* name) {
    return holds ? Missing{} : Missing{name};
}

Missing conditionFresh(const ReplacementQuestion& q) {
    const Asset* asset = q.estate.assets.find(q.item.asset);
    const bool isScored =
        asset && asset->condition > 0 && asset->conditionOn && *asset->conditionOn <= q.act.on;
    if (!isScored) return {"condition"};
    if (base::monthsAfter(*asset->conditionOn, kConditionMonths) >= q.act.on) return {};
    return {"condition:" +
            say("scored on {day}, older than 12 months", {{"day", base::toText(*asset->conditionOn)}})};
}

/// Who decides must be known: person and day are kept.
Missing decider(const ReplacementQuestion& q) {
    return named(!q.act.by.empty(), "decider");
}

Missing budget(const ReplacementQuestion& q) {
    return missingMoney(q.estate, q.item);
}

/// A deferred item gave its money back, and somebody else may have it now.
Missing budgetAgain(const ReplacementQuestion& q) {
    const bool givesBack = bindsMoney(q.to) && !bindsMoney(q.item.state, q.item.stateBefore);
    return givesBack ? budget(q) : Missing{};
}

/// What is due by the year of its money ranks before all growth; what is not due yet needs a reason.
Missing beforeGrowth(const ReplacementQuestion& q) {
    const BudgetLine* line = q.estate.budgetLines.find(q.item.budget);
    const bool isDue = q.item.dueYear > 0 && line && q.item.dueYear <= line->year;
    if (isDue || !line || !q.item.reason.empty()) return {};
    return {"reason:" +
            say("it is not due by {year} and ranks behind growth", {{"year", std::to_string(line->year)}})};
}

std::string hangsAt(const Estate& estate, const Asset& asset, CameraId place) {
    const Camera* camera = estate.cameras.find(place);
    return say("{asset} hangs at {camera}",
               {{"asset", asset.code}, {"camera", camera ? camera->code : place.text()}});
}

Missing placeMissing(const ReplacementQuestion& q, const Asset& asset, const Asset& old) {
    const CameraId place = placeOf(q.estate, old.id);
    if (place.isNull() && old.assetClass != "camera") return {};
    if (place.isNull()) return {"mounting:" + say("where the old asset hangs")};
    const Asset* there = assetAt(q.estate, place);
    if (there && there->id != old.id && there->id != asset.id)
        return {"new_asset:" + hangsAt(q.estate, *there, place)};
    for (const Mounting& row : q.estate.mountings)
        if (row.asset == asset.id && !row.to && row.camera != place)
            return {"new_asset:" + hangsAt(q.estate, asset, row.camera)};
    return {};
}

Missing newAsset(const ReplacementQuestion& q) {
    const Asset* asset = q.estate.assets.find(q.item.newAsset);
    const Asset* old = q.estate.assets.find(q.item.asset);
    if (!asset || !old) return {"new_asset"};
    if (asset->id == old->id) return {"new_asset:" + say("another than the old one")};
    if (asset->retiredOn) return {"new_asset:" + say("{asset} is retired", {{"asset", asset->code}})};
    for (const ReplacementItem& other : q.estate.replacementItems)
        if (other.id != q.item.id && other.newAsset == asset->id && other.state != "cancelled")
            return {"new_asset:" +
                    say("{asset} is that of {item}", {{"asset", asset->code}, {"item", other.code}})};
    const bool isOther = !asset->device.isNull() && !old->device.isNull() && asset->device != old->device;
    if (isOther) return {"new_asset:" + say("{asset} is another device", {{"asset", asset->code}})};
    return placeMissing(q, *asset, *old);
}

Missing destruction(const ReplacementQuestion& q) {
    const Asset* old = q.estate.assets.find(q.item.asset);
    return named(!old || !holdsMedia(q.estate, *old) || !q.item.destruction.empty(), "destruction");
}

/// The books say what hangs there: serial number and day of the new one, retirement of the old one, the
/// place.
Missing inventory(const ReplacementQuestion& q) {
    const Asset* asset = q.estate.assets.find(q.item.newAsset);
    const Asset* old = q.estate.assets.find(q.item.asset);
    if (!asset || !old) return {"new_asset"};
    Missing missing;
    if (asset->serial.empty()) missing.push_back("serial:" + asset->code);
    if (!asset->installedOn) missing.push_back("installed_on:" + asset->code);
    if (!old->retiredOn) missing.push_back("retired_on:" + old->code);
    const CameraId place = placeOf(q.estate, old->id);
    if (!place.isNull() && placeOf(q.estate, asset->id) != place)
        missing.push_back("mounting:" + asset->code);
    return missing;
}

Missing coverageChecked(const ReplacementQuestion& q) {
    const bool isSeen = !placeOf(q.estate, q.item.asset).isNull();
    return named(!isSeen || q.item.coverageChecked, "coverage_checked");
}

Missing newYear(const ReplacementQuestion& q) {
    const int after = std::max(q.item.dueYear, q.act.on.year - 1);
    if (q.item.deferredTo > after) return {};
    return {"deferred_to:" + say("a year after {year}", {{"year", std::to_string(after)}})};
}

Missing riskOwner(const ReplacementQuestion& q) {
    const Person* person = q.estate.people.find(q.item.riskOwner);
    return named(person && !person->left, "risk_owner");
}

using Guard = Missing (*)(const ReplacementQuestion&);

const std::map<std::string, Guard>& guards() {
    static const std::map<std::string, Guard> kGuards{
        {"condition_fresh", conditionFresh},
        {"decider", decider},
        {"priority", [](const ReplacementQuestion& q) { return named(q.item.priority > 0, "priority"); }},
        {"budget", budget},
        {"budget_again", budgetAgain},
        {"before_growth", beforeGrowth},
        {"open_standard_checked",
         [](const ReplacementQuestion& q) {
             return named(q.item.openStandardChecked, "open_standard_checked");
         }},
        {"spares_checked",
         [](const ReplacementQuestion& q) { return named(q.item.sparesChecked, "spares_checked"); }},
        {"new_asset", newAsset},
        {"destruction", destruction},
        {"inventory", inventory},
        {"coverage_checked", coverageChecked},
        {"new_year", newYear},
        {"risk_owner", riskOwner}};
    return kGuards;
}

} // namespace

std::vector<std::string> missingForGuard(const std::string& guard, const ReplacementQuestion& question) {
    constexpr std::string_view kField = "field:";
    if (guard.rfind(kField, 0) == 0)
        return unstatedFields(question.item, {std::string_view(guard).substr(kField.size())});
    const auto at = guards().find(guard);
    return at == guards().end() ? Missing{"unknown guard " + guard} : at->second(question);
}

std::vector<std::string> missingMoney(const Estate& estate, const ReplacementItem& item) {
    if (!estate.budgetLines.find(item.budget)) return {"budget"};
    Missing missing;
    for (const MoneyNeed& need : moneyNeeds(estate, item)) {
        const std::int64_t free = freeMoney(estate, need.line, item.id.uuid);
        // Never said: the window reads the sum.
        if (free < need.amount) missing.push_back("budget:" + std::to_string(need.amount - free) + " short");
    }
    for (const auto& grant : unsecuredGrants(estate, item.id.uuid))
        missing.push_back("grant:" + say("{grant} not awarded", {{"grant", grant}}));
    return missing;
}

bool holdsMedia(const Estate& estate, const Asset& asset) {
    const Device* device = estate.devices.find(asset.device);
    const bool records =
        device && (device->kind == DeviceKind::Server || device->kind == DeviceKind::Recorder);
    return records || asset.assetClass == "server" || asset.assetClass == "storage";
}

} // namespace vidette::estate
