// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <string>
#include <string_view>

/// Pieces of SVG. A drawing stands alone: colours are attributes, no style sheet is needed. Page coordinates
/// are pixels, x to the right and y DOWN; PageView is the one place where the plan's upward y is turned.
namespace vidette::report {

/// A point of the page in pixels.
struct PagePoint {
    double x = 0;
    double y = 0;

    bool operator==(const PagePoint&) const = default;
};

/// How the plan lies on the page: plan metres × scale, the plan's low left corner at the low left of the
/// frame.
struct PageView {
    geometry::Box bounds; ///< shown part of the plan, not empty
    double scale = 1;     ///< pixels per metre
    double left = 0;      ///< of the frame on the page
    double top = 0;

    double width() const { return (bounds.high.x - bounds.low.x) * scale; }
    double height() const { return (bounds.high.y - bounds.low.y) * scale; }
    PagePoint onPage(geometry::Point p) const;
};

/// The largest view of `bounds` (which may be a point or empty) not wider and not taller than given.
PageView fitted(const geometry::Box& bounds, double width, double height);

/// Coordinate as text: one decimal, which is a tenth of a pixel.
std::string pixel(double value);

/// Path data of polygons or lines. Points that fall on the same tenth of a pixel are written once, so the
/// text stays short however fine an arc is.
std::string pathOf(const geometry::Polygons& polygons, const PageView& view);
std::string pathOf(const geometry::Polygon& polygon, const PageView& view);
std::string pathOf(const geometry::Polyline& line, const PageView& view);

/// <path d="…" attributes/>, or nothing for empty data.
std::string path(const std::string& data, std::string_view attributes);

struct TextStyle {
    double size = 12;
    std::string_view colour;
    std::string_view anchor = "start";
    bool bold = false;
    bool halo = false; ///< a white edge, for text above colours
};
/// A line of text; escaped here.
std::string textAt(PagePoint at, std::string_view text, const TextStyle& style);
std::string rectangle(PagePoint at, double width, double height, std::string_view attributes);
std::string lineBetween(PagePoint a, PagePoint b, std::string_view attributes);

/// About how wide a line of sans-serif text is, in pixels. Enough to leave room, not to typeset.
double textWidth(std::string_view text, double size);

/// Length of a scale bar: 1, 2 or 5 times a power of ten, at most `longest`.
double niceLength(double longest);

} // namespace vidette::report
