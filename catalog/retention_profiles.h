// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How long recordings may be kept, by country and sector: data/tables/retention_profiles.csv. These are
/// dated readings of statutes, guidelines, recommendations and practices, each with its source; never a
/// constant, and a design aid, not legal advice.
namespace vidette::catalog {

enum class RetentionKind {
    Statute,        ///< written law: more is an error
    Guideline,      ///< of an authority: more needs stronger reasons
    Recommendation, ///< of the trade or literature
    Practice,       ///< what somebody comparable does
    Reasoned,       ///< no figure is fixed; the operator gives a reason
};

enum class RetentionUnit { Hours, Days, Months };

struct RetentionProfile {
    std::string id; ///< "CZ-SHOP"
    std::string jurisdiction;
    std::string sector;
    std::string space;
    std::optional<double> maxValue; ///< in `unit`; nothing = no figure
    RetentionUnit unit = RetentionUnit::Days;
    RetentionKind kind = RetentionKind::Practice;
    std::optional<base::Date> validFrom;
    std::optional<base::Date> validTo; ///< last day
    std::string source;
    std::string sourceDate;              ///< as far as it is known: "2020-01-29", "2025"
    std::optional<base::Date> checkedOn; ///< against the law in force; nothing = nobody has

    bool operator==(const RetentionProfile&) const = default;
};

base::Result<std::vector<RetentionProfile>> retentionProfiles();
/// The same from the text of such a table; `name` stands in messages. Fails with "bad_table".
base::Result<std::vector<RetentionProfile>> parseRetentionProfiles(std::string_view csv,
                                                                   std::string_view name);
/// Case does not matter. Fails with "unknown_profile" and the list of known ones.
base::Result<RetentionProfile> retentionProfile(std::string_view id);

/// The limit in days: hours ÷ 24; months of 365.25/12 days, rounded up (3 months 92, 13 months 396).
std::optional<double> maxDays(const RetentionProfile& profile);
/// The limit as the source has it: "72 hours", "13 months"; "" without a figure.
std::string limitText(const RetentionProfile& profile);
/// The same for people, in the language spoken.
std::string sayLimit(const RetentionProfile& profile);
/// "statute", "guideline", "recommendation", "practice", "reasoned".
std::string toText(RetentionKind kind);
/// The same for people, in the language spoken.
std::string sayKind(RetentionKind kind);
/// In force on that day: within valid_from … valid_to.
bool inForce(const RetentionProfile& profile, const base::Date& day);
/// Never checked, or more than 12 months ago.
bool needsChecking(const RetentionProfile& profile, const base::Date& day);

} // namespace vidette::catalog
