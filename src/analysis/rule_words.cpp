// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rules.h"
#include "base/speech.h"
#include "base/text.h"
#include "estate/code_lists.h"

namespace vidette::analysis {
namespace {

/// What rules put together as they fill in; all else is marked where it stands.
[[maybe_unused]] constexpr const char* kPutTogether[] = {
    base::toSay("{limit} days"),
    base::toSay("{limit} hours"),
    base::toSay("{limit} months"),
    base::toSay("recommendation {id}"),
    base::toSay("guideline {id}"),
    base::toSay("statute {id}"),
    base::toSay("practice {id}"),
    base::toSay("dpo, appointed"),
    base::toSay("who enters cannot be told; the public can see a monitor"),
};

/// What a rule fills in: words of its own, a label in small letters, else a name or a number as it is.
std::string filledIn(const std::string& place, const std::string& words) {
    const std::string_view list = place == "use"     ? "zone_use"
                                  : place == "class" ? "asset_class"
                                                     : std::string_view();
    for (const auto& word : estate::codeList(list))
        if (base::lowered(word.label) == words) return base::sayLowered(estate::sayCode(list, word.word));
    return base::say(words);
}

} // namespace

std::string sayHit(const RuleHit& hit, const Rule* rule) {
    if (!rule) return hit.message;
    MessageArguments arguments;
    for (const auto& [place, words] : hit.arguments) arguments[place] = filledIn(place, words);
    return filledMessage(base::sayWord(rule->id, rule->message), arguments);
}

std::string sayReason(const Rule& rule) {
    return base::sayWord(rule.id + " why", rule.why);
}

} // namespace vidette::analysis
