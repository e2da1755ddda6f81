// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/svg.h"

#include "base/text.h"
#include "report/html.h"

#include <algorithm>
#include <cmath>

namespace vidette::report {
namespace {

constexpr double kCharacterWidth = 0.56; // of the size, mean of common sans-serif faces

std::string pointsOf(const std::vector<geometry::Point>& points, const PageView& view, bool closed) {
    std::string data;
    std::string last;
    std::size_t kept = 0;
    for (const geometry::Point p : points) {
        const PagePoint at = view.onPage(p);
        std::string text = pixel(at.x) + ' ' + pixel(at.y);
        if (text == last) continue;
        data += kept == 0 ? 'M' : 'L';
        data += text;
        last = std::move(text);
        ++kept;
    }
    if (kept < (closed ? 3U : 2U)) return "";
    return closed ? data + 'Z' : data;
}

} // namespace

PagePoint PageView::onPage(geometry::Point p) const {
    return {left + (p.x - bounds.low.x) * scale, top + (bounds.high.y - p.y) * scale};
}

PageView fitted(const geometry::Box& bounds, double width, double height) {
    PageView view;
    view.bounds = bounds;
    if (bounds.empty()) view.bounds = {{0, 0}, {1, 1}};
    const double wide = view.bounds.high.x - view.bounds.low.x;
    const double tall = view.bounds.high.y - view.bounds.low.y;
    if (std::max(wide, tall) < 1e-6) {
        view.bounds = view.bounds.grown(0.5);
        return fitted(view.bounds, width, height);
    }
    const double byWidth = wide > 0 ? width / wide : height / tall;
    view.scale = tall > 0 ? std::min(byWidth, height / tall) : byWidth;
    return view;
}

std::string pixel(double value) {
    std::string text = base::decimal(value, 1);
    if (text.ends_with(".0")) text.erase(text.size() - 2);
    return text == "-0" ? "0" : text;
}

std::string pathOf(const geometry::Polygon& polygon, const PageView& view) {
    std::string data = pointsOf(polygon.outer, view, true);
    for (const auto& hole : polygon.holes) data += pointsOf(hole, view, true);
    return data;
}

std::string pathOf(const geometry::Polygons& polygons, const PageView& view) {
    std::string data;
    for (const auto& polygon : polygons) data += pathOf(polygon, view);
    return data;
}

std::string pathOf(const geometry::Polyline& line, const PageView& view) {
    return pointsOf(line, view, false);
}

std::string path(const std::string& data, std::string_view attributes) {
    if (data.empty()) return "";
    return "<path d=\"" + data + "\" " + std::string(attributes) + "/>\n";
}

std::string textAt(PagePoint at, std::string_view text, const TextStyle& style) {
    std::string attributes = "x=\"" + pixel(at.x) + "\" y=\"" + pixel(at.y) + "\" font-size=\"" +
                             pixel(style.size) + "\" fill=\"" + std::string(style.colour) + "\"";
    if (style.anchor != "start") attributes += " text-anchor=\"" + std::string(style.anchor) + "\"";
    if (style.bold) attributes += " font-weight=\"700\"";
    if (style.halo) {
        attributes += " stroke=\"#FFFFFF\" stroke-width=\"3\" stroke-linejoin=\"round\" "
                      "paint-order=\"stroke\"";
    }
    return element("text", attributes, escaped(text)) + "\n";
}

std::string rectangle(PagePoint at, double width, double height, std::string_view attributes) {
    return "<rect x=\"" + pixel(at.x) + "\" y=\"" + pixel(at.y) + "\" width=\"" + pixel(width) +
           "\" height=\"" + pixel(height) + "\" " + std::string(attributes) + "/>\n";
}

std::string lineBetween(PagePoint a, PagePoint b, std::string_view attributes) {
    return "<line x1=\"" + pixel(a.x) + "\" y1=\"" + pixel(a.y) + "\" x2=\"" + pixel(b.x) + "\" y2=\"" +
           pixel(b.y) + "\" " + std::string(attributes) + "/>\n";
}

double textWidth(std::string_view text, double size) {
    const auto continuation = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    const auto characters =
        std::ptrdiff_t(text.size()) - std::count_if(text.begin(), text.end(), continuation);
    return static_cast<double>(characters) * size * kCharacterWidth;
}

double niceLength(double longest) {
    if (!(longest > 0)) return 1;
    const double power = std::pow(10.0, std::floor(std::log10(longest)));
    const double steps = longest / power;
    return power * (steps >= 5 ? 5 : steps >= 2 ? 2 : 1);
}

} // namespace vidette::report
