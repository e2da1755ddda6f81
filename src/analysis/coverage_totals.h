// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/simulation.h"

#include <optional>
#include <string>
#include <vector>

/// Sums over a coverage result, and a what-if told in such sums: before, after, difference.
namespace vidette::analysis {

/// Of the middle lines of all streets, m.
struct StreetTotals {
    double length = 0;
    double targetLength = 0; ///< inside the target area
    double blindLength = 0;  ///< of that, seen by no camera

    /// Of what lies in the target area; nothing where none does.
    std::optional<double> seenFraction() const;

    bool operator==(const StreetTotals&) const = default;
};

StreetTotals streetTotals(const CoverageResult& result);
/// The seen part of a street inside the target area; nothing where it does not lie there.
std::optional<double> seenFraction(const StreetCoverage& street);
/// Seen with at least the density of a class, as a share of all of a district; nothing for one without area.
std::optional<double> classFraction(const DistrictCoverage& district, const ClassArea& seen);
/// Metres of private façades that any camera looks at.
double facadeLength(const CoverageResult& result);
/// Weight of the demand points that some camera sees.
double seenDemand(const CoverageResult& result);
double allDemand(const CoverageResult& result);

enum class Sum {
    Cameras, ///< that see
    CoveredFraction,
    CoveredArea,
    BlindArea,
    SeenTwice, ///< m² of the target area that two or more cameras see
    ClassArea, ///< m² seen with at least the density of the class `name`
    BlindStreets,
    SeenDemand,
    Facades,
    District, ///< m² seen of the district `name`
};

/// One line of a what-if.
struct SumChange {
    Sum sum = Sum::Cameras;
    std::string name; ///< of the class or district, "" = none
    std::optional<double> before;
    std::optional<double> after;

    /// After minus before; nothing where one of them is not defined.
    std::optional<double> difference() const;

    bool operator==(const SumChange&) const = default;
};

/// All sums, changed or not; classes lowest density first, districts as in the result. Streets, demand and
/// façades are left out where the plan has none. Cost: linear.
std::vector<SumChange> sumChanges(const Simulation& simulation);

} // namespace vidette::analysis
