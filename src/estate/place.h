// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/units.h"
#include "geometry/polygon.h"

#include <optional>
#include <string>
#include <vector>

/// What has a place on the plan: sites, levels, obstacles, zones, openings, mounts, demand points, streets.
/// Coordinates are in the frame of the estate; heights in metres above the floor (or ground) of the level.
/// What has no level belongs to every one: outer walls, columns, all that stands on a map.
/// `code` is the short name people use ("S1"); it is unique among the rows of one kind.
namespace vidette::estate {

using SiteId = base::Id<struct SiteTag>;
using LevelId = base::Id<struct LevelTag>;
using ObstacleId = base::Id<struct ObstacleTag>;
using ZoneId = base::Id<struct ZoneTag>;
using OpeningId = base::Id<struct OpeningTag>;
using MountId = base::Id<struct MountTag>;
using DemandId = base::Id<struct DemandTag>;
using StreetId = base::Id<struct StreetTag>;

/// A place with an address: a shop, a school, a crossing.
struct Site {
    SiteId id;
    std::string code;
    std::string name;
    std::string kind; ///< shop, school, street, …

    bool operator==(const Site&) const = default;
};

struct Level {
    LevelId id;
    SiteId site;
    std::string name; ///< "Ground floor"
    int order = 0;    ///< 0 = ground, negative below
    base::Metres elevation;

    bool operator==(const Level&) const = default;
};

/// Something that hides what is behind it: a polygon is a solid prism from base to top, a line a vertical
/// sheet.
struct Obstacle {
    ObstacleId id;
    std::string code;
    std::string kind; ///< wall, shelf, building, fence, tree, glass, …
    geometry::Polygons solids;
    std::vector<geometry::Polyline> sheets;
    base::Metres base;
    std::optional<base::Metres> top; ///< nothing = higher than every sight line
    bool opaque = true;
    LevelId level; ///< null = on every level

    bool operator==(const Obstacle&) const = default;
};

enum class ZoneKind { Monitor, Privacy, District, Parcel, Room };

struct Zone {
    ZoneId id;
    std::string code;
    std::string name;
    ZoneKind kind = ZoneKind::Monitor;
    geometry::Polygons area;
    std::string requiredClass; ///< density class by name; "" = being seen is enough
    int requiredK = 1;         ///< by so many cameras at once
    double weight = 1;
    LevelId level; ///< null = on every level

    bool operator==(const Zone&) const = default;
};

/// A door or window. Where it is not opaque (open door, clear glass) it opens the wall line it lies on;
/// where it is opaque it blocks like a wall.
struct Opening {
    OpeningId id;
    std::string code;
    std::string kind; ///< door, window
    geometry::Polyline line;
    bool isEntry = false;
    bool opaque = true;
    LevelId level; ///< null = on every level

    bool operator==(const Opening&) const = default;
};

/// A place where a camera could hang (layer `site` of the exchange plan).
struct Mount {
    MountId id;
    std::string code;
    geometry::Point at;
    base::Metres height;
    std::optional<double> cost;
    std::vector<double> allowedPan; ///< degrees clockwise from +y; empty = any
    bool allowedPanIsRange = false; ///< true: two numbers, from – to, clockwise
    LevelId level;                  ///< null = on every level

    bool operator==(const Mount&) const = default;
};

/// A point that must be seen well: a till, a crossing, a door.
struct Demand {
    DemandId id;
    std::string code;
    geometry::Point at;
    double weight = 1;
    std::string requiredClass;
    LevelId level; ///< null = on every level

    bool operator==(const Demand&) const = default;
};

/// A street, path or rail by its middle lines; blind stretches of it are counted by its weight.
struct Street {
    StreetId id;
    std::string code;
    std::string name;
    std::string kind; ///< primary, residential, footway, …; words of OpenStreetMap's highway
    std::vector<geometry::Polyline> lines;
    double weight = 1;

    bool operator==(const Street&) const = default;
};

} // namespace vidette::estate
