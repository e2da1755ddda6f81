// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/vertex_edits.h"

#include "base/speech.h"
#include "estate/chosen_edits.h"
#include "estate/place_tables.h"
#include "geometry/crossing.h"

#include <functional>

namespace vidette::estate {
namespace {

struct Line {
    geometry::Polyline* points;
    bool closed;
};
using Lines = std::vector<Line>;
using Change = std::function<base::Result<base::Done>(geometry::Polyline&, bool closed)>;

void addRings(Lines& lines, geometry::Polygons& polygons) {
    for (auto& polygon : polygons) {
        lines.push_back({&polygon.outer, true});
        for (auto& hole : polygon.holes) lines.push_back({&hole, true});
    }
}

Lines linesIn(Obstacle& obstacle) {
    Lines lines;
    addRings(lines, obstacle.solids);
    for (auto& sheet : obstacle.sheets) lines.push_back({&sheet, false});
    return lines;
}
Lines linesIn(Zone& zone) {
    Lines lines;
    addRings(lines, zone.area);
    return lines;
}
Lines linesIn(Opening& opening) {
    return {{&opening.line, false}};
}
Lines linesIn(Street& street) {
    Lines lines;
    for (auto& line : street.lines) lines.push_back({&line, false});
    return lines;
}
template<typename Row>
Lines linesIn(Row&) {
    return {};
}

base::Error noCorner(const std::string& where) {
    return {"no_such_row", where, base::say("there is no such corner")};
}

template<typename Row>
base::Result<Estate> changeOutline(const Estate& estate, const Rows<Row>& table, const Row& row,
                                   const Vertex& vertex, const Change& change) {
    const std::string where = std::string(table.kind) + " " + row.code;
    Row next = row;
    const Lines lines = linesIn(next);
    if (vertex.outline >= lines.size() || vertex.point >= lines[vertex.outline].points->size())
        return base::failure(noCorner(where));
    const Line& line = lines[vertex.outline];
    const auto changed = change(*line.points, line.closed);
    if (!changed) return base::failure(changed.error().code, where, changed.error().message);
    const auto holds = line.closed ? checkOutline(*line.points, where) : base::Result<base::Done>{};
    if (!holds) return base::failure(holds.error());
    return replaceRow(estate, table, std::move(next));
}

base::Result<Estate> withOutline(const Estate& estate, const Vertex& vertex, const Change& change) {
    base::Result<Estate> next = base::failure(noCorner("plan"));
    eachPlaceTable([&]<typename Row>(const Rows<Row>& table) {
        const auto* id = std::get_if<decltype(Row::id)>(&vertex.row);
        const Row* row = id ? (estate.*table.table).find(*id) : nullptr;
        if (row) next = changeOutline(estate, table, *row, vertex, change);
    });
    return next;
}

} // namespace

base::Result<base::Done> checkOutline(const geometry::Ring& ring, const std::string& where) {
    const auto at = geometry::selfCrossing(ring);
    if (!at) return base::Done{};
    return base::failure(
        "crosses_itself", where,
        base::say(
            "the outline crosses or touches itself at x {x}, y {y}; an area needs an outline that does not",
            {{"x", base::sayNumber(at->x)}, {"y", base::sayNumber(at->y)}}));
}

std::vector<Outline> outlinesOf(const Estate& estate, const PlaceId& row) {
    std::vector<Outline> outlines;
    eachPlaceTable([&]<typename Row>(const Rows<Row>& table) {
        const auto* id = std::get_if<decltype(Row::id)>(&row);
        const Row* found = id ? (estate.*table.table).find(*id) : nullptr;
        if (!found) return;
        Row copy = *found;
        for (const Line& line : linesIn(copy)) outlines.push_back({*line.points, line.closed});
    });
    return outlines;
}

base::Result<Estate> moveVertex(const Estate& estate, const Vertex& vertex, geometry::Point to) {
    return withOutline(estate, vertex, [&](geometry::Polyline& points, bool) -> base::Result<base::Done> {
        points[vertex.point] = to;
        return base::Done{};
    });
}

base::Result<Estate> insertVertex(const Estate& estate, const Vertex& after, geometry::Point at) {
    return withOutline(estate, after, [&](geometry::Polyline& points, bool) -> base::Result<base::Done> {
        points.insert(points.begin() + static_cast<std::ptrdiff_t>(after.point) + 1, at);
        return base::Done{};
    });
}

base::Result<Estate> removeVertex(const Estate& estate, const Vertex& vertex) {
    return withOutline(estate, vertex, [&](auto& points, bool closed) -> base::Result<base::Done> {
        if (points.size() <= (closed ? 3U : 2U))
            return base::failure("too_few_points", "outline",
                                 closed ? base::say("an area keeps three corners")
                                        : base::say("a line keeps two points"));
        points.erase(points.begin() + static_cast<std::ptrdiff_t>(vertex.point));
        return base::Done{};
    });
}

} // namespace vidette::estate
