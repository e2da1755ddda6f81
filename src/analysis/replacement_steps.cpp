// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/replacement_steps.h"

#include "analysis/unique_shares.h"
#include "base/speech.h"
#include "base/text.h"

#include <utility>

namespace vidette::analysis {

base::Result<base::WithWarnings<NeedOptions>> needOptions(const estate::Estate& estate, const base::Date& on,
                                                          const base::Task& task) {
    base::WithWarnings<NeedOptions> made;
    auto scores = replacementScores();
    if (!scores) return base::failure(scores.error());
    made.value.on = on;
    made.value.scores = std::move(*scores);
    const auto coverage = defaultCoverageOptions();
    if (!coverage || estate.cameras.empty()) return made;
    auto shares = uniqueShares(estate, *coverage, task);
    if (task.cancelled()) return base::failure("cancelled", "", base::say("cancelled"));
    if (shares) {
        made.value.uniqueShares = std::move(*shares);
    } else {
        made.warnings.push_back({"no_shares", shares.error().where,
                                 base::say("what only one camera sees is not known: {reason}",
                                           {{"reason", shares.error().message}})});
    }
    return made;
}

std::optional<ReplacementNeed> needOf(const estate::Estate& estate, estate::AssetId asset,
                                      const NeedOptions& options) {
    for (auto& need : replacementNeeds(estate, options))
        if (need.asset == asset) return std::move(need);
    return std::nullopt;
}

base::Result<estate::Estate> addItem(const estate::Estate& estate, estate::AssetId asset,
                                     const estate::FieldTexts& fields, const std::string& note,
                                     const estate::Act& act, const NeedOptions& options) {
    estate::ReplacementItem item;
    item.id = estate::ReplacementItemId::fresh();
    item.asset = asset;
    const auto next = estate::addReplacementItem(estate, item, act);
    if (!next) return next;
    estate::FieldTexts all{{"reason", note}};
    if (const auto need = needOf(*next, asset, options)) {
        all["due_year"] = std::to_string(need->dueYear.value_or(0));
        all["priority"] = base::toText(need->parts.risk);
        all["cost"] = std::to_string(need->cost);
    }
    for (const auto& [name, text] : fields) all[name] = text;
    return estate::setReplacementFields(*next, item.id, all);
}

estate::StepWords stepWords(const estate::Estate& estate, const estate::ReplacementItem& item,
                            estate::StepWords words, const NeedOptions& options) {
    if (words.to != "proposed" || words.fields.contains("priority")) return words;
    if (const auto need = needOf(estate, item.asset, options))
        words.fields["priority"] = base::toText(need->parts.risk);
    return words;
}

} // namespace vidette::analysis
