// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rule_input.h"

#include <string_view>
#include <vector>

/// What each rule of data/tables/rules.csv asks; where it is silent stands beside each.
namespace vidette::analysis {

struct RuleCondition {
    std::string_view rule;
    void (*find)(const RuleInput& input, RuleHits& hits) = nullptr;
    bool asksViews = false; ///< RuleInput::views must be filled
};

/// In the order of the table.
const std::vector<RuleCondition>& ruleConditions();

// rules_camera.cpp
void ruleR01(const RuleInput& input, RuleHits& hits);
void ruleR12(const RuleInput& input, RuleHits& hits);
void ruleR14(const RuleInput& input, RuleHits& hits);
void ruleR16(const RuleInput& input, RuleHits& hits);
void ruleR17(const RuleInput& input, RuleHits& hits);
void ruleR19(const RuleInput& input, RuleHits& hits);
void ruleR39(const RuleInput& input, RuleHits& hits);
void ruleR42(const RuleInput& input, RuleHits& hits);

// rules_network.cpp
void ruleR20(const RuleInput& input, RuleHits& hits);
void ruleR21(const RuleInput& input, RuleHits& hits);
void ruleR22(const RuleInput& input, RuleHits& hits);
void ruleR23(const RuleInput& input, RuleHits& hits);
void ruleR44(const RuleInput& input, RuleHits& hits);
void ruleR45(const RuleInput& input, RuleHits& hits);

// rules_privacy.cpp
void ruleR06(const RuleInput& input, RuleHits& hits);
void ruleR06b(const RuleInput& input, RuleHits& hits);
void ruleR07(const RuleInput& input, RuleHits& hits);
void ruleR08(const RuleInput& input, RuleHits& hits);
void ruleR09(const RuleInput& input, RuleHits& hits);

// rules_places.cpp
void ruleR10(const RuleInput& input, RuleHits& hits);
void ruleR11(const RuleInput& input, RuleHits& hits);
void ruleR13(const RuleInput& input, RuleHits& hits);
void ruleR15(const RuleInput& input, RuleHits& hits);
void ruleR16b(const RuleInput& input, RuleHits& hits);
void ruleR43(const RuleInput& input, RuleHits& hits);

// rules_site.cpp
void ruleR04(const RuleInput& input, RuleHits& hits);
void ruleR18(const RuleInput& input, RuleHits& hits);
void ruleR24(const RuleInput& input, RuleHits& hits);
void ruleR25(const RuleInput& input, RuleHits& hits);
void ruleR26(const RuleInput& input, RuleHits& hits);
void ruleR27(const RuleInput& input, RuleHits& hits);
void ruleR41(const RuleInput& input, RuleHits& hits);
void ruleR58(const RuleInput& input, RuleHits& hits);

// rules_recordings.cpp
void ruleR02(const RuleInput& input, RuleHits& hits);
void ruleR52(const RuleInput& input, RuleHits& hits);
void ruleR55(const RuleInput& input, RuleHits& hits);
void ruleR56(const RuleInput& input, RuleHits& hits);

// rules_storage.cpp
void ruleR50(const RuleInput& input, RuleHits& hits);
void ruleR51(const RuleInput& input, RuleHits& hits);
void ruleR53(const RuleInput& input, RuleHits& hits);
void ruleR54(const RuleInput& input, RuleHits& hits);

// rules_system.cpp
void ruleR34(const RuleInput& input, RuleHits& hits);
void ruleR35(const RuleInput& input, RuleHits& hits);
void ruleR38(const RuleInput& input, RuleHits& hits);
void ruleR40(const RuleInput& input, RuleHits& hits);

// rules_asset.cpp
void ruleR33(const RuleInput& input, RuleHits& hits);
void ruleR36(const RuleInput& input, RuleHits& hits);
void ruleR63(const RuleInput& input, RuleHits& hits);
void ruleR64(const RuleInput& input, RuleHits& hits);

// rules_money.cpp
void ruleR28(const RuleInput& input, RuleHits& hits);
void ruleR29(const RuleInput& input, RuleHits& hits);
void ruleR46(const RuleInput& input, RuleHits& hits);
void ruleR47(const RuleInput& input, RuleHits& hits);
void ruleR48(const RuleInput& input, RuleHits& hits);
void ruleR49(const RuleInput& input, RuleHits& hits);

// rules_people.cpp
void ruleR37(const RuleInput& input, RuleHits& hits);
void ruleR57(const RuleInput& input, RuleHits& hits);

// rules_programme.cpp
void ruleR05(const RuleInput& input, RuleHits& hits);
void ruleR32(const RuleInput& input, RuleHits& hits);
void ruleR59(const RuleInput& input, RuleHits& hits);
void ruleR60(const RuleInput& input, RuleHits& hits);
void ruleR61(const RuleInput& input, RuleHits& hits);
void ruleR62(const RuleInput& input, RuleHits& hits);

// rules_workflow.cpp
void ruleR03(const RuleInput& input, RuleHits& hits);
void ruleR30(const RuleInput& input, RuleHits& hits);
void ruleR31(const RuleInput& input, RuleHits& hits);

// rules_ranking.cpp
void ruleR65(const RuleInput& input, RuleHits& hits);
void ruleR66(const RuleInput& input, RuleHits& hits);

} // namespace vidette::analysis
