// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/drawn_plan.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace vidette::support {
namespace {

using geometry::Point;

constexpr int kWidth = 1200;
constexpr int kHeight = 900;

/// Turns what is drawn about the middle of the sheet.
struct Turned {
    double degrees = 0;

    Point operator()(Point p) const {
        const double angle = degrees * std::numbers::pi / 180;
        const Point middle{kWidth / 2.0, kHeight / 2.0};
        const Point v = p - middle;
        return middle + Point{v.x * std::cos(angle) - v.y * std::sin(angle),
                              v.x * std::sin(angle) + v.y * std::cos(angle)};
    }
};

/// Draws walls of rooms between these columns and rows.
class Rooms {
  public:
    Rooms(unsigned seed, bool outlined) : m_random(seed), m_outlined(outlined) {
        xs = places(200, 1000);
        ys = places(180, 720);
        // A wall begins and ends on the middle line of those it meets; faces drawn on their faces.
        for (const double y : ys) wallsAlong(y, true);
        for (const double x : xs) wallsAlong(x, false);
    }

    std::vector<double> xs;
    std::vector<double> ys;
    std::vector<DrawnWall> walls;

  private:
    double between(double low, double high) { return std::uniform_real_distribution(low, high)(m_random); }
    std::vector<double> places(double low, double high) {
        std::vector<double> result{low};
        while (high - result.back() > 330) result.push_back(std::round(result.back() + between(150, 200)));
        result.push_back(high);
        return result;
    }
    void wallsAlong(double at, bool horizontal) {
        const auto& ends = horizontal ? xs : ys;
        const auto& own = horizontal ? ys : xs;
        const bool outer = at == own.front() || at == own.back();
        const double thickness = m_outlined ? 18 : outer ? 24 : 14;
        const auto add = [&](double from, double to) {
            const Point a = horizontal ? Point{from, at} : Point{at, from};
            const Point b = horizontal ? Point{to, at} : Point{at, to};
            walls.push_back({a, b, thickness, m_outlined});
        };
        if (outer) return add(ends.front(), ends.back());
        for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
            const double door = ends[i] + (ends[i + 1] - ends[i]) * between(0.45, 0.55);
            add(ends[i], door - 20);
            add(door + 20, ends[i + 1]);
        }
    }

    std::mt19937 m_random;
    bool m_outlined;
};

/// What is no wall.
void drawAround(Sheet& sheet, const Rooms& rooms, const Turned& turned) {
    const double left = rooms.xs.front();
    const double right = rooms.xs.back();
    const double low = rooms.ys.back();
    const auto line = [&](Point a, Point b) { sheet.line(turned(a), turned(b), 1.6); };
    line({left, low + 70}, {right, low + 70});
    line({left - 80, rooms.ys.front()}, {left - 80, low});
    for (const double x : rooms.xs) line({x - 7, low + 77}, {x + 7, low + 63});
    for (int step = 0; step < 8; ++step) // stairs
        line({left + 40 + 11.0 * step, low - 60}, {left + 40 + 11.0 * step, low - 16});
    for (int step = 0; step < 14; ++step) // hatching
        line({right - 90 + 5.0 * step, rooms.ys.front() + 80},
             {right - 60 + 5.0 * step, rooms.ys.front() + 50});
    for (int letter = 0; letter < 12; ++letter) { // a word of strokes
        const double x = left + 300 + 18.0 * letter;
        line({x, low + 110}, {x, low + 130});
        line({x, low + 110 + letter % 3 * 10}, {x + 12, low + 110 + letter % 3 * 10});
    }
}

} // namespace

Sheet::Sheet(int width, int height) {
    m_picture.width = width;
    m_picture.height = height;
    m_picture.pixels.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 255);
}

void Sheet::line(Point from, Point to, double thickness, int brightness) {
    const Point along = to - from;
    const double length = std::hypot(along.x, along.y);
    const auto whole = [](double value, int most) { return std::clamp(static_cast<int>(value), 0, most); };
    const int x0 = whole(std::min(from.x, to.x) - thickness, m_picture.width);
    const int x1 = whole(std::max(from.x, to.x) + thickness + 2, m_picture.width);
    const int y0 = whole(std::min(from.y, to.y) - thickness, m_picture.height);
    const int y1 = whole(std::max(from.y, to.y) + thickness + 2, m_picture.height);
    for (int y = y0; y < y1; ++y) {
        for (int x = x0; x < x1; ++x) {
            int inside = 0;
            for (int part = 0; part < 16; ++part) {
                const Point p = Point{x + (part % 4 + 0.5) / 4, y + (part / 4 + 0.5) / 4} - from;
                const double on = dot(p, along) / length;
                const double off = cross(along, p) / length;
                inside += on >= 0 && on <= length && std::abs(off) <= thickness / 2;
            }
            auto& pixel =
                m_picture.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_picture.width) +
                                 static_cast<std::size_t>(x)];
            const int ink = 255 - (255 - brightness) * inside / 16;
            pixel = static_cast<std::uint8_t>(std::min(int(pixel), ink));
        }
    }
}

void Sheet::wall(const DrawnWall& wall) {
    const Point along = wall.to - wall.from;
    const double length = std::hypot(along.x, along.y);
    if (!wall.outlined) return line(wall.from, wall.to, wall.thickness);
    const Point aside = Point{-along.y, along.x} * (wall.thickness / 2 / length);
    line(wall.from + aside, wall.to + aside, 2);
    line(wall.from - aside, wall.to - aside, 2);
    line(wall.from + aside, wall.from - aside, 2);
    line(wall.to + aside, wall.to - aside, 2);
}

void Sheet::scan(unsigned seed, double grain, double specks) {
    std::mt19937 random(seed);
    std::normal_distribution<double> noise(0, grain);
    std::uniform_real_distribution<double> chance(0, 1);
    const geometry::GreyPicture sharp = m_picture;
    for (int y = 0; y < sharp.height; ++y) {
        for (int x = 0; x < sharp.width; ++x) {
            double sum = 0;
            for (int part = 0; part < 9; ++part)
                sum += sharp.at(std::clamp(x + part % 3 - 1, 0, sharp.width - 1),
                                std::clamp(y + part / 3 - 1, 0, sharp.height - 1));
            const double paper = 0.95 - 0.3 * x / sharp.width;
            double value = sum / 9 * paper + noise(random);
            if (chance(random) < specks) value = chance(random) < 0.5 ? 0 : 255;
            m_picture.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(sharp.width) +
                             static_cast<std::size_t>(x)] =
                static_cast<std::uint8_t>(std::clamp(value, 0.0, 255.0));
        }
    }
}

DrawnPlan drawnRooms(unsigned seed, bool outlined, double degrees) {
    const Turned turned{degrees};
    const Rooms rooms(seed, outlined);
    Sheet sheet(kWidth, kHeight);
    DrawnPlan plan;
    for (DrawnWall wall : rooms.walls) {
        // Inner walls reach to the faces of those they meet, outer ones around the corner.
        wall.from = turned(wall.from);
        wall.to = turned(wall.to);
        sheet.wall(wall);
        plan.walls.push_back(wall);
    }
    drawAround(sheet, rooms, turned);
    plan.picture = sheet.picture();
    return plan;
}

} // namespace vidette::support
