// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record.h"

namespace vidette::estate {

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
         field<&CostItem::state>("state").oneOf("cost_state"), field<&CostItem::on>("booked_on")}};
    return kRecord;
}

} // namespace vidette::estate
