// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/decision_fields.h"
#include "io/json_text.h"
#include "io/plan_feature.h"
#include "mcda/problem.h"

#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reading a decision file and its single fields with errors that name the place. Only for the .cpp files
/// that read decisions, groups, printed tables and lessons.
namespace vidette::io {

/// What DecisionField says; tools/said_words.py looks for texts in .cpp files.
struct DecisionTexts {
    static const char* const kText;
    static const char* const kNumber;
    static const char* const kFinite;
    static const char* const kYesOrNo;
    static const char* const kTexts;
    static const char* const kNumbersById;
    static const char* const kList;
};
base::Error wrongType(const std::string& where, const char* message, const std::string& found);
base::Error unknownChoice(const char* code, const std::string& where, const std::string& found,
                          const std::string& known);
base::Error missingField(const std::string& where, const std::string& key);
base::Warning unknownKey(const std::string& where, const std::string& key);
base::Error tooDeep(const std::string& fileName);
base::Error brokenJson(std::string_view text, std::size_t byte, const std::string& fileName);
base::Error tooLargeNumber(const std::string& fileName);

/// The whole text as `Json`, nlohmann's ordered or sorted one. Fails with "not_json", and refuses what stands
/// deeper than kDeepestJson before the library sees it.
template<typename Json>
base::Result<Json> parsedJson(std::string_view text, const std::string& fileName) {
    if (depthOfJson(text) > kDeepestJson) return base::failure(tooDeep(fileName));
    try {
        return Json::parse(text);
    } catch (const typename Json::parse_error& error) {
        return base::failure(brokenJson(text, error.byte, fileName));
    } catch (const typename Json::exception&) {
        return base::failure(tooLargeNumber(fileName));
    }
}

/// One JSON value with its place, so that an error can name it. `Json` is nlohmann::json; the header of the
/// library stays in the .cpp files that include it before this one.
template<typename Json>
class DecisionField {
  public:
    DecisionField(const Json& json, std::string where) : m_json(&json), m_where(std::move(where)) {}

    const Json& json() const { return *m_json; }
    const std::string& where() const { return m_where; }

    /// `message` may have a place for what was {found}.
    tl::unexpected<base::Error> wrong(const char* message) const {
        if (m_json->is_array()) return base::failure(wrongType(m_where, message, aList()));
        if (m_json->is_object()) return base::failure(wrongType(m_where, message, anObject()));
        std::string found = m_json->dump(-1, ' ', false, Json::error_handler_t::replace);
        constexpr std::size_t kShown = 40;
        if (found.size() > kShown) found = found.substr(0, kShown) + "...";
        return base::failure(wrongType(m_where, message, found));
    }

    bool has(const char* key) const {
        return m_json->is_object() && m_json->contains(key) && !(*m_json)[key].is_null();
    }
    DecisionField at(const char* key) const { return {(*m_json)[key], m_where + ": " + key}; }

    base::Result<std::string> text() const {
        if (!m_json->is_string()) return wrong(DecisionTexts::kText);
        return m_json->template get<std::string>();
    }
    base::Result<double> number() const {
        if (!m_json->is_number()) return wrong(DecisionTexts::kNumber);
        const double value = m_json->template get<double>();
        if (!std::isfinite(value)) return wrong(DecisionTexts::kFinite);
        return value;
    }
    base::Result<bool> yesOrNo() const {
        if (!m_json->is_boolean()) return wrong(DecisionTexts::kYesOrNo);
        return m_json->template get<bool>();
    }
    base::Result<std::vector<std::string>> texts() const {
        if (!m_json->is_array()) return wrong(DecisionTexts::kTexts);
        std::vector<std::string> result;
        for (const auto& one : *m_json) {
            auto text = DecisionField(one, m_where).text();
            if (!text) return base::failure(text.error());
            result.push_back(std::move(*text));
        }
        return result;
    }
    base::Result<std::map<std::string, double>> numbersByName() const {
        if (!m_json->is_object()) return wrong(DecisionTexts::kNumbersById);
        std::map<std::string, double> result;
        for (const auto& [key, value] : m_json->items()) {
            const auto number = DecisionField(value, m_where + ": " + key).number();
            if (!number) return base::failure(number.error());
            result[key] = *number;
        }
        return result;
    }

    /// One of the words; `code` names the error of an unknown one.
    template<typename T, std::size_t N>
    base::Result<T> choice(const std::array<Word<T>, N>& words, const char* code) const {
        const auto found = text();
        if (!found) return base::failure(found.error());
        std::string known;
        for (const auto& word : words) {
            if (word.text == *found) return word.value;
            known += (known.empty() ? "" : ", ") + std::string(word.text);
        }
        return base::failure(unknownChoice(code, m_where, *found, known));
    }

    /// Every key that is not among `known` is warned of: nothing is dropped silently.
    void warnUnknown(const std::vector<std::string_view>& known, base::Warnings& warnings) const {
        for (const auto& [key, value] : m_json->items()) {
            bool found = false;
            for (const auto name : known) found = found || name == key;
            if (!found) warnings.push_back(unknownKey(m_where, key));
        }
    }

  private:
    const Json* m_json;
    std::string m_where;
};

/// Puts a field into `target` where it is given; false and `error` when it cannot be read.
class FieldSet {
  public:
    template<typename T, typename R>
    FieldSet& put(T& target, R&& result) {
        if (m_error) return *this;
        if (result)
            target = std::move(*result);
        else
            m_error = result.error();
        return *this;
    }
    base::Result<base::Done> done() const {
        if (m_error) return base::failure(*m_error);
        return base::Done{};
    }

  private:
    std::optional<base::Error> m_error;
};

/// Every member of the list `key`, in its order; nothing where the key is missing. `one` names a member in
/// places: "criterion 3".
template<typename T, typename Json, typename Read>
base::Result<std::vector<T>> readList(const DecisionField<Json>& root, const char* key, const char* one,
                                      Read read, base::Warnings& warnings) {
    std::vector<T> result;
    if (!root.has(key)) return result;
    const auto list = root.at(key);
    if (!list.json().is_array()) return list.wrong(DecisionTexts::kList);
    for (const auto& element : list.json()) {
        const std::string place = root.where() + ": " + one + " " + std::to_string(result.size() + 1);
        auto value = read(DecisionField<Json>(element, place), warnings);
        if (!value) return base::failure(value.error());
        result.push_back(std::move(*value));
    }
    return result;
}

} // namespace vidette::io
