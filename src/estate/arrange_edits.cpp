// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/arrange_edits.h"

#include <algorithm>
#include <map>

namespace vidette::estate {
namespace {

using geometry::Box;
using geometry::Point;

struct Piece {
    PlaceId row;
    Box box;
};

std::vector<Piece> piecesOf(const Estate& estate, const PlaceIds& rows) {
    std::vector<Piece> pieces;
    for (const PlaceId& row : rows) {
        const Box box = boundsOf(estate, row);
        if (!box.empty()) pieces.push_back({row, box});
    }
    return pieces;
}

Point wayTo(const Box& box, const Box& all, Alignment alignment) {
    switch (alignment) {
    case Alignment::Left:
        return {all.low.x - box.low.x, 0};
    case Alignment::Right:
        return {all.high.x - box.high.x, 0};
    case Alignment::Top:
        return {0, all.high.y - box.high.y};
    case Alignment::Bottom:
        return {0, all.low.y - box.low.y};
    case Alignment::MiddleAcross:
        return {(all.low.x + all.high.x - box.low.x - box.high.x) / 2, 0};
    case Alignment::MiddleUp:
        return {0, (all.low.y + all.high.y - box.low.y - box.high.y) / 2};
    }
    return {};
}

base::Result<Estate> moveEach(const Estate& estate, const std::map<PlaceId, Point>& ways) {
    PlaceIds rows;
    for (const auto& [row, way] : ways) rows.push_back(row);
    return transformEach(estate, rows, [&](const PlaceId& row) { return geometry::moving(ways.at(row)); });
}

double low(const Box& box, Axis axis) {
    return axis == Axis::Across ? box.low.x : box.low.y;
}
double size(const Box& box, Axis axis) {
    return axis == Axis::Across ? box.high.x - box.low.x : box.high.y - box.low.y;
}

} // namespace

base::Result<Estate> alignRows(const Estate& estate, const PlaceIds& rows, Alignment alignment) {
    const auto pieces = piecesOf(estate, rows);
    if (pieces.size() < 2) return estate;
    Box all;
    for (const Piece& piece : pieces) all.include(piece.box);
    std::map<PlaceId, Point> ways;
    for (const Piece& piece : pieces) ways[piece.row] = wayTo(piece.box, all, alignment);
    return moveEach(estate, ways);
}

base::Result<Estate> distributeRows(const Estate& estate, const PlaceIds& rows, Axis axis) {
    auto pieces = piecesOf(estate, rows);
    if (pieces.size() < 3) return estate;
    std::stable_sort(pieces.begin(), pieces.end(), [axis](const Piece& a, const Piece& b) {
        return low(a.box, axis) + size(a.box, axis) / 2 < low(b.box, axis) + size(b.box, axis) / 2;
    });
    double room = low(pieces.back().box, axis) - low(pieces.front().box, axis);
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) room -= size(pieces[i].box, axis);
    const double gap = room / static_cast<double>(pieces.size() - 1);
    std::map<PlaceId, Point> ways;
    double at = low(pieces.front().box, axis);
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        const double by = at - low(pieces[i].box, axis);
        ways[pieces[i].row] = axis == Axis::Across ? Point{by, 0} : Point{0, by};
        at += size(pieces[i].box, axis) + gap;
    }
    return moveEach(estate, ways);
}

std::vector<geometry::Transform> gridOf(int rows, int columns, geometry::Point step) {
    const std::int64_t up = std::max(rows, 1);
    const std::int64_t across = std::max(columns, 1);
    if (up * across > kMostCopies) return {};
    std::vector<geometry::Transform> places;
    for (std::int64_t i = 1; i < up * across; ++i) {
        const auto column = static_cast<double>(i % across);
        const auto row = static_cast<double>(i / across);
        places.push_back(geometry::moving({column * step.x, row * step.y}));
    }
    return places;
}

std::vector<geometry::Transform> lineOf(int count, geometry::Point step) {
    if (count > kMostCopies) return {};
    std::vector<geometry::Transform> places;
    for (int i = 1; i < count; ++i) places.push_back(geometry::moving(step * static_cast<double>(i)));
    return places;
}

} // namespace vidette::estate
