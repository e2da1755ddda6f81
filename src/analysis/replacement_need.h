// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/replacement_scores.h"
#include "base/date.h"
#include "estate/estate.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// When each asset is due to be replaced, how much depends on it, and what a new one costs.
///
/// Due on the earliest of: the end fixed by hand, the day of installation plus the years of its life class,
/// the end of the maker's support. The life class is the asset's own, else that of its class and body, else
/// that of its class. Risk = failure × consequence, each part 1 … 5 by the scores of replacement_scores.h:
/// age 1 + 4·age/life; failure the larger of weighted age and condition and of weighted support; consequence
/// criticality × (0.5 + 0.5 · unique share), the share of its view that no other camera has (1 where it is
/// not known: nobody is known to see the same).
namespace vidette::analysis {

enum class DueState { Ok, Watch, Due, Overdue };
/// "ok", "watch", "due", "overdue".
std::string_view nameOf(DueState state);

enum class DueReason { Life, Support, Fixed };
/// "life", "support", "fixed".
std::string_view nameOf(DueReason reason);

struct NeedOptions {
    base::Date on;                                   ///< day of the plan
    std::optional<int> lifeYears;                    ///< one life for all classes
    std::map<estate::CameraId, double> uniqueShares; ///< 0 … 1 by place (unique_shares.h); may be empty
    ReplacementScores scores;
};

struct RiskParts {
    std::optional<double> ageYears; ///< nothing = installation not stated
    double age = 0;                 ///< scores 1 … 5
    double condition = 0;
    double support = 0;
    double failure = 0;
    std::optional<double> uniqueShare;
    double consequence = 0;
    double risk = 0;

    bool operator==(const RiskParts&) const = default;
};

struct ReplacementNeed {
    estate::AssetId asset;
    std::string code;
    std::string assetClass;
    estate::CameraId place;          ///< where it hangs; null = nowhere
    estate::ReplacementItemId item;  ///< its item that has not ended; null = none
    std::optional<int> lifeYears;    ///< nothing = no life class fits
    std::optional<base::Date> dueOn; ///< nothing = not known
    std::optional<DueReason> reason;
    std::optional<DueState> state;  ///< on the day of the plan
    std::optional<int> dueYear;     ///< of `dueOn`, else that of the item
    std::optional<int> plannedYear; ///< the year it was put off to where it is deferred, else `dueYear`
    std::optional<int> boundYear;   ///< the year of the budget line that it was funded from
    RiskParts parts;
    std::int64_t cost = 0; ///< of the new one: cost items, item, life class, model, old price; 0 = not known

    bool operator==(const ReplacementNeed&) const = default;
};

/// One for each asset that is in use, in order of code. Left out are assets that are retired on the day,
/// those that leave within its year without an item that waits (another has taken their place), and those of
/// cancelled items, whose place is given up. An asset installed later has the age zero. O(n log n): 10,000
/// assets in some 20 ms.
std::vector<ReplacementNeed> replacementNeeds(const estate::Estate& estate, const NeedOptions& options);

} // namespace vidette::analysis
