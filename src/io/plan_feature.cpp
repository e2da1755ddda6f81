// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/plan_feature.h"

#include "base/text.h"

namespace vidette::io {

std::string oneLine(std::string text) {
    constexpr std::size_t kLongest = 60;
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7F') c = '?';
    }
    return text.size() > kLongest ? text.substr(0, kLongest) + "…" : text;
}

std::string describe(const FieldValue& value) {
    if (std::holds_alternative<std::monostate>(value)) return "nothing";
    if (const bool* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
    if (const double* number = std::get_if<double>(&value)) return base::toText(*number);
    if (const auto* text = std::get_if<std::string>(&value)) return "the text '" + oneLine(*text) + "'";
    if (const auto* other = std::get_if<OtherValue>(&value)) return other->description;
    return std::holds_alternative<NamedNumbers>(value) ? "an object" : "a list";
}

} // namespace vidette::io
