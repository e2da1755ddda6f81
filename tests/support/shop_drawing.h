// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdio>
#include <numbers>
#include <string>

/// A shop of 12 m × 8 m as a drawing (DXF), made by hand: walls with a gap for a door of 0.9 m (its leaf and
/// the arc it swings along), a shelf as a closed line, a dimension line. Names of layers are Czech, in
/// Windows-1250 as programs of that country write them.
namespace vidette::support {

class DrawingText {
  public:
    explicit DrawingText(double scale) : m_scale(scale) {}

    void group(int code, const std::string& value) { m_text += std::to_string(code) + "\n" + value + "\n"; }
    void number(int code, double metres) { group(code, inUnits(metres)); }
    void line(const std::string& layer, double x1, double y1, double x2, double y2) {
        group(0, "LINE"), group(8, layer);
        number(10, x1), number(20, y1), number(11, x2), number(21, y2);
    }
    /// Counter-clockwise, degrees from +x.
    void arc(const std::string& layer, double x, double y, double radius, double from, double to) {
        group(0, "ARC"), group(8, layer);
        number(10, x), number(20, y), number(40, radius);
        group(50, std::to_string(from)), group(51, std::to_string(to));
    }
    void rectangle(const std::string& layer, double x, double y, double width, double height) {
        group(0, "LWPOLYLINE"), group(8, layer), group(90, "4"), group(70, "1");
        number(10, x), number(20, y), number(10, x + width), number(20, y);
        number(10, x + width), number(20, y + height), number(10, x), number(20, y + height);
    }
    const std::string& text() const { return m_text; }

  private:
    std::string inUnits(double metres) const {
        char buffer[40];
        std::snprintf(buffer, sizeof buffer, "%.6f", metres * m_scale);
        return buffer;
    }

    double m_scale;
    std::string m_text;
};

inline constexpr const char* kWalls = "ZDI";
inline constexpr const char* kDoors = "DVE\xD8"
                                      "E";            ///< "DVEŘE"
inline constexpr const char* kShelves = "REG\xC1LY";  ///< "REGÁLY"
inline constexpr const char* kDimensions = "K\xD3TY"; ///< "KÓTY"

/// `unitsPerMetre` = 1000 for millimetres. `header` = $INSUNITS (4 = mm, 6 = m); -1 = none is stated.
inline std::string shopDrawing(double unitsPerMetre, int header, const std::string& codePage = "ANSI_1250") {
    DrawingText drawing(unitsPerMetre);
    drawing.group(0, "SECTION"), drawing.group(2, "HEADER");
    if (header >= 0) drawing.group(9, "$INSUNITS"), drawing.group(70, std::to_string(header));
    if (!codePage.empty()) drawing.group(9, "$DWGCODEPAGE"), drawing.group(3, codePage);
    drawing.group(0, "ENDSEC"), drawing.group(0, "SECTION"), drawing.group(2, "ENTITIES");
    drawing.line(kWalls, 0, 0, 12, 0);
    drawing.line(kWalls, 12, 0, 12, 8);
    drawing.line(kWalls, 12, 8, 0, 8);
    drawing.line(kWalls, 0, 8, 0, 3.9);
    drawing.line(kWalls, 0, 3, 0, 0);
    drawing.line(kWalls, 5, 0, 5, 4);
    // The hinge at (0, 3), the leaf open along +x, closed up to (0, 3.9).
    drawing.arc(kDoors, 0, 3, 0.9, 0, 90);
    drawing.line(kDoors, 0, 3, 0.9, 3);
    drawing.rectangle(kShelves, 7, 2, 3, 0.5);
    drawing.line(kDimensions, 0, -1, 12, -1);
    drawing.group(0, "ENDSEC"), drawing.group(0, "EOF");
    return drawing.text();
}

} // namespace vidette::support
