// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/rule_parameters.h"

#include "base/text.h"
#include "estate/row_codes.h"

namespace vidette::estate {

double ruleParameter(const Estate& estate, std::string_view rule, std::string_view name, double otherwise) {
    const RuleSetting* setting = rowNamed(estate.ruleSettings, rule);
    if (!setting) return otherwise;
    for (const std::string& part : base::split(setting->parameters, ' ')) {
        const auto sign = part.find('=');
        if (sign == std::string::npos || part.substr(0, sign) != name) continue;
        const std::string value = part.substr(sign + 1);
        if (value == "yes" || value == "no") return value == "yes" ? 1 : 0;
        return base::numberFromText(value).value_or(otherwise);
    }
    return otherwise;
}

} // namespace vidette::estate
