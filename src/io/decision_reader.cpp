// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_reader.h"

#include "base/speech.h"

namespace vidette::io {

const char* const DecisionTexts::kText = base::toSay("expected a text in quotes, found {found}");
const char* const DecisionTexts::kNumber = base::toSay("expected a number, found {found}");
const char* const DecisionTexts::kFinite = base::toSay("expected a finite number, found {found}");
const char* const DecisionTexts::kYesOrNo = base::toSay("expected true or false, found {found}");
const char* const DecisionTexts::kTexts = base::toSay("expected a list of texts, found {found}");
const char* const DecisionTexts::kNumbersById =
    base::toSay("expected an object of numbers by id, found {found}");
const char* const DecisionTexts::kList = base::toSay("expected a list, found {found}");

base::Error wrongType(const std::string& where, const char* message, const std::string& found) {
    return {"wrong_type", where, base::say(message, {{"found", found}})};
}

base::Error unknownChoice(const char* code, const std::string& where, const std::string& found,
                          const std::string& known) {
    return {code, where,
            base::say("\"{found}\" is unknown; possible are {words}", {{"found", found}, {"words", known}})};
}

base::Error missingField(const std::string& where, const std::string& key) {
    return {"missing_field", where, base::say("{field} is missing", {{"field", "\"" + key + "\""}})};
}

base::Warning unknownKey(const std::string& where, const std::string& key) {
    return {"unknown_key", where,
            base::say("\"{field}\" is not known here and is not used", {{"field", key}})};
}

base::Error tooDeep(const std::string& fileName) {
    return {"not_json", fileName, base::say("lists stand too deep in each other")};
}

base::Error brokenJson(std::string_view text, std::size_t byte, const std::string& fileName) {
    return {"not_json", fileName + ": " + placeInText(text, byte),
            base::say("the file is broken JSON here (NaN and comments are not JSON either)")};
}

base::Error tooLargeNumber(const std::string& fileName) {
    return {"not_json", fileName, base::say("the file holds a number that is too large")};
}

} // namespace vidette::io
