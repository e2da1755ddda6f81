// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/replacement_need.h"

#include "base/text.h"
#include "estate/funds.h"
#include "estate/state_machine.h"

#include <algorithm>
#include <utility>

namespace vidette::analysis {
namespace {

using estate::Asset;
using estate::Estate;
using estate::LifeClass;
using estate::ReplacementItem;

constexpr double kDaysOfYear = 365.2425;
constexpr int kMonthsOfYear = 12;

/// Looked up once for all assets.
struct Index {
    std::map<std::pair<std::string, std::string>, const LifeClass*> lives; ///< by class and body
    std::map<estate::AssetId, estate::CameraId> places;
    std::map<estate::AssetId, const ReplacementItem*> openItems;
    std::map<estate::AssetId, const ReplacementItem*> cancelled;
    std::map<estate::ReplacementItemId, std::int64_t> itemised;
};

Index indexOf(const Estate& estate) {
    Index index;
    for (const LifeClass& row : estate.lifeClasses) index.lives.try_emplace({row.assetClass, row.body}, &row);
    for (const auto& row : estate.mountings)
        if (!row.to) index.places[row.asset] = row.camera;
    for (const ReplacementItem& row : estate.replacementItems) {
        if (estate::isOpen("replacement", row.state)) index.openItems[row.asset] = &row;
        if (row.state == "cancelled") index.cancelled[row.asset] = &row;
    }
    for (const auto& row : estate.costItems)
        if (!row.item.isNull()) index.itemised[row.item] += row.amount;
    return index;
}

const LifeClass* lifeClassOf(const Estate& estate, const Index& index, const Asset& asset) {
    if (const LifeClass* own = estate.lifeClasses.find(asset.lifeClass)) return own;
    const auto* model = estate.models.find(asset.model);
    for (const std::string& body : {model ? model->body : std::string(), std::string()}) {
        const auto at = index.lives.find({asset.assetClass, body});
        if (at != index.lives.end()) return at->second;
    }
    return nullptr;
}

void setDue(ReplacementNeed& need, std::optional<base::Date> day, DueReason reason) {
    if (!day || (need.dueOn && *need.dueOn <= *day)) return;
    need.dueOn = day;
    need.reason = reason;
}

DueState stateOn(const base::Date& day, const base::Date& dueOn, int watchMonths) {
    if (dueOn.year < day.year) return DueState::Overdue;
    if (dueOn.year == day.year) return DueState::Due;
    return dueOn <= base::monthsAfter(day, watchMonths) ? DueState::Watch : DueState::Ok;
}

void setDates(ReplacementNeed& need, const Estate& estate, const Asset& asset, const NeedOptions& options) {
    const auto* model = estate.models.find(asset.model);
    setDue(need, asset.endOfLife, DueReason::Fixed);
    if (asset.installedOn && need.lifeYears)
        setDue(need, base::monthsAfter(*asset.installedOn, *need.lifeYears * kMonthsOfYear), DueReason::Life);
    if (model) setDue(need, model->supportEnd, DueReason::Support);
    if (!need.dueOn) return;
    need.state = stateOn(options.on, *need.dueOn, options.scores.watchMonths);
    need.dueYear = need.dueOn->year;
}

void setItem(ReplacementNeed& need, const Estate& estate, const ReplacementItem* item) {
    if (item && !need.dueYear && item->dueYear > 0) need.dueYear = item->dueYear;
    need.plannedYear = need.dueYear;
    if (!item) return;
    need.item = item->id;
    if (item->state == "deferred" && item->deferredTo > need.dueYear.value_or(0))
        need.plannedYear = item->deferredTo;
    const auto* line = estate.budgetLines.find(item->budget);
    if (line && estate::bindsMoney(item->state, item->stateBefore)) need.boundYear = line->year;
}

double ageScore(const ReplacementNeed& need, const ReplacementScores& scores) {
    if (!need.parts.ageYears || !need.lifeYears) return scores.ageUnknown;
    const double span = scores.most - scores.least;
    return std::clamp(scores.least + span * *need.parts.ageYears / *need.lifeYears, scores.least,
                      scores.most);
}

void setParts(ReplacementNeed& need, const Estate& estate, const Asset& asset, const NeedOptions& options) {
    const ReplacementScores& scores = options.scores;
    RiskParts& parts = need.parts;
    if (asset.installedOn) {
        const auto days = base::dayNumber(options.on) - base::dayNumber(*asset.installedOn);
        parts.ageYears = std::max(0.0, static_cast<double>(days) / kDaysOfYear);
    }
    parts.age = ageScore(need, scores);
    parts.condition = asset.condition > 0 ? std::clamp<double>(asset.condition, scores.least, scores.most)
                                          : scores.conditionUnknown;
    const auto* model = estate.models.find(asset.model);
    const bool isSupported = !model || !model->supportEnd || *model->supportEnd >= options.on;
    parts.support = isSupported ? scores.supportRunning : scores.supportEnded;
    parts.failure = std::max(parts.age * scores.ageWeight + parts.condition * scores.conditionWeight,
                             parts.support * scores.supportWeight);
    const auto share = options.uniqueShares.find(need.place);
    if (share != options.uniqueShares.end()) parts.uniqueShare = std::clamp(share->second, 0.0, 1.0);
    const double criticality = std::clamp<double>(asset.criticality, scores.least, scores.most);
    parts.consequence = criticality * (scores.shared + (1 - scores.shared) * parts.uniqueShare.value_or(1));
    parts.risk = std::clamp(parts.failure * parts.consequence, scores.leastRisk, scores.mostRisk);
}

std::int64_t costOf(const Estate& estate, const Index& index, const Asset& asset,
                    const ReplacementItem* item) {
    const LifeClass* life = lifeClassOf(estate, index, asset);
    const auto* model = estate.models.find(asset.model);
    const auto itemised = item ? index.itemised.find(item->id) : index.itemised.end();
    for (const std::int64_t cost : {itemised != index.itemised.end() ? itemised->second : 0,
                                    item ? item->cost : 0, life ? life->price : 0, model ? model->price : 0})
        if (cost > 0) return cost;
    return asset.price;
}

/// What leaves within the year needs no successor any more, unless its item still waits for one.
bool hasLeft(const Asset& asset, const ReplacementItem* item, const base::Date& day) {
    if (!asset.retiredOn) return false;
    const bool isWaiting = item && item->state != "installed";
    return *asset.retiredOn <= day || (asset.retiredOn->year == day.year && !isWaiting);
}

template<typename Map>
typename Map::mapped_type found(const Map& map, const typename Map::key_type& key) {
    const auto at = map.find(key);
    return at == map.end() ? typename Map::mapped_type{} : at->second;
}

} // namespace

std::string_view nameOf(DueState state) {
    switch (state) {
    case DueState::Ok:
        return "ok";
    case DueState::Watch:
        return "watch";
    case DueState::Due:
        return "due";
    case DueState::Overdue:
        break;
    }
    return "overdue";
}

std::string_view nameOf(DueReason reason) {
    switch (reason) {
    case DueReason::Life:
        return "life";
    case DueReason::Support:
        return "support";
    case DueReason::Fixed:
        break;
    }
    return "fixed";
}

std::vector<ReplacementNeed> replacementNeeds(const Estate& estate, const NeedOptions& options) {
    const Index index = indexOf(estate);
    std::vector<ReplacementNeed> needs;
    for (const Asset& asset : estate.assets) {
        const ReplacementItem* item = found(index.openItems, asset.id);
        const bool isGivenUp = !item && index.cancelled.contains(asset.id);
        if (isGivenUp || hasLeft(asset, item, options.on)) continue;
        ReplacementNeed need;
        need.asset = asset.id;
        need.code = asset.code;
        need.assetClass = asset.assetClass;
        need.place = found(index.places, asset.id);
        const LifeClass* life = lifeClassOf(estate, index, asset);
        need.lifeYears = options.lifeYears;
        if (!need.lifeYears && life && life->years > 0) need.lifeYears = life->years;
        setDates(need, estate, asset, options);
        setItem(need, estate, item);
        setParts(need, estate, asset, options);
        need.cost = costOf(estate, index, asset, item);
        needs.push_back(std::move(need));
    }
    std::stable_sort(needs.begin(), needs.end(),
                     [](const auto& a, const auto& b) { return base::naturalLess(a.code, b.code); });
    return needs;
}

} // namespace vidette::analysis
