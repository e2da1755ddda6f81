// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <string>
#include <vector>

/// What coverage is asked about beside areas: the points, streets and entrances that want to be seen
/// (blind_demand.h), and the places and windows that do not (facade_views.h).
namespace vidette::analysis {

/// A demand point: who sees it at the density it requires.
struct DemandCoverage {
    estate::DemandId id;
    std::string code;
    double weight = 1;
    std::vector<std::string> seenBy; ///< codes of cameras

    bool operator==(const DemandCoverage&) const = default;
};

/// The middle line of a street, m.
struct StreetCoverage {
    estate::StreetId id;
    std::string code;
    std::string name;
    double weight = 1;
    double length = 0;
    double targetLength = 0; ///< the part inside the target area
    double blindLength = 0;  ///< the part of that which no camera sees

    bool operator==(const StreetCoverage&) const = default;
};

/// An opening that is an entry: where people stand before its middle, on the sides that lie in the target
/// area.
struct EntranceCoverage {
    estate::OpeningId id;
    std::string code;
    int sides = 0;      ///< in the target area: 0, 1 or 2
    int blindSides = 0; ///< of these, seen by no camera

    bool operator==(const EntranceCoverage&) const = default;
};

/// What a camera sees of one private area.
struct PrivacyShare {
    std::string code; ///< of the zone
    double area = 0;

    bool operator==(const PrivacyShare&) const = default;
};

/// Metres of outer wall that a camera looks at (facade_views.h).
struct FacadeShare {
    std::string code; ///< of the building or of the camera, whichever is not told by the place
    double length = 0;

    bool operator==(const FacadeShare&) const = default;
};

/// A building whose windows are somebody's privacy, and the cameras that look at its outer walls.
struct FacadeCoverage {
    estate::ObstacleId id;
    std::string code;
    std::vector<std::string> areas;   ///< codes of the privacy zones and parcels it stands in
    double length = 0;                ///< of its outer walls, m
    double seenLength = 0;            ///< looked at by any camera
    std::vector<FacadeShare> cameras; ///< codes of cameras, longest first

    bool operator==(const FacadeCoverage&) const = default;
};

} // namespace vidette::analysis
