// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/replacement_output.h"

#include "analysis/economic_life.h"
#include "base/money.h"
#include "base/text.h"
#include "cli/step_output.h"
#include "cli/text_table.h"
#include "estate/code_lists.h"
#include "estate/funds.h"
#include "estate/request_facts.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>

namespace vidette::cli {
namespace {

using analysis::ReplacementNeed;
using analysis::ReplacementPlan;
using estate::Estate;
using nlohmann::json;

template<typename T>
json orNull(const std::optional<T>& value) {
    return value ? json(*value) : json();
}

json moneyJson(std::int64_t minorUnits, const std::string& currency) {
    return {{"minor_units", minorUnits}, {"currency", currency}};
}

std::string moneyText(std::int64_t minorUnits, const std::string& currency) {
    return base::toText(base::Money{minorUnits, currency});
}

std::string yearText(const std::optional<int>& year) {
    return year ? std::to_string(*year) : "-";
}

json codeOrNull(const estate::ReplacementItem* item) {
    return item ? json(item->code) : json();
}

std::string placeOf(const Estate& estate, const ReplacementNeed& need) {
    const auto* camera = estate.cameras.find(need.place);
    return camera ? camera->code : "";
}

json partsJson(const analysis::RiskParts& parts) {
    return {{"age_years", orNull(parts.ageYears)},
            {"age_score", parts.age},
            {"condition_score", parts.condition},
            {"support_score", parts.support},
            {"failure", parts.failure},
            {"unique_share", orNull(parts.uniqueShare)},
            {"consequence", parts.consequence},
            {"risk", parts.risk}};
}

json needJson(const Estate& estate, const ReplacementNeed& need) {
    const auto* item = estate.replacementItems.find(need.item);
    return {{"asset", need.code},
            {"class", need.assetClass},
            {"place", placeOf(estate, need)},
            {"due_on", dayOrNull(need.dueOn)},
            {"due_year", orNull(need.dueYear)},
            {"planned_year", orNull(need.plannedYear)},
            {"due_by", need.reason ? json(nameOf(*need.reason)) : json()},
            {"due_state", need.state ? json(nameOf(*need.state)) : json()},
            {"item", codeOrNull(item)},
            {"state", item ? json(item->state) : json()},
            {"cost", moneyJson(need.cost, currencyOf(estate))},
            {"parts", partsJson(need.parts)}};
}

json codesOf(const ReplacementPlan& plan, const std::vector<std::size_t>& places) {
    json codes = json::array();
    for (const auto i : places) codes.push_back(plan.items[i].need.code);
    return codes;
}

json yearsJson(const ReplacementPlan& plan, const std::string& currency) {
    json years = json::array();
    for (const auto& year : plan.money.years)
        years.push_back({{"year", year.year},
                         {"due", year.wanted},
                         {"due_cost", moneyJson(year.wantedCost, currency)},
                         {"funded", year.paid.size()},
                         {"cost", moneyJson(year.paidCost, currency)},
                         {"budget", year.cap ? moneyJson(*year.cap, currency) : json()},
                         {"carried_over", year.pushed.size()},
                         {"carried_cost", moneyJson(year.pushedCost, currency)},
                         {"deferred_risk", year.pushedRank},
                         {"funded_assets", codesOf(plan, year.paid)},
                         {"pushed_assets", codesOf(plan, year.pushed)}});
    return years;
}

json classesJson(const ReplacementPlan& plan, const std::string& currency) {
    json classes = json::array();
    for (const auto& row : plan.classes)
        classes.push_back({{"class", row.assetClass},
                           {"assets", row.assets},
                           {"overdue", row.overdue},
                           {"due", row.due},
                           {"funded", row.funded},
                           {"cost", moneyJson(row.cost, currency)},
                           {"implied_cycle_years", orNull(row.impliedCycleYears)}});
    return classes;
}

json growthJson(const Estate& estate, const ReplacementPlan& plan, const std::string& currency) {
    json rows = json::array();
    for (const auto& year : plan.money.years) {
        std::int64_t cap = 0;
        for (const auto& line : estate.budgetLines)
            if (line.year == year.year && line.kind == "growth") cap += line.cap;
        if (cap == 0) continue;
        rows.push_back({{"year", year.year},
                        {"growth", moneyJson(cap, currency)},
                        {"unfunded", year.pushed.size()},
                        {"unfunded_cost", moneyJson(year.pushedCost, currency)}});
    }
    return rows;
}

void printYears(const ReplacementPlan& plan, const std::string& currency) {
    TextTable table({"year", "due", "funded", "cost", "budget", "carried over", "deferred risk"});
    for (const auto& year : plan.money.years)
        table.add({std::to_string(year.year), std::to_string(year.wanted), std::to_string(year.paid.size()),
                   moneyText(year.paidCost, currency), year.cap ? moneyText(*year.cap, currency) : "no limit",
                   std::to_string(year.pushed.size()), base::decimal(year.pushedRank, 1)});
    std::cout << table.text();
}

void printAssets(const Estate& estate, const ReplacementPlan& plan, const std::string& currency) {
    TextTable table({"asset", "place", "due", "in", "risk", "age", "condition", "support", "failure",
                     "alone sees", "consequence", "cost"});
    const int last = plan.money.years.back().year;
    for (const auto& item : plan.items) {
        const ReplacementNeed& need = item.need;
        if (!need.plannedYear || *need.plannedYear > last) continue;
        const auto& parts = need.parts;
        table.add({need.code, placeOf(estate, need), yearText(need.dueYear), yearText(item.fundedYear),
                   base::decimal(parts.risk, 1), base::decimal(parts.age, 1),
                   base::decimal(parts.condition, 1), base::decimal(parts.support, 1),
                   base::decimal(parts.failure, 1),
                   parts.uniqueShare ? base::decimal(*parts.uniqueShare * 100, 0) + " %" : "-",
                   base::decimal(parts.consequence, 1), moneyText(need.cost, currency)});
    }
    std::cout << table.text();
}

/// Keep or replace, by the life class of the asset; empty where it cannot be told.
json economyJson(const Estate& estate, const estate::Asset& asset, const ReplacementNeed& need) {
    const auto* life = estate.lifeClasses.find(asset.lifeClass);
    const auto scores = analysis::replacementScores();
    if (!life || !scores || !need.parts.ageYears) return {};
    const auto answer = analysis::keepOrReplace(*life, *need.parts.ageYears, scores->discountRate);
    if (!answer) return {};
    const std::string currency = currencyOf(estate);
    return {{"economic_life_years", answer->fresh.years},
            {"yearly_cost_of_new", moneyJson(std::llround(answer->fresh.yearlyCost), currency)},
            {"next_year_of_old", moneyJson(std::llround(answer->nextYearOfOld), currency)},
            {"keep", answer->keep}};
}

std::vector<const estate::Transition*> stepsOf(const Estate& estate, const estate::ReplacementItem& item) {
    return estate::stepsInOrder(estate, [&](const auto& row) { return row.item == item.id; });
}

} // namespace

json planJson(const Estate& estate, const ReplacementPlan& plan) {
    const std::string currency = currencyOf(estate);
    json items = json::array();
    for (const auto& item : plan.items) {
        json row = needJson(estate, item.need);
        row["funded_year"] = orNull(item.fundedYear);
        row["pushed"] = item.pushed;
        items.push_back(std::move(row));
    }
    return {{"years", yearsJson(plan, currency)},
            {"overdue", plan.overdue},
            {"implied_cycle_years", orNull(plan.impliedCycleYears)},
            {"assets", plan.assets},
            {"classes", classesJson(plan, currency)},
            {"growth", growthJson(estate, plan, currency)},
            {"items", std::move(items)},
            {"without_due", plan.withoutDue},
            {"without_cost", plan.withoutCost}};
}

void printPlan(const Estate& estate, const ReplacementPlan& plan) {
    const std::string currency = currencyOf(estate);
    std::cout << plan.assets << " assets, " << plan.overdue << " overdue";
    if (plan.impliedCycleYears)
        std::cout << "; at this pace each is replaced every " << base::decimal(*plan.impliedCycleYears, 1)
                  << " years";
    std::cout << "\n\n";
    printYears(plan, currency);
    std::cout << '\n';
    TextTable classes({"class", "assets", "overdue", "due", "funded", "cost"});
    for (const auto& row : plan.classes)
        classes.add({estate::labelOf("asset_class", row.assetClass), std::to_string(row.assets),
                     std::to_string(row.overdue), std::to_string(row.due), std::to_string(row.funded),
                     moneyText(row.cost, currency)});
    std::cout << classes.text() << '\n';
    printAssets(estate, plan, currency);
    if (!plan.withoutDue.empty())
        std::cout << "\nNot known when due: " << base::join(plan.withoutDue, ", ") << '\n';
    if (!plan.withoutCost.empty())
        std::cout << "Without a price: " << base::join(plan.withoutCost, ", ") << '\n';
}

json listJson(const Estate& estate, const std::vector<ReplacementNeed>& needs) {
    json list = json::array();
    for (const auto& need : needs) list.push_back(needJson(estate, need));
    return list;
}

void printList(const Estate& estate, const std::vector<ReplacementNeed>& needs) {
    const std::string currency = currencyOf(estate);
    TextTable table({"asset", "class", "place", "due", "", "item", "state", "risk", "cost"});
    for (const auto& need : needs) {
        const auto* item = estate.replacementItems.find(need.item);
        table.add({need.code, need.assetClass, placeOf(estate, need), yearText(need.dueYear),
                   need.state ? std::string(nameOf(*need.state)) : "", item ? item->code : "",
                   item ? estate::labelOfState(estate, "replacement", item->state) : "",
                   base::decimal(need.parts.risk, 1), moneyText(need.cost, currency)});
    }
    std::cout << table.text();
}

json itemJson(const Estate& estate, const estate::ReplacementItem& item, const ReplacementNeed* need,
              const estate::Act& act) {
    json document = {{"item", item.code},
                     {"state", item.state},
                     {"since", dayOrNull(item.stateSince)},
                     {"fields", fieldsJson(estate, "replacement_item", item.id.uuid)},
                     {"allowed", stepsJson(estate::allowedSteps(estate, item, act))},
                     {"history", historyJson(stepsOf(estate, item))},
                     {"asset", json()},
                     {"economy", json()}};
    const auto* asset = estate.assets.find(item.asset);
    if (!asset || !need) return document;
    document["asset"] = needJson(estate, *need);
    document["economy"] = economyJson(estate, *asset, *need);
    return document;
}

void printItem(const Estate& estate, const estate::ReplacementItem& item, const ReplacementNeed* need,
               const estate::Act& act) {
    std::cout << item.code << "  " << estate::labelOfState(estate, "replacement", item.state) << "\n\n"
              << fieldLines(estate, "replacement_item", item.id.uuid) << '\n';
    if (need) {
        printList(estate, {*need});
        const auto* asset = estate.assets.find(item.asset);
        const json economy = asset ? economyJson(estate, *asset, *need) : json();
        if (!economy.is_null())
            std::cout << "Economic life " << economy["economic_life_years"] << " years; "
                      << (economy["keep"].get<bool>() ? "another year of the old one is cheaper"
                                                      : "a new one is cheaper than another year of the old")
                      << '\n';
    }
    std::cout << "Next steps\n"
              << stepLines(estate, "replacement", estate::allowedSteps(estate, item, act)) << "History\n"
              << historyTable(stepsOf(estate, item));
}

} // namespace vidette::cli
