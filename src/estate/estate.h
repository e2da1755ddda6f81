// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/table.h"
#include "estate/camera.h"
#include "estate/decision_problem.h"
#include "estate/device.h"
#include "estate/import_mapping.h"
#include "estate/kit.h"
#include "estate/place.h"

#include <string>

/// The document: what stands where and what is asked for. A plain value: copies are cheap (tables share their
/// rows), `==` compares contents, and it changes only through the functions of *_edits.h.
namespace vidette::estate {

struct Estate {
    std::string name;
    /// "" = a floor plan in local metres; "EPSG:5514" … = a projected frame in metres.
    std::string crs;
    /// Days recordings are to be kept, and why; 0 = not stated.
    int retentionDays = 0;
    std::string retentionProfile; ///< key of data/tables/retention_profiles.csv, e.g. "CZ-SHOP"
    std::string retentionReason;

    base::Table<Site> sites;
    base::Table<Level> levels;
    base::Table<Obstacle> obstacles;
    base::Table<Zone> zones;
    base::Table<Opening> openings;
    base::Table<Camera> cameras;
    base::Table<Mount> mounts;
    base::Table<Demand> demands;
    base::Table<Street> streets;
    base::Table<Device> devices;
    base::Table<Kit> kits;
    base::Table<DecisionProblem> problems;
    base::Table<ImportMapping> mappings;

    bool operator==(const Estate&) const = default;
};

/// The bounds of everything that has a place; empty when nothing has.
geometry::Box boundsOf(const Estate& estate);
geometry::Box boundsOf(const Obstacle& obstacle);

} // namespace vidette::estate
