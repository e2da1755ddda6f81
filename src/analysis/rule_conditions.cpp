// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

namespace vidette::analysis {

const std::vector<RuleCondition>& ruleConditions() {
    static const std::vector<RuleCondition> kConditions{
        {"R-01", ruleR01, false},  {"R-02", ruleR02, false}, {"R-03", ruleR03, false},
        {"R-04", ruleR04, false},  {"R-05", ruleR05, false}, {"R-06", ruleR06, true},
        {"R-06b", ruleR06b, true}, {"R-07", ruleR07, true},  {"R-08", ruleR08, true},
        {"R-09", ruleR09, true},   {"R-10", ruleR10, true},  {"R-11", ruleR11, true},
        {"R-12", ruleR12, false},  {"R-13", ruleR13, true},  {"R-14", ruleR14, false},
        {"R-15", ruleR15, true},   {"R-16", ruleR16, false}, {"R-16b", ruleR16b, true},
        {"R-17", ruleR17, false},  {"R-18", ruleR18, false}, {"R-19", ruleR19, false},
        {"R-20", ruleR20, false},  {"R-21", ruleR21, false}, {"R-22", ruleR22, false},
        {"R-23", ruleR23, false},  {"R-24", ruleR24, false}, {"R-25", ruleR25, false},
        {"R-26", ruleR26, false},  {"R-27", ruleR27, false}, {"R-28", ruleR28, false},
        {"R-29", ruleR29, false},  {"R-30", ruleR30, false}, {"R-31", ruleR31, false},
        {"R-32", ruleR32, false},  {"R-33", ruleR33, false}, {"R-34", ruleR34, false},
        {"R-35", ruleR35, false},  {"R-36", ruleR36, false}, {"R-37", ruleR37, false},
        {"R-38", ruleR38, false},  {"R-39", ruleR39, false}, {"R-40", ruleR40, false},
        {"R-41", ruleR41, false},  {"R-42", ruleR42, false}, {"R-43", ruleR43, true},
        {"R-44", ruleR44, false},  {"R-45", ruleR45, true},  {"R-46", ruleR46, false},
        {"R-47", ruleR47, false},  {"R-48", ruleR48, false}, {"R-49", ruleR49, false},
        {"R-50", ruleR50, false},  {"R-51", ruleR51, false}, {"R-52", ruleR52, false},
        {"R-53", ruleR53, false},  {"R-54", ruleR54, false}, {"R-55", ruleR55, false},
        {"R-56", ruleR56, false},  {"R-57", ruleR57, false}, {"R-58", ruleR58, false},
        {"R-59", ruleR59, false},  {"R-60", ruleR60, false}, {"R-61", ruleR61, false},
        {"R-62", ruleR62, false},  {"R-63", ruleR63, false}, {"R-64", ruleR64, false},
        {"R-65", ruleR65, false},  {"R-66", ruleR66, false},
    };
    return kConditions;
}

} // namespace vidette::analysis
