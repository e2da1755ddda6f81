// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/storage_analysis.h"

#include "base/speech.h"
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
    const std::string source = sourceOf(profile);
    const auto limit = catalog::maxDays(profile);
    const bool statute = profile.kind == catalog::RetentionKind::Statute;
    if (limit && days > *limit) {
        warnings.push_back({statute ? "retention_above_statute" : "retention_above_profile", where,
                            base::say("{days} days are more than the {limit} of this {kind} ({source})",
                                      {{"days", base::sayNumber(days)},
                                       {"limit", catalog::sayLimit(profile)},
                                       {"kind", catalog::sayKind(profile.kind)},
                                       {"source", source}})});
    }
    if (!catalog::inForce(profile, today)) {
        const bool isOver = profile.validTo && today > *profile.validTo;
        const base::Date edge = isOver ? *profile.validTo : profile.validFrom.value_or(today);
        const base::Fillings dates{
            {"day", base::toText(today)}, {"edge", base::toText(edge)}, {"source", source}};
        warnings.push_back(
            {"profile_not_in_force", where,
             isOver ? base::say("historic or not yet in force on {day}: it ended on {edge} ({source})", dates)
                    : base::say("historic or not yet in force on {day}: it begins on {edge} ({source})",
                                dates)});
    } else if (catalog::needsChecking(profile, today)) {
        warnings.push_back(
            {"profile_unchecked", where,
             profile.checkedOn
                 ? base::say(
                       "the profile was last checked on {day}; compare it with the rules in force ({source})",
                       {{"day", base::toText(*profile.checkedOn)}, {"source", source}})
                 : base::say(
                       "the profile has no date of checking; compare it with the rules in force ({source})",
                       {{"source", source}})});
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
        warnings.push_back(
            {"retention_follows_disk", "retention_reason",
             base::say("{days} days are just what the disks hold ({possible}), and no reason is given; the "
                       "purpose should decide, not the disk",
                       {{"days", base::sayNumber(days)}, {"possible", base::sayNumber(*daysPossible, 1)}})});
    } else {
        warnings.push_back({"retention_without_reason", "retention_reason",
                            base::say("no reason is given for keeping recordings {days} days",
                                      {{"days", base::sayNumber(days)}})});
    }
    return warnings;
}

} // namespace vidette::analysis
