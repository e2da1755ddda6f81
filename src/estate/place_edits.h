// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

/// Edits of what has a place: obstacles, zones, openings, mounts, demand points, streets, sites and levels.
/// Pure, like camera_edits.h, with the same errors; class names must be known to
/// data/tables/density_classes.csv
/// ("unknown_class"). Polygons are kept normalised (outer ring counter-clockwise, no repeated points).
namespace vidette::estate {

base::Result<Estate> addObstacle(const Estate& estate, Obstacle obstacle);
base::Result<Estate> replaceObstacle(const Estate& estate, Obstacle obstacle);
base::Result<Estate> removeObstacle(const Estate& estate, ObstacleId id);
base::Result<Estate> translateObstacle(const Estate& estate, ObstacleId id, geometry::Point by);

base::Result<Estate> addZone(const Estate& estate, Zone zone);
base::Result<Estate> replaceZone(const Estate& estate, Zone zone);
base::Result<Estate> removeZone(const Estate& estate, ZoneId id);
base::Result<Estate> translateZone(const Estate& estate, ZoneId id, geometry::Point by);

base::Result<Estate> addOpening(const Estate& estate, Opening opening);
base::Result<Estate> replaceOpening(const Estate& estate, Opening opening);
base::Result<Estate> removeOpening(const Estate& estate, OpeningId id);
base::Result<Estate> translateOpening(const Estate& estate, OpeningId id, geometry::Point by);

base::Result<Estate> addMount(const Estate& estate, Mount mount);
base::Result<Estate> replaceMount(const Estate& estate, Mount mount);
base::Result<Estate> removeMount(const Estate& estate, MountId id);
base::Result<Estate> moveMount(const Estate& estate, MountId id, geometry::Point to);

base::Result<Estate> addDemand(const Estate& estate, Demand demand);
base::Result<Estate> replaceDemand(const Estate& estate, Demand demand);
base::Result<Estate> removeDemand(const Estate& estate, DemandId id);
base::Result<Estate> moveDemand(const Estate& estate, DemandId id, geometry::Point to);

base::Result<Estate> addStreet(const Estate& estate, Street street);
base::Result<Estate> replaceStreet(const Estate& estate, Street street);
base::Result<Estate> removeStreet(const Estate& estate, StreetId id);
base::Result<Estate> translateStreet(const Estate& estate, StreetId id, geometry::Point by);

base::Result<Estate> addSite(const Estate& estate, Site site);
base::Result<Estate> replaceSite(const Estate& estate, Site site);
/// Fails with "still_used" while a level belongs to the site.
base::Result<Estate> removeSite(const Estate& estate, SiteId id);
/// The level's site must exist, or be left empty.
base::Result<Estate> addLevel(const Estate& estate, Level level);
base::Result<Estate> replaceLevel(const Estate& estate, Level level);
/// Fails with "still_used" while anything stands on the level.
base::Result<Estate> removeLevel(const Estate& estate, LevelId id);

} // namespace vidette::estate
