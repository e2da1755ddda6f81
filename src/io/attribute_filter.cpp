// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/attribute_filter.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>

namespace vidette::io {
namespace {

bool compares(const std::string& op, double found, double limit) {
    if (op == ">") return found > limit;
    if (op == ">=") return found >= limit;
    if (op == "<") return found < limit;
    return found <= limit;
}

bool holdsOne(const AttributeTest& test, const std::string& value) {
    if (test.op == "=" || test.op == "!=") {
        const bool any = test.words.size() == 1 && test.words.front() == "*";
        const bool among =
            any ? !value.empty() : std::find(test.words.begin(), test.words.end(), value) != test.words.end();
        return among == (test.op == "=");
    }
    const auto found = base::numberFromText(value);
    const auto limit = base::numberFromText(test.words.front());
    return found && limit && compares(test.op, *found, *limit);
}

} // namespace

base::Result<AttributeFilter> filterFromWords(const std::vector<std::string>& words) {
    AttributeFilter filter;
    for (const auto& word : words) {
        const auto at = word.find_first_of("=!<>");
        const bool known =
            at != std::string::npos && at > 0 && (word[at] != '!' || word.substr(at, 2) == "!=");
        const std::size_t size = known && word.size() > at + 1 && word[at + 1] == '=' ? 2 : 1;
        const std::string rest = known ? word.substr(at + size) : std::string();
        AttributeTest test{word.substr(0, at), known ? word.substr(at, size) : "", base::split(rest, '|')};
        if (test.op == "==") test.op = "=";
        const bool number = test.op == "=" || test.op == "!=" || base::numberFromText(rest).has_value();
        if (!known || rest.empty() || !number) {
            return base::failure(
                "bad_where", "--where",
                base::say(
                    "found '{found}', expected column=value, column=* or column>=number, with = != > >= < <=",
                    {{"found", word}}));
        }
        filter.push_back(std::move(test));
    }
    return filter;
}

bool holds(const AttributeFilter& filter, const std::function<std::string(const std::string&)>& valueOf) {
    return std::all_of(filter.begin(), filter.end(),
                       [&](const AttributeTest& test) { return holdsOne(test, valueOf(test.column)); });
}

} // namespace vidette::io
