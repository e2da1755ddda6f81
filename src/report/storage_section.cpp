// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/storage_section.h"

#include "base/text.h"
#include "report/html.h"

#include <cstddef>
#include <utility>

namespace vidette::report {
namespace {

std::string unitTable(const catalog::StorageAnswer& answer) {
    const std::vector<Row> rows{{"SI, as printed on disks", base::decimal(answer.bytes.terabytes(), 3), "TB",
                                 "10<sup>12</sup> bytes"},
                                {"Binary, as systems show it", base::decimal(answer.bytes.tebibytes(), 3),
                                 "TiB", "2<sup>40</sup> bytes"},
                                {"As many makers calculate", base::decimal(answer.vendorMixedTerabytes, 3),
                                 "“TB”", "Mbit/s ÷ 8 × s ÷ 1024 ÷ 1024, a mixture of both"}};
    return table({{"The same amount in"}, {"", true}, {""}, {"which is"}}, rows);
}

std::string streamTable(const catalog::StorageAnswer& answer) {
    std::vector<Row> rows;
    for (const auto& stream : answer.streams) {
        rows.push_back({escaped(stream.id), std::to_string(stream.count),
                        withUnit(stream.rate.bitsPerSecond / 1e6, 3, "Mbit/s"),
                        stream.assumed ? "assumed" : "given", withUnit(stream.recordedSeconds / 3600, 1, "h"),
                        asWritten(stream.days), withUnit(stream.bytes.value / 1e9, 1, "GB")});
    }
    return table({{"Stream"},
                  {"Cameras", true},
                  {"Rate of one", true},
                  {"Rate is"},
                  {"Recorded per day", true},
                  {"Days kept", true},
                  {"Needs", true}},
                 rows);
}

std::string roomText(const catalog::StorageAnswer& answer) {
    if (!answer.usable) return "";
    std::string text = "There is room for " + withUnit(answer.usable->terabytes(), 2, "TB");
    const std::string fits = fitWords(answer);
    if (!fits.empty()) text += ": " + fits;
    return paragraph(text + ".", answer.fits.value_or(true) ? "callout" : "callout bad");
}

std::string profileText(const catalog::RetentionProfile& profile, const base::Date& on) {
    const std::string limit = catalog::limitText(profile);
    std::string text = "Profile " + escaped(profile.id) + ": ";
    text += limit.empty() ? "no figure is fixed" : "at most " + escaped(limit);
    text += ", " + catalog::toText(profile.kind) + ". Source: " + escaped(profile.source);
    if (!profile.sourceDate.empty()) text += ", " + escaped(profile.sourceDate);
    text += ".";
    if (!catalog::inForce(profile, on)) text += " It is not in force on " + base::toText(on) + ".";
    if (catalog::needsChecking(profile, on))
        text += " Nobody has checked it against the law in force lately.";
    return text;
}

/// Whether the days are within the profile, in words; and whether they are.
std::pair<std::string, bool> compared(double days, const catalog::RetentionProfile& profile) {
    const auto limit = catalog::maxDays(profile);
    if (!limit) return {"", true};
    const std::string kept = asWritten(days) + " days";
    if (days <= *limit) return {kept + " are within the profile.", true};
    return {kept + " are more than the profile allows (" + asWritten(*limit) + ").", false};
}

std::string retentionPart(const estate::Estate& estate, const analysis::StorageResult& storage,
                          const base::Date& on) {
    const std::string kept = asWritten(storage.days) + " days";
    std::string text = element("h3", "", "How long recordings are kept");
    if (storage.daysAssumed) {
        text += paragraph("The plan does not say how long; " + kept + " are assumed.", "callout bad");
    } else {
        text += paragraph(kept + (estate.retentionReason.empty()
                                      ? "; no reason is given."
                                      : ". Reason: " + escaped(estate.retentionReason) + "."));
    }
    if (!storage.profile) return text + paragraph("No profile is named to compare with.", "note");
    const auto [words, within] = compared(storage.days, *storage.profile);
    if (!words.empty()) text += paragraph(words, within ? "good" : "callout bad");
    return text + paragraph(profileText(*storage.profile, on) + " A design aid, not legal advice.", "note");
}

std::string workingList(const analysis::StoreNeed& store) {
    std::string lines;
    for (const auto& line : catalog::storageWorking(store.problem, store.answer)) {
        lines += element("li", "", escaped(line));
    }
    return element("h3", "", "Working") + element("ol", "class=\"working\"", lines) + "\n";
}

} // namespace

std::string fitWords(const catalog::StorageAnswer& answer) {
    if (!answer.fits) return "";
    const std::string days = answer.daysPossible ? base::decimal(*answer.daysPossible, 1) : "";
    if (*answer.fits) return days.empty() ? "fits" : "fits (" + days + " days)";
    if (days.empty()) return "too little";
    return "enough for " + days + " of " + asWritten(answer.effectiveDays) + " days";
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
    std::string text = element("h2", "", "Recordings");
    for (const auto& store : storage.stores) {
        const auto& answer = store.answer;
        if (storage.stores.size() > 1) text += element("h3", "", escaped(store.name));
        text +=
            paragraph("<b class=\"figure\">" + withUnit(answer.bytes.terabytes(), 2, "TB") + "</b> for " +
                      asWritten(answer.effectiveDays) + " days" +
                      (answer.reserve > 0 ? ", " + percent(answer.reserve) + " reserve included" : "") + ".");
        text += roomText(answer) + unitTable(answer) + streamTable(answer) + workingList(store);
    }
    for (const auto& note : storage.notes) text += paragraph(escaped(note) + ".", "note");
    return text + retentionPart(estate, storage, on);
}

} // namespace vidette::report
