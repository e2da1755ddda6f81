// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <map>
#include <string>
#include <string_view>

/// What a project sets differently for a rule (record rule_setting).
namespace vidette::estate {

/// The numbers of "limit=30 share=0.6" by name; "yes" is 1, "no" 0, what is not a number is left out.
std::map<std::string, double> parametersOf(std::string_view text);

/// The number that "name=number" gives in the parameters of the rule's setting ("limit=30 share=0.6"; "yes"
/// is 1, "no" 0); `otherwise` where the project says nothing.
double ruleParameter(const Estate& estate, std::string_view rule, std::string_view name, double otherwise);

} // namespace vidette::estate
