// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/gpkg_geometry.h"

#include "base/speech.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

namespace vidette::store {
namespace {

static_assert(std::endian::native == std::endian::little, "blobs are written in the machine's byte order");

constexpr std::uint32_t kPoint = 1;
constexpr std::uint32_t kLine = 2;
constexpr std::uint32_t kPolygon = 3;
constexpr std::uint32_t kMultiPoint = 4;
constexpr std::uint32_t kMultiLine = 5;
constexpr std::uint32_t kMultiPolygon = 6;
constexpr std::uint32_t kCollection = 7;

template<typename T>
void put(Blob& blob, T value) {
    std::array<unsigned char, sizeof(T)> bytes{};
    std::memcpy(bytes.data(), &value, sizeof(T));
    for (const unsigned char byte : bytes) blob.push_back(byte);
}

void putType(Blob& blob, std::uint32_t type) {
    blob.push_back(1);
    put(blob, type);
}

void putPoints(Blob& blob, const std::vector<geometry::Point>& points) {
    for (const auto p : points) {
        put(blob, p.x);
        put(blob, p.y);
    }
}

void putRing(Blob& blob, const geometry::Ring& ring) {
    put(blob, static_cast<std::uint32_t>(ring.size() + 1));
    putPoints(blob, ring);
    putPoints(blob, {ring.front()});
}

void putLine(Blob& blob, const geometry::Polyline& line) {
    putType(blob, kLine);
    put(blob, static_cast<std::uint32_t>(line.size()));
    putPoints(blob, line);
}

void putPolygon(Blob& blob, const geometry::Polygon& polygon) {
    putType(blob, kPolygon);
    put(blob, static_cast<std::uint32_t>(1 + polygon.holes.size()));
    putRing(blob, polygon.outer);
    for (const auto& hole : polygon.holes) putRing(blob, hole);
}

template<typename Part, typename Put>
void putMany(Blob& blob, std::uint32_t type, const std::vector<Part>& parts, Put putPart) {
    putType(blob, type);
    put(blob, static_cast<std::uint32_t>(parts.size()));
    for (const auto& part : parts) putPart(blob, part);
}

/// 'GP', version 0, flags: little endian, envelope of x and y where there are bounds.
Blob header(const geometry::Box& box, int srs) {
    Blob blob;
    for (const int byte : {int{'G'}, int{'P'}, 0, box.empty() ? 1 : 3})
        blob.push_back(static_cast<unsigned char>(byte));
    put(blob, static_cast<std::int32_t>(srs));
    if (box.empty()) return blob;
    for (const double value : {box.low.x, box.high.x, box.low.y, box.high.y}) put(blob, value);
    return blob;
}

/// Reads bytes front to back; once anything is missing or wrong, everything after it is nothing.
class BlobReader {
  public:
    explicit BlobReader(const Blob& blob) : m_blob(blob) {}

    void skip(std::size_t count) {
        if (count > m_blob.size() - m_at) return fail();
        m_at += count;
    }
    unsigned char byte() {
        unsigned char value = 0;
        copy(&value, 1);
        return value;
    }
    std::uint32_t count(std::size_t bytesEach) {
        const auto value = whole();
        if (bytesEach * static_cast<std::size_t>(value) > m_blob.size() - m_at) fail();
        return m_failed ? 0 : value;
    }
    std::uint32_t whole() {
        std::array<unsigned char, 4> bytes{};
        copy(bytes.data(), bytes.size());
        if (m_swapped) std::reverse(bytes.begin(), bytes.end());
        return std::bit_cast<std::uint32_t>(bytes);
    }
    double real() {
        std::array<unsigned char, 8> bytes{};
        copy(bytes.data(), bytes.size());
        if (m_swapped) std::reverse(bytes.begin(), bytes.end());
        const auto value = std::bit_cast<double>(bytes);
        if (!std::isfinite(value)) fail();
        return value;
    }
    void byteOrder(unsigned char order) {
        if (order > 1) fail();
        m_swapped = order == 0;
    }
    void fail() { m_failed = true; }
    bool failed() const { return m_failed; }

  private:
    void copy(unsigned char* to, std::size_t count) {
        if (m_failed || count > m_blob.size() - m_at) return fail();
        std::memcpy(to, m_blob.data() + m_at, count);
        m_at += count;
    }

    const Blob& m_blob;
    std::size_t m_at = 0;
    bool m_swapped = false;
    bool m_failed = false;
};

std::vector<geometry::Point> readPoints(BlobReader& reader, std::uint32_t count, int extra) {
    std::vector<geometry::Point> points;
    for (std::uint32_t i = 0; i < count && !reader.failed(); ++i) {
        const double x = reader.real();
        points.push_back({x, reader.real()});
        reader.skip(static_cast<std::size_t>(extra) * sizeof(double));
    }
    return points;
}

void readPolygon(BlobReader& reader, int extra, Shapes& shapes) {
    const auto rings = reader.count(4);
    geometry::Polygon polygon;
    for (std::uint32_t i = 0; i < rings && !reader.failed(); ++i) {
        auto ring = readPoints(reader, reader.count(16), extra);
        (i == 0 ? polygon.outer : polygon.holes.emplace_back()) = std::move(ring);
    }
    if (polygon.outer.empty()) return;
    shapes.polygons.push_back(geometry::normalised(std::move(polygon)));
}

void readShape(BlobReader& reader, Shapes& shapes, int depth) {
    constexpr int kDeepest = 8;
    if (depth > kDeepest) return reader.fail();
    reader.byteOrder(reader.byte());
    const std::uint32_t type = reader.whole();
    if (type >= 4000) return reader.fail();
    constexpr std::array kExtra{0, 1, 1, 2}; // plain, z, m, z and m
    const int extra = kExtra.at(type / 1000);
    const std::uint32_t kind = type % 1000;
    if (kind == kPoint) {
        const auto points = readPoints(reader, 1, extra);
        shapes.points.insert(shapes.points.end(), points.begin(), points.end());
    } else if (kind == kLine) {
        shapes.lines.push_back(readPoints(reader, reader.count(16), extra));
    } else if (kind == kPolygon) {
        readPolygon(reader, extra, shapes);
    } else if (kind >= kMultiPoint && kind <= kCollection) {
        const auto parts = reader.count(5);
        for (std::uint32_t i = 0; i < parts && !reader.failed(); ++i) readShape(reader, shapes, depth + 1);
    } else {
        reader.fail();
    }
}

base::Error noGeometry() {
    return {"bad_geometry", "geom",
            base::say("found bytes that are no GeoPackage geometry of points, lines or polygons")};
}

} // namespace

Blob pointBlob(geometry::Point p, int srs) {
    Blob blob = header({}, srs);
    putType(blob, kPoint);
    putPoints(blob, {p});
    return blob;
}

Blob lineBlob(const geometry::Polyline& line, int srs) {
    Blob blob = header(geometry::boundsOf(line), srs);
    putLine(blob, line);
    return blob;
}

Blob polygonsBlob(const geometry::Polygons& polygons, int srs) {
    Blob blob = header(geometry::boundsOf(polygons), srs);
    putMany(blob, kMultiPolygon, polygons, putPolygon);
    return blob;
}

Blob solidsAndSheetsBlob(const geometry::Polygons& solids, const std::vector<geometry::Polyline>& sheets,
                         int srs) {
    if (sheets.empty()) return polygonsBlob(solids, srs);
    geometry::Box box = geometry::boundsOf(sheets);
    box.include(geometry::boundsOf(solids));
    Blob blob = header(box, srs);
    if (!solids.empty()) {
        putType(blob, kCollection);
        put(blob, std::uint32_t{2});
        putMany(blob, kMultiPolygon, solids, putPolygon);
    }
    putMany(blob, kMultiLine, sheets, putLine);
    return blob;
}

base::Result<Shapes> shapesOf(const Blob& blob) {
    constexpr std::array<std::size_t, 5> kEnvelopeBytes{0, 32, 48, 48, 64};
    constexpr std::size_t kHeader = 8;
    if (blob.size() < kHeader || blob[0] != 'G' || blob[1] != 'P') return base::failure(noGeometry());
    const std::size_t envelope = (blob[3] >> 1) & 7U;
    if (envelope >= kEnvelopeBytes.size()) return base::failure(noGeometry());
    BlobReader reader(blob);
    reader.skip(kHeader);
    reader.skip(kEnvelopeBytes[envelope]);
    Shapes shapes;
    readShape(reader, shapes, 0);
    if (reader.failed()) return base::failure(noGeometry());
    return shapes;
}

} // namespace vidette::store
