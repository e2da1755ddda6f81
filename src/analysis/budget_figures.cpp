// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/budget_figures.h"

#include "base/text.h"
#include "estate/code_lists.h"
#include "estate/funds.h"
#include "estate/state_machine.h"

#include <algorithm>
#include <map>
#include <set>

namespace vidette::analysis {
namespace {

using estate::BudgetLine;
using estate::CostItem;
using estate::Estate;

std::int64_t& partOf(Amounts& amounts, std::string_view state) {
    if (state == "paid") return amounts.paid;
    return state == "committed" ? amounts.committed : amounts.planned;
}

void add(Amounts& to, const Amounts& more) {
    to.planned += more.planned;
    to.committed += more.committed;
    to.paid += more.paid;
}

int yearOf(const Estate& estate, const CostItem& item) {
    if (const BudgetLine* line = estate.budgetLines.find(item.budget)) return line->year;
    return item.on ? item.on->year : 0;
}

/// What one cost adds, with cost items or as the estimate of something funded.
struct Entry {
    estate::BudgetLineId line;
    std::string source;
    std::string kind;
    Amounts amounts;
};

Entry committed(estate::BudgetLineId line, std::int64_t amount) {
    Entry entry{line, "own", "capex", {}};
    entry.amounts.committed = amount;
    return entry;
}

Entry entryOf(const CostItem& item) {
    const bool isSource = estate::isWordOf("money_source", item.source);
    const bool isKind = estate::isWordOf("cost_kind", item.kind);
    Entry entry{item.budget, isSource ? item.source : "other", isKind ? item.kind : "capex", {}};
    partOf(entry.amounts, item.state) = item.amount;
    return entry;
}

std::vector<Entry> entriesOf(const Estate& estate, int year) {
    std::vector<Entry> entries;
    std::set<base::Uuid> itemised;
    for (const CostItem& item : estate.costItems) {
        itemised.insert(item.request.uuid);
        itemised.insert(item.item.uuid);
        if (yearOf(estate, item) == year) entries.push_back(entryOf(item));
    }
    const auto isOfYear = [&](estate::BudgetLineId id) {
        const BudgetLine* line = estate.budgetLines.find(id);
        return line && line->year == year;
    };
    for (const auto& row : estate.requests)
        if (estate::bindsMoney(row.state, row.stateBefore) && !itemised.contains(row.id.uuid) &&
            isOfYear(row.budget))
            entries.push_back(committed(row.budget, row.capex));
    for (const auto& row : estate.replacementItems)
        if (estate::bindsMoney(row.state, row.stateBefore) && !itemised.contains(row.id.uuid) &&
            isOfYear(row.budget))
            entries.push_back(committed(row.budget, row.cost));
    return entries;
}

std::vector<LineFigures> linesOf(const Estate& estate, int year, const std::vector<Entry>& entries) {
    std::vector<LineFigures> lines;
    for (const BudgetLine& line : estate.budgetLines) {
        if (line.year != year) continue;
        LineFigures figures{line.id, line.code, year, line.kind, line.cap, {}, 0};
        for (const Entry& entry : entries)
            if (entry.line == line.id) add(figures.amounts, entry.amounts);
        figures.free = line.cap - figures.amounts.all();
        lines.push_back(std::move(figures));
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto& a, const auto& b) { return base::naturalLess(a.code, b.code); });
    return lines;
}

/// When the asset left what it was bought for.
std::optional<base::Date> leftOn(const Estate& estate, const estate::Asset& asset) {
    std::optional<base::Date> left = asset.retiredOn;
    for (const auto& row : estate.mountings)
        if (row.asset == asset.id && row.to && (!left || *row.to < *left)) left = row.to;
    return left;
}

std::optional<int> replacedBefore(const Estate& estate, estate::AssetId asset, const base::Date& until) {
    for (const auto& item : estate.replacementItems) {
        if (item.asset != asset || !estate::isOpen("replacement", item.state)) continue;
        const int year = item.state == "deferred" ? std::max(item.deferredTo, item.dueYear) : item.dueYear;
        if (item.state != "installed" && year > 0 && year < until.year) return year;
    }
    return std::nullopt;
}

} // namespace

BudgetFigures budgetFigures(const Estate& estate, int year) {
    BudgetFigures figures;
    figures.year = year;
    const auto entries = entriesOf(estate, year);
    figures.lines = linesOf(estate, year, entries);
    for (const auto& source : estate::codeList("money_source"))
        for (const auto& kind : estate::codeList("cost_kind"))
            figures.sources.push_back({source.word, kind.word, {}});
    for (const Entry& entry : entries) {
        for (auto& row : figures.sources)
            if (row.source == entry.source && row.kind == entry.kind) add(row.amounts, entry.amounts);
        add(figures.total, entry.amounts);
    }
    for (const auto& line : figures.lines) figures.cap += line.cap;
    for (const CostItem& item : estate.costItems) {
        const auto* grant = estate.grants.find(item.grant);
        if (grant && !estate::isSecured(*grant) && yearOf(estate, item) == year)
            figures.unsecured += item.amount;
    }
    figures.spare = figures.cap - figures.total.paid;
    return figures;
}

std::vector<GrantDuty> grantDuties(const Estate& estate) {
    std::vector<GrantDuty> duties;
    for (const auto& asset : estate.assets) {
        const auto* grant = estate.grants.find(asset.grant);
        const bool isGiven = grant && (estate::isSecured(*grant) || grant->state == "closed");
        if (!isGiven || !grant->sustainUntil) continue;
        GrantDuty duty{asset.id, grant->id, *grant->sustainUntil, leftOn(estate, asset), false, {}};
        duty.isBroken = duty.leftOn && *duty.leftOn < duty.until;
        if (!duty.leftOn) duty.replacedIn = replacedBefore(estate, asset.id, duty.until);
        duties.push_back(std::move(duty));
    }
    return duties;
}

} // namespace vidette::analysis
