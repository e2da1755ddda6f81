// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/field_reader.h"

#include "base/speech.h"
#include "base/text.h"

#include <cmath>
#include <limits>

namespace vidette::io {

FieldReader::FieldReader(const PlanFeature& feature, std::string label)
    : m_feature(feature), m_label(std::move(label)) {}

const FieldValue& FieldReader::value(const std::string& name) {
    static const FieldValue nothing;
    m_read.insert(name);
    const auto found = m_feature.fields.find(name);
    if (found == m_feature.fields.end()) return nothing;
    const auto* text = std::get_if<std::string>(&found->second);
    const bool emptyCell = m_feature.fromText && text && base::trimmed(*text).empty();
    return emptyCell ? nothing : found->second;
}

void FieldReader::fail(const std::string& name, const std::string& message) {
    if (!m_error) m_error = base::Error{"bad_value", m_label + ": " + name, message};
}

void FieldReader::wrong(const std::string& name, const FieldValue& found, const char* message) {
    fail(name, base::say(message, {{"found", describe(found)}}));
}

void FieldReader::unknownWord(const std::string& name, const std::string& found,
                              const std::vector<std::string>& known) {
    fail(name, base::say("found '{found}', expected one of {words}",
                         {{"found", oneLine(found)}, {"words", base::join(known, ", ")}}));
}

std::string FieldReader::text(const std::string& name, const std::string& fallback) {
    const FieldValue& found = value(name);
    if (std::holds_alternative<std::monostate>(found)) return fallback;
    if (const auto* text = std::get_if<std::string>(&found)) return *text;
    if (const double* number = std::get_if<double>(&found)) return base::toText(*number);
    wrong(name, found, base::toSay("found {found}, expected a text"));
    return fallback;
}

std::optional<double> FieldReader::optional(const std::string& name) {
    const FieldValue& found = value(name);
    if (std::holds_alternative<std::monostate>(found)) return std::nullopt;
    if (const double* number = std::get_if<double>(&found)) return *number;
    if (const auto* text = std::get_if<std::string>(&found); text && m_feature.fromText) {
        if (const auto number = base::numberFromText(*text)) return number;
    }
    wrong(name, found, base::toSay("found {found}, expected a number"));
    return std::nullopt;
}

double FieldReader::number(const std::string& name, double fallback) {
    return optional(name).value_or(fallback);
}

double FieldReader::required(const std::string& name, const char* message) {
    if (std::holds_alternative<std::monostate>(value(name))) {
        fail(name, base::say(message));
        return 0;
    }
    return optional(name).value_or(0);
}

std::optional<base::Uuid> FieldReader::uid() {
    const std::string written = text("uid");
    if (written.empty()) return std::nullopt;
    const auto uuid = base::uuidFromText(written);
    if (!uuid) fail("uid", base::say("found '{found}', expected a UUID", {{"found", written}}));
    return uuid.value_or(base::Uuid{});
}

int FieldReader::whole(const std::string& name, int fallback) {
    const auto number = optional(name);
    if (!number) return fallback;
    const bool fits = std::abs(*number) <= std::numeric_limits<int>::max() && *number == std::floor(*number);
    if (fits) return static_cast<int>(*number);
    wrong(name, *number, base::toSay("found {found}, expected a whole number"));
    return fallback;
}

bool FieldReader::flag(const std::string& name, bool fallback) {
    const FieldValue& found = value(name);
    if (std::holds_alternative<std::monostate>(found)) return fallback;
    if (const bool* flag = std::get_if<bool>(&found)) return *flag;
    const auto* text = std::get_if<std::string>(&found);
    const std::string word = text && m_feature.fromText ? base::lowered(*text) : std::string();
    if (word == "true" || word == "yes" || word == "1") return true;
    if (word == "false" || word == "no" || word == "0") return false;
    wrong(name, found, base::toSay("found {found}, expected true or false"));
    return fallback;
}

std::vector<std::string> FieldReader::unread() const {
    std::vector<std::string> names;
    for (const auto& [name, value] : m_feature.fields) {
        if (!m_read.contains(name)) names.push_back(name);
    }
    return names;
}

} // namespace vidette::io
