// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/codes.h"
#include "io/plan_feature.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

/// Reads the named values of one feature and keeps the first thing that is wrong, so that the readers of rows
/// stay flat: read every field, then ask error() once. A missing or null field takes the fallback. Messages
/// name feature and field ("camera C2: height"), what was found and what is expected.
namespace vidette::io {

class FieldReader {
  public:
    /// `label` is how messages call the feature: "camera C2".
    FieldReader(const PlanFeature& feature, std::string label);

    std::string text(const std::string& name, const std::string& fallback = "");
    double number(const std::string& name, double fallback);
    /// Fails when the field is missing; `message` says what is expected.
    double required(const std::string& name, const char* message);
    /// The UUID in `uid`; nothing where there is none.
    std::optional<base::Uuid> uid();
    std::optional<double> optional(const std::string& name);
    int whole(const std::string& name, int fallback);
    bool flag(const std::string& name, bool fallback);
    template<typename T>
    T choice(const std::string& name, const std::vector<estate::Code<T>>& codes, T fallback) {
        const std::string word = text(name);
        if (word.empty()) return fallback;
        const auto value = estate::valueOf(codes, word);
        if (value) return *value;
        std::vector<std::string> words;
        for (const auto& code : codes) words.emplace_back(code.word);
        unknownWord(name, word, words);
        return fallback;
    }
    /// The raw value, null where it is missing.
    const FieldValue& value(const std::string& name);
    void fail(const std::string& name, const std::string& message);
    void unknownWord(const std::string& name, const std::string& found,
                     const std::vector<std::string>& known);

    const PlanFeature& feature() const { return m_feature; }
    const std::string& label() const { return m_label; }
    const std::optional<base::Error>& error() const { return m_error; }
    /// Fields that nobody asked for: misspelt, or of another program.
    std::vector<std::string> unread() const;

  private:
    /// `message` has a place for what was {found}.
    void wrong(const std::string& name, const FieldValue& found, const char* message);

    const PlanFeature& m_feature;
    std::string m_label;
    std::optional<base::Error> m_error;
    std::set<std::string> m_read{"layer", "id", "uid"};
};

} // namespace vidette::io
