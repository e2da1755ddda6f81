// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/rule_parameters.h"

#include "base/text.h"
#include "estate/row_codes.h"

namespace vidette::estate {

std::map<std::string, double> parametersOf(std::string_view text) {
    std::map<std::string, double> parameters;
    for (const std::string& part : base::split(text, ' ')) {
        const auto sign = part.find('=');
        if (sign == std::string::npos) continue;
        const std::string value = part.substr(sign + 1);
        const bool isWord = value == "yes" || value == "no";
        const auto number = isWord ? std::optional(value == "yes" ? 1.0 : 0.0) : base::numberFromText(value);
        if (number) parameters[part.substr(0, sign)] = *number;
    }
    return parameters;
}

double ruleParameter(const Estate& estate, std::string_view rule, std::string_view name, double otherwise) {
    const RuleSetting* setting = rowNamed(estate.ruleSettings, rule);
    if (!setting) return otherwise;
    const auto parameters = parametersOf(setting->parameters);
    const auto at = parameters.find(std::string(name));
    return at == parameters.end() ? otherwise : at->second;
}

} // namespace vidette::estate
