// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/geos_peer.h"

#include <geos_c.h>

namespace vidette::bench {

struct GeosUnion::Impl {
    GEOSContextHandle_t context = GEOS_init_r();
    GEOSGeometry* parts = nullptr;
    GEOSGeometry* result = nullptr;
};

namespace {

GEOSGeometry* linearRing(GEOSContextHandle_t context, const geometry::Ring& ring) {
    const auto count = static_cast<unsigned>(ring.size());
    GEOSCoordSequence* points = GEOSCoordSeq_create_r(context, count + 1, 2);
    for (unsigned i = 0; i <= count; ++i)
        GEOSCoordSeq_setXY_r(context, points, i, ring[i % count].x, ring[i % count].y);
    return GEOSGeom_createLinearRing_r(context, points);
}

GEOSGeometry* geosPolygon(GEOSContextHandle_t context, const geometry::Polygon& polygon) {
    std::vector<GEOSGeometry*> holes;
    for (const geometry::Ring& hole : polygon.holes) holes.push_back(linearRing(context, hole));
    return GEOSGeom_createPolygon_r(context, linearRing(context, polygon.outer), holes.data(),
                                    static_cast<unsigned>(holes.size()));
}

} // namespace

GeosUnion::GeosUnion(const std::vector<geometry::Polygons>& parts) : m_impl(std::make_unique<Impl>()) {
    std::vector<GEOSGeometry*> polygons;
    for (const geometry::Polygons& part : parts) {
        for (const geometry::Polygon& polygon : part)
            polygons.push_back(geosPolygon(m_impl->context, polygon));
    }
    m_impl->parts = GEOSGeom_createCollection_r(m_impl->context, GEOS_GEOMETRYCOLLECTION, polygons.data(),
                                                static_cast<unsigned>(polygons.size()));
}

GeosUnion::~GeosUnion() {
    GEOSGeom_destroy_r(m_impl->context, m_impl->result);
    GEOSGeom_destroy_r(m_impl->context, m_impl->parts);
    GEOS_finish_r(m_impl->context);
}

void GeosUnion::compute() {
    GEOSGeom_destroy_r(m_impl->context, m_impl->result);
    m_impl->result = GEOSUnaryUnion_r(m_impl->context, m_impl->parts);
}

double GeosUnion::area() const {
    double result = 0;
    if (m_impl->result) GEOSArea_r(m_impl->context, m_impl->result, &result);
    return result;
}

} // namespace vidette::bench
