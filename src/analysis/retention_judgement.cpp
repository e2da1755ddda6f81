// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/storage_analysis.h"

#include "base/text.h"

#include <cmath>

namespace vidette::analysis {
namespace {

constexpr double kSameDays = 1; ///< "equal to what the disks hold" within one day

std::string sourceOf(const catalog::RetentionProfile& profile) {
    return profile.sourceDate.empty() ? profile.source : profile.source + ", " + profile.sourceDate;
}

void judgeAgainstProfile(double days, const catalog::RetentionProfile& profile, const base::Date& today,
                         base::Warnings& warnings) {
    const std::string where = "retention_profile " + profile.id;
    const auto limit = catalog::maxDays(profile);
    const bool statute = profile.kind == catalog::RetentionKind::Statute;
    if (limit && days > *limit) {
        warnings.push_back({statute ? "retention_above_statute" : "retention_above_profile", where,
                            base::toText(days) + " days are more than the " + catalog::limitText(profile) +
                                " of this " + catalog::toText(profile.kind) + " (" + sourceOf(profile) +
                                ")"});
    }
    if (!catalog::inForce(profile, today)) {
        const auto edge = profile.validTo && today > *profile.validTo
                              ? "ended on " + base::toText(*profile.validTo)
                              : "begins on " + base::toText(profile.validFrom.value_or(today));
        warnings.push_back({"profile_not_in_force", where,
                            "historic or not yet in force on " + base::toText(today) + ": it " + edge + " (" +
                                sourceOf(profile) + ")"});
    } else if (catalog::needsChecking(profile, today)) {
        const auto when = profile.checkedOn ? "was last checked on " + base::toText(*profile.checkedOn)
                                            : std::string("has no date of checking");
        warnings.push_back(
            {"profile_unchecked", where,
             "the profile " + when + "; compare it with the rules in force (" + sourceOf(profile) + ")"});
    }
}

} // namespace

base::Warnings judgeRetention(double days, const std::optional<catalog::RetentionProfile>& profile,
                              const std::string& reason, std::optional<double> daysPossible,
                              const base::Date& today) {
    base::Warnings warnings;
    if (profile) judgeAgainstProfile(days, *profile, today, warnings);
    if (!base::trimmed(reason).empty() || days <= 0) return warnings;
    if (daysPossible && std::abs(*daysPossible - days) <= kSameDays) {
        warnings.push_back({"retention_follows_disk", "retention_reason",
                            base::toText(days) + " days are just what the disks hold (" +
                                base::decimal(*daysPossible, 1) +
                                "), and no reason is given; the purpose should decide, not the disk"});
    } else {
        warnings.push_back({"retention_without_reason", "retention_reason",
                            "no reason is given for keeping recordings " + base::toText(days) + " days"});
    }
    return warnings;
}

} // namespace vidette::analysis
