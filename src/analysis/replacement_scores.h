// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

/// Weights and bands of the priority of a replacement, from data/tables/replacement_scores.csv. No standard
/// fixes such scales (guides of asset management ask to agree on bands of 1 to 5 with one's own staff), so
/// they are data.
namespace vidette::analysis {

struct RiskBand {
    std::string name; ///< "high"
    double from = 0;  ///< lowest risk of the band

    bool operator==(const RiskBand&) const = default;
};

struct ReplacementScores {
    double least = 1; ///< of age and condition
    double most = 5;
    double ageWeight = 0.4;
    double conditionWeight = 0.6;
    double supportWeight = 0.8;
    double ageUnknown = 3;
    double conditionUnknown = 3;
    double supportRunning = 1;
    double supportEnded = 5;
    double shared = 0.5; ///< part of the consequence that stays where others see all of it too
    double leastRisk = 1;
    double mostRisk = 25;
    int watchMonths = 24;
    double discountRate = 0.04;
    std::vector<RiskBand> bands; ///< lowest first

    bool operator==(const ReplacementScores&) const = default;
    /// "high"; "" below all bands.
    std::string bandOf(double risk) const;
};

/// The shipped table, or that of VIDETTE_DATA. Fails with "bad_table", naming file and row: a name that is
/// not known, a value that is no number or below zero, a least above its most.
base::Result<ReplacementScores> replacementScores();
/// The same from text with the columns name and value; what it does not name stays as above.
base::Result<ReplacementScores> parseReplacementScores(std::string_view csv, const std::string& file);

} // namespace vidette::analysis
