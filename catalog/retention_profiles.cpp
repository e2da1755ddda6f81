// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/retention_profiles.h"

#include "base/data_file.h"
#include "base/speech.h"
#include "base/text.h"
#include "catalog/catalog_csv.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace vidette::catalog {
namespace {

constexpr double kDaysPerMonth = 365.25 / 12;
constexpr long kDaysUntilOld = 366; ///< a profile is trusted for twelve months

constexpr std::array kKinds{std::pair{RetentionKind::Statute, base::toSay("statute")},
                            std::pair{RetentionKind::Guideline, base::toSay("guideline")},
                            std::pair{RetentionKind::Recommendation, base::toSay("recommendation")},
                            std::pair{RetentionKind::Practice, base::toSay("practice")},
                            std::pair{RetentionKind::Reasoned, base::toSay("reasoned")}};
constexpr std::array kUnits{std::pair{RetentionUnit::Hours, "hours"}, std::pair{RetentionUnit::Days, "days"},
                            std::pair{RetentionUnit::Months, "months"}};

template<typename Codes>
auto chosen(RowReader& cell, std::string_view column, const Codes& codes) {
    const auto found = base::lowered(cell.text(column));
    std::vector<std::string> known;
    for (const auto& [value, word] : codes) {
        if (found == word) return value;
        known.emplace_back(word);
    }
    cell.refuse(column, base::say("found \"{found}\", expected one of {words}",
                                  {{"found", found}, {"words", base::join(known, ", ")}}));
    return codes.front().first;
}

RetentionProfile readProfile(RowReader& cell) {
    RetentionProfile profile;
    profile.id = cell.text("profile");
    profile.jurisdiction = cell.text("jurisdiction");
    profile.sector = cell.text("sector");
    profile.space = cell.optionalText("space");
    profile.maxValue = cell.optionalPositive("max_value");
    profile.unit = chosen(cell, "unit", kUnits);
    profile.kind = chosen(cell, "kind", kKinds);
    profile.validFrom = cell.optionalDate("valid_from");
    profile.validTo = cell.optionalDate("valid_to");
    profile.source = cell.text("source");
    profile.sourceDate = cell.optionalText("source_date");
    profile.checkedOn = cell.optionalDate("checked_on");
    return profile;
}

} // namespace

base::Result<std::vector<RetentionProfile>> parseRetentionProfiles(std::string_view csv,
                                                                   std::string_view name) {
    const auto table = parseTable(csv, name,
                                  {"profile", "jurisdiction", "sector", "space", "max_value", "unit", "kind",
                                   "valid_from", "valid_to", "source", "source_date", "checked_on"});
    if (!table) return base::failure(table.error());
    std::vector<RetentionProfile> profiles;
    for (std::size_t row = 0; row < table->csv.rows.size(); ++row) {
        RowReader cell(*table, row);
        auto profile = readProfile(cell);
        if (cell.error()) return base::failure(*cell.error());
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

base::Result<std::vector<RetentionProfile>> retentionProfiles() {
    constexpr std::string_view kFile = "tables/retention_profiles.csv";
    const auto text = base::readDataFile(kFile);
    if (!text) return base::failure(text.error());
    return parseRetentionProfiles(*text, kFile);
}

base::Result<RetentionProfile> retentionProfile(std::string_view id) {
    auto profiles = retentionProfiles();
    if (!profiles) return base::failure(profiles.error());
    std::vector<std::string> known;
    for (auto& profile : *profiles) {
        if (base::lowered(profile.id) == base::lowered(base::trimmed(id))) return std::move(profile);
        known.push_back(profile.id);
    }
    return base::failure("unknown_profile", "retention_profile",
                         base::say("found \"{found}\", expected one of {words}",
                                   {{"found", std::string(id)}, {"words", base::join(known, ", ")}}));
}

std::optional<double> maxDays(const RetentionProfile& profile) {
    if (!profile.maxValue) return std::nullopt;
    if (profile.unit == RetentionUnit::Hours) return *profile.maxValue / 24;
    if (profile.unit == RetentionUnit::Months) return std::ceil(*profile.maxValue * kDaysPerMonth);
    return *profile.maxValue;
}

std::string limitText(const RetentionProfile& profile) {
    if (!profile.maxValue) return {};
    const char* unit = "days";
    if (profile.unit == RetentionUnit::Hours) unit = "hours";
    if (profile.unit == RetentionUnit::Months) unit = "months";
    return base::toText(*profile.maxValue) + " " + unit;
}

std::string sayLimit(const RetentionProfile& profile) {
    if (!profile.maxValue) return {};
    const auto limit =
        static_cast<std::size_t>(std::min(std::ceil(*profile.maxValue), 1e9)); // for the plural
    const base::Fillings number{{"limit", base::sayNumber(*profile.maxValue)}};
    if (profile.unit == RetentionUnit::Hours)
        return base::sayCount(limit, "{limit} hour", "{limit} hours", number);
    if (profile.unit == RetentionUnit::Months)
        return base::sayCount(limit, "{limit} month", "{limit} months", number);
    return base::sayCount(limit, "{limit} day", "{limit} days", number);
}

std::string toText(RetentionKind kind) {
    for (const auto& [value, word] : kKinds) {
        if (value == kind) return word;
    }
    return {};
}

std::string sayKind(RetentionKind kind) {
    return base::say(toText(kind));
}

bool inForce(const RetentionProfile& profile, const base::Date& day) {
    if (profile.validFrom && day < *profile.validFrom) return false;
    return !profile.validTo || day <= *profile.validTo;
}

bool needsChecking(const RetentionProfile& profile, const base::Date& day) {
    return !profile.checkedOn || base::dayNumber(day) - base::dayNumber(*profile.checkedOn) > kDaysUntilOld;
}

} // namespace vidette::catalog
