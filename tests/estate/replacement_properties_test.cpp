// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/funds.h"
#include "estate/mountings.h"
#include "estate/record_edits.h"
#include "estate/replacement_edits.h"
#include "support/renewal.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <set>

/// Whatever is done with the list of replacements, in whatever order: every step stands in the table and has
/// left one trace, places hold one asset, nobody spends money that is not there.
namespace vidette::estate {
namespace {

constexpr int kPlaces = 3;

template<typename Row>
void put(Estate& city, Row row) {
    row.id = decltype(row.id)::fresh();
    city = *putRecord(city, std::move(row));
}

/// Three places with old assets, three new ones, items for all, two lines with money for two of them.
Estate town() {
    Estate city = support::oldCity();
    const Camera first = *city.cameras.begin();
    for (int i = 2; i <= kPlaces; ++i) {
        Camera camera = first;
        camera.id = CameraId::fresh();
        camera.code = "C" + std::to_string(i);
        city.cameras = city.cameras.with(camera);
        Asset old = support::asset(city, "OLD");
        old.code = "OLD" + std::to_string(i);
        put(city, old);
        Mounting mounting = *city.mountings.begin();
        mounting.asset = support::asset(city, old.code).id;
        mounting.camera = camera.id;
        put(city, mounting);
        Asset fresh = support::asset(city, "NEW");
        fresh.code = "NEW" + std::to_string(i);
        put(city, fresh);
        ReplacementItem item;
        item.code = "RP" + std::to_string(i);
        item.asset = support::asset(city, old.code).id;
        item.dueYear = 2025;
        item.cost = 2'000'000;
        city = *addReplacementItem(city, item, {"anna", {2026, 1, 1}});
    }
    BudgetLine line = *city.budgetLines.begin();
    line.code = "MORE";
    line.cap = 2'500'000;
    put(city, line);
    return city;
}

const std::map<std::string, std::vector<std::string>>& values() {
    static const std::map<std::string, std::vector<std::string>> kValues{
        {"priority", {"16", "16", "3.5", "0"}},
        {"cost", {"2000000", "3000000", "100", "100", "0"}},
        {"budget", {"RENEW", "MORE"}},
        {"order_no", {"O-1"}},
        {"open_standard_checked", {"yes", "yes", "no"}},
        {"spares_checked", {"yes"}},
        {"new_asset", {"NEW", "NEW2", "NEW3", "OLD2", "SRV"}},
        {"coverage_checked", {"yes"}},
        {"deferred_to", {"2027", "2030", "2020"}},
        {"risk_owner", {"anna"}}};
    return kValues;
}

FieldTexts someFields() {
    FieldTexts fields;
    for (const auto& [name, texts] : values())
        if (*rc::gen::inRange(0, 6) > 0) fields[name] = *rc::gen::elementOf(texts);
    return fields;
}

struct Event {
    ReplacementItemId item;
    StepWords words;
    Act act;
    bool isStep = true;
};

/// Mostly the step ahead, often another that the table has, sometimes any.
Event someEvent(const Estate& city) {
    std::vector<ReplacementItem> items(city.replacementItems.begin(), city.replacementItems.end());
    const ReplacementItem item = *rc::gen::elementOf(items);
    std::vector<std::string> states;
    for (const auto& next : stepsFrom("replacement", item.state, item.stateBefore)) states.push_back(next.to);
    for (const State& state : statesOf("replacement"))
        if (states.empty() || *rc::gen::inRange(0, 20) == 0) states.push_back(state.name);
    if (*rc::gen::inRange(0, 3) > 0) states.resize(1);
    Event event;
    event.item = item.id;
    event.words = {*rc::gen::elementOf(states), someFields(), *rc::gen::element<std::string>("", "noted")};
    event.act = {"anna", {2026, 1 + *rc::gen::inRange(0, 12), 1}};
    event.isStep = *rc::gen::inRange(0, 4) > 0;
    return event;
}

void checkPlaces(const Estate& city) {
    std::set<CameraId> places;
    std::set<AssetId> hanging;
    for (const Mounting& row : city.mountings) {
        if (row.to) continue;
        RC_ASSERT(places.insert(row.camera).second);
        RC_ASSERT(hanging.insert(row.asset).second);
        RC_ASSERT(!city.assets.find(row.asset)->retiredOn);
    }
}

/// Money by the words of the course: from funding to the end, and while an order waits.
void checkMoney(const Estate& city) {
    const std::set<std::string> kHolding{"funded", "ordered", "installed", "closed"};
    for (const BudgetLine& line : city.budgetLines) {
        std::int64_t sum = 0;
        for (const ReplacementItem& row : city.replacementItems) {
            const bool waits =
                row.state == "deferred" && row.stateBefore != "funded" && kHolding.contains(row.stateBefore);
            if (row.budget == line.id && (waits || kHolding.contains(row.state))) sum += row.cost;
        }
        RC_ASSERT(sum <= line.cap);
        RC_ASSERT(freeMoney(city, line.id) == line.cap - sum);
    }
}

void checkItems(const Estate& city) {
    for (const ReplacementItem& row : city.replacementItems) {
        if (row.state != "installed" && row.state != "closed") continue;
        RC_ASSERT(city.assets.find(row.asset)->retiredOn.has_value());
        RC_ASSERT(city.assets.find(row.newAsset)->installedOn.has_value());
        RC_ASSERT(placeOf(city, row.newAsset) == placeOf(city, row.asset));
        RC_ASSERT(!row.orderNo.empty());
    }
}

/// One step of the table, one transition, and what its guards asked for.
void checkStep(const Estate& before, const Estate& after, const Event& event) {
    const ReplacementItem& was = *before.replacementItems.find(event.item);
    const ReplacementItem& is = *after.replacementItems.find(event.item);
    RC_ASSERT(is.state == event.words.to);
    RC_ASSERT(after.transitions.size() == before.transitions.size() + 1);
    const auto added = base::Table<Transition>::changes(before.transitions, after.transitions);
    RC_ASSERT(added.size() == 1U && added.front().after->from == was.state);
    RC_ASSERT(added.front().after->to == is.state && added.front().after->item == is.id);
    if (is.state == "approved" && was.state == "proposed") RC_ASSERT(is.priority > 0 && is.cost > 0);
    if (is.state == "ordered" && was.state == "funded") RC_ASSERT(is.openStandardChecked && is.sparesChecked);
    if (is.state == "deferred") RC_ASSERT(is.deferredTo > is.dueYear && !is.riskOwner.isNull());
    if (is.state == "closed") RC_ASSERT(is.coverageChecked);
}

RC_GTEST_PROP(ReplacementCourse, KeepsItsInvariantsWhateverIsDone, ()) {
    Estate city = town();
    for (int i = 0; i < 40; ++i) {
        const Event event = someEvent(city);
        const auto next = event.isStep ? moveReplacement(city, event.item, event.words, event.act)
                                       : setReplacementFields(city, event.item, event.words.fields);
        if (!next) continue;
        if (event.isStep) checkStep(city, *next, event);
        city = *next;
        checkPlaces(city);
        checkMoney(city);
        checkItems(city);
    }
}

RC_GTEST_PROP(ReplacementCourse, AllowedStepsAreThoseThatCanBeMade, ()) {
    Estate city = town();
    for (int i = 0; i < 15; ++i) {
        const Event event = someEvent(city);
        const ReplacementItem item = *city.replacementItems.find(event.item);
        for (const auto& step : allowedSteps(city, item, event.act)) {
            const auto made = moveReplacement(city, event.item, {step.to, {}, ""}, event.act);
            RC_ASSERT(!made || step.missing.empty());
            RC_ASSERT(made || !step.missing.empty() || made.error().code == "bad_value");
        }
        if (auto next = moveReplacement(city, event.item, event.words, event.act)) city = std::move(*next);
    }
}

} // namespace
} // namespace vidette::estate
