// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/geos_area.h"

#include <geos_c.h>

#include <memory>

namespace vidette::support {
namespace {

struct Finish {
    void operator()(GEOSContextHandle_t context) const { GEOS_finish_r(context); }
};
using Context = std::unique_ptr<GEOSContextHandle_HS, Finish>;

GEOSGeometry* ringOf(GEOSContextHandle_t geos, const geometry::Ring& ring) {
    const auto size = static_cast<unsigned>(ring.size());
    GEOSCoordSequence* points = GEOSCoordSeq_create_r(geos, size + 1, 2);
    for (unsigned i = 0; i <= size; ++i) {
        const auto p = ring[i % size];
        GEOSCoordSeq_setXY_r(geos, points, i, p.x, p.y);
    }
    return GEOSGeom_createLinearRing_r(geos, points);
}

GEOSGeometry* collectionOf(GEOSContextHandle_t geos, const geometry::Polygons& polygons) {
    std::vector<GEOSGeometry*> members;
    for (const auto& polygon : polygons) {
        std::vector<GEOSGeometry*> holes;
        for (const auto& hole : polygon.holes) holes.push_back(ringOf(geos, hole));
        members.push_back(GEOSGeom_createPolygon_r(geos, ringOf(geos, polygon.outer), holes.data(),
                                                   static_cast<unsigned>(holes.size())));
    }
    return GEOSGeom_createCollection_r(geos, GEOS_MULTIPOLYGON, members.data(),
                                       static_cast<unsigned>(members.size()));
}

} // namespace

double geosUnionArea(const std::vector<geometry::Polygons>& parts) {
    const Context geos(GEOS_init_r());
    geometry::Polygons all;
    for (const auto& part : parts) all.insert(all.end(), part.begin(), part.end());
    GEOSGeometry* collection = collectionOf(geos.get(), all);
    GEOSGeometry* merged = GEOSUnaryUnion_r(geos.get(), collection);
    double area = -1;
    if (merged) GEOSArea_r(geos.get(), merged, &area);
    GEOSGeom_destroy_r(geos.get(), merged);
    GEOSGeom_destroy_r(geos.get(), collection);
    return area;
}

bool geosIsValid(const geometry::Polygons& polygons) {
    const Context geos(GEOS_init_r());
    GEOSGeometry* collection = collectionOf(geos.get(), polygons);
    const bool valid = GEOSisValid_r(geos.get(), collection) == 1;
    GEOSGeom_destroy_r(geos.get(), collection);
    return valid;
}

} // namespace vidette::support
