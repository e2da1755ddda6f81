// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"

#include "base/text.h"

#include <algorithm>
#include <atomic>

namespace vidette::base {
namespace {

std::atomic<const Language*> spoken{nullptr};

std::string translated(const char* context, std::string_view text, std::string_view comment, int count = -1) {
    const Language* language = spoken.load();
    if (!language || text.empty()) return std::string(text);
    std::string words = language->translated(context, std::string(text), std::string(comment), count);
    return words.empty() ? std::string(text) : words;
}

std::string withSign(std::string number) {
    std::replace(number.begin(), number.end(), '.', decimalSign());
    return number;
}

} // namespace

void speak(const Language* language) {
    spoken.store(language);
}

std::string spokenLanguage() {
    const Language* language = spoken.load();
    return language ? language->code() : "en";
}

char decimalSign() {
    const Language* language = spoken.load();
    return language ? language->decimalSign() : '.';
}

std::string filled(std::string_view text, const Fillings& fillings) {
    std::string result;
    while (!text.empty()) {
        const auto open = std::min(text.find('{'), text.size());
        result.append(text.substr(0, open));
        text.remove_prefix(open);
        const auto close = text.find('}');
        if (close == std::string_view::npos) return result.append(text);
        const auto at = fillings.find(std::string(text.substr(1, close - 1)));
        // A brace that opens no place is a brace.
        const std::size_t used = at == fillings.end() ? 1 : close + 1;
        result.append(at == fillings.end() ? text.substr(0, 1) : std::string_view(at->second));
        text.remove_prefix(used);
    }
    return result;
}

std::string say(std::string_view text, const Fillings& fillings, std::string_view comment) {
    return filled(translated("Words", text, comment), fillings);
}

std::string sayCount(std::size_t count, std::string_view one, std::string_view many,
                     const Fillings& fillings) {
    const int number = static_cast<int>(std::min<std::size_t>(count, 1'000'000'000));
    const bool isEnglish = !spoken.load();
    Fillings all = fillings;
    all["n"] = std::to_string(count);
    return filled(isEnglish ? std::string(count == 1 ? one : many) : translated("Words", many, "", number),
                  all);
}

std::vector<std::string> sayAll(const std::vector<std::string_view>& texts) {
    std::vector<std::string> said;
    for (const auto text : texts) said.push_back(say(text));
    return said;
}

std::string sayWord(std::string_view place, std::string_view word) {
    return translated("Tables", word, place);
}

std::string sayLowered(const std::string& text) {
    const Language* language = spoken.load();
    return language ? language->lowered(text) : lowered(text);
}

std::string sayNumber(double value, int decimals) {
    return withSign(decimal(value, decimals));
}

std::string sayNumber(double value) {
    return withSign(toText(value));
}

} // namespace vidette::base
