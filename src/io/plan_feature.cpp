// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/plan_feature.h"

#include "base/speech.h"

namespace vidette::io {

std::string oneLine(std::string text) {
    constexpr std::size_t kLongest = 60;
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7F') c = '?';
    }
    return text.size() > kLongest ? text.substr(0, kLongest) + "…" : text;
}

std::string aList() {
    return base::say("a list", {}, "what was found in a file");
}

std::string anObject() {
    return base::say("an object", {}, "what was found in a file");
}

std::string describe(const FieldValue& value) {
    if (std::holds_alternative<std::monostate>(value))
        return base::say("nothing", {}, "what was found in a file");
    if (const bool* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
    if (const double* number = std::get_if<double>(&value)) return base::sayNumber(*number);
    if (const auto* text = std::get_if<std::string>(&value))
        return base::say("the text '{text}'", {{"text", oneLine(*text)}});
    if (const auto* other = std::get_if<OtherValue>(&value))
        return base::say(other->description, {}, "what was found in a file");
    return std::holds_alternative<NamedNumbers>(value) ? anObject() : aList();
}

} // namespace vidette::io
