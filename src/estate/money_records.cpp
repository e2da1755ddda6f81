// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "estate/funds.h"
#include "estate/record.h"

namespace vidette::estate {
namespace {

/// Shares of one cost never make more than the whole. That they make the whole is asked when the project is
/// saved (checkShares), since they come one after the other.
base::Result<base::Done> checkShareOf(const Estate& estate, const CostItem& row) {
    if (row.group.empty()) return base::Done{};
    const CostItem* old = estate.costItems.find(row.id);
    const double others =
        sumOfShares(estate.costItems, row.group) - (old && old->group == row.group ? old->share : 0);
    if (others + row.share <= 100 + kShareRounding) return base::Done{};
    return base::failure("bad_shares", "cost_item " + row.code + ": share",
                         base::say("the shares of {group} would make {sum} %, expected at most 100 %",
                                   {{"group", row.group}, {"sum", base::sayNumber(others + row.share)}}));
}

} // namespace

const Record<BudgetLine>& recordOf(const BudgetLine*) {
    static const Record<BudgetLine> kRecord{"budget_line",
                                            "BL-",
                                            &Estate::budgetLines,
                                            {field<&BudgetLine::year>("year").notNegative(),
                                             field<&BudgetLine::kind>("kind").oneOf("budget_kind").needed(),
                                             field<&BudgetLine::purpose>("purpose"),
                                             field<&BudgetLine::cap>("cap").notNegative()}};
    return kRecord;
}

const Record<Grant>& recordOf(const Grant*) {
    static const Record<Grant> kRecord{
        "grant",
        "G-",
        &Estate::grants,
        {field<&Grant::programme>("programme"), field<&Grant::field>("field"),
         field<&Grant::state>("state").oneOf("grant_state").needed(), field<&Grant::appliedOn>("applied_on"),
         field<&Grant::approvedOn>("approved_on"), field<&Grant::amount>("amount").notNegative(),
         field<&Grant::sustainUntil>("sustain_until"), field<&Grant::parent>("parent").refersTo("grant")}};
    return kRecord;
}

const Record<CostItem>& recordOf(const CostItem*) {
    static const Record<CostItem> kRecord{
        "cost_item",
        "CI-",
        &Estate::costItems,
        {field<&CostItem::group>("cost_group"), field<&CostItem::request>("request").refersTo("request"),
         field<&CostItem::item>("item").refersTo("replacement_item"),
         field<&CostItem::budget>("budget").refersTo("budget_line"),
         field<&CostItem::grant>("grant").refersTo("grant"),
         field<&CostItem::party>("party").refersTo("party"),
         field<&CostItem::source>("source").oneOf("money_source"),
         field<&CostItem::kind>("kind").oneOf("cost_kind"), field<&CostItem::share>("share").within(0, 100),
         field<&CostItem::amount>("amount").notNegative(), field<&CostItem::vat>("vat").within(0, 100),
         field<&CostItem::state>("state").oneOf("cost_state"), field<&CostItem::on>("booked_on")},
        checkShareOf};
    return kRecord;
}

} // namespace vidette::estate
