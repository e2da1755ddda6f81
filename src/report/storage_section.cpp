// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/storage_section.h"

#include "base/speech.h"
#include "report/html.h"

#include <cstddef>
#include <utility>

namespace vidette::report {
namespace {

using base::say;

/// What is said of a store: it is enough, and how long; too little, and how long.
struct FitTexts {
    const char* fits;
    const char* fitsDays;
    const char* tooLittle;
    const char* enoughDays;
};

/// "" where no disk is stated.
std::string fitText(const catalog::StorageAnswer& answer, const FitTexts& texts) {
    if (!answer.fits) return "";
    base::Fillings figures{{"all", asWritten(answer.effectiveDays)}};
    if (answer.usable) figures["room"] = withUnit(answer.usable->terabytes(), 2, "TB");
    if (answer.daysPossible) figures["days"] = base::sayNumber(*answer.daysPossible, 1);
    if (*answer.fits) return sayMarkup(answer.daysPossible ? texts.fitsDays : texts.fits, figures);
    return sayMarkup(answer.daysPossible ? texts.enoughDays : texts.tooLittle, figures);
}

std::string unitTable(const catalog::StorageAnswer& answer) {
    const std::vector<Row> rows{
        {sayMarkup("SI, as printed on disks"), base::sayNumber(answer.bytes.terabytes(), 3), "TB",
         sayMarkup("{number} bytes", {{"number", "10<sup>12</sup>"}})},
        {sayMarkup("Binary, as systems show it"), base::sayNumber(answer.bytes.tebibytes(), 3), "TiB",
         sayMarkup("{number} bytes", {{"number", "2<sup>40</sup>"}})},
        {sayMarkup("As many makers calculate"), base::sayNumber(answer.vendorMixedTerabytes, 3), "“TB”",
         sayMarkup("{formula}, a mixture of both", {{"formula", "Mbit/s ÷ 8 × s ÷ 1024 ÷ 1024"}})}};
    return table({{sayMarkup("The same amount in")}, {"", true}, {""}, {sayMarkup("which is")}}, rows);
}

std::string streamTable(const catalog::StorageAnswer& answer) {
    std::vector<Row> rows;
    for (const auto& stream : answer.streams) {
        rows.push_back({escaped(stream.id), std::to_string(stream.count),
                        withUnit(stream.rate.bitsPerSecond / 1e6, 3, "Mbit/s"),
                        escaped(stream.assumed ? say("assumed", {}, "of a bit rate")
                                               : say("given", {}, "of a bit rate")),
                        withUnit(stream.recordedSeconds / 3600, 1, "h"), asWritten(stream.days),
                        withUnit(stream.bytes.value / 1e9, 1, "GB")});
    }
    return table({{sayMarkup("Stream")},
                  {sayMarkup("Cameras"), true},
                  {sayMarkup("Rate of one"), true},
                  {sayMarkup("Rate is")},
                  {sayMarkup("Recorded per day"), true},
                  {sayMarkup("Days kept"), true},
                  {sayMarkup("Needs"), true}},
                 rows);
}

std::string roomText(const catalog::StorageAnswer& answer) {
    if (!answer.usable) return "";
    if (!answer.fits) {
        const std::string room = withUnit(answer.usable->terabytes(), 2, "TB");
        return paragraph(sayMarkup("There is room for {room}.", {{"room", room}}), "callout");
    }
    constexpr FitTexts kTexts{
        base::toSay("There is room for {room}: fits."),
        base::toSay("There is room for {room}: fits ({days} days)."),
        base::toSay("There is room for {room}: too little."),
        base::toSay("There is room for {room}: enough for {days} of {all} days."),
    };
    return paragraph(fitText(answer, kTexts), *answer.fits ? "callout" : "callout bad");
}

/// Markup.
std::string profileText(const catalog::RetentionProfile& profile, const base::Date& on) {
    const std::string limit = catalog::sayLimit(profile);
    const base::Fillings facts{{"profile", profile.id},
                               {"limit", limit},
                               {"kind", catalog::sayKind(profile.kind)},
                               {"source", profile.source},
                               {"date", profile.sourceDate},
                               {"day", base::toText(on)}};
    std::string text = limit.empty() ? say("Profile {profile}: no figure is fixed, {kind}.", facts)
                                     : say("Profile {profile}: at most {limit}, {kind}.", facts);
    text += " " + (profile.sourceDate.empty() ? say("Source: {source}.", facts)
                                              : say("Source: {source}, {date}.", facts));
    if (!catalog::inForce(profile, on)) text += " " + say("It is not in force on {day}.", facts);
    if (catalog::needsChecking(profile, on))
        text += " " + say("Nobody has checked it against the law in force lately.");
    return escaped(text + " " + say("A design aid, not legal advice."));
}

/// Whether the days are within the profile, as markup; and whether they are.
std::pair<std::string, bool> compared(double days, const catalog::RetentionProfile& profile) {
    const auto limit = catalog::maxDays(profile);
    if (!limit) return {"", true};
    const base::Fillings figures{{"days", asWritten(days)}, {"limit", asWritten(*limit)}};
    if (days <= *limit) return {sayMarkup("{days} days are within the profile.", figures), true};
    return {sayMarkup("{days} days are more than the profile allows ({limit}).", figures), false};
}

std::string retentionPart(const estate::Estate& estate, const analysis::StorageResult& storage,
                          const base::Date& on) {
    const base::Fillings facts{{"days", asWritten(storage.days)},
                               {"reason", escaped(estate.retentionReason)}};
    std::string text = element("h3", "", sayMarkup("How long recordings are kept"));
    if (storage.daysAssumed) {
        text += paragraph(sayMarkup("The plan does not say how long; {days} days are assumed.", facts),
                          "callout bad");
    } else {
        text +=
            paragraph(estate.retentionReason.empty() ? sayMarkup("{days} days; no reason is given.", facts)
                                                     : sayMarkup("{days} days. Reason: {reason}.", facts));
    }
    if (!storage.profile) return text + paragraph(sayMarkup("No profile is named to compare with."), "note");
    const auto [words, within] = compared(storage.days, *storage.profile);
    if (!words.empty()) text += paragraph(words, within ? "good" : "callout bad");
    return text + paragraph(profileText(*storage.profile, on), "note");
}

std::string workingList(const analysis::StoreNeed& store) {
    std::string lines;
    for (const auto& line : catalog::storageWorking(store.problem, store.answer)) {
        lines += element("li", "", escaped(line));
    }
    return element("h3", "", sayMarkup("Working")) + element("ol", "class=\"working\"", lines) + "\n";
}

} // namespace

std::string fitWords(const catalog::StorageAnswer& answer) {
    constexpr FitTexts kTexts{
        base::toSay("fits"),
        base::toSay("fits ({days} days)"),
        base::toSay("the disk is too little"),
        base::toSay("the disk is enough for {days} of {all} days"),
    };
    return fitText(answer, kTexts);
}

std::string storageAssumptions(const analysis::StorageResult& storage) {
    std::string items;
    for (const auto& store : storage.stores) {
        for (const auto& one : store.answer.assumptions) {
            items += element("li", "",
                             escaped(one.stream) + ": " + escaped(one.rate.working) + " (" +
                                 escaped(one.rate.source) + ")");
        }
    }
    return items.empty() ? "" : element("ul", "", items) + "\n";
}

std::string storageSection(const estate::Estate& estate, const analysis::StorageResult& storage,
                           const base::Date& on) {
    std::string text = element("h2", "", sayMarkup("Recordings"));
    for (const auto& store : storage.stores) {
        const auto& answer = store.answer;
        if (storage.stores.size() > 1) text += element("h3", "", escaped(store.name));
        const base::Fillings figures{
            {"room", element("b", "class=\"figure\"", withUnit(answer.bytes.terabytes(), 2, "TB"))},
            {"days", asWritten(answer.effectiveDays)},
            {"reserve", percent(answer.reserve)}};
        text += paragraph(answer.reserve > 0
                              ? sayMarkup("{room} for {days} days, {reserve} reserve included.", figures)
                              : sayMarkup("{room} for {days} days.", figures));
        text += roomText(answer) + unitTable(answer) + streamTable(answer) + workingList(store);
    }
    for (const auto& note : storage.notes) text += paragraph(escaped(note) + ".", "note");
    return text + retentionPart(estate, storage, on);
}

} // namespace vidette::report
